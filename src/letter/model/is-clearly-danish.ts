import {frequentWords} from '../../danish/words/frequent-words.ts'

const english = new Set(
  'the and to of is you your we are this that with be or not have will if from by our on it was as'.split(' ')
)

/**
 * Whether a text is Danish beyond doubt, by its function words.
 *
 * Nearly every letter is, and then the language recogniser, which weighs more than all of this, need not be loaded.
 */
export function isClearlyDanish(text: string): boolean {
  const {words, da, en} = countFunctionWords(text)
  // A letter of a few words (a heading, a field) is read as Danish: there is nothing to judge by.
  return words < 12 || en === 0 || (da > en * 2 && da * 8 > words)
}

/** Which share of the words are Danish function words; 0 where English ones are more. */
export function danishShare(text: string): number {
  const {words, da, en} = countFunctionWords(text)
  return da > en ? da / words : 0
}

function countFunctionWords(text: string): {
  readonly words: number
  readonly da: number
  readonly en: number
} {
  const words =
    text
      .slice(0, 4000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  let da = 0
  let en = 0
  for (const word of words) {
    if (frequentWords.has(word)) da++
    if (english.has(word)) en++
  }
  return {words: words.length, da, en}
}
