import type {Counts} from '../../types.ts'
import type {Sentence} from './sentence.ts'

/** Count the prose of a letter. */
export function countOf(prose: ReadonlyArray<Sentence>): Counts {
  let words = 0
  let longWords = 0
  let characters = 0
  const paragraphs = new Set<unknown>()
  let sentences = 0
  for (const sentence of prose) {
    // The same paragraph with another outcome of a condition: the letter will hold one of them.
    if (sentence.unit.block.variantOf !== undefined) continue
    sentences++
    words += sentence.words
    longWords += sentence.longWords
    characters += sentence.to - sentence.from
    if (sentence.unit.part === 'body') paragraphs.add(sentence.unit)
  }
  return {characters, words, longWords, sentences, paragraphs: paragraphs.size}
}
