import {describe, expect, it} from 'vitest'
import {rareWords} from '../../src/checks/word/rare-words.ts'
import {loadDanish} from '../../src/cli/danish-data.ts'
import {danishData} from '../../src/cli/package-files.ts'
import {createDanish} from '../../src/danish/danish.ts'
import {readText} from '../../src/formats/text/read-text-blocks.ts'
import {analyseLetter} from '../../src/letter/model/letter.ts'
import {danish, found} from './check-text.ts'

const check = rareWords.check({letters: 6, known: ['ansøge']}, danish)

describe('rare words', () => {
  it.each([
    ['Vores praksis er restriktiv.', ['restriktiv']],
    ['Vi har målt nitrat i brønden. Der er for meget nitrat.', ['nitrat']]
  ])('are found once: %s', (text, words) => {
    expect(found(check, text)).toEqual(words)
  })

  it.each([
    // common, in other forms than the dictionary's
    'Vi ringede til naboerne om vinduerne.',
    // made of common words, or derived from them
    'Brevhemmeligheden gælder også på autoværkstedet.',
    'Legepladsudvalget fandt huset ubenyttet.',
    // a name, a quotation, a word that the lexicon does not know
    'Du kan ringe til Nitrat på mandag.',
    'Der står »restriktiv« i dit brev.',
    'Vi har fået en kvorfnelig sag.',
    // explained
    'Vi har målt nitrat (et salt, som kommer af gødning) i brønden.'
  ])('are not: %s', (text) => {
    expect(found(check, text)).toEqual([])
  })

  it('are not looked for without the list', () => {
    const bare = createDanish({
      lexicon: danishData('lexicon'),
      tagger: danishData('tagger'),
      syntax: danishData('syntax')
    })
    expect(bare.frequency).toBeUndefined()
    const letter = analyseLetter(readText('Vores praksis er restriktiv.'), bare)
    expect(rareWords.check({letters: 6, known: ['x']}, bare)(letter)).toEqual([])
  })

  it('are told by how common forms are', () => {
    const {frequency} = loadDanish()
    expect(frequency?.zipf('og')).toBeGreaterThan(7)
    expect(frequency?.zipf('aktindsigt')).toBeGreaterThan(3)
    expect(frequency?.zipf('hjemvise')).toBe(0)
  })
})
