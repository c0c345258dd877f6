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

/** What denies a clause or what stands in it, exceptions left out: `Du får ikke hjælp uden ansøgning`. */
export const denials: ReadonlySet<string> = new Set([
  ...negatingAdverbs,
  ...negativePronouns,
  ...wordsOf('hverken uden')
])

/** Negations that deny a part only, with doubt or of a group. */
export const lightNegations: ReadonlySet<string> = new Set(wordsOf('ingen næppe'))

/** Negations that a sentence may open with. */
export const openingNegations: ReadonlySet<string> = new Set(wordsOf('ingen intet ikke'))

/** Negations that take everybody out. */
export const excludingNegations: ReadonlySet<string> = new Set(wordsOf('hverken ingen'))
