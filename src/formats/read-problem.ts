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
    | 'time'
    | 'memory'
    | 'ended'
  /** Of `time` the seconds that the letter was given. */
  readonly detail?: string
  /** The detail in English, where it is a sentence. */
  readonly detailEn?: string
}
