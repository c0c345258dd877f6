import {isCertain} from '../words/abbreviations.ts'
import {isAbbreviation} from './abbreviation.ts'
import {candidateAt} from './candidate.ts'
import {CharacterClass, classOf} from './characters.ts'
import {isOrdinal} from './ordinal.ts'
import {TokenKind, type TokenList} from './token-list.ts'

const {digit} = CharacterClass

// Longer words are never abbreviated with a dot; the limit keeps the lookup cheap.
const longestAbbreviation = 18

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
  if (dot - start > longestAbbreviation) return -1

  if (text.charCodeAt(dot + 1) === 0x2e) {
    // `Det koster 20 kr..` has both dots; `Side 3...` and `Han sagde kr...` trail off.
    const isDouble = text.charCodeAt(dot + 2) !== 0x2e
    return isDouble && isCertain(text.slice(start, dot)) ? TokenKind.abbreviation : -1
  }

  const candidate = candidateAt(text, tokens, start, dot, before)
  if (isNumber(text, start, dot)) return isOrdinal(candidate) ? TokenKind.ordinal : -1
  return isAbbreviation(candidate) ? TokenKind.abbreviation : -1
}

function isNumber(text: string, start: number, dot: number): boolean {
  for (let index = start; index < dot; index++) {
    const code = text.charCodeAt(index)
    if (!(classOf(code) & digit) && code !== 0x2d && code !== 0x2013 && !isRangeDot(text, index)) return false
  }
  return true
}

/** `1.-3.` */
function isRangeDot(text: string, index: number): boolean {
  const next = text.charCodeAt(index + 1)
  return text.charCodeAt(index) === 0x2e && (next === 0x2d || next === 0x2013)
}
