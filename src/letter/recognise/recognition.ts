import type {Audience, LetterType} from '../../types.ts'

/** Patterns of words, and those that silence them when they stand in the same sentence; see `readPattern`. */
export interface ActPattern {
  readonly find: string
  readonly unless?: ReadonlyArray<string>
}

/** How the sentences of a letter do one thing, such as grant or ask. */
export interface ActWording {
  /** Whether the act counts only where it has happened: not after »kan« or »overvejer«. */
  readonly real?: boolean
  readonly patterns: ReadonlyArray<ActPattern>
}

/** What a sentence of a letter can do. */
export type Act = (typeof acts)[number]

/** All acts; the order in which they are listed in the data. */
export const acts = [
  'decision',
  'grant',
  'refusal',
  'burden',
  'partial',
  'reasons',
  'complaint',
  'hearing',
  'receipt',
  'summons',
  'reminder',
  'information',
  'public',
  'answer',
  'request',
  'promise'
] as const

/** Something that tells the type or the reader of a letter: an act, or patterns. */
export interface Clue {
  /** How much it speaks for the type or reader; against it when negative. */
  readonly weight: number
  readonly act?: Act
  readonly find?: ReadonlyArray<string>
  /** How words of the address and the greeting end: `klub` for `Nørreby Roklub`. */
  readonly endings?: ReadonlyArray<string>
  /** `address`: only in the lines above the text. */
  readonly in?: 'address'
}

/** All that letters are recognised by; made from the files in `recognition/`. */
export interface Recognition {
  readonly acts: Readonly<Record<Act, ActWording>>
  readonly types: Readonly<Partial<Record<LetterType, ReadonlyArray<Clue>>>>
  readonly audiences: Readonly<Record<Audience, ReadonlyArray<Clue>>>
}
