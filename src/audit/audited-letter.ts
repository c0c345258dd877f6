import type {LetterReport} from '../types.ts'

/** A sentence of a letter, as long as its words are counted. */
export interface AuditedSentence {
  /** Offsets into the text of the letter. */
  readonly start: number
  readonly end: number
  readonly words: number
  /** Words with more than six letters. */
  readonly longWords: number
}

/** A paragraph or list item of a letter. */
export interface AuditedParagraph {
  /** Offsets into the text of the letter. */
  readonly start: number
  readonly end: number
  /** Plain text, without markup. */
  readonly text: string
}

/** A letter as an audit sees it; CPR numbers are masked already. */
export interface AuditedLetter {
  readonly report: LetterReport
  /** The text that offsets point into; undefined where the letter's own words are to stay with it. */
  readonly text: string | undefined
  /** Sentences that count as prose, ascending. */
  readonly sentences: ReadonlyArray<AuditedSentence>
  readonly paragraphs: ReadonlyArray<AuditedParagraph>
}
