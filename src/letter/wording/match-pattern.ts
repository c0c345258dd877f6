import {TokenKind} from '../../danish/tokens/token-list.ts'
import type {Sentence} from '../model/sentence.ts'
import type {Token} from '../model/token.ts'
import {formReadings} from './form-readings.ts'
import type {Pattern, PatternElement} from './pattern.ts'

/** How many words `*` may skip. */
const widestGap = 4

/**
 * Match a pattern with the tokens from `first` on; gives the index after the last token, or -1.
 *
 * A gap is as narrow and an optional word as present as the rest allows. Each pair of element and token is tried
 * once, so the time is linear in both.
 */
export function matchPattern(pattern: Pattern, sentence: Sentence, first: number): number {
  return match(pattern, sentence, 0, first, new Failures(sentence.tokens.length + 1))
}

/** Pairs of an element and a token from which the rest of the pattern was found not to match. */
class Failures {
  readonly #width: number
  #states: Set<number> | undefined

  constructor(width: number) {
    this.#width = width
  }

  has(at: number, index: number): boolean {
    return this.#states?.has(at * this.#width + index) === true
  }

  add(at: number, index: number): void {
    // Most patterns fail at once, and are not tried again.
    this.#states ??= new Set()
    this.#states.add(at * this.#width + index)
  }
}

function match(pattern: Pattern, sentence: Sentence, at: number, index: number, failed: Failures): number {
  const element = pattern[at]
  if (!element) return index
  const {tokens} = sentence
  if (element.kind === 'start')
    return isStart(tokens, index) ? match(pattern, sentence, at + 1, index, failed) : -1
  if (element.kind === 'end')
    return isEnd(tokens, index) ? match(pattern, sentence, at + 1, index, failed) : -1
  if (element.kind === 'gap') {
    if (failed.has(at, index)) return -1
    const end = matchAfterGap(pattern, sentence, at, index, failed)
    if (end < 0) failed.add(at, index)
    return end
  }
  const isOne = index < tokens.length && isMet(element, sentence, index)
  if (!element.optional) return isOne ? match(pattern, sentence, at + 1, index + 1, failed) : -1
  if (failed.has(at, index)) return -1
  let end = isOne ? match(pattern, sentence, at + 1, index + 1, failed) : -1
  if (end < 0) end = match(pattern, sentence, at + 1, index, failed)
  if (end < 0) failed.add(at, index)
  return end
}

function matchAfterGap(
  pattern: Pattern,
  sentence: Sentence,
  at: number,
  index: number,
  failed: Failures
): number {
  for (let next = index, words = 0; ; next++) {
    const end = match(pattern, sentence, at + 1, next, failed)
    if (end >= 0) return end
    const token = sentence.tokens[next]
    if (!token || endsGap(token)) return -1
    if (token.isWord && ++words > widestGap) return -1
  }
}

function isMet(
  element: Extract<PatternElement, {optional: boolean}>,
  sentence: Sentence,
  index: number
): boolean {
  const token = sentence.tokens[index]
  if (!token) return false
  if (element.kind === 'mark') return token.text === element.text
  if (token.isOpaque) return element.kind === 'word' && element.tags.includes('X')
  if (element.kind === 'lemma') return hasLemma(sentence, token, element.lemmas)
  const {forms, capital, tags} = element
  if (forms.includes(token.lower) || (capital.length > 0 && capital.includes(token.text))) return true
  if (tags.length === 0) return false
  const isNumber = token.kind === TokenKind.number || token.kind === TokenKind.ordinal
  return tags.includes(token.upos) || (isNumber && tags.includes('NUM'))
}

function hasLemma({letter}: Sentence, token: Token, lemmas: ReadonlyArray<string>): boolean {
  if (!token.isWord) return false
  const readings = formReadings(letter.danish.lexicon, token.lower)
  const [first] = readings
  if (!first || !readings.some(({lemma}) => lemmas.includes(lemma)))
    return !first && lemmas.includes(token.lemma)
  // Only a form of several words needs the tagger to say which.
  return readings.every(({lemma}) => lemma === first.lemma) || lemmas.includes(token.lemma)
}

/** Whether no word stands before a token; looks no further than the first that does. */
function isStart(tokens: ReadonlyArray<Token>, index: number): boolean {
  for (let at = index - 1; at >= 0; at--) if (tokens[at]?.isWord) return false
  return true
}

function isEnd(tokens: ReadonlyArray<Token>, index: number): boolean {
  for (let at = index; at < tokens.length; at++) if (tokens[at]?.isWord) return false
  return true
}

function endsGap({kind, text}: Token): boolean {
  return kind === TokenKind.punctuation && /^[.:;!?…]+$/.test(text)
}
