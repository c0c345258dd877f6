import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {Lexicon} from '../../../src/danish/lexicon/lexicon.ts'
import {findBlivePassive, isBlive, isPassiveS} from '../../../src/danish/syntax/passive.ts'
import {Tagger} from '../../../src/danish/tagger/tagger.ts'
import {readTag, type TagInfo} from '../../../src/danish/tagger/tagset.ts'

const data = new URL('../../../src/danish/data/', import.meta.url)
const lexicon = new Lexicon(readFileSync(new URL('lexicon.bin', data)))
const tagger = new Tagger(readFileSync(new URL('tagger.bin', data)), lexicon)

function tag(words: ReadonlyArray<string>): Array<TagInfo> {
  return [...tagger.tag(words)].map((id) => tagger.tags[id] ?? readTag('X|_'))
}

function participle(sentence: string): string | undefined {
  const words = sentence.split(' ')
  return words[findBlivePassive(words, tag(words), words.findIndex(isBlive))]
}

function passives(sentence: string): Array<string> {
  const words = sentence.split(' ')
  const tags = tag(words)
  return words.filter((_, i) => isPassiveS(words, tags, i))
}

describe('findBlivePassive', () => {
  it.each([
    ['Nu bliver din ansøgning sendt videre .', 'sendt'],
    ['Sagen er blevet afgjort .', 'afgjort'],
    ['Du vil blive indkaldt til et møde .', 'indkaldt'],
    ['Pengene blev i går overført til din konto .', 'overført'],
    ['Hjælpen bliver ikke længere betalt af kommunen .', 'betalt']
  ])('finds the participle in: %s', (sentence, expected) => {
    expect(participle(sentence)).toBe(expected)
  })

  it.each([
    'Vi blev glade for dit brev .',
    'Du bliver medlem , når kontingentet er betalt .',
    'Det bliver dyrere , når huset er solgt .',
    'Hun blev leder af den nyoprettede afdeling .',
    'De bliver boende i huset .',
    'Hun blev meget overrasket .'
  ])('finds none in: %s', (sentence) => {
    expect(participle(sentence)).toBeUndefined()
  })
})

describe('isPassiveS', () => {
  it.each([
    ['Ansøgningen behandles i maj , og svaret sendes til dig .', ['behandles', 'sendes']],
    ['Det ses af brevet .', ['ses']],
    ['Reglen følges ikke .', ['følges']],
    ['Skabet skal samles af ejeren .', ['samles']]
  ])('finds the passives in: %s', (sentence, expected) => {
    expect(passives(sentence)).toEqual(expected)
  })

  it.each([
    'Vi ses på mandag .',
    'Vi mødes kl. 10 .',
    'Børnene trives i skolen .',
    'Det lykkes sjældent .',
    'Vi følges ad til mødet .',
    'Kommunens regler er nye .'
  ])('finds none in: %s', (sentence) => {
    expect(passives(sentence)).toEqual([])
  })
})
