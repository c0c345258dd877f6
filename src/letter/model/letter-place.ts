import type {Match} from '../../types.ts'
import {headingOf} from './heading-of.ts'
import type {Letter} from './letter.ts'
import type {Sentence} from './sentence.ts'

/** Where a finding about something missing points. */
export type LetterPlace = 'heading' | 'opening' | 'end'

/** The sentence at a place of a letter; undefined in a letter without text. */
export function sentenceAt(letter: Letter, place: LetterPlace): Sentence | undefined {
  const {sentences, prose} = letter
  const title = headingOf(letter)
  // Headers, footers and footnotes are prose, too, but not where a letter begins and ends.
  const isOwn = ({unit}: Sentence) => unit.part !== 'note'
  const text = prose.filter((sentence) => sentence !== title && isOwn(sentence))
  const first = sentences.find(isOwn) ?? sentences[0]
  if (place === 'heading') return title ?? text[0] ?? first
  return (place === 'opening' ? text[0] : text.at(-1)) ?? first
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
