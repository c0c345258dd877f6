import {describe, expect, it} from 'vitest'
import {unaddressedReader} from '../../src/checks/address/unaddressed-reader.ts'
import {opening} from '../../src/checks/structure/opening.ts'
import {rules} from '../../src/index.ts'
import {danish, found} from './check-text.ts'

// The options are those that ship; they have passed the schema.
const optionsOf = (id: string) => rules.find((rule) => rule.id === id)?.options as never

const letter = (greeting: string, ...paragraphs: ReadonlyArray<string>) =>
  [greeting, ...paragraphs, 'Venlig hilsen\nMia Bech'].join('\n\n')

describe('a letter that never speaks to its reader', () => {
  const check = unaddressedReader.check(optionsOf('unaddressed-reader'), danish)
  const body = (...sentences: ReadonlyArray<string>) =>
    [...sentences, 'Hegnet er højt.', 'Reglerne står i planen.', 'Naboerne er spurgt.'].join(' ')

  it.each([
    ['Hegnet skal flyttes.', 'Hegnet skal flyttes.'],
    ['Ansøger er partshørt i maj.', 'Ansøger'],
    ['Sagen er lukket, for foreningen har flyttet det.', 'foreningen'],
    ['Hun sagde: »Du skal flytte dig.«', 'Hun sagde: »Du skal flytte dig.«']
  ])('is found: »%s«', (first, span) => {
    expect(found(check, letter('Til Bo Holm', body(first)))).toEqual([span])
  })

  it.each([
    'Du skal flytte hegnet.',
    'De bedes flytte hegnet.',
    'I skal flytte hegnet.',
    'Flyt hegnet inden maj.',
    'Hegnet skal flyttes til jeres grund.'
  ])('is not one that does: »%s«', (first) => {
    expect(found(check, letter('Til Bo Holm', body(first)))).toEqual([])
  })

  it('points at a role only where it is the reader', () => {
    const text = letter('Til Bo Holm', body('Hver ansøger er spurgt, og virksomheden Holm er med.'))
    expect(found(check, text)).toEqual(['Hver ansøger er spurgt, og virksomheden Holm er med.'])
  })
})

describe('a decision', () => {
  const check = opening.check(optionsOf('main-message-first'), danish)
  const told = 'Du har søgt om tilskud til nye briller, og vi har nu læst din ansøgning.'
  const conditions = 'Vi ser på din indkomst, din formue og dine udgifter til huset.'

  it.each([
    'Vi giver dig afslag på tilskud.',
    'Vi kan ikke imødekomme din ansøgning om tilskud.',
    'Din ansøgning om tilskud imødekommes.'
  ])('comes late after two paragraphs: »%s«', (decision) => {
    const text = letter(
      'Kære Bo Holm',
      told,
      conditions,
      `${decision} Det er en afgørelse, som du kan klage over.`
    )
    expect(found(check, text)).toEqual([decision])
  })

  it('is in time in the second paragraph, in the heading, and where the first says it', () => {
    const decision = 'Vi giver dig afslag på tilskud.'
    const end = 'Det er en afgørelse, som du kan klage over.'
    expect(found(check, letter('Kære Bo Holm', told, `${decision} ${end}`))).toEqual([])
    expect(
      found(check, letter('Kære Bo Holm', `${told} ${decision}`, conditions, `${decision} ${end}`))
    ).toEqual([])
    const titled = letter('Du får afslag på tilskud\n\nKære Bo Holm', told, conditions, `${decision} ${end}`)
    expect(found(check, titled)).toEqual([])
  })

  it('is no rule for what the reader may do', () => {
    const text = letter(
      'Kære Bo Holm',
      `${told} Du får tilskud fra maj.`,
      conditions,
      'Du må ikke sælge dem.'
    )
    expect(found(check, text)).toEqual([])
  })
})
