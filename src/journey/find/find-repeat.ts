import type {Sentence} from '../../letter/model/sentence.ts'
import {type Finder, type Shown, whole} from '../matter/matter-letter.ts'

/** Words from which a paragraph that comes back costs its readers time. */
const leastWords = 18

/** Letters in which it comes back. */
const leastLetters = 3

/** The same standard paragraph stands in three letters. */
export const findRepeat: Finder = (letters) => {
  const places = new Map<string, Array<Shown>>()
  for (const from of letters) {
    const inLetter = new Set<string>()
    const units = new Map<Sentence['unit'], Array<Sentence>>()
    for (const sentence of from.body) {
      if (sentence.unit.part === 'heading') continue
      units.set(sentence.unit, [...(units.get(sentence.unit) ?? []), sentence])
    }
    for (const sentences of units.values()) {
      const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0)
      const key = sentences.map(({text}) => text.replace(/\s+/g, ' ').toLowerCase()).join(' ')
      if (words < leastWords || inLetter.has(key)) continue
      inLetter.add(key)
      places.set(key, [...(places.get(key) ?? []), ...sentences.map((sentence) => whole(from, sentence))])
    }
  }
  return [...places.values()].flatMap((shown) => {
    const count = new Set(shown.map(({from}) => from)).size
    return count >= leastLetters ? [{names: [String(count)], shown}] : []
  })
}
