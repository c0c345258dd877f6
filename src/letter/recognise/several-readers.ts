import {listConjunctions} from '../../danish/words/conjunctions.ts'
import {someOfSeveral, wholeGroup} from '../../danish/words/determiners.ts'
import {latin} from '../../text/latin.ts'
import type {Letter} from '../model/letter.ts'
import type {Token} from '../model/token.ts'

/**
 * Whether a letter that says De speaks to several: `De har begge …`, `en af Dem`, `De kan hjælpe hinanden`, or a
 * greeting with two names. Then De is `I`, not `du`.
 */
export function hasSeveralReaders({sentences}: Letter, polite: ReadonlyArray<Token>): boolean {
  if (polite.length === 0) return false
  if (polite.some(isSeveral)) return true
  return sentences.some(
    ({unit, text}) => unit.part === 'greeting' && greetsTwo.test(text) && twoNames.test(text)
  )
}

const greetsTwo = new RegExp(
  String.raw`^[^${latin}]*(?:kære|goddag)\s+(?:[${latin}][${latin}.-]*\s+){1,4}og\s+[${latin}]`,
  'i'
)

/** `Kære Lis og Per Holm`; names of firms have words of their own (`Kære Bager Holm og Sønner`). */
const twoNames = /\p{Lu}\p{Ll}+ og \p{Lu}\p{Ll}+(?: \p{Lu}|\W*$)(?!.*(?:Søn|Co|ApS|A\/S))/u

function isSeveral(token: Token): boolean {
  const {sentence, index, lower} = token
  const {tokens} = sentence
  const next = tokens[index + 1]
  const after = tokens[index + 2]
  // `De begge`, `Dem alle`, `har De to`
  const isCounted = wholeGroup.has(next?.lower ?? '') || /^(?:to|tre|fire)$/.test(next?.lower ?? '')
  if (isCounted && lower !== 'deres' && !describes(after)) return true
  // `en af Dem`, `ingen af Dem`, `hver af Dem`
  if (tokens[index - 1]?.lower === 'af' && someOfSeveral.has(tokens[index - 2]?.lower ?? '')) return true
  // `De og Deres mand skal begge …`: the words count the two, and De is one of them.
  if (lower === 'deres' || isJoined(token)) return false
  // `De har begge …`, `De skal hver især …`, `når De hjælper hinanden`
  for (let at = Math.max(0, index - 1); at < Math.min(tokens.length, index + reach); at++) {
    const word = tokens[at]
    if (!word || (at > index && /^[.,;:?!]$/.test(word.text))) break
    if (word.lower === 'hinanden') return true
    if (word.lower === 'hver' && /^(?:især|for)$/.test(tokens[at + 1]?.lower ?? '')) return true
    if (at > index + 1 && wholeGroup.has(word.lower) && !describes(tokens[at + 1])) return true
  }
  return false
}

/** Whether somebody else is named beside the reader: `De og Deres mand`, `Deres mand og De selv`. */
function isJoined({sentence: {tokens}, index}: Token): boolean {
  return (
    listConjunctions.has(tokens[index - 1]?.lower ?? '') ||
    listConjunctions.has(tokens[index + 1]?.lower ?? '')
  )
}

/** How far the word may stand that shows the number. */
const reach = 6

/** `begge børn`, `alle de bilag`: the word counts something else. */
function describes(next: Token | undefined): boolean {
  return next !== undefined && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(next.upos)
}
