import {hardLix} from '../letter/score/lix.ts'
import type {Counts, LixBand, Score} from '../types.ts'

/** Measures of some letters together. */
export interface Measures {
  readonly letters: number
  readonly words: number
  /** Median of LIX over letters with sentences; 0 when there is none. */
  readonly medianLix: number
  /** How many letters have a LIX of `hardLix` or more. */
  readonly hard: number
  /** Letters by band of LIX, easiest band first; those without a sentence are in none. */
  readonly bands: ReadonlyArray<BandCount>
  readonly findings: number
}

/** How many letters are in a band of LIX. */
export interface BandCount {
  readonly band: LixBand
  readonly letters: number
}

/** The bands of LIX, easiest first. */
export const bandNames: ReadonlyArray<LixBand> = ['meget let', 'let', 'middel', 'svær', 'meget svær']

/** What of the report on a letter is measured. */
export interface MeasuredLetter {
  readonly counts: Pick<Counts, 'words' | 'sentences'>
  readonly score: Pick<Score, 'lix' | 'band'>
  readonly findings: {readonly length: number}
}

/** Measure some letters together. A letter without a sentence has no LIX and counts for none. */
export function measureLetters(letters: ReadonlyArray<MeasuredLetter>): Measures {
  const measured = letters.filter((d) => d.counts.sentences > 0)
  const values = measured.map((d) => d.score.lix)
  let words = 0
  let findings = 0
  for (const letter of letters) {
    words += letter.counts.words
    findings += letter.findings.length
  }
  return {
    letters: letters.length,
    words,
    medianLix: median(values),
    hard: values.filter((value) => Math.round(value) >= hardLix).length,
    bands: bandNames.map((band) => ({band, letters: measured.filter((d) => d.score.band === band).length})),
    findings
  }
}

/** Findings for every 1,000 words, so that letters of different length compare; 0 without words. */
export function findingsPerThousand({findings, words}: Pick<Measures, 'findings' | 'words'>): number {
  return words === 0 ? 0 : Math.round((10_000 * findings) / words) / 10
}

/** The value in the middle, or the mean of the two there; 0 of nothing. */
export function median(values: ReadonlyArray<number>): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}
