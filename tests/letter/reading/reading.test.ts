import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {checkLetter} from '../../../src/index.ts'

const letter = `Nordby Kommune
12. november 2026

# Afslag på hjælp til flytning

Kære Sofie

Vi har behandlet din ansøgning og giver dig afslag på 8.250,50 kr. til en flyttebil.

Send dine lønsedler til os senest den 3. december, så ser vi på sagen igen. Du må ikke sende billeder.

Du kan klage til Ankestyrelsen. Klagen skal være hos os inden 4 uger efter, at du har fået brevet.

Har du spørgsmål, så ring på 12 34 56 78 mandag til torsdag kl. 9-12.

Venlig hilsen

Lone Kjær
Sagsbehandler
`

const readingOf = (text: string) => checkLetter(text).reading

describe('what a reader takes from a letter', () => {
  const reading = readingOf(letter)

  it('knows what was decided', () => {
    expect(reading?.outcome?.kind).toBe('nej')
  })

  it('knows what to do, by when, and how firmly it is asked', () => {
    const asks = reading?.asks.map((d) => [
      d.action,
      d.force,
      d.negated,
      d.deadline?.date ?? d.deadline?.text
    ])
    expect(asks).toEqual([
      ['sende', 'bedes', false, '2026-12-03'],
      ['sende', 'skal', true, undefined],
      ['klage', 'kan', false, undefined],
      ['være', 'skal', false, 'inden 4 uger efter, at du har fået brevet'],
      ['ringe', 'kan', false, undefined]
    ])
  })

  it('knows where to complain, what happens next, and whom to ask', () => {
    expect(reading?.complaint).toMatchObject({to: 'Ankestyrelsen', within: {text: '4 uger', date: null}})
    expect(reading?.next.map((d) => [d.text, d.who])).toEqual([['ser vi på sagen igen', 'vi']])
    expect(reading?.contact.map((d) => [d.kind, d.text])).toEqual([
      ['telefon', '12 34 56 78'],
      ['tid', 'mandag til torsdag kl. 9-12'],
      ['person', 'Lone Kjær']
    ])
    expect(reading?.amounts.map((d) => [d.text, d.value])).toEqual([['8.250,50 kr.', 8250.5]])
    expect(reading?.dates.map((d) => d.date)).toEqual(['2026-12-03'])
  })

  it.each([
    'Vi skal kende din indkomst.',
    'Du skal ikke gøre noget.',
    'Skal du betale?',
    'Vi har sendt dig et brev.',
    'Du kan ikke få hjælp.'
  ])('is asked nothing by »%s«', (text) => {
    expect(readingOf(`Kære Bo\n\n${text}`)?.asks.filter((d) => !d.negated)).toEqual([])
  })

  it('gives the year that is nearest to the date of the letter', () => {
    const dates = (own: string, day: string) =>
      readingOf(`Nordby Kommune\n${own}\n\nKære Bo\n\nSvar senest den ${day}.`)?.dates.map((d) => d.date)
    expect(dates('20. december 2026', '3. januar')).toEqual(['2027-01-03'])
    expect(dates('5. januar 2027', '28. december')).toEqual(['2026-12-28'])
    expect(dates('5. januar 2027', '28. december 2027')).toEqual(['2027-12-28'])
  })

  it('points at what it says, whatever the letter', () => {
    const parts = letter.split(/(?<=[.\n])/)
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), {maxLength: 20}), (some) => {
        const text = some.join('')
        const found = readingOf(text)
        if (!found) return
        const {outcome, complaint, asks, next, contact, amounts, dates} = found
        for (const d of [outcome, complaint, ...asks, ...next, ...contact, ...amounts, ...dates])
          if (d) expect(text.slice(d.place.start.offset, d.place.end.offset)).toBe(d.text)
      }),
      {numRuns: 50}
    )
  })
})
