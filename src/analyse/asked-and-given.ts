import {TokenKind} from '../danish/token-list.ts'
import type {Evidence} from './evidence.ts'
import type {Letter} from './letter.ts'
import type {Token} from './token.ts'

/** How many tokens an amount may stand after the verb it belongs to. */
const reach = 8

/**
 * Where a letter gives less than was applied for: `I søgte om 102.000 kr. til lokaler og får 84.300 kr.`
 *
 *                                                                               ^^^^^^
 */
export function lessThanAsked({prose}: Letter): Evidence | undefined {
  let asked = 0
  for (const sentence of prose) {
    const {tokens} = sentence
    for (const token of tokens) {
      const amount = amountAfter(token)
      if (amount === undefined) continue
      if (/^(?:søgt|søgte|ansøgt|ansøgte|ansøgning|ansøger|søger)$/.test(token.lower)) asked = amount.value
      else if (
        asked > amount.value &&
        /^(?:får|bevilger|bevilget|bevilges|giver|tildeles|støtter|tilskud)$/.test(token.lower)
      )
        return {sentence, first: token.index, end: amount.index + 1}
    }
  }
  return
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
