import type {JourneyIssue} from '../../../journey/matter/issue.ts'
import type {LetterReading, LetterReport, LetterType} from '../../../types.ts'

/** A letter of the matter, as the answer tells it. */
export interface JourneyLetter {
  /** Its path as the command names it: the folder, then the file. */
  readonly path: string
  readonly file: string
  readonly when: string | undefined
  readonly type: LetterType
  readonly score: LetterReport['score']
  readonly reading: LetterReading
}

/** The answer to `klarbrev journey`. */
export interface Journeyed {
  readonly title: string
  readonly letters: ReadonlyArray<JourneyLetter>
  readonly issues: ReadonlyArray<JourneyIssue>
}
