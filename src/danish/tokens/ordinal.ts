import {type Candidate, previousWord} from './candidate.ts'
import {CharacterClass, classOf} from './characters.ts'
import {isMonth, isOpener, wordEnd} from './neighbours.ts'
import {Gap, TokenKind} from './token-list.ts'

const {letter, upper, digit, quote, close, terminal} = CharacterClass

/** Does the dot after a number make it an ordinal: `3. maj`, `1.-3.`, `2. Send skemaet`? */
export function isOrdinal(candidate: Candidate): boolean {
  const {text, start, dot, next, isFirst} = candidate
  if (dot - start > 7) return false
  const isShort = dot - start <= 2

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
  if (bits & upper && (isClassLetter(text, next, isAttached) || isFloor(text, next))) return true
  if (bits & upper && (followsDen(candidate) || hasYear(text, next)) && isMonth(text, next)) return true
  if (bits & upper && followsRuler(candidate)) return !isOpener(text, next)

  return isListMarker(candidate)
}

/** `3.B` and `3. B` at a school; `3.Vi` and `3. I` begin a sentence. */
function isClassLetter(text: string, next: number, isAttached: boolean): boolean {
  return wordEnd(text, next) === next + 1 && (isAttached || /[A-H]/u.test(text.charAt(next)))
}

/** `2. Th.`, `1. Sal` */
function isFloor(text: string, next: number): boolean {
  return /^(?:th|tv|mf|sal)$/i.test(text.slice(next, wordEnd(text, next)))
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
function isListMarker({text, tokens, next, before}: Candidate): boolean {
  const code = text.charCodeAt(next)
  const isBeginning = (classOf(code) & (upper | quote)) > 0 || code === 0x2d || code === 0x2013
  if (!isBeginning || before === Gap.none) return false
  const previous = tokens.count - 1
  if (tokens.kind[previous] !== TokenKind.punctuation) return false
  const last = text.charCodeAt((tokens.end[previous] ?? 0) - 1)
  return (classOf(last) & terminal) > 0 || last === 0x3a
}

function followsDen(candidate: Candidate): boolean {
  const previous = previousWord(candidate).toLowerCase()
  return previous === 'den' || previous === 'd.'
}

const rulers = new Set(
  'Christian Frederik Margrethe Valdemar Erik Hans Knud Svend Oluf Harald Karl Gustav Johannes Paul Pius'.split(
    ' '
  )
)

function followsRuler(candidate: Candidate): boolean {
  return rulers.has(previousWord(candidate))
}
