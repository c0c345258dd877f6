import type {Place} from '../types.ts'

/** What may be changed between two versions of a letter. */
export const changeKinds = [
  'number',
  'date',
  'deadline',
  'amount',
  'name',
  'negation',
  'modality',
  'condition',
  'scope',
  'actor',
  'law-reference',
  'right-lost',
  'contact',
  'merge-field',
  'addition',
  'outcome',
  'quantity',
  'order-of-events'
] as const

/** One of `changeKinds`. */
export type ChangeKind = (typeof changeKinds)[number]

/** Words of one of the two versions, and where they stand in it. */
export interface ChangedText {
  readonly text: string
  readonly place: Place
}

/** What one version says and the other does not, or says otherwise. At least one side is there. */
export interface Change {
  readonly kind: ChangeKind
  /** What the old version says; null for what the new one adds. */
  readonly before: ChangedText | null
  /** What the new version says; null where nothing stands in its place. */
  readonly after: ChangedText | null
  readonly message: string
}

/** A part of a sentence; tokens from `start` to `end`, exclusive. */
export interface KeptStretch {
  /** Place of the sentence in its version. */
  readonly sentence: number
  readonly start: number
  readonly end: number
}

/** A change before its words are cut out and its message is written. */
export interface FoundChange {
  readonly kind: ChangeKind
  readonly before?: KeptStretch | undefined
  readonly after?: KeptStretch | undefined
}
