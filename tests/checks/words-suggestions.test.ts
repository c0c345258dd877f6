import {describe, expect, it} from 'vitest'
import {words} from '../../src/checks/word/words.ts'
import {readMarkdown} from '../../src/formats/text/read-markdown.ts'
import {analyseLetter} from '../../src/letter/model/letter.ts'
import type {Wording} from '../../src/letter/wording/phrase.ts'
import {applyEdits} from '../../src/text/apply-edits.ts'
import {danish, matchesIn, rewritten} from './check-text.ts'

const check = (...entries: ReadonlyArray<Wording>) => words.check({entries}, danish)

describe('suggestions of the words check', () => {
  it.each([
    ['Vi fremsender brevet.', 'Vi sender brevet.'],
    ['Vi fremsendte brevet.', 'Vi sendte brevet.'],
    ['Brevet fremsendes i morgen.', 'Brevet sendes i morgen.'],
    ['Brevet blev fremsendt i går.', 'Brevet blev sendt i går.'],
    ['De fremsendte bilag mangler.', 'De sendte bilag mangler.'],
    ['Fremsend skemaet til os.', 'Send skemaet til os.'],
    ['FREMSEND SKEMAET TIL OS.', 'SEND SKEMAET TIL OS.']
  ])('inflects a verb like the one it replaces: %s', (before, after) => {
    expect(rewritten(check({term: 'fremsende', as: 'verb', use: ['sende']}), before)).toBe(after)
  })

  it.each([
    ['Du har fået en skrivelse.', 'Du har fået et brev.'],
    ['Du har fået en lang skrivelse.', 'Du har fået et langt brev.'],
    ['Vi henviser til skrivelsen.', 'Vi henviser til brevet.'],
    ['Vi henviser til denne skrivelse.', 'Vi henviser til dette brev.'],
    ['Jeres skrivelser er vedlagt.', 'Jeres breve er vedlagt.'],
    ['Skrivelsens dato mangler.', 'Brevets dato mangler.']
  ])('inflects a noun and what agrees with it: %s', (before, after) => {
    expect(rewritten(check({term: 'skrivelse', as: 'noun', use: ['brev']}), before)).toBe(after)
  })

  it.each(['Skrivelsen er lang.', 'Vi har fået en af ejeren sendt skrivelse.'])(
    'does not edit where agreement is uncertain: %s',
    (text) => {
      const [match] = matchesIn(check({term: 'skrivelse', as: 'noun', use: ['brev']}), text)
      expect(match?.suggestions?.[0]?.edits).toEqual([])
    }
  )

  it.each([
    ['Oplysningerne er urigtige.', 'Oplysningerne er forkerte.'],
    ['Det er et urigtigt svar.', 'Det er et forkert svar.']
  ])('inflects an adjective: %s', (before, after) => {
    expect(rewritten(check({term: 'urigtig', as: 'adjective', use: ['forkert']}), before)).toBe(after)
  })

  const contact: Wording = {term: 'rette henvendelse til', as: 'verb', use: ['kontakte', 'skrive til']}

  it.each([
    ['Ret henvendelse til Borgerservice.', 'Kontakt Borgerservice.'],
    ['Retter du henvendelse til skolen, hjælper vi.', 'Kontakter du skolen, hjælper vi.'],
    [
      'Retter du hurtigst muligt henvendelse til os, hjælper vi.',
      'Kontakter du os hurtigst muligt, hjælper vi.'
    ]
  ])('finds a verb phrase with words inside and closes the gap: %s', (before, after) => {
    expect(rewritten(check(contact), before)).toBe(after)
  })

  it('keeps what stands inside for an alternative that ends alike', () => {
    const text = 'Du retter hurtigst muligt henvendelse til os.'
    const [match] = matchesIn(check(contact), text)
    expect(applyEdits(text, match?.suggestions?.[1]?.edits ?? [])).toBe('Du skriver hurtigst muligt til os.')
  })

  it.each([
    ['Vi tilbagesender skemaet til dig.', 'Vi sender skemaet tilbage til dig.'],
    ['Skemaet tilbagesendes.', 'Skemaet sendes tilbage.'],
    ['Tilbagesend det udfyldte skema.', 'Send det udfyldte skema tilbage.']
  ])('sets a particle after the object: %s', (before, after) => {
    expect(rewritten(check({term: 'tilbagesende', as: 'verb', use: ['sende tilbage']}), before)).toBe(after)
  })

  it.each([
    ['Du kan påklage afgørelsen.', 'Du kan klage over afgørelsen.'],
    ['Afgørelsen kan påklages.', 'Afgørelsen kan påklages.'],
    ['Vi påklager snart afgørelsen.', 'Vi påklager snart afgørelsen.']
  ])('sets a preposition before the object, or leaves the order to a person: %s', (before, after) => {
    expect(rewritten(check({term: 'påklage', as: 'verb', use: ['klage over']}), before)).toBe(after)
  })

  it('lets the reflexive pronoun follow the subject', () => {
    const prepare = check({term: 'belave sig på', as: 'verb', use: ['forberede sig på']})
    expect(rewritten(prepare, 'Du skal belave dig på ventetid.')).toBe('Du skal forberede dig på ventetid.')
  })

  it('reads over the comma that Danish sets before a clause', () => {
    const phrase = check({term: 'i tilfælde af at', use: ['hvis']})
    expect(rewritten(phrase, 'I tilfælde af, at du flytter, skal du skrive.')).toBe(
      'Hvis du flytter, skal du skrive.'
    )
  })

  const leaveOut = check({term: 'i øvrigt', use: ['']}, {term: 'vi kan oplyse at', use: ['']})

  it.each([
    ['Mødet er i øvrigt aflyst.', 'Mødet er aflyst.'],
    ['I øvrigt er mødet aflyst.', 'Mødet er aflyst.'],
    ['I øvrigt har du ret til hjælp.', 'Du har ret til hjælp.'],
    ['Vi har, i øvrigt, lukket.', 'Vi har lukket.'],
    ['Vi har lukket, i øvrigt.', 'Vi har lukket.'],
    ['Vi kan oplyse, at mødet er aflyst.', 'Mødet er aflyst.'],
    ['I øvrigt er mødet i parken aflyst.', 'Mødet i parken er aflyst.'],
    // What is coordinated, and adverbs before the verb, are left to a person.
    ['I øvrigt har du og din mand ret.', 'I øvrigt har du og din mand ret.'],
    ['Vi kan oplyse, at mødet ikke er aflyst.', 'Vi kan oplyse, at mødet ikke er aflyst.']
  ])('leaves a phrase out where the rest is a sentence: %s', (before, after) => {
    expect(rewritten(leaveOut, before)).toBe(after)
    expect(matchesIn(leaveOut, before)[0]?.message).toBe('omit')
  })

  it('edits nothing that markup interrupts', () => {
    const text = 'Vi sender det i **henhold** til loven, som vi skal.\n'
    const [match] = check({term: 'i henhold til', use: ['efter']})(analyseLetter(readMarkdown(text), danish))
    expect(text.slice(match?.start, match?.end)).toBe('i **henhold** til')
    expect(match?.suggestions?.[0]?.edits).toEqual([])
  })

  it('keeps the full stop that an abbreviation had lent to the sentence', () => {
    const list = check({term: 'osv.', use: ['og så videre']})
    expect(rewritten(list, 'Husk pas, billet osv.')).toBe('Husk pas, billet og så videre.')
    expect(rewritten(list, 'Husk pas osv. til turen.')).toBe('Husk pas og så videre til turen.')
  })

  it.each([
    ['Ovennævnte sag er lukket.', 'Denne sag er lukket.'],
    ['Det ovennævnte brev er sendt.', 'Dette brev er sendt.'],
    ['Ovennævnte breve er sendt.', 'Disse breve er sendt.'],
    ['Ovennævnte beløb er sendt.', 'Ovennævnte beløb er sendt.']
  ])('chooses the demonstrative by the noun: %s', (before, after) => {
    expect(rewritten(check({term: 'ovennævnte', use: ['disse', 'denne', 'dette']}), before)).toBe(after)
  })

  it('calls only the first, plain alternative of a safe entry safe', () => {
    const entry: Wording = {term: 'skrivelse', as: 'noun', use: ['brev', 'papir'], safe: true}
    const safe = (text: string) => matchesIn(check(entry), text)[0]?.suggestions?.map((d) => d.safe)
    expect(safe('Vi henviser til skrivelser.')).toEqual([true, false])
    expect(safe('Vi henviser til en skrivelse.')).toEqual([false, false])
  })

  it('reads over soft hyphens', () => {
    expect(
      rewritten(check({term: 'fremsende', as: 'verb', use: ['sende']}), 'Vi frem\u00ADsendte det.')
    ).toBe('Vi sendte det.')
  })

  it('says no word twice', () => {
    expect(rewritten(check({term: 'hvorvidt', use: ['om']}), 'Er du i tvivl om, hvorvidt du har ret?')).toBe(
      'Er du i tvivl, om du har ret?'
    )
    const text = 'Du har brug for f.eks. et pas.'
    expect(rewritten(check({term: 'f.eks.', use: ['for eksempel']}), text)).toBe(text)
  })
})
