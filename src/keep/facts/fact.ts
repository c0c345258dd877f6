import type {ChangeKind} from '../change.ts'

/** Something that a sentence states in so many words and that can be told from another: a number, a date, a name. */
export interface Fact {
  /** What it is called when it is changed. */
  readonly kind: ChangeKind
  /** Facts of one class may stand in each other's place: an amount for an amount. */
  readonly class: FactClass
  /** The same for whatever says the same: `duration:14d` for `14 dage` and `to uger`. */
  readonly key: string
  /** Places of its tokens in the sentence, `end` exclusive. */
  readonly start: number
  readonly end: number
  /** Whether it may be said or left out without a change: `et år` where dates tell as much. */
  readonly weak?: boolean
  /** Which way a number bounds: from below, from above. */
  readonly bound?: 'least' | 'most' | undefined
  /** What a number is of: each week, each child. */
  readonly rate?: string | undefined
  /** Whether a value is the new one (`ned til 60 %`) or the difference (`ned med 60 %`). */
  readonly step?: 'to' | 'by' | undefined
}

/** Classes of facts. */
export type FactClass =
  | 'date'
  | 'weekday'
  | 'clock'
  | 'amount'
  | 'percent'
  | 'duration'
  | 'number'
  | 'rate'
  | 'law'
  | 'paragraph'
  | 'contact'
  | 'field'
  | 'name'
  | 'soon'
