import {TokenKind} from '../../danish/tokens/token-list.ts'
import type {Sentence} from './sentence.ts'
import type {WordType} from './word-type.ts'

/** A word, number, mark or merge field of a sentence. */
export class Token {
  readonly sentence: Sentence
  /** Position in `sentence.tokens`. */
  readonly index: number
  /** The text as it reads: entities decoded, markup left out. */
  readonly text: string
  /** A `TokenKind`. */
  readonly kind: number
  /** Place in the plain text of the sentence's unit. */
  readonly from: number
  readonly to: number
  /** Place in the letter. */
  readonly start: number
  readonly end: number
  /** Whether white space stands before. */
  readonly spaced: boolean
  /** How many letters the token has; hyphens, digits and dots are none. */
  readonly letters: number
  /** The text in small letters, without soft hyphens. */
  readonly lower: string
  /** What is true of the word wherever it stands. */
  readonly type: WordType

  constructor(
    sentence: Sentence,
    index: number,
    text: string,
    kind: number,
    from: number,
    to: number,
    start: number,
    end: number,
    spaced: boolean,
    type: WordType
  ) {
    this.sentence = sentence
    this.index = index
    this.text = text
    this.kind = kind
    this.from = from
    this.to = to
    this.start = start
    this.end = end
    this.spaced = spaced
    this.type = type
    this.letters = kind === TokenKind.word || kind === TokenKind.abbreviation ? type.letters : 0
    this.lower = type.lower
  }

  /** The token in another place: the same sentence of a letter, `offset` further on. */
  placed(sentence: Sentence, offset: number): Token {
    const {index, text, kind, from, to, start, end, spaced} = this
    return new Token(sentence, index, text, kind, from, to, start + offset, end + offset, spaced, this.type)
  }

  /** Universal part of speech, such as `NOUN`; needs the Danish engine. */
  get upos(): string {
    return this.sentence.grammar.tagOf(this.index).upos
  }

  /** The dictionary form; needs the Danish engine. */
  get lemma(): string {
    return this.sentence.grammar.lemmaOf(this.index)
  }

  /** Whether readers count it as a word: anything with a letter or a digit, and merge fields. */
  get isWord(): boolean {
    return this.kind !== TokenKind.punctuation && this.kind !== TokenKind.symbol
  }

  /** More than six letters: a long word in Björnsson's sense. Addresses of the net and merge fields are none. */
  get isLong(): boolean {
    return this.letters > 6
  }

  /** Whether the token is a merge field or an address of the net, which no rule may judge as language. */
  get isOpaque(): boolean {
    return this.kind === TokenKind.field || this.kind === TokenKind.url || this.kind === TokenKind.email
  }
}
