import {existsSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {Lexicon} from '../../../src/danish/lexicon/lexicon.ts'
import {readConllu} from '../../../src/danish/parser/conllu.ts'
import {Lemmatiser} from '../../../src/danish/tagger/lemmatise.ts'
import {Tagger} from '../../../src/danish/tagger/tagger.ts'

const data = new URL('../../../src/danish/data/', import.meta.url)
const model = readFileSync(new URL('tagger.bin', data))
const lexicon = new Lexicon(readFileSync(new URL('lexicon.bin', data)))
const tagger = new Tagger(model, lexicon)
const lemmatiser = new Lemmatiser(model, lexicon)
const treebank =
  process.env.KLARBREV_TREEBANK ?? new URL('../../../../shared/corpora/da', import.meta.url).pathname

function lemmas(sentence: string): string {
  const words = sentence.split(' ')
  const tags = tagger.tag(words)
  return words.map((word, i) => lemmatiser.lemma(word, tags[i] ?? 0)).join(' ')
}

function tagId(upos: string, feats: string): number {
  const id = tagger.tags.findIndex((d) => d.upos === upos && d.feats === feats)
  if (id < 0) throw new Error(`No tag ${upos} ${feats}`)
  return id
}

describe('Lemmatiser', () => {
  it.each([
    ['Vi har modtaget dine breve .', 'vi have modtage din brev .'],
    ['Pengene udbetales hver måned .', 'penge udbetale hver måned .'],
    ['Kontakt os .', 'kontakte vi .'],
    ['Huset er større end vores .', 'hus være stor end vores .'],
    ['Barnets forældre skrev under .', 'barn forælder skrive under .']
  ])('finds the dictionary forms of: %s', (sentence, expected) => {
    expect(lemmas(sentence)).toBe(expected)
  })

  it('uses the tag where a form has several lemmas', () => {
    expect(lemmatiser.lemma('huse', tagId('VERB', 'VerbForm=Inf|Voice=Act'))).toBe('huse')
    expect(lemmatiser.lemma('huse', tagId('NOUN', 'Definite=Ind|Gender=Neut|Number=Plur'))).toBe('hus')
  })

  it.each([
    ['byggesagsgebyrerne', 'Definite=Def|Gender=Neut|Number=Plur', 'byggesagsgebyr'],
    ['hjemmehjælpsordningen', 'Definite=Def|Gender=Com|Number=Sing', 'hjemmehjælpsordning'],
    ['fripladstilskuddet', 'Definite=Def|Gender=Neut|Number=Sing', 'fripladstilskud']
  ])('finds the lemma of a compound it has not met: %s', (word, feats, expected) => {
    expect(lemmatiser.lemma(word, tagId('NOUN', feats))).toBe(expected)
  })

  it('keeps the capitals of names and of the polite De', () => {
    expect(lemmas('De bor i Odense .')).toMatch(/Odense/)
    expect(lemmatiser.lemma('Danmarks', tagId('PROPN', 'Case=Gen'))).toBe('Danmark')
    expect(
      lemmatiser.lemma('Dem', tagId('PRON', 'Case=Acc|Gender=Com|Person=2|Polite=Form|PronType=Prs'))
    ).toBe('De')
  })

  it('gives a lemma to any word with any tag', () => {
    fc.assert(
      fc.property(fc.string({minLength: 1}), fc.nat(tagger.tags.length - 1), (word, tag) => {
        expect(typeof lemmatiser.lemma(word, tag)).toBe('string')
      })
    )
  })

  it('refuses a damaged model', () => {
    expect(() => new Lemmatiser(model.subarray(8), lexicon)).toThrow(/^Cannot read the KBTG model/)
  })

  it.skipIf(!existsSync(`${treebank}/dev.conllu`))('is as good as it was on the treebank', () => {
    let words = 0
    let right = 0

    for (const sentence of readConllu(readFileSync(`${treebank}/dev.conllu`, 'utf8'))) {
      const tags = tagger.tag(sentence.words.map((d) => d.form))
      sentence.words.forEach((word, i) => {
        words++
        if (lemmatiser.lemma(word.form, tags[i] ?? 0) === word.lemma) right++
      })
    }

    expect(right / words).toBeGreaterThan(0.98)
  })
})
