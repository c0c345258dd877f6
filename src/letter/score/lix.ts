import type {Counts, LixBand} from '../../types.ts'

/** From this LIX on, rounded, a letter is called hard (`svær`). */
export const hardLix = 45

/**
 * LIX, the readability index of Carl-Hugo Björnsson (Läsbarhet, 1968): words per sentence plus the percentage of
 * words with more than six letters. 0 when there is no sentence.
 */
export function lix({
  words,
  longWords,
  sentences
}: Pick<Counts, 'words' | 'longWords' | 'sentences'>): number {
  return sentences === 0 || words === 0 ? 0 : words / sentences + (100 * longWords) / words
}

/**
 * Name a LIX by the Danish bands: to 24, 25-34, 35-44, 45-54, from 55.
 *
 * The bands are for whole numbers, so the index is rounded first; the Swedish bands differ.
 * Source: https://www.dansksproghistorie.dk/144
 */
export function lixBand(value: number): LixBand {
  const whole = Math.round(value)
  if (whole < 25) return 'meget let'
  if (whole < 35) return 'let'
  if (whole < hardLix) return 'middel'
  return whole < 55 ? 'svær' : 'meget svær'
}
