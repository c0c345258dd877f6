import {describe, expect, it} from 'vitest'
import {letterOf} from '../checks/check-text.ts'

const partsOf = (text: string) =>
  letterOf(text).sentences.map(({unit, text: own, omitted}) => [unit.part, own, omitted] as const)

const partOf = (text: string, line: string) => partsOf(text).find(([, own]) => own === line)?.[0]

describe('a title', () => {
  it.each([
    'Afgørelse om tilladelse til at bygge en carport på Skovvej 12 i Nordby Kommune',
    'Vi har besluttet at give dig tilladelse til at bygge.',
    'Hvad koster en plads i børnehaven?'
  ])('above the greeting may have any length and end: »%s«', (title) => {
    expect(partOf(`${title}\n\nKære Bo Holm\n\nDu får svar i dag.\n\nVenlig hilsen\nMia Bech`, title)).toBe(
      'heading'
    )
  })

  it('is no paragraph that ends as sentences do', () => {
    const text = 'Vi har i dag besluttet at give dig lov til at bygge en carport på Skovvej 12.'
    expect(
      partOf(`Kære Bo Holm\n\n${text}\n\nDu skal bygge den inden for et år.\n\nVenlig hilsen\nMia`, text)
    ).toBe('body')
  })
})

describe('an item without a full stop', () => {
  const omittedOf = (item: string) =>
    partsOf(
      `Kære Bo\n\nHusk dette:\n\n- ${item}\n- Ring til os, hvis du er i tvivl\n\nVenlig hilsen\nMia`
    ).find(([, own]) => own === item)?.[2]

  it.each(['Klip hækken ud mod fortovet', 'Træer må ikke dække skiltene'])('counts: »%s«', (item) => {
    expect(omittedOf(item)).toBeUndefined()
  })

  it.each(['kopi af dine lønsedler', 'en beskrivelse, som du selv har skrevet'])(
    'is a fragment: »%s«',
    (item) => {
      expect(omittedOf(item)).toBe('fragment')
    }
  )
})

it.each(['På kommunens vegne', 'De bedste hilsener', 'Dbh.', 'Venligst'])(
  'closes a letter: »%s«',
  (closing) => {
    expect(partOf(`Kære Bo\n\nDu får svar i dag.\n\n${closing}\n\nMia Bech`, closing)).toBe('closing')
  }
)

it('ends a sentence after a single capital where a body acts, not before a surname', () => {
  expect(partsOf('Du har skrevet til os om A. Kommunen har svaret dig.')).toHaveLength(2)
  expect(partsOf('Du har fået et brev fra A. Jensen hos os i dag.')).toHaveLength(1)
})
