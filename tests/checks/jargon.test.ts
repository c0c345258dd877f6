import {describe, expect, it} from 'vitest'
import {type JargonEntry, jargon} from '../../src/checks/word/jargon.ts'
import {danish, found, matchesIn} from './check-text.ts'

const hearing: JargonEntry = {
  term: 'partshøring',
  as: 'noun',
  explain: 'at du kan kommentere sagen, før vi afgør den',
  area: 'jura'
}
const effect: JargonEntry = {
  term: 'opsættende virkning',
  as: 'noun',
  explain: 'at afgørelsen ikke gælder, mens klagen bliver behandlet',
  area: 'jura'
}
const check = jargon.check({entries: [hearing, effect]}, danish)

describe('jargon', () => {
  it('finds a term where it is first used', () => {
    const text = 'Vi laver en partshøring i maj. Efter partshøringen får du svar.'
    const [match, ...others] = matchesIn(check, text)
    expect(text.slice(match?.start, match?.end)).toBe('partshøring')
    expect(match?.values).toEqual({lemma: 'partshøring', explanation: hearing.explain, area: 'jura'})
    expect(others).toEqual([])
  })

  it('finds an acronym in a compound, but no other word in capitals', () => {
    const acronym = jargon.check(
      {entries: [{term: 'PPR', explain: 'Pædagogisk Psykologisk Rådgivning', area: 'skole'}]},
      danish
    )
    expect(found(acronym, 'Skolen har søgt om PPR-bistand.')).toEqual(['PPR-bistand'])
    expect(found(acronym, 'Vi taler med PPR-konsulentens leder.')).toEqual(['PPR-konsulentens'])
    expect(found(acronym, 'Skolen har søgt om PPRS-bistand.')).toEqual([])
    expect(found(acronym, 'Der står »PPR-bistand« i dit brev.')).toEqual([])
  })

  it('is silent where the reader uses the term every day', () => {
    const code = jargon.check(
      {
        entries: [
          {term: 'branchekode', as: 'noun', explain: 'en kode', area: 'erhverv', everyday: ['erhverv']}
        ]
      },
      danish
    )
    expect(found(code, 'Din branchekode er ny.')).toEqual(['branchekode'])
    expect(
      found(code, 'Jeres virksomhed, Solby Bageri ApS, har fået en ny branchekode. CVR-nr. er det samme.')
    ).toEqual([])
  })

  it.each([
    'Vi laver en partshøring (du kan kommentere sagen, før vi afgør den).',
    'Vi hører din mening, før vi afgør sagen (partshøring).',
    'Vi laver en partshøring, det vil sige at du kan kommentere sagen.',
    'Vi laver en partshøring, dvs. at du kan kommentere sagen.',
    'Vi laver en partshøring, altså spørger vi dig først.',
    'Vi laver en partshøring, som er din mulighed for at kommentere sagen.',
    'Vi laver en partshøring. Det betyder, at du kan kommentere sagen.',
    'Partshøring betyder, at du kan kommentere sagen.',
    'Partshøring er, når vi spørger om din mening.',
    'En partshøring er en mulighed for at kommentere sagen.',
    'Vi laver en partshøring i maj.\n\nPartshøring vil sige, at du kan kommentere sagen.',
    'Det kalder vi en partshøring.',
    'Klagen har ikke opsættende virkning (afgørelsen gælder, mens klagen bliver behandlet).'
  ])('is silent where the letter explains the term: %s', (text) => {
    expect(found(check, text)).toEqual([])
  })

  it.each([
    ['Partshøringen er slut.', 'Partshøringen'],
    ['Vi laver en partshøring (se bilag).', 'partshøring'],
    ['Klagen har opsættende virkning, og du skal betale.', 'opsættende virkning'],
    ['Partshøringen er en god idé.', 'Partshøringen']
  ])('is not fooled by words that explain nothing: %s', (text, span) => {
    expect(found(check, text)).toEqual([span])
  })

  it('finds a compound that begins with a term or ends in it, but no word that only looks so', () => {
    expect(found(check, 'Vi sender et partshøringsbrev.')).toEqual(['partshøringsbrev'])
    expect(found(check, 'Vi laver en nabopartshøring.')).toEqual(['nabopartshøring'])
    expect(found(check, 'De nye nabopartshøringer begynder i maj.')).toEqual(['nabopartshøringer'])
    expect(found(check, 'Vi laver en xyzpartshøring.')).toEqual([])
  })

  it('finds words that an authority makes of its own abstract words, and none that a dictionary has', () => {
    const made = jargon.check(
      {entries: [hearing], field: {firsts: ['kompetence', 'funktion'], heads: ['vurdering', 'udredning']}},
      danish
    )
    const [match] = matchesIn(made, 'Du skal til en funktionsudredning i maj.')
    expect(match).toMatchObject({message: 'field', values: {lemma: 'funktionsudredning'}})
    expect(found(made, 'Vi laver to kompetencevurderinger.')).toEqual(['kompetencevurderinger'])
    expect(found(made, 'Vi laver en kompetenceplan og en husvurdering.')).toEqual([])
    expect(found(made, 'Du skal til en funktionsudredning (vi ser, hvad du selv kan).')).toEqual([])
  })

  it('waits with a heading for the text below', () => {
    const text = 'Partshøring\n\nVi laver en partshøring i maj, og du kan skrive til os.'
    const [match] = matchesIn(check, text)
    expect(match?.start).toBe(text.indexOf('partshøring'))
  })

  it('suggests another word only where there is one', () => {
    const other = jargon.check({entries: [{...hearing, term: 'lodsejer', use: ['grundejer']}]}, danish)
    const [match] = matchesIn(other, 'Lodsejerne får besked.')
    expect(match?.message).toBe('replace')
    expect(match?.suggestions?.[0]?.text).toBe('Grundejerne')
    expect(matchesIn(check, 'Vi laver en partshøring.')[0]?.suggestions).toEqual([])
  })
})
