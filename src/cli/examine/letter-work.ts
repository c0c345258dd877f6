import type {PlannedLetter} from '../letters/plan-letters.ts'
import type {Bounded} from '../shell/bounded.ts'
import {entriesOf, type LetterKeys} from './cache/letter-cache.ts'
import type {SealedEntry} from './cache/sealed-entry.ts'
import type {Outcome} from './examination.ts'
import type {Examine, ExaminedLetter} from './examine-letter.ts'

/** What was done for a letter. */
export interface WorkDone {
  readonly outcome: Outcome
  /** What the cache is to remember. */
  readonly entries: ReadonlyArray<SealedEntry>
}

/** Examine a letter, and seal what is to be remembered of it: the work that threads share. */
export async function workOn(
  letter: PlannedLetter,
  examine: Examine,
  keys: LetterKeys | undefined,
  known?: ExaminedLetter,
  bounded?: Bounded
): Promise<WorkDone> {
  const {outcome, check} = await examine(letter, known, bounded)
  return {outcome, entries: keys && check ? entriesOf(keys, outcome, check, !known) : []}
}
