import type {Sentence} from '../analyse/sentence.ts'
import type {Token} from '../analyse/token.ts'
import {TokenKind} from '../danish/token-list.ts'
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
  const {tokens} = sentence
  const failed = new Set<number>()

  const match = (at: number, index: number): number => {
    const element = pattern[at]
    if (!element) return index
    const state = at * (tokens.length + 1) + index
    if (failed.has(state)) return -1
    const end = matchElement(element, at, index)
    if (end < 0) failed.add(state)
    return end
  }

  const matchElement = (element: PatternElement, at: number, index: number): number => {
    if (element.kind === 'start') return isStart(tokens, index) ? match(at + 1, index) : -1
    if (element.kind === 'end') return isEnd(tokens, index) ? match(at + 1, index) : -1
    if (element.kind === 'gap') {
      for (let next = index, words = 0; ; next++) {
        const end = match(at + 1, next)
        if (end >= 0) return end
        const token = tokens[next]
        if (!token || endsGap(token)) return -1
        if (token.isWord && ++words > widestGap) return -1
      }
    }
    const end = index < tokens.length && isMet(element, sentence, index) ? match(at + 1, index + 1) : -1
    return end < 0 && element.optional ? match(at + 1, index) : end
  }

  return match(0, first)
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
  // A form with a capital, such as `De` and `I`, is told from another word by it.
  if (
    element.forms.some((form) => (form === form.toLowerCase() ? form === token.lower : form === token.text))
  )
    return true
  if (element.tags.length === 0) return false
  const isNumber = token.kind === TokenKind.number || token.kind === TokenKind.ordinal
  return element.tags.includes(token.upos) || (isNumber && element.tags.includes('NUM'))
}

function hasLemma({letter}: Sentence, token: Token, lemmas: ReadonlyArray<string>): boolean {
  if (!token.isWord) return false
  const found = new Set(formReadings(letter.danish.lexicon, token.lower).map((d) => d.lemma))
  if (!lemmas.some((lemma) => found.has(lemma))) return found.size === 0 && lemmas.includes(token.lemma)
  // Only a form of several words needs the tagger to say which.
  return found.size === 1 || lemmas.includes(token.lemma)
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
