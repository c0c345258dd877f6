import type {Letter} from '../analyse/letter.ts'
import type {Sentence} from '../analyse/sentence.ts'
import type {Match} from '../types.ts'

/** Where a finding about something missing points. */
export type LetterPlace = 'heading' | 'opening' | 'end'

/** The sentence at a place of a letter; undefined in a letter without text. */
export function sentenceAt(letter: Letter, place: LetterPlace): Sentence | undefined {
  const {sentences, prose} = letter
  if (place === 'heading') return headingOf(letter) ?? prose[0] ?? sentences[0]
  return (place === 'opening' ? prose[0] : prose.at(-1)) ?? sentences[0]
}

/** The heading of the whole letter: the first that stands above its text. */
export function headingOf({sentences, prose}: Letter): Sentence | undefined {
  const end = prose[0]?.index ?? sentences.length
  return sentences.find(({unit, index}) => index < end && unit.part === 'heading')
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
