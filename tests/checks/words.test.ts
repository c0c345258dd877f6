import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {words} from '../../src/checks/word/words.ts'
import {readMarkdown} from '../../src/formats/text/read-markdown.ts'
import {analyseLetter} from '../../src/letter/model/letter.ts'
import type {Wording} from '../../src/letter/wording/phrase.ts'
import {danish, found, letterOf, matchesIn} from './check-text.ts'

const check = (...entries: ReadonlyArray<Wording>) => words.check({entries}, danish)

describe('words', () => {
  const contact: Wording = {term: 'rette henvendelse til', as: 'verb', use: ['kontakte', 'skrive til']}

  it.each([
    'Du retter fejlen. Din henvendelse til os er modtaget.',
    'Hvis du retter fejlen, har du ingen henvendelse til os.',
    'Du retter siden og sender henvendelse til os.'
  ])('does not take a phrase across clauses or another verb: %s', (text) => {
    expect(found(check(contact), text)).toEqual([])
  })

  it('knows the compounds of a noun in the context, but no word that ends like it by chance', () => {
    const give = check({term: 'meddele', as: 'verb', use: ['give'], only: {in: ['-tilladelse', '-sag']}})
    expect(found(give, 'Vi meddeler en nedsivningstilladelse.')).toEqual(['meddeler'])
    expect(found(give, 'Vi meddeler tilladelsen.')).toEqual(['meddeler'])
    expect(found(give, 'Vi meddeler årsagen.')).toEqual([])
  })

  it('takes a noun with a capital inside the sentence for the name of an office', () => {
    const noun = check({term: 'visitation', as: 'noun', use: ['vurdering']})
    expect(found(noun, 'Du kan ringe til Visitationen på mandag.')).toEqual([])
    expect(found(noun, 'Vi begynder med en visitation på mandag.')).toEqual(['visitation'])
    expect(found(noun, 'Visitationen varer en time.')).toEqual(['Visitationen'])
  })

  it('tells `give møde` from `give et møde`', () => {
    const meet = check({term: 'give møde', as: 'verb', use: ['møde op']})
    expect(found(meet, 'Du skal give møde klokken ti.')).toEqual(['give møde'])
    expect(found(meet, 'Vi giver dig et møde klokken ti.')).toEqual([])
  })

  it('takes the longest phrase and leaves the shorter ones out', () => {
    const longest = check(
      {term: 'i henhold til', use: ['efter']},
      {term: 'henhold', as: 'noun', use: ['støtte']}
    )
    expect(found(longest, 'Det er i henhold til loven.')).toEqual(['i henhold til'])
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
    const entry: Wording = {term: 'godtgøre', as: 'verb', use: ['vise'], unless: {object: ['udgift']}}
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

  it('chooses between two words with one form as the tagger does', () => {
    const entry: Wording = {term: 'generere', as: 'verb', use: ['lave']}
    expect(found(check(entry), 'Lyset generer naboerne.')).toEqual([])
    expect(found(check(entry), 'Anlægget genererer strøm.')).toEqual(['genererer'])
  })

  it('picks the message by what there is to say', () => {
    const message = (entry: Wording) => matchesIn(check(entry), 'Vi sender samt køber.')[0]?.message
    expect(message({term: 'samt', use: ['og']})).toBeUndefined()
    expect(message({term: 'samt', use: ['']})).toBe('omit')
    expect(message({term: 'samt', note: 'Skriv det om.'})).toBe('none')
    expect(message({term: 'samt', use: ['og'], note: 'Skriv det om.'})).toBe('note')
  })

  it('does not get slower with the number of entries', () => {
    const many = Array.from(
      {length: 20_000},
      (_, index): Wording => ({term: `i ord${index} til`, as: 'noun', use: ['ord']})
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
