import {AbbreviationClass, abbreviationClass} from './abbreviations.ts'
import {CharacterClass, classOf} from './characters.ts'
import {Gap, TokenKind, type TokenList} from './token-list.ts'
import {isMonth, isOpener, skipSpace} from './token-neighbours.ts'

const {space, letter, upper, digit, quote, close} = CharacterClass

// Longer words are never abbreviated with a dot; the limit keeps the lookup cheap.
const longestAbbreviation = 18

/** A word just read, from `start` to the dot after it. */
interface Candidate {
  readonly text: string
  readonly tokens: TokenList
  readonly start: number
  readonly dot: number
  /** Where the text goes on after the dot and white space. */
  readonly next: number
}

/**
 * Decide what a word or number becomes when it takes the dot after it: an abbreviation, an ordinal, or -1 when the
 * dot stands for itself.
 */
export function kindWithDot(
  text: string,
  tokens: TokenList,
  start: number,
  dot: number,
  before: number
): number {
  if (text.charCodeAt(dot + 1) === 0x2e) {
    // `Det koster 20 kr..` has both dots; `Side 3...` and `Han sagde kr...` trail off.
    const isDouble = text.charCodeAt(dot + 2) !== 0x2e && dot - start <= longestAbbreviation
    return isDouble && isCertain(text.slice(start, dot)) ? TokenKind.abbreviation : -1
  }

  const candidate = {text, tokens, start, dot, next: skipSpace(text, dot + 1)}
  if (isNumber(text, start, dot)) return isOrdinal(candidate, before) ? TokenKind.ordinal : -1
  if (dot - start > longestAbbreviation) return -1
  return isAbbreviation(candidate, before) ? TokenKind.abbreviation : -1
}

function isNumber(text: string, start: number, dot: number): boolean {
  for (let index = start; index < dot; index++) {
    const code = text.charCodeAt(index)
    if (!(classOf(code) & digit) && code !== 0x2d) return false
  }
  return true
}

function isOrdinal(candidate: Candidate, before: number): boolean {
  const {text, tokens, start, dot, next} = candidate
  if (dot - start > 7) return false
  const isShort = dot - start <= 2
  const isFirst = tokens.count === 0 || before === Gap.blank

  // A block that is nothing but a number is a heading or a list marker.
  if (next >= text.length) return isFirst && isShort

  const code = text.charCodeAt(next)
  const bits = classOf(code)
  const isAttached = next === dot + 1

  if (isAttached && (code === 0x2c || code === 0x3b || code === 0x2d || code === 0x2013)) return true
  if (bits & letter && !(bits & upper)) return true
  if (!isShort) return false
  if (bits & digit) return !isAttached && (isFirst || isSpacedDate(text, next))
  if (isFirst) return !isAttached || (bits & close) === 0
  if (bits & upper && (followsDen(candidate) || hasYear(text, next)) && isMonth(text, next)) return true
  if (bits & upper && followsRuler(candidate)) return !isOpener(text, next)

  return isListMarker(candidate, before)
}

/** `3. 5. 2025` */
function isSpacedDate(text: string, next: number): boolean {
  return /^(?:\d{1,2}\.\s?)?\d{4}(?!\d)/u.test(text.slice(next, next + 10))
}

/** `3. Maj 2025` */
function hasYear(text: string, next: number): boolean {
  return /^\S+ \d{4}/u.test(text.slice(next, next + 16))
}

/** `1. Udfyld skemaet. 2. Send det.`: a number after a finished sentence or a colon, before a capital. */
function isListMarker({text, tokens, next}: Candidate, before: number): boolean {
  if (!(classOf(text.charCodeAt(next)) & (upper | quote)) || before === Gap.none) return false
  const previous = tokens.count - 1
  if (tokens.kind[previous] !== TokenKind.punctuation) return false
  const last = text.charCodeAt((tokens.end[previous] ?? 0) - 1)
  return (classOf(last) & CharacterClass.terminal) > 0 || last === 0x3a
}

function followsDen({text, tokens}: Candidate): boolean {
  const previous = lastWord(text, tokens).toLowerCase()
  return previous === 'den' || previous === 'd.'
}

const rulers = new Set(
  'Christian Frederik Margrethe Valdemar Erik Hans Knud Svend Oluf Harald Karl Gustav Johannes Paul Pius'.split(
    ' '
  )
)

function followsRuler({text, tokens}: Candidate): boolean {
  return rulers.has(lastWord(text, tokens))
}

function isAbbreviation(candidate: Candidate, before: number): boolean {
  const {text, start, dot, next} = candidate
  const isLast = next >= text.length
  const following = text.charCodeAt(dot + 1)
  const after = dot + 1 < text.length ? classOf(following) : space
  const goesOn = isLast ? false : continues(text, next)
  const word = text.slice(start, dot)

  if (word.length === 1) {
    const decided = isInitial(candidate, before, goesOn)
    if (decided !== undefined) return decided
  }

  const known = abbreviationClass(word)
  if (known > 0) {
    if (!(known & AbbreviationClass.ambiguous)) return !(after & letter) || word.length > 1
    return !(after & letter) && isShownByNeighbour(candidate, known, goesOn)
  }

  if (after & (letter | digit)) return false
  if (word.includes('.')) return true
  // `bhkl.`, `tjnr.`: no Danish word is without a vowel.
  return goesOn && word.length <= 5 && !/[aeiouyæøåéöäü]/iu.test(word) && /^\p{Ll}+$/u.test(word)
}

/** Is this an abbreviation wherever it stands? */
function isCertain(word: string): boolean {
  const known = abbreviationClass(word)
  return (known > 0 && !(known & AbbreviationClass.ambiguous)) || /\p{L}\./u.test(word)
}

/** After the dot stands what no sentence begins with: a small letter, a number or a comma. */
function continues(text: string, next: number): boolean {
  const code = text.charCodeAt(next)
  const bits = classOf(code)
  if (bits & letter) return !(bits & upper)
  return (
    (bits & digit) > 0 || code === 0x2c || code === 0x3b || code === 0x3a || code === 0x2d || code === 0x2f
  )
}

/** An ordinary word such as `min` is an abbreviation only where its neighbours show it: `30 min.`, `min. 3`. */
function isShownByNeighbour(candidate: Candidate, known: number, goesOn: boolean): boolean {
  if (goesOn) return true
  const {tokens} = candidate
  const kind = tokens.count > 0 ? tokens.kind[tokens.count - 1] : TokenKind.punctuation
  const followsNumber =
    kind === TokenKind.number || kind === TokenKind.ordinal || kind === TokenKind.abbreviation
  if (known & (AbbreviationClass.closing | AbbreviationClass.date)) return followsNumber
  return false
}

/** Nouns that are told apart by a letter: `opgang B.`, `bilag A.` end a sentence. */
const lettered = new Set(
  `opgang bilag litra afsnit del gruppe vitamin hepatitis plan type model blok hus punkt klasse niveau lokale skema
  rum bane hold kategori zone række dør bogstav side spor linje vej afdeling stue team`.split(/\s+/u)
)

/** Decide about one letter with a dot; undefined where the list of abbreviations knows better. */
function isInitial(candidate: Candidate, before: number, goesOn: boolean): boolean | undefined {
  const {text, tokens, start, dot, next} = candidate
  const bits = classOf(text.charCodeAt(start))
  const isFirst = tokens.count === 0 || before === Gap.blank
  const previous = lastWord(text, tokens)
  if (lettered.has(previous.toLowerCase())) return goesOn && text.charCodeAt(next) === 0x2c

  if (bits & upper) {
    if (next >= text.length) return isFirst
    if (classOf(text.charCodeAt(dot + 1)) & letter) return true
    return goesOn || isFirst || (classOf(text.charCodeAt(next)) & upper ? !isOpener(text, next) : false)
  }

  // `m. v.`, `bl. a.`, `f. eks.` in separate parts
  const last = tokens.count - 1
  if (before === Gap.space && tokens.kind[last] === TokenKind.abbreviation && previous.length <= 3)
    return true
  if (isFirst) return true
  return goesOn && abbreviationClass(text.slice(start, dot)) === 0 ? true : undefined
}

function lastWord(text: string, tokens: TokenList): string {
  const last = tokens.count - 1
  if (last < 0) return ''
  const start = tokens.start[last] ?? 0
  const end = tokens.end[last] ?? 0
  return end - start > 24 ? '' : text.slice(start, end)
}
