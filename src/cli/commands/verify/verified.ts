import type {AcceptedChange} from '../../../keep/accepted.ts'
import type {Change} from '../../../keep/change.ts'
import type {Score} from '../../../types.ts'

/** Two versions of a letter that were compared. */
export interface Verified {
  readonly before: string
  readonly after: string
  readonly kept: boolean
  readonly changes: ReadonlyArray<Change>
  /** Changes that somebody has accepted, with the reason. */
  readonly accepted: ReadonlyArray<AcceptedChange>
  /** Share of the sentences of the old version that the new one tells, 0 to 1. */
  readonly aligned: number
  /** Whether the two are the same text. */
  readonly same: boolean
  readonly score: {readonly before: Score; readonly after: Score}
  /** The texts that the places point into. */
  readonly texts: {readonly before: string; readonly after: string}
}

/** Versions of which the other folder has none. */
export interface Unmatched {
  readonly onlyBefore: ReadonlyArray<string>
  readonly onlyAfter: ReadonlyArray<string>
}

/** What was compared: two letters, or two folders. */
export type VerifyResult =
  | {readonly kind: 'letter'; readonly letter: Verified}
  | ({
      readonly kind: 'folder'
      readonly before: string
      readonly after: string
      readonly letters: ReadonlyArray<Verified>
    } & Unmatched)

/** Whether everything is kept. */
export function isKept(result: VerifyResult): boolean {
  if (result.kind === 'letter') return result.letter.kept
  return (
    result.letters.every((d) => d.kept) && result.onlyBefore.length === 0 && result.onlyAfter.length === 0
  )
}

/** The letters that were compared. */
export function lettersOf(result: VerifyResult): ReadonlyArray<Verified> {
  return result.kind === 'letter' ? [result.letter] : result.letters
}
