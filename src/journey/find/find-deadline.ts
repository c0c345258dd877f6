import {generalNouns} from '../../danish/words/case-words.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Ask} from '../../letter/reading/asks.ts'
import type {Stretch} from '../../letter/reading/stretch.ts'
import {timesIn} from '../../letter/reading/times.ts'
import {daysIn} from '../../letter/sentences/named-day.ts'
import {
  areKindred,
  contentOf,
  type Finder,
  type MatterLetter,
  type Misfit,
  type Shown,
  textOf,
  whole
} from '../matter/matter-letter.ts'
import {isSameSpan, type Span, spansIn} from './spans.ts'

/** Two deadlines, or two lengths of time, for the same thing. */
export const findDeadline: Finder = (letters) => [
  ...recalled(letters),
  ...twice(letters),
  ...anchored(letters)
]

interface Limit {
  readonly date: string
  readonly shown: Shown
  readonly ask: Ask | undefined
}

/** Days by which a letter wants something: of its asks, and of `Vi skal have materialet senest den 3. maj`. */
function limitsOf(from: MatterLetter): ReadonlyArray<Limit> {
  return from.body.flatMap((sentence) =>
    sentence
      .once(timesIn)
      .filter(({kind, day}) => kind === 'limit' && day)
      .flatMap(({day}) => {
        const date = day && from.calendar.isoOf(day)
        const ask = from.asks.find(
          (other) => other.deadline?.sentence === sentence || other.sentence === sentence
        )
        return date && (!from.date || date >= from.date) ? [{date, shown: whole(from, sentence), ask}] : []
      })
  )
}

/** A later letter names the deadline that an earlier one gave, and names another day. */
function recalled(letters: ReadonlyArray<MatterLetter>): ReadonlyArray<Misfit> {
  const given: Array<ReadonlyArray<Limit>> = []
  const misfits: Array<Misfit> = []
  for (const from of letters) {
    const before = given.filter((limits) => limits.length > 0)
    for (const sentence of from.body) {
      if (!isRecalling(sentence)) continue
      const limit = sentence.once(daysIn).at(-1)
      const date = limit && from.calendar.isoOf(limit)
      const last = before.at(-1)
      if (!limit || !date || !last || (from.date && date >= from.date)) continue
      if (before.some((limits) => limits.some((known) => known.date === date))) continue
      if (letters.some((other) => other.date === date)) continue
      const names = [last[0] ? dayText(last[0].shown.sentence) : '', textOf({sentence, ...limit})]
      misfits.push({names, shown: [...last.map(({shown}) => shown), whole(from, sentence)]})
    }
    given.push(limitsOf(from))
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

function dayText(sentence: Sentence): string {
  const day = sentence.once(daysIn).at(-1)
  return day ? textOf({sentence, ...day}) : ''
}

/** The same thing is asked for in two letters, by different days, and the later one says nothing of a new deadline. */
function twice(letters: ReadonlyArray<MatterLetter>): ReadonlyArray<Misfit> {
  const misfits: Array<Misfit> = []
  const earlier: Array<Limit> = []
  for (const from of letters) {
    const limits = limitsOf(from)
    const isReminder = from.type === 'rykker' || from.body.some(isNewDeadline)
    for (const limit of isReminder ? [] : limits) {
      const same = earlier.find((other) => other.date !== limit.date && isSameAsk(other.ask, limit.ask))
      if (!same) continue
      const names = [dayText(same.shown.sentence), dayText(limit.shown.sentence)]
      misfits.push({names, shown: [same.shown, limit.shown]})
    }
    earlier.push(...limits)
  }
  return misfits
}

function isNewDeadline({tokens}: Sentence): boolean {
  return tokens.some(
    ({lower, index}) =>
      /frist(?:en)?$/.test(lower) &&
      tokens.slice(Math.max(0, index - 3), index + 4).some((d) => /^(?:ny|nye|forlæng|udsæt)/.test(d.lower))
  )
}

function isSameAsk(one: Ask | undefined, other: Ask | undefined): boolean {
  if (!one || !other || one.action !== other.action || one.negated !== other.negated) return false
  const [left, right] = [one, other].map((ask) => nounsOf(ask.sentence, ask))
  return [...(left ?? [])].some((noun) => right?.has(noun))
}

/** Lengths that count from the same: `1 år efter tilladelsens dato` and `18 måneder fra tilladelsens dato`. */
function anchored(letters: ReadonlyArray<MatterLetter>): ReadonlyArray<Misfit> {
  const told = letters.flatMap((from) =>
    from.body.flatMap((sentence) =>
      spansIn(sentence).flatMap((span) => {
        const anchor = span.time.length
          ? nounsOf(sentence, {first: span.time.length.end, end: span.time.end})
          : new Set<string>()
        return anchor.size > 0 ? [{from, sentence, span, anchor}] : []
      })
    )
  )
  const misfits: Array<Misfit> = []
  for (const [index, one] of told.entries()) {
    const other = told
      .slice(index + 1)
      .find(
        (d) =>
          d.from !== one.from &&
          d.span.unit === one.span.unit &&
          !isSameSpan(d.span, one.span) &&
          [...one.anchor].some((noun) => d.anchor.has(noun)) &&
          isSameAct(one, d)
      )
    if (!other) continue
    misfits.push({
      names: [one, other].map(({sentence, span}) => textOf({sentence, ...(span.time.length ?? span.time)})),
      shown: [whole(one.from, one.sentence), whole(other.from, other.sentence)]
    })
  }
  return misfits
}

interface Anchored {
  readonly sentence: Sentence
  readonly span: Span
}

/** Whether two sentences share what is to be done besides when: `bygge`. */
function isSameAct(one: Anchored, other: Anchored): boolean {
  const [left, right] = [one, other].map(({sentence, span}) => {
    const words = contentOf({sentence, first: 0, end: sentence.tokens.length})
    for (const word of contentOf({sentence, ...span.time})) words.delete(word)
    return words
  })
  return [...(left ?? [])].some((word) => [...(right ?? [])].some((d) => areKindred(word, d)))
}

function nounsOf(sentence: Sentence, {first, end}: Stretch): Set<string> {
  const found = new Set<string>()
  for (const token of sentence.tokens.slice(first, end)) {
    if (token.upos !== 'NOUN' || generalNouns.has(token.lemma)) continue
    found.add(token.lemma)
  }
  return found
}
