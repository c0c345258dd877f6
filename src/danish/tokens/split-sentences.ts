import {sentenceOpeners} from '../words/pronouns.ts'
import {abbreviationEnds} from './abbreviation-end.ts'
import {CharacterClass, classOf} from './characters.ts'
import {Gap, TokenKind, type TokenList} from './token-list.ts'

const {letter, upper, digit, quote, open, close, terminal} = CharacterClass
const fullStop = 0x2e
const ellipsis = 0x2026

/** Tokens of the longest stretch that is read as one sentence: three pages. */
const longestSentence = 1000

/** Tokens of the longest quotation that stays whole in the sentence that quotes it. */
const longestQuotation = 40

/**
 * Find the index of the first token of each sentence, in tokens that `tokenize` has read.
 *
 * A sentence ends after `.`, `?`, `!`, `…` or an abbreviation that can end one, with the quotes and brackets that
 * close right after it, when what follows can begin a sentence; at every blank line; and where it has gone on for pages.
 */
export function splitSentences(text: string, tokens: TokenList): Int32Array {
  const {count, start, kind, before} = tokens
  const starts = new Int32Array(count)
  let found = 0
  if (count > 0) starts[found++] = 0
  // The last token of a quotation inside the sentence: no sentence ends before it.
  let held = -1

  for (let index = 0; index < count; index++) {
    // What goes on without end is no sentence but data; later steps take longer than in proportion to a sentence.
    if (index - (starts[found - 1] ?? 0) >= longestSentence) starts[found++] = index
    if (before[index] === Gap.blank && starts[found - 1] !== index) starts[found++] = index
    if (kind[index] === TokenKind.punctuation) {
      if (index > held && index !== starts[found - 1]) held = endOfQuotation(text, tokens, index)
      if (!(classOf(text.charCodeAt(start[index] ?? 0)) & terminal)) continue
    } else if (kind[index] !== TokenKind.abbreviation) continue

    const next = skipClosing(text, tokens, index + 1)
    if (next >= count || next <= held || before[next] === Gap.blank) continue
    if (isBoundary(text, tokens, index, next, starts[found - 1] ?? 0)) starts[found++] = next
  }

  return starts.slice(0, found)
}

/**
 * Find the end of a quotation that begins at `index`, inside a sentence; -1 where none does.
 *
 * `Du skrev: »Jeg er syg. Jeg kan ikke komme.« Det har vi noteret.` is two sentences: what is quoted belongs to the one
 * that quotes it. A longer quotation is read sentence by sentence, and so is one that itself begins the sentence.
 */
function endOfQuotation(text: string, tokens: TokenList, index: number): number {
  if (!(bitsAt(text, tokens, index) & quote) || tokens.before[index] === Gap.none) return -1
  if (tokens.before[index + 1] !== Gap.none) return -1
  const last = Math.min(index + longestQuotation, tokens.count - 1)
  for (let at = index + 1; at <= last && tokens.before[at] !== Gap.blank; at++) {
    if (bitsAt(text, tokens, at) & quote && isClosing(text, tokens, at)) return at
  }
  return -1
}

/** Skip the quotes, brackets and emoji that belong to the sentence that has just ended. */
function skipClosing(text: string, tokens: TokenList, from: number): number {
  let index = from
  while (index < tokens.count && tokens.before[index] === Gap.none && isClosing(text, tokens, index)) index++

  // `Vi ses i morgen! 😊 Husk dit pas.`
  while (index < tokens.count && (tokens.before[index] ?? 0) <= Gap.space && isEmoji(text, tokens, index))
    index++
  return index
}

/** `.«`, `?"`, `.)`: a quote closes when no word begins right after it. */
function isClosing(text: string, tokens: TokenList, index: number): boolean {
  const bits = bitsAt(text, tokens, index)
  if (bits & close) return true
  if (!(bits & quote)) return false
  const next = index + 1
  return (
    next >= tokens.count ||
    tokens.before[next] !== Gap.none ||
    !(bitsAt(text, tokens, next) & (letter | digit))
  )
}

function isEmoji(text: string, tokens: TokenList, index: number): boolean {
  if (tokens.kind[index] !== TokenKind.symbol) return false
  const code = text.charCodeAt(tokens.start[index] ?? 0)
  return (code >= 0xd83c && code <= 0xd83e) || (code >= 0x2600 && code <= 0x27bf)
}

function isBoundary(text: string, tokens: TokenList, last: number, next: number, first: number): boolean {
  if (!canBegin(text, tokens, last, next)) return false
  if (tokens.kind[last] === TokenKind.abbreviation) return abbreviationEnds(text, tokens, last, next)
  return !isRemark(text, tokens, last) && !isNumbering(text, tokens, first, last)
}

/** Can a sentence begin with the token `next`, after the full stop or abbreviation `last`? */
function canBegin(text: string, tokens: TokenList, last: number, next: number): boolean {
  const bits = bitsAt(text, tokens, next)
  const isSpaced = tokens.before[next] !== Gap.none
  const isAbbreviation = tokens.kind[last] === TokenKind.abbreviation
  const isOpen = isTrailingOff(text, tokens, last)

  if (isOpaque(tokens, next))
    return isSpaced && !isAbbreviation && !isOpen && !isOpaqueDay(text, tokens, last)
  // A forgotten space: `i dag.Vi ringer`.
  if (bits & upper) return isSpaced || !isOpen
  if (!isSpaced) return false
  if (bits & digit) return !isAbbreviation && !isOpen
  if (bits & letter) return !isAbbreviation && !isOpen && isSmallBeginning(text, tokens, last, next)
  if (bits & open && isAbbreviation) return false

  // An opening quote, bracket, dash, bullet or § begins a sentence when what it opens does.
  const after = next + 1
  if (after >= tokens.count || tokens.before[after] === Gap.blank || !isOpener(text, tokens, next))
    return false
  if (isOpaque(tokens, after)) return !isAbbreviation
  return (bitsAt(text, tokens, after) & (upper | digit | quote)) > 0
}

// After a long word and a full stop, a clause whose first letter is small is a slip, not an abbreviation going on.
const shortestFullWord = 5

/** `e-Boks`, `iPhone`; `b)` in a list; and `vi` after a word that nobody abbreviates. */
function isSmallBeginning(text: string, tokens: TokenList, last: number, next: number): boolean {
  const word = text.slice(tokens.start[next], Math.min(tokens.end[next] ?? 0, (tokens.start[next] ?? 0) + 8))
  if (/^\p{Ll}-?\p{Lu}\p{Ll}/u.test(word)) return true

  const isMarker =
    tokens.before[next + 1] === Gap.none && text.charCodeAt(tokens.start[next + 1] ?? 0) === 0x29
  if (isMarker && /^(?:\p{Ll}|[ivx]{2,4})$/u.test(word)) return true

  const isAfterWord = next === last + 1 && tokens.kind[last - 1] === TokenKind.word
  const length = (tokens.end[last - 1] ?? 0) - (tokens.start[last - 1] ?? 0)
  return isAfterWord && length >= shortestFullWord && sentenceOpeners.has(word)
}

function isOpener(text: string, tokens: TokenList, index: number): boolean {
  const code = text.charCodeAt(tokens.start[index] ?? 0)
  if (classOf(code) & (quote | open)) return true
  return '-–—•·*§'.includes(String.fromCharCode(code))
}

/** `...` and `…` end a sentence only before a capital. */
function isTrailingOff(text: string, tokens: TokenList, index: number): boolean {
  const start = tokens.start[index] ?? 0
  const code = text.charCodeAt(start)
  return code === ellipsis || (code === fullStop && (tokens.end[index] ?? 0) - start > 1)
}

/** `den {{dag}}. {{måned}}`: the dot makes the day an ordinal. */
function isOpaqueDay(text: string, tokens: TokenList, last: number): boolean {
  const day = last - 1
  if (day < 1 || !(isOpaque(tokens, day) || tokens.kind[day] === TokenKind.number)) return false
  const article = text.slice(tokens.start[day - 1], tokens.end[day - 1]).toLowerCase()
  return article === 'den' || article === 'd.'
}

/** Merge fields and addresses: what they hold says nothing about the sentence. */
function isOpaque(tokens: TokenList, index: number): boolean {
  const kind = tokens.kind[index]
  return kind === TokenKind.field || kind === TokenKind.url || kind === TokenKind.email
}

/** `Han kom (!) Mandag`: a mark alone in brackets is a remark inside the sentence. */
function isRemark(text: string, tokens: TokenList, index: number): boolean {
  if (index === 0 || index + 1 >= tokens.count) return false
  return (bitsAt(text, tokens, index - 1) & open) > 0 && (bitsAt(text, tokens, index + 1) & close) > 0
}

/** `§ 12. Kommunen skal …`, `Stk. 2. Ministeren kan …`: the number belongs to what it numbers. */
function isNumbering(text: string, tokens: TokenList, first: number, last: number): boolean {
  if (last !== first + 2 || tokens.kind[first + 1] !== TokenKind.number) return false
  return /^(?:§|Stk\.|Pkt\.)$/u.test(text.slice(tokens.start[first], tokens.end[first]))
}

function bitsAt(text: string, tokens: TokenList, index: number): number {
  return classOf(text.charCodeAt(tokens.start[index] ?? 0))
}
