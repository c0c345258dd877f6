import {kind, type Prepare} from '../kind.ts'

const check: Prepare<'paragraph-length'> = (options) => (letter) =>
  letter.units.flatMap((unit) => {
    if (unit.part !== 'body') return []
    const sentences = letter.sentencesOf.get(unit) ?? []
    const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0)
    const [first, last] = [sentences[0], sentences.at(-1)]
    return words > options.words && first && last
      ? [{start: first.start, end: last.end, values: {words}}]
      : []
  })

/** Find paragraphs with too many words. */
export const paragraphLength = kind({scope: 'unit', check})
