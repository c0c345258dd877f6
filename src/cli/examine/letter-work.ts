import type {PlannedLetter} from '../letters/plan-letters.ts'
import {entriesOf, type LetterKeys} from './cache/letter-cache.ts'
import type {SealedEntry} from './cache/sealed-entry.ts'
import type {LetterResult} from './examination.ts'
import type {Bounds, CheckedLetter, Examine} from './examine-letter.ts'

/** What was done for a letter. */
export interface WorkDone {
  readonly outcome: LetterResult
  /** What the cache is to remember. */
  readonly entries: ReadonlyArray<SealedEntry>
}

/** Examine a letter, and seal what is to be remembered of it: the work that threads share. */
export async function workOn(
  letter: PlannedLetter,
  examine: Examine,
  keys: LetterKeys | undefined,
  known?: CheckedLetter,
  bounds?: Bounds
): Promise<WorkDone> {
  const {outcome, check} = await examine(letter, known, bounds)
  return {outcome, entries: keys && check ? entriesOf(keys, outcome, check, !known) : []}
}
