import {AbbreviationClass, abbreviationClass} from '../words/abbreviations.ts'
import {CharacterClass, classOf} from './characters.ts'
import {isOpener, isRoman, skipSpace, wordEnd} from './neighbours.ts'
import {Gap, TokenKind, type TokenList} from './token-list.ts'

const {inner, title, number, closing} = AbbreviationClass
const {close, letter, upper} = CharacterClass

/**
 * Does the abbreviation at `index` also end its sentence, before the token `next` that could begin one?
 *
 * `350 kr. De 100 kr.` does, `hr. Jensen` and `f.eks. Danmark` do not, `stk. Vi` does where `kap. IV` does not.
 */
export function abbreviationEnds(text: string, tokens: TokenList, index: number, next: number): boolean {
  const word = abbreviationText(text, tokens, index)
  // `M.` in `Ida M. Toft` is not the `m.` of `5 m.`
  const known = isInitials(word) ? 0 : abbreviationClass(word)
  const after = tokens.start[next] ?? 0
  const isCapital = (classOf(text.charCodeAt(after)) & upper) > 0

  // `gebyret (350 kr.) Nørreby`: what is in brackets says nothing about the sentence around it.
  if (isClosed(text, tokens, index)) return isCapital && isOpener(text, after)
  if (known & closing) return !(known & number) || !isNumeral(text, after)
  if (known & inner) return false
  if (!isCapital) return known === 0 && word.includes('.') && !isInitials(word)
  if (known & title) return isOpener(text, after)
  if (known & number) return !isNumeral(text, after)
  if (isInitials(word)) return isOpener(text, after)

  // A letter first in its block is a list marker: `a. Send skemaet`.
  return index > 0 || word.length > 1
}

// `dr. techn.` has the longest part of those that are written apart.
const longestPart = 6

/** The abbreviation without its last dot; written in parts (`m. m.`, `bl. a.`) it is put together. */
function abbreviationText(text: string, tokens: TokenList, index: number): string {
  const word = text.slice(tokens.start[index], (tokens.end[index] ?? 1) - 1)
  // `2. Th.` is a floor, `Th. Jensen` a name.
  if (index > 0 && tokens.kind[index - 1] === TokenKind.ordinal) return word.toLowerCase()
  if (word.length > longestPart || index === 0 || tokens.kind[index - 1] !== TokenKind.abbreviation)
    return word

  const joined = text.slice(tokens.start[index - 1], tokens.end[index - 1]) + word
  return abbreviationClass(joined) > 0 ? joined : word
}

function isClosed(text: string, tokens: TokenList, index: number): boolean {
  const following = index + 1
  if (following >= tokens.count || tokens.before[following] !== Gap.none) return false
  return (classOf(text.charCodeAt(tokens.start[following] ?? 0)) & close) > 0
}

function isInitials(word: string): boolean {
  return /^\p{Lu}(?:[.-]+\p{Lu}){0,4}$/u.test(word)
}

/** What counts without figures: `kap. IV`, `pkt. A`, `sagsnr. AB12`; but `kl. I morgen` goes on with a small letter. */
function isNumeral(text: string, index: number): boolean {
  const end = wordEnd(text, index)
  const word = text.slice(index, end)
  if (/\d/u.test(word)) return true
  if (!isRoman(word) && word.length !== 1) return false
  const following = classOf(text.charCodeAt(skipSpace(text, end)))
  return word !== 'I' || !(following & letter) || (following & upper) > 0
}
