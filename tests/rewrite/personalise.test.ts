import {describe, expect, it} from 'vitest'
import {personalise} from '../../src/rewrite/words/personalise.ts'
import {applyEdits} from '../../src/text/apply-edits.ts'
import {letterOf} from '../checks/check-text.ts'

/** Sentences with man, and the same to the reader; nothing where something would be left behind. */
const sentences: ReadonlyArray<readonly [before: string, after: string | undefined]> = [
  ['Man kan låne bøger.', 'Du kan låne bøger.'],
  ['Her kan man låne, og ens lånerkort gælder overalt.', 'Her kan du låne, og dit lånerkort gælder overalt.'],
  ['Man kan se, hvad skolen skriver om en.', 'Du kan se, hvad skolen skriver om dig.'],
  ['Man kan skrive om en sag til os.', 'Du kan skrive om en sag til os.'],
  ['Man kører sammen til mødet.', undefined],
  ['Man hjælper hinanden.', undefined]
]

describe('personalise', () => {
  it.each(sentences)('turns »%s«', (before, after) => {
    const [sentence] = letterOf(before).sentences
    const suggestion = sentence && personalise(sentence)
    expect(suggestion && applyEdits(before, suggestion.edits)).toBe(after)
  })
})
