import type {Counts} from '../../types.ts'

/**
 * RIX, Jonathan Anderson's simplification of LIX (Journal of Reading 26, 1983): long words (more than six letters)
 * per sentence. 0 when there is no sentence.
 */
export function rix({longWords, sentences}: Pick<Counts, 'longWords' | 'sentences'>): number {
  return sentences === 0 ? 0 : longWords / sentences
}
