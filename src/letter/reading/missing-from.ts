import {handingInVerbs} from '../../danish/words/case-words.ts'
import {repeatedly} from '../../danish/words/months-and-times.ts'
import type {LetterReading, LetterType, PlacedText, ReaderAsk} from '../../types.ts'

/** What a reader would look for and does not find. */
export interface Missing {
  readonly outcome: boolean
  readonly complaint: boolean
  /** A way to complain without a body, or without a limit. */
  readonly complaintTo: boolean
  readonly complaintWithin: boolean
  readonly contact: boolean
  /** What is to be handed in, paid or answered, and no day or time for it. */
  readonly deadlines: ReadonlyArray<ReaderAsk>
}

/** Letters that answer something: they must say what was decided. */
const deciding: ReadonlySet<LetterType> = new Set<LetterType>(['afgoerelse', 'tilskud'])

/** What is not to be found in a letter, as it was read. */
export function missingFrom(reading: LetterReading, type: LetterType): Missing {
  const {outcome, complaint, asks, contact} = reading
  const isAdverse = outcome?.kind === 'nej' || outcome?.kind === 'delvist'
  return {
    // An order decides by what it demands.
    outcome: outcome === null && deciding.has(type) && asks.every(({force}) => force !== 'skal'),
    complaint: isAdverse && complaint === null,
    complaintTo: isAdverse && complaint !== null && complaint.to === null,
    complaintWithin: isAdverse && complaint !== null && complaint.within === null,
    contact: contact.length === 0,
    deadlines: asks.filter((ask) => needsDeadline(ask, reading))
  }
}

/** How far from each other, in characters, words may stand that are about the same matter. */
const nearby = 400

/** Something to hand in, without a condition, with no day for it or its neighbours; complaints have their own limit. */
function needsDeadline(ask: ReaderAsk, {asks, complaint}: LetterReading): boolean {
  const {force, negated, condition, action, text} = ask
  if (force === 'kan' || negated || condition !== null || !handingInVerbs.has(action)) return false
  if (repeatedly.test(text) || (complaint !== null && distance(complaint, ask) < nearby)) return false
  return !asks.some((other) => other.deadline !== null && !other.negated && distance(other, ask) < nearby)
}

function distance(a: PlacedText, b: PlacedText): number {
  return Math.abs(a.place.start.offset - b.place.start.offset)
}
