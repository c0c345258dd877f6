import type {Sentence} from '../../letter/model/sentence.ts'
import {daysIn} from '../../letter/sentences/named-day.ts'
import {type Finder, type Misfit, textOf, whole} from '../matter/matter-letter.ts'
import {dayText, type Limit, limitsOf} from './limits.ts'

/** A later letter names the deadline that an earlier one gave, and names another day. */
export const findRecalledDeadline: Finder = (letters) => {
  const days = new Set(letters.flatMap(({date}) => date ?? []))
  const given = new Set<string>()
  const misfits: Array<Misfit> = []
  let last: ReadonlyArray<Limit> = []
  for (const from of letters) {
    for (const sentence of from.body) {
      if (last.length === 0 || !isRecalling(sentence)) continue
      const day = sentence.once(daysIn).at(-1)
      const date = day && from.calendar.isoOf(day)
      if (!day || !date || given.has(date) || days.has(date) || (from.date && date >= from.date)) continue
      const names = [last[0] ? dayText(last[0].sentence) : '', textOf({sentence, ...day})]
      misfits.push({
        names,
        shown: [...last.map((limit) => whole(limit.from, limit.sentence)), whole(from, sentence)]
      })
    }
    const limits = limitsOf(from)
    for (const {date} of limits) given.add(date)
    if (limits.length > 0) last = limits
  }
  return misfits
}

/** `Fristen var den 3. maj`, `Vi bad dig om at svare senest den 3. maj`: a deadline of the past. */
function isRecalling({tokens, grammar}: Sentence): boolean {
  const isPast = tokens.some(
    ({index}) => grammar.tagOf(index).finite && grammar.tagOf(index).tense === 'Past'
  )
  return (
    isPast && tokens.some(({lower}) => /frist(?:en)?$/.test(lower) || lower === 'senest' || lower === 'inden')
  )
}
