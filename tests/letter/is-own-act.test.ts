import {describe, expect, it} from 'vitest'
import {does} from '../../src/letter/recognise/acts.ts'
import {adverseActs} from '../../src/letter/recognise/outcome.ts'
import {recogniseType} from '../../src/letter/recognise/recognise-type.ts'
import {letterOf} from '../checks/check-text.ts'

const letter = (text: string) => letterOf(`Kære Bo\n\n${text}\n\nVenlig hilsen\nMia Holm`)

describe('an act of deciding', () => {
  it.each([
    'Vi har besluttet, at din hjælp ophører den 1. maj.',
    'Din ansøgning kan ikke imødekommes.',
    'Udvalget giver jer ikke tilskud til lejren, og I får afslag.',
    'Du får ikke hjælp til briller.',
    'Der gives afslag på din ansøgning.',
    'Vi må desværre sige nej til din ansøgning.'
  ])('is the letter’s own in »%s«', (text) => {
    expect(does(letter(text), 'refusal', 'burden')).toBe(true)
  })

  it.each([
    'Fyns Amt har givet dig afslag på aktindsigt, og du har skrevet til os om det.',
    'Nævnet i Nordby Kommune fandt, at klageren ikke havde ret til støtte, og det skriver du om.',
    'Du skriver, at du ikke kunne få en plads sidste år.',
    'Alle grundejere skal fjerne grene over fortovet, og det gælder også dig.'
  ])('is told of others or of the past in »%s«', (text) => {
    expect(does(letter(text), 'refusal', 'burden')).toBe(false)
  })
})

describe('the outcome', () => {
  it('is a yes where what follows are conditions', () => {
    const yes = letter(
      'Du får tilladelse til at have borde på torvet. Du skal betale 900 kr. Du må ikke holde på fortovet.'
    )
    expect(adverseActs(yes, ['refusal', 'burden', 'partial'])).toEqual([])
  })

  it('is a no where the refusal comes first, or in part', () => {
    const no = letter('Du får afslag på tilskud til briller. Vi giver dig i stedet et lån.')
    expect(adverseActs(no, ['refusal', 'burden', 'partial'])).not.toEqual([])
    const half = letter('Du får tilskud til lejren. Du får ikke tilskud til bussen.')
    expect(adverseActs(half, ['refusal', 'burden', 'partial'])).not.toEqual([])
  })
})

it('takes a report on a case for no decision: nobody is spoken to', () => {
  const report = letterOf(
    'Klage over afslag\n\nKommunen gav afslag på boligstøtte. Ansøgeren klagede, og Ankestyrelsen stadfæstede afgørelsen.'
  )
  expect(recogniseType(report)?.value).not.toBe('afgoerelse')
})
