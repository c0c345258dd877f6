import {valuesOfNumerals} from '../../danish/words/numerals.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {lengthsIn} from '../../letter/reading/lengths.ts'
import type {NamedTime} from '../../letter/reading/named-time.ts'

/** A length of time: `4 uger` as 28 days, `et år` as 12 months; days and months do not compare. */
export interface Span {
  readonly time: NamedTime
  readonly count: number
  readonly unit: 'day' | 'workday' | 'month' | 'hour'
}

/** The lengths of time of a sentence, so that they compare. */
export function spansIn(sentence: Sentence): ReadonlyArray<Span> {
  return sentence.once(readSpans)
}

function readSpans(sentence: Sentence): ReadonlyArray<Span> {
  return lengthsIn(sentence).flatMap((time) => {
    const words = sentence.tokens.slice(time.length?.first ?? time.first, time.length?.end ?? time.end)
    const unitWord = words.at(-1)?.lower ?? ''
    const figure = words.map(({lower}) => countOf(lower)).find((count) => count > 0)
    const measure = measureOf(unitWord)
    return figure === undefined || !measure ? [] : [{time, count: figure * measure.times, unit: measure.unit}]
  })
}

/** Two lengths that are the same time. */
export function isSameSpan(one: Span, other: Span): boolean {
  return one.unit === other.unit && one.count === other.count
}

function countOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word)
  return /^[eé][nt]$/.test(word) ? 1 : (valuesOfNumerals.get(word) ?? 0)
}

function measureOf(word: string): {readonly times: number; readonly unit: Span['unit']} | undefined {
  if (/^(?:arbejds|hver|bank)dage?s?$/.test(word)) return {times: 1, unit: 'workday'}
  if (/(?:dage?|døgn)s?$/.test(word)) return {times: 1, unit: 'day'}
  if (/^ugers?$|^uges?$/.test(word)) return {times: 7, unit: 'day'}
  if (/^(?:måned(?:er)?s?|mdr\.?)$/.test(word)) return {times: 1, unit: 'month'}
  if (/^års?$/.test(word)) return {times: 12, unit: 'month'}
  return /^timers?$|^times?$/.test(word) ? {times: 1, unit: 'hour'} : undefined
}
