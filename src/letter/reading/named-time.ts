import type {NamedDay} from '../sentences/named-day.ts'
import type {Stretch} from './stretch.ts'

/** A time that a sentence names. */
export interface NamedTime extends Stretch {
  /** A limit (`senest den 3. maj`, `snarest`), or the time when something is (`den 3. maj kl. 10`, `i uge 22`). */
  readonly kind: 'limit' | 'moment'
  readonly day: NamedDay | undefined
  /** The month that is meant to its end: `inden udgangen af marts`. */
  readonly month: number
  /** The year of that month where the words give it, else 0. */
  readonly year: number
  /** The bare length of time: `4 uger` in `inden 4 uger efter, at …`. */
  readonly length: Stretch | undefined
}

/** A time that names no day, month or length. */
export const unnamed = {day: undefined, month: 0, year: 0, length: undefined} as const

/** A time without the preposition that tells whether it is a limit. */
export type TimeAtom = Omit<NamedTime, 'kind'>
