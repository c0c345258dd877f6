/** A headline that a letter may get, and what it is worth. Made from `headlines.yml`. */
export interface HeadlineForm {
  readonly id: string
  /** Rules whose findings it gathers; each rule has one headline. */
  readonly rules: ReadonlyArray<string>
  /** Percent of the effort of reading the letter that mending frees, however many findings there are. */
  readonly first: number
  /** Percent of the effort of reading a sentence that mending frees. */
  readonly each: number
  /** Percent of the effort for each point that LIX falls. */
  readonly lix: number
  /** How many of the words found are quoted. */
  readonly quotes: number
  /** Whether the findings are about the letter, wherever they are put. */
  readonly whole: boolean
  readonly da: HeadlineText
  readonly en: HeadlineText
}

/** What is said of one finding and of many, without the full stop. */
export interface HeadlineText {
  readonly one: string
  readonly many: string
}
