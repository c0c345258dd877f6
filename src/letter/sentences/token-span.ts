import type {Sentence} from '../model/sentence.ts'

/** How many words stand in the tokens `[from, to)` of a sentence. */
export function countWords({tokens}: Sentence, from: number, to: number): number {
  let words = 0
  for (let index = from; index < to; index++) if (tokens[index]?.isWord) words++
  return words
}

/** Place in the letter of the tokens `[from, to)`. */
export function spanMatch(
  {tokens, start, end}: Sentence,
  from: number,
  to: number
): {start: number; end: number} {
  return {start: tokens[from]?.start ?? start, end: tokens[to - 1]?.end ?? end}
}
