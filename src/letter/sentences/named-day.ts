import {TokenKind} from '../../danish/tokens/token-list.ts'
import {monthStems, months, shortMonths} from '../../danish/words/months-and-times.ts'
import {limitsOfTime} from '../../danish/words/prepositions.ts'
import type {Sentence} from '../model/sentence.ts'
import type {Token} from '../model/token.ts'

/** A day of the calendar, without its place. */
export interface CalendarDay {
  /** 1 to 31. */
  readonly day: number
  /** 1 to 12. */
  readonly month: number
  /** 0 where nobody says. */
  readonly year: number
}

/** A day as a letter names it, in the tokens from `first` to before `end`; `yearly` where it means every year. */
export interface NamedDay extends CalendarDay {
  readonly first: number
  readonly end: number
  readonly yearly: boolean
}

/** The days that a sentence names: `3. maj 2026`, `3/5`, `12-03-2026`, `2026-05-03`. */
export function daysIn({tokens}: Sentence): ReadonlyArray<NamedDay> {
  const days: Array<NamedDay> = []
  for (let at = 0; at < tokens.length; at++) {
    const found = writtenDay(tokens, at) ?? figureDay(tokens, at)
    if (!found) continue
    days.push(found)
    at = found.end - 1
  }
  return days
}

/** `3. maj 2026`, `3. maj`; of `3.-5. maj` the last day. */
function writtenDay(tokens: ReadonlyArray<Token>, at: number): NamedDay | undefined {
  const match = /^(?:\d{1,2}\.?[-–])?(\d{1,2})\.?$/.exec(tokens[at]?.text ?? '')
  const month = monthOf(tokens[at + 1]?.lower ?? '')
  const day = Number(match?.[1] ?? 0)
  if (!match || month === 0 || day < 1 || day > 31) return
  const year = yearOf(tokens[at + 2]?.text ?? '')
  const end = at + (year > 0 ? 3 : 2)
  return {first: at, end, day, month, year, yearly: isYearly(tokens, end)}
}

function isYearly(tokens: ReadonlyArray<Token>, end: number): boolean {
  const [next, after] = [tokens[end]?.lower ?? '', tokens[end + 1]?.lower ?? '']
  return (
    next === 'årligt' || (/^hver[t]?$/.test(next) && after === 'år') || (next === 'om' && after === 'året')
  )
}

/** A month, 1 to 12, by its name in small letters: `marts`, `sept.`, `junis`; 0 for any other word. */
export function monthOf(word: string): number {
  const plain = word.endsWith('.') ? word.slice(0, -1) : word
  const isName = months.has(plain) || shortMonths.has(plain)
  // `majs` grows on fields.
  if (!isName && !(plain.endsWith('s') && plain !== 'majs' && months.has(plain.slice(0, -1)))) return 0
  return monthStems.indexOf(plain.slice(0, 3)) + 1
}

function yearOf(text: string): number {
  return /^(?:19|20)\d\d\.?$/.test(text) ? Number.parseInt(text, 10) : 0
}

/** `12-03-2026`, `12.03.2026`, `2026-05-03`, and `3/5` behind a word for a day. */
function figureDay(tokens: ReadonlyArray<Token>, at: number): NamedDay | undefined {
  const {text = '', kind} = tokens[at] ?? {}
  if (kind === TokenKind.field) return
  const day = dayInFigures(text)
  if (!day) return
  if (day.year === 0 && !(text.includes('/') && isDayBefore(tokens[at - 1]?.lower ?? ''))) return
  return {first: at, end: at + 1, ...day, yearly: false}
}

/** A day in figures alone: `2026-05-03`, `12.03.2026`, `3/5-26`, `3/5`. Without a year it may be another number. */
export function dayInFigures(text: string): CalendarDay | undefined {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  const local = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d\d))?\.?$/.exec(text)
  const [day, month] = iso ? [Number(iso[3]), Number(iso[2])] : [Number(local?.[1]), Number(local?.[2])]
  if (!(day >= 1 && day <= 31 && month >= 1 && month <= 12)) return
  return {day, month, year: iso ? Number(iso[1]) : fullYear(local?.[3])}
}

/** `3/5` is a day where a word for a day or a time goes before; elsewhere it may be a part. */
function isDayBefore(word: string): boolean {
  return limitsOfTime.has(word) || /^(?:den|d\.?|til|fra|på|og|dagen)$/.test(word) || word.endsWith('dag')
}

function fullYear(text = ''): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text)
}
