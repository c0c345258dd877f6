import {lineMap} from '../../text/line-map.ts'
import type {LetterReading, LetterType, PlacedText, PlacedTime} from '../../types.ts'
import type {Letter} from '../model/letter.ts'
import {daysIn} from '../sentences/named-day.ts'
import {amountsIn} from './amounts.ts'
import {asksOf, type PlacedNamedTime} from './asks.ts'
import {isBodyText} from './body-text.ts'
import {calendarOf} from './calendar.ts'
import {complaintOf} from './complaint.ts'
import {contactOf} from './contact.ts'
import {promisesOf} from './next.ts'
import {outcomeOf} from './outcome.ts'
import type {PlacedStretch} from './stretch.ts'

/**
 * Read what a reader takes from a letter: what was decided, what to do and by when, where to complain, what happens
 * next, whom to ask, which sums and days it names.
 *
 * @param type of the letter: a summons or a reminder decides nothing
 */
export function readingOf(letter: Letter, type: LetterType): LetterReading {
  const {document, text} = letter
  const lines = lineMap(text)
  const calendar = calendarOf(letter)
  const placed = ({sentence, first, end}: PlacedStretch): PlacedText => {
    const from = sentence.tokens[first]?.start ?? sentence.start
    const to = sentence.tokens[end - 1]?.end ?? sentence.end
    return {
      text: text.slice(from, to),
      place: {start: lines.pointAt(from), end: lines.pointAt(to), ...document.locate?.(from)}
    }
  }
  const timed = (time: PlacedNamedTime | undefined): PlacedTime | null => {
    if (!time) return null
    const date = time.day
      ? calendar.isoOf(time.day)
      : time.month > 0
        ? calendar.endOf(time.month, time.year)
        : null
    return {...placed(time), date}
  }
  const asks = asksOf(letter)
  const outcome = outcomeOf(letter, type)
  const complaint = complaintOf(letter, asks)
  const body = letter.sentences.filter((sentence) => isBodyText(sentence) && sentence !== calendar.dateLine)
  return {
    outcome: outcome ? {kind: outcome.kind, ...placed(outcome)} : null,
    asks: asks.map((ask) => ({
      ...placed(ask),
      action: ask.action,
      force: ask.force,
      negated: ask.negated,
      deadline: timed(ask.deadline),
      condition: ask.condition ? placed(ask.condition) : null
    })),
    complaint: complaint
      ? {to: complaint.to ?? null, within: timed(complaint.within), ...placed(complaint)}
      : null,
    next: promisesOf(letter, outcome).map((promise) => ({
      ...placed(promise),
      who: promise.who,
      when: timed(promise.when)
    })),
    contact: contactOf(letter).map((channel) => ({kind: channel.kind, ...placed(channel)})),
    amounts: body.flatMap((sentence) =>
      sentence
        .once(amountsIn)
        .map(({value, unit, ...stretch}) => ({...placed({sentence, ...stretch}), value, unit}))
    ),
    dates: body.flatMap((sentence) =>
      sentence.once(daysIn).map((day) => ({...placed({sentence, ...day}), date: calendar.isoOf(day)}))
    )
  }
}
