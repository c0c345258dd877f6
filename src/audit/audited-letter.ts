import type {LetterReport} from '../types.ts'
import type {MeasuredLetter} from './measure-letters.ts'

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

/** A letter as the tables of an audit show it. The rest of many letters may be larger than memory. */
export interface HeldLetter extends MeasuredLetter, Pick<LetterReport, 'path' | 'type'> {
  /** Rules that found something, each once. */
  readonly ruleIds: ReadonlyArray<string>
  /** The letter, to look at and let go. */
  readonly read: () => AuditedLetter
}

/** Hold a letter by its figures. */
export function holdLetter(letter: AuditedLetter, read: () => AuditedLetter = () => letter): HeldLetter {
  const {path, type, counts, score, findings} = letter.report
  const {words, sentences} = counts
  const {lix, band} = score
  return {
    path,
    type,
    counts: {words, sentences},
    score: {lix, band},
    findings: {length: findings.length},
    ruleIds: [...new Set(findings.map((finding) => finding.ruleId))],
    read
  }
}
