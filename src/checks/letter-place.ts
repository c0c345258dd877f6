import {headingOf} from '../analyse/heading-of.ts'
import type {Letter} from '../analyse/letter.ts'
import type {Sentence} from '../analyse/sentence.ts'
import type {Match} from '../types.ts'

/** Where a finding about something missing points. */
export type LetterPlace = 'heading' | 'opening' | 'end'

/** The sentence at a place of a letter; undefined in a letter without text. */
export function sentenceAt(letter: Letter, place: LetterPlace): Sentence | undefined {
  const {sentences, prose} = letter
  const title = headingOf(letter)
  // Footers and footnotes are prose, too, but not where a letter begins and ends.
  const text = prose.filter((sentence) => sentence !== title && sentence.unit.part !== 'note')
  if (place === 'heading') return title ?? text[0] ?? sentences[0]
  return (place === 'opening' ? text[0] : text.at(-1)) ?? sentences[0]
}

/** A finding at a sentence, with sentences to begin from. */
export function matchAt(
  {start, end}: Sentence,
  message: string | undefined,
  starts: ReadonlyArray<string> = []
): Match {
  return {
    start,
    end,
    suggestions: starts.map((text) => ({text, edits: [], safe: false})),
    ...(message === undefined ? {} : {message})
  }
}
