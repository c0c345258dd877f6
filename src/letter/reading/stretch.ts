import type {Sentence} from '../model/sentence.ts'

/** Tokens of one sentence, `end` being one past the last. */
export interface Stretch {
  readonly first: number
  readonly end: number
}

/** A stretch and the sentence it stands in. */
export interface PlacedStretch extends Stretch {
  readonly sentence: Sentence
}

/** Leave out punctuation at both ends. */
export function trimmed({tokens}: Sentence, {first, end}: Stretch): Stretch {
  let from = first
  let to = end
  while (from < to && tokens[from]?.isWord !== true) from++
  while (to > from && tokens[to - 1]?.isWord !== true) to--
  return {first: from, end: to}
}
