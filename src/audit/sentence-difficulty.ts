import {lix} from '../letter/score/lix.ts'
import type {AuditedSentence} from './audited-letter.ts'

/** How hard a sentence is: 0 easy, 1 somewhat hard, 2 hard. */
export type Difficulty = 0 | 1 | 2

/** In a shorter sentence a single long word would decide. */
const fewestWords = 8

/** Rate a sentence by its words and long words: by length alone, or by the bands of LIX (45 `svær`, 55 `meget svær`). */
export function sentenceDifficulty({
  words,
  longWords
}: Pick<AuditedSentence, 'words' | 'longWords'>): Difficulty {
  const value = words < fewestWords ? 0 : Math.round(lix({words, longWords, sentences: 1}))
  if (words > 25 || value >= 55) return 2
  return words > 18 || value >= 45 ? 1 : 0
}
