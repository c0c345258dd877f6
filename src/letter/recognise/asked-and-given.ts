import {TokenKind} from '../../danish/tokens/token-list.ts'
import type {Letter} from '../model/letter.ts'
import type {Sentence} from '../model/sentence.ts'
import type {Token} from '../model/token.ts'

/** Words of a letter that were looked for: tokens `[first, end)` of a sentence. */
export interface Evidence {
  readonly sentence: Sentence
  readonly first: number
  readonly end: number
}

/** How many tokens an amount may stand after the verb it belongs to. */
const reach = 8

/**
 * Where a letter gives less than was applied for: `I søgte om 102.000 kr. til lokaler og får 84.300 kr.`
 *
 *                                                                               ^^^^^^
 */
export function lessThanAsked({prose}: Letter): Evidence | undefined {
  let asked = 0
  let given: (Evidence & {readonly value: number}) | undefined
  for (const sentence of prose) {
    for (const {first, end, value, isAsked} of sentence.once(amountsIn)) {
      if (isAsked) asked = value
      else if (asked > value) return {sentence, first, end}
      else given ??= {sentence, first, end, value}
      if (isAsked && given && asked > given.value) return given
    }
  }
  return
}

/** An amount that is asked or given, from the word that says so. */
interface Amount {
  readonly first: number
  readonly end: number
  readonly value: number
  readonly isAsked: boolean
}

const asking: ReadonlySet<string> = new Set('søgt søgte ansøgt ansøgte ansøgning ansøger søger'.split(' '))
const giving: ReadonlySet<string> = new Set(
  'får bevilger bevilget bevilges bevilge giver give tildeles tildele støtter støtte tilskud'.split(' ')
)

function amountsIn({tokens}: Sentence): Array<Amount> {
  const amounts: Array<Amount> = []
  for (const token of tokens) {
    const isAsked = asking.has(token.lower)
    if (!isAsked && !giving.has(token.lower)) continue
    const amount = amountAfter(token)
    if (amount) amounts.push({first: token.index, end: amount.index + 1, value: amount.value, isAsked})
  }
  return amounts
}

/** The first amount of kroner after a word. */
function amountAfter({sentence, index}: Token): {readonly value: number; readonly index: number} | undefined {
  const {tokens} = sentence
  for (let at = index + 1; at <= Math.min(index + reach, tokens.length - 2); at++) {
    const {kind, text} = tokens[at] ?? {}
    if (kind !== TokenKind.number || text === undefined) continue
    if (/^(?:kr\.?|kroner)$/.test(tokens[at + 1]?.lower ?? '')) {
      return {value: Number.parseFloat(text.replaceAll('.', '').replace(',', '.')), index: at}
    }
  }
  return
}
