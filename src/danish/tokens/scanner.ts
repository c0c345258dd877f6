import {abbreviationClass, isCertain} from '../words/abbreviations.ts'
import {emailEnd, hostEnd, urlEnd} from './address.ts'
import {CharacterClass, classOf} from './characters.ts'
import {wordEnd} from './neighbours.ts'
import {TokenKind} from './token-list.ts'

const {space, letter, upper, digit, quote, open, invisible} = CharacterClass
const alphanumeric = letter | digit

const dot = 0x2e

/**
 * Reads one token at a time, without regard to the dot that may follow it.
 *
 * `position` and `kind` describe the token last read; fields instead of a returned object, as a letter has
 * thousands of tokens and a library millions.
 */
export class TokenScanner {
  readonly text: string
  /** One past the last code unit of the token. */
  position = 0
  /** A `TokenKind`. */
  kind: number = TokenKind.word
  /** The start of the word last found to be no address, so that each word is asked once. */
  #notAddress = -1

  constructor(text: string) {
    this.text = text
  }

  /** Read the token that begins at `start` and ends at `limit` at the latest. */
  scan(start: number, limit: number): void {
    const code = this.text.charCodeAt(start)
    const bits = classOf(code)

    if (bits & alphanumeric) this.#scanWord(start, limit)
    else if (isDash(code)) this.#scanDash(start, limit)
    else if (isEmojiStart(code)) this.#scanEmoji(start, limit)
    else this.#scanRun(start, limit)
  }

  #scanWord(start: number, limit: number): void {
    const {text} = this
    let kind: number = TokenKind.number
    let index = start

    while (index < limit) {
      const bits = classOf(text.charCodeAt(index))
      if (bits & letter) kind = TokenKind.word
      else if (!(bits & digit)) {
        const next = this.#join(start, index, limit)
        if (next < 0) {
          // An address decides its own kind and ends the word.
          this.position = -next
          return
        }
        if (next === index) break
        index = next
        continue
      }
      index++
    }

    this.position = index
    this.kind = kind
  }

  /**
   * Does the sign at `index` belong to the word from `start`?
   *
   * Gives where the word goes on, `index` when it ends here, or the end of a whole address, negated.
   */
  #join(start: number, index: number, limit: number): number {
    const {text} = this
    const code = text.charCodeAt(index)
    const before = classOf(text.charCodeAt(index - 1))
    const next = index + 1 < limit ? text.charCodeAt(index + 1) : 0x20
    const after = classOf(next)

    switch (code) {
      case dot: {
        if (before & digit && after & digit) return index + 1
        if (isDash(next) && this.#isInnerDot(start, index)) return index + 2
        return after & alphanumeric ? this.#joinDot(start, index, limit) : index
      }
      case 0x2d: // -
      case 0x2010:
      case 0x2011: {
        if (after & alphanumeric) return index + 1
        // `bygge- og anlægsarbejde`: the hyphen stands for the missing part.
        return after & space || next === 0x2c || next === 0x2f ? this.#endWord(index + 1) : index
      }
      case 0x27: // '
      case 0x2019: {
        if (after & letter) return index + 1
        return this.#isFinalApostrophe(start, index) ? this.#endWord(index + 1) : index
      }
      case 0x2c: // ,
        if (!(before & digit)) return index
        if (after & digit) return index + 1
        // `250,-` is an amount without øre.
        return next === 0x2d && !(classOf(text.charCodeAt(index + 2)) & alphanumeric) ? index + 2 : index
      case 0x3a: // :
        if (before & digit && after & digit) return index + 1
        return text.startsWith('://', index)
          ? this.#endAddress(TokenKind.url, urlEnd(text, index + 3, limit))
          : index
      case 0x2f: // /
        return before & alphanumeric && after & alphanumeric ? index + 1 : index
      case 0x26: // &
        return before & upper && after & upper ? index + 1 : index
      case 0x5f: // _
        return before & alphanumeric && after & alphanumeric ? index + 1 : index
      case 0x40: // @
      case 0x2b: // +
        return after & alphanumeric
          ? this.#endAddressOr(index, TokenKind.email, emailEnd(text, start, limit))
          : index
      default:
        return classOf(code) & invisible && after & alphanumeric ? index + 1 : index
    }
  }

  /** The dot of `1.-3. maj` and of `ca.-priser`, before a dash with more to come. */
  #isInnerDot(start: number, index: number): boolean {
    const {text} = this
    const last = classOf(text.charCodeAt(index + 2))
    if (!(last & digit))
      return (last & letter) > 0 && isCertain(text.slice(start, Math.min(index, start + 20)))
    const end = wordEnd(text, index + 2, 2)
    return classOf(text.charCodeAt(index - 1)) & digit ? text.charCodeAt(end) === dot : false
  }

  /** A dot between letters: `f.eks`, `H.C`, `borger.dk`, `bente.holm@…` go on; a forgotten space does not. */
  #joinDot(start: number, index: number, limit: number): number {
    const {text} = this
    if (this.#notAddress !== start) {
      const email = emailEnd(text, start, limit)
      if (email > 0) return this.#endAddress(TokenKind.email, email)
      const host = hostEnd(text, start, limit)
      if (host > 0) return this.#endAddress(TokenKind.url, urlEnd(text, host, limit))
      this.#notAddress = start
    }

    const before = classOf(text.charCodeAt(index - 1))
    const after = classOf(text.charCodeAt(index + 1))
    if (!(before & letter && after & letter)) return index

    const segment = index - lastSegment(text, start, index)
    // `H.C`, `f.Kr`
    if (after & upper) return segment === 1 ? index + 1 : index
    if (segment > 5) return index

    let end = index + 1
    while (end < limit && end - index <= 7 && classOf(text.charCodeAt(end)) & letter) end++
    const isDotted = end - index <= 7 && text.charCodeAt(end) === dot
    return isDotted || abbreviationClass(text.slice(start, end)) > 0 ? index + 1 : index
  }

  #isFinalApostrophe(start: number, index: number): boolean {
    const {text} = this
    const opener = start > 0 ? text.charCodeAt(start - 1) : 0x20
    if (opener === 0x27 || opener === 0x2018 || opener === 0x2019 || opener === 0x201a) return false
    const last = text.charCodeAt(index - 1) | 0x20
    // `Lars'`, `Marx'`, `Schulz'`; `ha'`, `ka'`, `bli'`
    const isGenitive = last === 0x73 || last === 0x78 || last === 0x7a
    return isGenitive || (index - start <= 3 && (classOf(text.charCodeAt(index - 1)) & letter) > 0)
  }

  #endWord(end: number): number {
    this.kind = TokenKind.word
    return -end
  }

  #endAddress(kind: number, end: number): number {
    this.kind = kind
    return -end
  }

  #endAddressOr(index: number, kind: number, end: number): number {
    return end > 0 ? this.#endAddress(kind, end) : index
  }

  /** A dash, a run of dashes, or the rest of a word: `-benstræk`. */
  #scanDash(start: number, limit: number): void {
    const {text} = this
    const code = text.charCodeAt(start)
    const before = start > 0 ? classOf(text.charCodeAt(start - 1)) : space
    const isSuffix = code === 0x2d && before & (space | open | quote)

    if (isSuffix && start + 1 < limit && classOf(text.charCodeAt(start + 1)) & letter) {
      this.#scanWord(start + 1, limit)
      return
    }

    this.#scanRun(start, limit)
  }

  /** One sign; a run of the same sign such as `...`, `§§` or `?!` is one token, quotes and brackets never are. */
  #scanRun(start: number, limit: number): void {
    const {text} = this
    const code = text.charCodeAt(start)
    let index = start + 1

    if (isQuestionOrExclamation(code)) {
      while (index < limit && isQuestionOrExclamation(text.charCodeAt(index))) index++
    } else if (isDotOrEllipsis(code)) {
      while (index < limit && isDotOrEllipsis(text.charCodeAt(index))) index++
    } else if (isRepeatable(code)) {
      while (index < limit && text.charCodeAt(index) === code) index++
    }

    this.position = index
    this.kind = isSymbol(code) ? TokenKind.symbol : TokenKind.punctuation
  }

  /** An emoji with its skin tones, joiners and variation selectors, or a lone surrogate. */
  #scanEmoji(start: number, limit: number): void {
    const {text} = this
    let index = codePointEnd(text, start, limit)

    while (index < limit) {
      const code = text.charCodeAt(index)
      const isModifier = code === 0xd83c && (text.charCodeAt(index + 1) & 0xfff0) === 0xdff0
      if (code === 0x200d && isEmojiStart(text.charCodeAt(index + 1)) && index + 1 < limit)
        index = codePointEnd(text, index + 1, limit)
      else if (code === 0xfe0f || code === 0x20e3) index++
      else if (isModifier && text.charCodeAt(index + 1) >= 0xdffb) index = codePointEnd(text, index, limit)
      else break
    }

    this.position = index
    this.kind = TokenKind.symbol
  }
}

function lastSegment(text: string, start: number, index: number): number {
  let segment = index
  while (segment > start && index - segment <= 6 && text.charCodeAt(segment - 1) !== dot) segment--
  return segment
}

function codePointEnd(text: string, index: number, limit: number): number {
  const isPair = (text.codePointAt(index) ?? 0) > 0xffff
  return Math.min(index + (isPair ? 2 : 1), limit)
}

function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212
}

function isEmojiStart(code: number): boolean {
  return (code >= 0xd800 && code <= 0xdfff) || (code >= 0x2600 && code <= 0x27bf)
}

function isQuestionOrExclamation(code: number): boolean {
  return code === 0x21 || code === 0x3f
}

function isDotOrEllipsis(code: number): boolean {
  return code === dot || code === 0x2026
}

function isRepeatable(code: number): boolean {
  return (
    isDash(code) ||
    code === 0xa7 ||
    code === 0x2a ||
    code === 0x5f ||
    code === 0x3d ||
    code === 0x7e ||
    code === 0x23
  )
}

/** Is this a sign that names something rather than structure: `§` counts as one, as in law it stands for a word. */
function isSymbol(code: number): boolean {
  if (code < 0x80) return '#$%&*+<=>@\\^`|~'.includes(String.fromCharCode(code))
  return /[\p{S}\p{C}§¶†‡‰]/u.test(String.fromCharCode(code))
}
