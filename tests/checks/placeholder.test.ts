import {describe, expect, it} from 'vitest'
import {checkLetter} from '../../src/index.ts'

const blanksOf = (
  text: string,
  options: {readonly template?: boolean} = {},
  format: 'text' | 'markdown' = 'text'
) => checkLetter(text, {format, only: ['placeholder'], ...options}).findings.map(({actual}) => actual)

const finished = (text: string) => `Kære Lone Holm\n\n${text}\n\nVenlig hilsen\nMia Bech`

describe('a blank in a finished letter', () => {
  it.each([
    ['Svar os senest den [dato].', '[dato]'],
    ['Du kan ringe på [TLF].', '[TLF]'],
    ['Spørg efter [navn på sagsbehandler].', '[navn på sagsbehandler]'],
    ['Mødet er den ____ kl. 10.', '____'],
    ['Svar senest den DD-MM-ÅÅÅÅ.', 'DD-MM-ÅÅÅÅ'],
    ['Din sag har nummer [sagsnummer].', '[sagsnummer]']
  ])('is found in »%s«', (text, blank) => {
    expect(blanksOf(finished(text))).toEqual([blank])
  })

  it.each([
    'Du skriver, at »de […] ikke har svaret«.',
    'Han arbejdede i [en virksomhed] i tre år.',
    'De skrev »ingen ved det [sic]« i brevet.',
    'Skriv dit navn her: ____'
  ])('is none in »%s«', (text) => {
    expect(blanksOf(finished(text))).toEqual([])
  })
})

describe('a field in a template', () => {
  it.each([
    'Kære [navn]\n\nSvar senest den [dato].\n\nVenlig hilsen\nMia Bech',
    'Kære {{navn}}\n\nSvar senest den [dato].\n\nVenlig hilsen\nMia Bech',
    'Venlig hilsen [NAVN]'
  ])('is no mistake in »%s«', (text) => {
    expect(blanksOf(text)).toEqual([])
  })

  it('is none where the text is said to be a template, by whoever says it', () => {
    const text = finished('Svar os senest den [dato], DD-MM-ÅÅÅÅ. [indsæt navn] er XX.')
    expect(blanksOf(text, {template: true})).toEqual([])
    expect(blanksOf(`---\ntemplate: true\n---\n\n${text}`, {}, 'markdown')).toEqual([])
  })

  it('is a mistake again where it is said to be none', () => {
    expect(blanksOf('Kære [navn]\n\nVi ses.\n\nVenlig hilsen\nMia', {template: false})).toEqual(['[navn]'])
  })

  it('leaves notes to colleagues what they are', () => {
    expect(blanksOf(finished('TODO: spørg Lise.'), {template: true})).toEqual(['TODO: spørg Lise.'])
  })
})
