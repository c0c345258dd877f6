import {wordsOf} from './one-of.ts'

/** Adverbs that deny a clause: `Du kan ikke klage`. */
export const negatingAdverbs: ReadonlySet<string> = new Set(wordsOf('ikke aldrig ej næppe'))

/** Those that deny without doubt; `næppe` leaves some. */
export const plainNegations: ReadonlySet<string> = new Set(wordsOf('ikke aldrig ej'))

/** Words that stand for nobody and nothing: `Ingen har klaget`. */
export const negativePronouns: ReadonlySet<string> = new Set(wordsOf('ingen intet ingenting'))

/** Everything that denies: lose one, and the letter says the contrary. */
export const negations: ReadonlySet<string> = new Set([
  ...negatingAdverbs,
  ...negativePronouns,
  ...wordsOf('hverken uden nej medmindre undtagen')
])
