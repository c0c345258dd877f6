import type {MappedText} from '../text/mapped-text.ts'
import {Grammar} from './grammar.ts'
import type {Letter} from './letter.ts'
import type {Unit} from './letter-parts.ts'
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

/** A sentence, or a unit such as a heading or an address line that stands for one. */
export class Sentence {
  readonly letter: Letter
  readonly unit: Unit
  /** Position in `letter.sentences`. */
  readonly index: number
  readonly tokens: ReadonlyArray<Token>
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
  #grammar: Grammar | undefined

  constructor(
    letter: Letter,
    unit: Unit,
    index: number,
    make: (sentence: Sentence) => ReadonlyArray<Token>,
    omission: (sentence: Sentence) => Omission | undefined
  ) {
    this.letter = letter
    this.unit = unit
    this.index = index
    this.tokens = make(this)
    const first = this.tokens[0]
    const last = this.tokens.at(-1)
    this.start = first?.start ?? 0
    this.end = last?.end ?? this.start
    this.from = first?.from ?? 0
    this.to = last?.to ?? this.from
    let words = 0
    let longWords = 0
    for (const token of this.tokens) {
      if (!token.isWord) continue
      words++
      if (token.isLong) longWords++
    }
    this.words = words
    this.longWords = longWords
    this.omitted = omission(this)
  }

  /** The sentence as it reads, wrapped lines and all. */
  get text(): string {
    return this.content.text.slice(this.from, this.to)
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
    this.#grammar ??= new Grammar(this)
    return this.#grammar
  }
}
