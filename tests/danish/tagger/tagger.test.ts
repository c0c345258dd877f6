import {existsSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {Lexicon} from '../../../src/danish/lexicon/lexicon.ts'
import {readConllu} from '../../../src/danish/parser/conllu.ts'
import {Tagger} from '../../../src/danish/tagger/tagger.ts'
import {reduceFeatures, type TagInfo} from '../../../src/danish/tagger/tagset.ts'

const data = new URL('../../../src/danish/data/', import.meta.url)
const model = readFileSync(new URL('tagger.bin', data))
const lexicon = new Lexicon(readFileSync(new URL('lexicon.bin', data)))
const tagger = new Tagger(model, lexicon)
const treebank =
  process.env.KLARBREV_TREEBANK ?? new URL('../../../../shared/corpora/da', import.meta.url).pathname

function tag(sentence: string): Array<TagInfo | undefined> {
  return [...tagger.tag(sentence.split(' '))].map((id) => tagger.tags[id])
}

function tagOf(sentence: string, word: string): TagInfo | undefined {
  return tag(sentence)[sentence.split(' ').indexOf(word)]
}

describe('Tagger', () => {
  it('tags each word of an ordinary sentence', () => {
    expect(tag('Vi har modtaget din ansøgning .').map((d) => d?.upos)).toEqual(
      'PRON AUX VERB DET NOUN PUNCT'.split(' ')
    )
  })

  it.each([
    ['I skal søge om hjælp .', 'PRON'],
    ['I får tilskuddet i maj .', 'PRON'],
    ['I betaler selv .', 'PRON'],
    ['I bliver nødt til at betale .', 'PRON'],
    ['I maj får du svar .', 'ADP'],
    ['I går kom brevet .', 'ADP'],
    ['I år er prisen den samme .', 'ADP']
  ])('reads »I« at the start of »%s« as %s', (sentence, upos) => {
    expect(tagOf(sentence, 'I')?.upos).toBe(upos)
  })

  it('gives features by name and as written', () => {
    const noun = tagOf('Kommunen svarer dig snart .', 'Kommunen')

    expect(noun).toMatchObject({upos: 'NOUN', definite: 'Def', number: 'Sing', gender: 'Com', finite: false})
    expect(noun?.feats).toBe('Definite=Def|Gender=Com|Number=Sing')
  })

  it.each([
    ['Kontakt os på telefon 11 22 33 44 .', 'Kontakt'],
    ['Svar senest den 1. maj .', 'Svar'],
    ['Ring til kommunen .', 'Ring'],
    ['Brug din digitale postkasse .', 'Brug'],
    ['Udfyld skemaet , og send det til os .', 'send'],
    ['Har du spørgsmål , så skriv til os .', 'skriv']
  ])('reads the order in: %s', (sentence, word) => {
    expect(tagOf(sentence, word)).toMatchObject({upos: 'VERB', mood: 'Imp', finite: true})
  })

  it.each([
    ['Kontakt med skolen er en god idé .', 'Kontakt'],
    ['Brug af lokalet koster 200 kr. i timen .', 'Brug'],
    ['Vi har brug for dit svar .', 'svar'],
    ['Tak for dit brev .', 'brev']
  ])('reads the noun in: %s', (sentence, word) => {
    expect(tagOf(sentence, word)?.upos).toBe('NOUN')
  })

  it.each([
    ['Ansøgningen behandles inden sommerferien .', 'behandles'],
    ['Beløbet skal betales i juni .', 'betales'],
    ['Hvis fristen overskrides , lukkes sagen .', 'overskrides'],
    ['Lokalplanen vedtoges i maj .', 'vedtoges']
  ])('reads the passive in: %s', (sentence, word) => {
    expect(tagOf(sentence, word)).toMatchObject({upos: 'VERB', voice: 'Pass'})
  })

  it.each([
    ['Ordningen findes stadig .', 'findes'],
    ['Afslaget skyldes din indkomst .', 'skyldes'],
    ['Ansøgers indkomst er for høj .', 'Ansøgers'],
    ['Husets ejer er flyttet .', 'Husets']
  ])('reads no passive in: %s', (sentence, word) => {
    expect(tagOf(sentence, word)?.voice).not.toBe('Pass')
  })

  it('tells the polite De from the plural de', () => {
    expect(tagOf('De bedes sende Deres svar .', 'De')?.polite).toBe('Form')
    expect(tagOf('De nye regler gælder fra juli .', 'De')?.upos).toBe('DET')
  })

  it('has one tag for the abbreviations of letters', () => {
    expect(tagOf('Se vejledningen , jf. lovens § 5 , stk. 2 .', 'jf.')?.upos).toBe('ADP')
    expect(tagOf('Se vejledningen , jf. lovens § 5 , stk. 2 .', '§')?.upos).toBe('SYM')
    expect(tagOf('Se vejledningen , jf. lovens § 5 , stk. 2 .', 'stk.')?.upos).toBe('NOUN')
  })

  it('gives every word a tag, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.string({maxLength: 12})), (words) => {
        const tags = tagger.tag(words)
        expect(tags).toHaveLength(words.length)
        expect([...tags].every((id) => tagger.tags[id] !== undefined)).toBe(true)
      })
    )
  })

  it('tags a sentence the same whatever came before', () => {
    const sentence = 'Vi behandler sagen hurtigt .'.split(' ')
    const first = [...new Tagger(model, lexicon).tag(sentence)]
    for (let i = 0; i < 50_000; i++) tagger.tag([`ord${i}`])

    expect([...tagger.tag(sentence)]).toEqual(first)
  })

  it('writes into the array it is given', () => {
    const out = new Int16Array(9)

    expect(tagger.tag(['Hej', 'Mads'], out)).toBe(out)
    expect(tagger.tags[out[0] ?? -1]?.upos).toBe('INTJ')
  })

  it('refuses a damaged model', () => {
    expect(() => new Tagger(model.subarray(0, 5000), lexicon)).toThrow(/^Cannot read the KBTG model/)
  })

  it.skipIf(!existsSync(`${treebank}/dev.conllu`))('is as good as it was on the treebank', () => {
    let words = 0
    let upos = 0
    let features = 0

    for (const sentence of readConllu(readFileSync(`${treebank}/dev.conllu`, 'utf8'))) {
      const tags = tagger.tag(sentence.words.map((d) => d.form))
      sentence.words.forEach((word, i) => {
        const given = tagger.tags[tags[i] ?? -1]
        if (!given) return
        words++
        if (given.upos === word.upos) upos++
        if (reduceFeatures(given.upos, given.feats) === reduceFeatures(word.upos, word.feats)) features++
      })
    }

    expect(upos / words).toBeGreaterThan(0.968)
    expect(features / words).toBeGreaterThan(0.983)
  })
})
