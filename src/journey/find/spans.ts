import {valuesOfNumerals} from '../../danish/words/numerals.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {lengthsIn} from '../../letter/reading/lengths.ts'
import type {NamedTime} from '../../letter/reading/named-time.ts'
import {timeUnits} from '../../letter/reading/time-units.ts'

/** A length of time in the smallest unit that is as exact: `4 uger` as 28 days, `et år` as 12 months. */
export interface TimeSpan {
  readonly time: NamedTime
  readonly count: number
  /** One of those that `timeUnits` counts in; lengths in different ones do not compare. */
  readonly unit: string
}

/** The lengths of time of a sentence, so that they compare. */
export function spansIn(sentence: Sentence): ReadonlyArray<TimeSpan> {
  return sentence.once(readSpans)
}

function readSpans(sentence: Sentence): ReadonlyArray<TimeSpan> {
  return lengthsIn(sentence).flatMap((time) => {
    const words = sentence.tokens.slice(time.length?.first ?? time.first, time.length?.end ?? time.end)
    const count = words.map(({lower}) => countOf(lower)).find((value) => value > 0)
    const [times, unit] = timeUnits.get(words.at(-1)?.lemma ?? '') ?? []
    return count === undefined || times === undefined || unit === undefined
      ? []
      : [{time, count: count * times, unit}]
  })
}

/** Two lengths that are the same time. */
export function isSameSpan(one: TimeSpan, other: TimeSpan): boolean {
  return one.unit === other.unit && one.count === other.count
}

function countOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word)
  return /^[eé][nt]$/.test(word) ? 1 : (valuesOfNumerals.get(word) ?? 0)
}
