import type {Letter} from '../model/letter.ts'
import {addressOf} from './address.ts'

/** Whether a text is said to somebody: it greets, or it says »du«, »I« or »De«. News and reports of cases do not. */
export function hasReader(letter: Letter): boolean {
  if (letter.units.some(({part}) => part === 'greeting')) return true
  const {polite, familiar} = addressOf(letter)
  return polite.length + familiar.length > 0
}
