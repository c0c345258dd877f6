import type {Letter} from '../model/letter.ts'

/** From how many words a text without greeting and closing counts as a letter, and not as a piece of one. */
const least = 60

/** Whether a text is a whole letter, of which it can be said that something is missing. */
export function isLetter({units, counts}: Letter): boolean {
  return counts.words >= least || units.some(({part}) => part === 'greeting' || part === 'closing')
}

/** Whether a text begins or ends as letters do; of a text without, nobody can say what stands in the rest of it. */
export function isWholeLetter({units}: Letter): boolean {
  return units.some(({part}) => part === 'greeting' || part === 'closing' || part === 'signature')
}
