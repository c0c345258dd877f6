import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {analyseLetter} from '../../src/analyse/letter.ts'
import type {Phrase} from '../../src/checks/phrase.ts'
import {words} from '../../src/checks/words.ts'
import {readMarkdown} from '../../src/formats/markdown.ts'
import {applyEdits, danish, found, letterOf, matchesIn, rewritten} from './check-text.ts'

const check = (...entries: ReadonlyArray<Phrase>) => words({entries}, danish)

describe('words', () => {
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

  const contact: Phrase = {term: 'rette henvendelse til', as: 'verb', use: ['kontakte', 'skrive til']}

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
    'Du retter fejlen. Din henvendelse til os er modtaget.',
    'Hvis du retter fejlen, har du ingen henvendelse til os.',
    'Du retter siden og sender henvendelse til os.'
  ])('does not take a phrase across clauses or another verb: %s', (text) => {
    expect(found(check(contact), text)).toEqual([])
  })

  it('tells `give møde` from `give et møde`', () => {
    const meet = check({term: 'give møde', as: 'verb', use: ['møde op']})
    expect(found(meet, 'Du skal give møde klokken ti.')).toEqual(['give møde'])
    expect(found(meet, 'Vi giver dig et møde klokken ti.')).toEqual([])
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

  it('takes the longest phrase and leaves the shorter ones out', () => {
    const longest = check(
      {term: 'i henhold til', use: ['efter']},
      {term: 'henhold', as: 'noun', use: ['støtte']}
    )
    expect(found(longest, 'Det er i henhold til loven.')).toEqual(['i henhold til'])
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

  it.each([
    ['»Såfremt det sker« stod der.', []],
    ['Du skrev “såfremt det sker” til os.', []],
    ['Firmaet Samt A/S leverer.', []],
    ['Se https://samt.dk/såfremt og skriv.', []],
    ['Kære {{såfremt}}, du skal skrive.', []],
    ['Såfremt du flytter, skal du skrive.', ['Såfremt']]
  ])('leaves quotations, names, addresses and fields alone: %s', (text, expected) => {
    expect(found(check({term: 'såfremt', use: ['hvis']}, {term: 'samt', use: ['og']}), text)).toEqual(
      expected
    )
  })

  it('searches headings and items, but not greeting and signature', () => {
    const also = check({term: 'samt', use: ['og']})
    const text =
      'Kære Ida samt Bo\n\n# Skole samt hjem\n\nVi holder ferielukket i uge 30.\n\n- mad samt te\n\nVenlig hilsen samt tak\n'
    const matches = also(analyseLetter(readMarkdown(text), danish))
    expect(matches.map(({start}) => text.slice(start - 6, start + 10))).toEqual([
      'Skole samt hjem\n',
      '- mad samt te\n\nV'
    ])
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

  it.each([
    ['Det koster ca 20 kr.', ['ca']],
    ['Det er ca ikke sandt.', []]
  ])('looks at the words around it: %s', (text, expected) => {
    expect(found(check({term: 'ca', use: ['cirka'], only: {after: ['NUM']}}), text)).toEqual(expected)
  })

  it.each([
    ['Du skal godtgøre, at du bor her.', ['godtgøre']],
    ['Vi godtgør dine transportudgifter.', []],
    ['De udgifter, som vi har godtgjort, er betalt.', []]
  ])('looks at the object: %s', (text, expected) => {
    const entry: Phrase = {term: 'godtgøre', as: 'verb', use: ['vise'], unless: {object: ['udgift']}}
    expect(found(check(entry), text)).toEqual(expected)
  })

  it.each([
    ['Hermed får du svar.', []],
    ['Du får hermed svar.', ['hermed']]
  ])('knows the start of a clause: %s', (text, expected) => {
    expect(found(check({term: 'hermed', use: [''], unless: {before: ['^']}}), text)).toEqual(expected)
  })

  it('takes acronyms only in capitals', () => {
    expect(found(check({term: 'BAT', use: ['bedste teknik']}), 'Kravet er BAT, ikke bat.')).toEqual(['BAT'])
  })

  it('leaves compounds of a noun alone', () => {
    expect(
      found(check({term: 'skrivelse', as: 'noun', use: ['brev']}), 'Vi sender en rykkerskrivelse.')
    ).toEqual([])
  })

  it('calls only the first, plain alternative of a safe entry safe', () => {
    const entry: Phrase = {term: 'skrivelse', as: 'noun', use: ['brev', 'papir'], safe: true}
    const safe = (text: string) => matchesIn(check(entry), text)[0]?.suggestions?.map((d) => d.safe)
    expect(safe('Vi henviser til skrivelser.')).toEqual([true, false])
    expect(safe('Vi henviser til en skrivelse.')).toEqual([false, false])
  })

  it('chooses between two words with one form as the tagger does', () => {
    const entry: Phrase = {term: 'generere', as: 'verb', use: ['lave']}
    expect(found(check(entry), 'Lyset generer naboerne.')).toEqual([])
    expect(found(check(entry), 'Anlægget genererer strøm.')).toEqual(['genererer'])
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

  it('picks the message by what there is to say', () => {
    const message = (entry: Phrase) => matchesIn(check(entry), 'Vi sender samt køber.')[0]?.message
    expect(message({term: 'samt', use: ['og']})).toBeUndefined()
    expect(message({term: 'samt', use: ['']})).toBe('omit')
    expect(message({term: 'samt', note: 'Skriv det om.'})).toBe('none')
    expect(message({term: 'samt', use: ['og'], note: 'Skriv det om.'})).toBe('note')
  })

  it('does not get slower with the number of entries', () => {
    const many = Array.from(
      {length: 20_000},
      (_, index): Phrase => ({term: `i ord${index} til`, as: 'noun', use: ['ord']})
    )
    const index = check(...many, {term: 'samt', use: ['og']})
    expect(found(index, 'Vi går i ord til dig samt mig i dag.')).toEqual(['samt'])
  })

  const pieces = fc.constantFrom(
    'retter',
    'henvendelse',
    'til',
    'os',
    'i',
    'øvrigt',
    'er',
    'Skrivelsen',
    'en',
    'skrivelse',
    'påklages',
    ',',
    '.',
    '»',
    '«',
    '{{navn}}',
    'ovennævnte',
    'beløb',
    'og',
    'at',
    'osv.',
    'ÆØÅ',
    '\n\n',
    '- ',
    '§',
    '3.',
    '\u00ad',
    '😀'
  )

  it('never throws, points into the text and edits in order', () => {
    const index = check(
      contact,
      {term: 'i øvrigt', use: ['', 'også']},
      {term: 'skrivelse', as: 'noun', use: ['brev']},
      {term: 'påklage', as: 'verb', use: ['klage over']},
      {term: 'ovennævnte', use: ['denne', 'dette', 'disse']},
      {term: 'osv.', use: ['og så videre']}
    )
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 25}), (parts) => {
        const text = parts.join(' ')
        for (const {start, end, suggestions = []} of index(letterOf(text))) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
          for (const {edits} of suggestions) {
            let at = 0
            for (const edit of edits) {
              expect(edit.start).toBeGreaterThanOrEqual(at)
              expect(edit.end).toBeGreaterThanOrEqual(edit.start)
              at = edit.end
            }
          }
        }
      }),
      {numRuns: 500}
    )
  })
})
