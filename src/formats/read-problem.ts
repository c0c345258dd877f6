/** Why a letter could not be read. What the user reads is made of it elsewhere. */
export interface ReadProblem {
  readonly code:
    | 'binary'
    | 'empty'
    | 'too-large'
    | 'denied'
    | 'changing'
    | 'no-file'
    | 'io'
    | 'frontmatter'
    | 'document'
    | 'old-document'
  readonly detail?: string
  /** The detail in English, where it is a sentence. */
  readonly detailEn?: string
}
