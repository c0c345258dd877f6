import type {MappedText} from '../../text/mapped-text.ts'
import type {Unit} from '../parts/unit.ts'
import {Grammar} from './grammar.ts'
import type {Letter} from './letter.ts'
import type {Token} from './token.ts'

/** Why a sentence does not count as prose; see `Sentence.omitted`. */
export type Omission =
  | 'letterhead'
  | 'heading'
  | 'greeting'
  | 'closing'
  | 'signature'
  | 'note'
  | 'fragment'
  | 'leftover'
  | 'fields'

/** Where a sentence comes from: its tokens, or the same sentence read by itself. */
type Origin =
  | {readonly origin: Sentence; readonly offset: number}
  | {
      readonly make: (sentence: Sentence) => ReadonlyArray<Token>
      readonly omission: (sentence: Sentence) => Omission | undefined
    }

/** A sentence, or a unit such as a heading or an address line that stands for one. */
export class Sentence {
  readonly letter: Letter
  readonly unit: Unit
  /** Position in `letter.sentences`. */
  readonly index: number
  /** The sentence in the reading of its unit alone, which letters share; itself there. */
  readonly origin: Sentence
  /** Place in the letter. */
  readonly start: number
  readonly end: number
  /** Place in the plain text of the unit. */
  readonly from: number
  readonly to: number
  /** How many tokens are words. */
  readonly words: number
  /** How many words have more than six letters. */
  readonly longWords: number
  /** Why the sentence is left out of the counts, or undefined when it is prose. */
  readonly omitted: Omission | undefined
  readonly #offset: number
  #tokens: ReadonlyArray<Token> | undefined
  #grammar: Grammar | undefined
  #found: Map<object, unknown> | undefined

  private constructor(letter: Letter, unit: Unit, index: number, source: Origin) {
    this.letter = letter
    this.unit = unit
    this.index = index
    if ('origin' in source) {
      const {origin, offset} = source
      this.origin = origin
      this.#offset = offset
      this.start = origin.start + offset
      this.end = origin.end + offset
      this.from = origin.from
      this.to = origin.to
      this.words = origin.words
      this.longWords = origin.longWords
      this.omitted = origin.omitted
      return
    }
    this.origin = this
    this.#offset = 0
    const tokens = source.make(this)
    this.#tokens = tokens
    const first = tokens[0]
    const last = tokens.at(-1)
    this.start = first?.start ?? 0
    this.end = last?.end ?? this.start
    this.from = first?.from ?? 0
    this.to = last?.to ?? this.from
    let words = 0
    let longWords = 0
    for (const token of tokens) {
      if (!token.isWord) continue
      words++
      if (token.isLong) longWords++
    }
    this.words = words
    this.longWords = longWords
    this.omitted = source.omission(this)
  }

  /** Read a sentence from its tokens. */
  static read(
    letter: Letter,
    unit: Unit,
    index: number,
    make: (sentence: Sentence) => ReadonlyArray<Token>,
    omission: (sentence: Sentence) => Omission | undefined
  ): Sentence {
    return new Sentence(letter, unit, index, {make, omission})
  }

  /** Place a sentence that was read by itself in a letter, `offset` further on. */
  static placed(origin: Sentence, letter: Letter, unit: Unit, index: number, offset: number): Sentence {
    return new Sentence(letter, unit, index, {origin, offset})
  }

  get tokens(): ReadonlyArray<Token> {
    this.#tokens ??= this.origin.tokens.map((token) => token.placed(this, this.#offset))
    return this.#tokens
  }

  /** The sentence as it reads, wrapped lines and all. */
  get text(): string {
    return this.content.text.slice(this.from, this.to)
  }

  /**
   * What `find` gives for the sentence read by itself, worked out once for all letters that share it; what it finds
   * must be told by places of tokens, since the tokens are those of the reading.
   */
  once<Found>(find: (origin: Sentence) => Found): Found {
    if (this.origin !== this) return this.origin.once(find)
    this.#found ??= new Map()
    // What is stored under a function is what it gave.
    let found = this.#found.get(find) as Found | undefined
    if (found === undefined) {
      found = find(this)
      this.#found.set(find, found)
    }
    return found
  }

  /** Plain text of the unit the sentence stands in, and its map to the letter. */
  get content(): MappedText {
    return this.unit.content
  }

  /** Whether the sentence is prose that counts: see the README for what is left out. */
  get isProse(): boolean {
    return this.omitted === undefined
  }

  /** Tags, lemmas and syntax; made when first asked for. */
  get grammar(): Grammar {
    this.#grammar ??= this.origin === this ? new Grammar(this) : this.origin.grammar
    return this.#grammar
  }
}
