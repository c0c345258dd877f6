/** What a token is; the numbers are stored in `Tokens.kind`. */
export const TokenKind = {
  word: 0,
  number: 1,
  punctuation: 2,
  symbol: 3,
  field: 4,
  url: 5,
  email: 6,
  /** A text abbreviation with its dot: `f.eks.`, `kr.`, and initials: `H.C.` */
  abbreviation: 7,
  /** A number whose dot makes it an ordinal or a list marker: `3.` in `den 3. maj`. */
  ordinal: 8
} as const

/** What stands between a token and the one before it; the numbers are stored in `Tokens.before`. */
export const Gap = {none: 0, space: 1, line: 2, blank: 3} as const

/** The tokens of one text, as parallel arrays of `count` entries; offsets are UTF-16 code units. */
export interface Tokens {
  readonly count: number
  readonly start: Int32Array
  /** One past the last code unit. */
  readonly end: Int32Array
  /** A `TokenKind` each. */
  readonly kind: Uint8Array
  /** A `Gap` each. */
  readonly before: Uint8Array
  /** The index of the first token of each sentence. */
  readonly sentenceStart: Int32Array
  readonly sentenceCount: number
}

/** Tokens while they are being found: grows by doubling. */
export class TokenList {
  count = 0
  start: Int32Array
  end: Int32Array
  kind: Uint8Array
  before: Uint8Array

  constructor(capacity: number) {
    this.start = new Int32Array(capacity)
    this.end = new Int32Array(capacity)
    this.kind = new Uint8Array(capacity)
    this.before = new Uint8Array(capacity)
  }

  add(start: number, end: number, kind: number, before: number): void {
    if (this.count === this.start.length) this.#grow()
    this.start[this.count] = start
    this.end[this.count] = end
    this.kind[this.count] = kind
    this.before[this.count] = before
    this.count++
  }

  #grow(): void {
    const capacity = this.count * 2
    this.start = copyInto(new Int32Array(capacity), this.start)
    this.end = copyInto(new Int32Array(capacity), this.end)
    this.kind = copyInto(new Uint8Array(capacity), this.kind)
    this.before = copyInto(new Uint8Array(capacity), this.before)
  }
}

function copyInto<List extends Int32Array | Uint8Array>(target: List, source: List): List {
  target.set(source)
  return target
}
