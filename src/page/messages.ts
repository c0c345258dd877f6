import type {Change} from '../keep/change.ts'
import type {Audience, Edit, Format, LetterType, Severity, UiLanguage} from '../types.ts'

/** Bytes of the engine's data, as they are packed in the page. */
export interface PackedData {
  readonly lexicon: Uint8Array
  readonly tagger: Uint8Array
  readonly syntax: Uint8Array
  readonly frequency: Uint8Array
}

/** A letter as it lies on the page. */
export interface LetterInput {
  /** Its ending tells the format. */
  readonly name: string
  /** What was typed or pasted; undefined for a file that is no text. */
  readonly text?: string | undefined
  /** The file that was opened; of a Word document, with the edits that were accepted since. */
  readonly bytes?: Uint8Array | undefined
  readonly edits?: ReadonlyArray<Edit>
}

/** How a letter is to be checked. */
export interface CheckSettings {
  readonly language: UiLanguage
  readonly type?: LetterType | undefined
  readonly audience?: Audience | undefined
  /** Whether advice is shown, too. */
  readonly advice: boolean
  /** The time where the user is, as `2027-01-01T12:00:00Z`. */
  readonly now: string
}

/** What the page asks of its worker. Each request has an answer with its id. */
export type PageRequest =
  | {readonly kind: 'start'; readonly id: number; readonly data: PackedData}
  | {
      readonly kind: 'check'
      readonly id: number
      readonly letter: LetterInput
      readonly settings: CheckSettings
    }
  | {
      readonly kind: 'verify'
      readonly id: number
      readonly before: LetterInput
      readonly after: LetterInput
      readonly language: UiLanguage
    }
  | {
      readonly kind: 'write'
      readonly id: number
      readonly letter: LetterInput
      readonly how: 'tracked' | 'comments' | 'report'
      readonly settings: CheckSettings
    }

/** A finding as a sentence tells it. */
export interface ToldFinding {
  readonly severity: Severity
  readonly title: string
  readonly message: string
}

/** A sentence with what was found in it, or what is about all of the letter. */
export interface BlockView {
  readonly start: number
  readonly end: number
  /** Where it stands, in words; undefined for all of the letter. */
  readonly spot: string | undefined
  readonly severity: Severity
  readonly told: ReadonlyArray<ToldFinding>
  /** What to write instead, and the edits that do so. */
  readonly rewrite?: {readonly text: string; readonly edits: ReadonlyArray<Edit>}
}

/** A letter as the page shows it. */
export interface LetterView {
  /** What offsets point into. */
  readonly text: string
  readonly format: Format
  /** How hard it is, and what it was taken for, a line each. */
  readonly head: ReadonlyArray<string>
  readonly lix: number
  readonly counts: Readonly<Record<Severity, number>>
  readonly headlines: ReadonlyArray<{readonly text: string; readonly isError: boolean}>
  readonly reading: ReadonlyArray<{
    readonly label: string
    readonly isMissing: boolean
    readonly items: ReadonlyArray<string>
  }>
  /** The hardest first. */
  readonly blocks: ReadonlyArray<BlockView>
  /** The text in HTML, its findings marked. */
  readonly marks: string
}

/** What the worker answers. */
export type PageAnswer =
  | {readonly kind: 'ready'; readonly id: number}
  | {readonly kind: 'checked'; readonly id: number; readonly view: LetterView}
  | {
      readonly kind: 'verified'
      readonly id: number
      readonly kept: boolean
      readonly aligned: number
      readonly changes: ReadonlyArray<
        Pick<Change, 'message'> & {readonly before: string; readonly after: string}
      >
    }
  | {readonly kind: 'written'; readonly id: number; readonly bytes: Uint8Array}
  /** The letter cannot be read or written, for the reason given. */
  | {readonly kind: 'refused'; readonly id: number; readonly message: string}
