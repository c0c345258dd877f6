import {generalNouns} from '../../danish/words/case-words.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Stretch} from '../../letter/reading/stretch.ts'
import {timesIn} from '../../letter/reading/times.ts'
import {daysIn} from '../../letter/sentences/named-day.ts'
import {type MatterLetter, textOf} from '../matter/matter-letter.ts'

/** A day by which something is to be done. */
export interface Limit {
  readonly from: MatterLetter
  readonly sentence: Sentence
  /** As `2026-05-03`. */
  readonly date: string
}

/** Days ahead by which a letter wants something, or promises it: `Vi skal have materialet senest den 3. maj`. */
export function limitsOf(from: MatterLetter): ReadonlyArray<Limit> {
  return from.body.flatMap((sentence) =>
    sentence
      .once(timesIn)
      .filter(({kind, day}) => kind === 'limit' && day)
      .flatMap(({day}) => {
        const date = day && from.calendar.isoOf(day)
        return date && (!from.date || date >= from.date) ? [{from, sentence, date}] : []
      })
  )
}

/** The last day that a sentence names, as it reads. */
export function dayText(sentence: Sentence): string {
  const day = sentence.once(daysIn).at(-1)
  return day ? textOf({sentence, ...day}) : ''
}

/** Nouns of a stretch that say which thing is meant. */
export function nounsOf(sentence: Sentence, {first, end}: Stretch): Set<string> {
  const found = new Set<string>()
  for (const token of sentence.tokens.slice(first, end)) {
    if (token.upos === 'NOUN' && !generalNouns.has(token.lemma)) found.add(token.lemma)
  }
  return found
}
