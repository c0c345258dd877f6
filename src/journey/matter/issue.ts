import type {PlacedText} from '../../types.ts'

/** What does not fit between the letters of one matter. */
export type JourneyKind =
  | 'term'
  | 'address'
  | 'deadline'
  | 'contact'
  | 'promise'
  | 'unannounced'
  | 'jargon'
  | 'repeat'
  | 'attachment'
  | 'processing-time'
  | 'complaint'
  | 'sender'
  | 'amount'

/** Words of one of the letters. */
export interface JourneyPlace extends PlacedText {
  /** The letter that they stand in. */
  readonly path: string
}

/** Something that does not fit between letters, with the words that show it, in the order of the letters. */
export interface JourneyIssue {
  readonly kind: JourneyKind
  readonly message: string
  readonly places: ReadonlyArray<JourneyPlace>
}
