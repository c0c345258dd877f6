import type {Letter} from '../model/letter.ts'
import type {Sentence} from '../model/sentence.ts'
import {daysIn, type NamedDay} from '../sentences/named-day.ts'

/** Gives days their years. */
export interface Calendar {
  /** A day as `2026-05-03`; null for one that comes every year, and where no date in the letter tells the year. */
  isoOf(day: NamedDay): string | null
  /** The last day of a month without a year, likewise. */
  endOf(month: number, year: number): string | null
  /** The line with the letter's own date, if it has one. */
  readonly dateLine: Sentence | undefined
}

/**
 * Read the years of a letter's days from its own date: a day without a year is the one nearest to it.
 *
 * A letter without a date of its own goes by the first day in it that has a year.
 */
export function calendarOf({sentences}: Letter): Calendar {
  const dateLine = sentences.find(isDateLine)
  let anchor = dateLine && sentenceDay(dateLine)
  for (const sentence of anchor ? [] : sentences) {
    anchor = sentenceDay(sentence)
    if (anchor) break
  }
  const isoOf = ({day, month, year, yearly}: NamedDay): string | null => {
    if (yearly) return null
    const own = year > 0 ? year : nearestYear(day, month, anchor)
    return own > 0 ? iso(own, month, day) : null
  }
  return {
    dateLine,
    isoOf,
    endOf(month, year) {
      const own = year > 0 ? year : nearestYear(28, month, anchor)
      if (own === 0) return null
      return iso(own, month, lengthOf(month, own))
    }
  }
}

function sentenceDay(sentence: Sentence): NamedDay | undefined {
  return sentence.once(daysIn).find(({year}) => year > 0)
}

/** A line of the head of a letter with a day that has a year; `Vi har modtaget Deres brev af …` is none. */
function isDateLine(sentence: Sentence): boolean {
  const {unit, words, omitted} = sentence
  const isHead =
    unit.part === 'letterhead' || (omitted !== undefined && words <= 6 && unit.part !== 'heading')
  return isHead && sentenceDay(sentence) !== undefined
}

function nearestYear(day: number, month: number, anchor: NamedDay | undefined): number {
  if (!anchor) return 0
  const from = countOf(anchor.year, anchor.month, anchor.day)
  const distance = (year: number) => Math.abs(countOf(year, month, day) - from)
  return [anchor.year, anchor.year + 1, anchor.year - 1].reduce((best, year) =>
    distance(year) < distance(best) ? year : best
  )
}

/** A day's number, near enough to tell which of three years is the nearest. */
function countOf(year: number, month: number, day: number): number {
  return year * 365.25 + month * 30.44 + day
}

/** How many days a month has. */
function lengthOf(month: number, year: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

function iso(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-'
  )
}
