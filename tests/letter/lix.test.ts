import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {checkLetter} from '../../src/index.ts'
import {lix, lixBand} from '../../src/letter/score/lix.ts'
import {ovix} from '../../src/letter/score/ovix.ts'
import {rix} from '../../src/letter/score/rix.ts'

const gold = new URL('../../fixtures/gold/letters/', import.meta.url)

/**
 * Counted by hand, sentence by sentence: words (what stands between blanks and has a letter or a digit), and of them
 * those with more than six letters.
 */
const byHand: ReadonlyArray<{file: string; words: ReadonlyArray<number>; long: ReadonlyArray<number>}> = [
  {
    // Du har søgt … | Jeg besøgte … | Du får derfor: | Du låner … | De to støttegreb … | Resten … | Vores chauffør … |
    // Han ringer … | Hvis noget … | De reparerer … | Du er svimmel … | Din læge … | Du har derfor ret … | Du kan klage … |
    // Skriv … | Hvis vi ikke … | Det koster … | Vi ses …
    file: '04-hjaelpemiddel.md',
    words: [12, 23, 3, 11, 8, 11, 13, 6, 14, 4, 15, 8, 12, 10, 5, 13, 6, 10],
    long: [2, 2, 0, 1, 3, 3, 2, 1, 2, 1, 1, 1, 2, 0, 0, 1, 0, 0]
  },
  {
    // Tak … | Vi har modtaget … | Brug … | Vi går i gang … | Du finder … | Vi regner med … | Lykkes det … | Din ansøgning … |
    // Tegningerne … | De skal vise … | Det synes … | Har du lyst … | Her ses … | Du må ikke … | Du er altid … | Vi har åbent …
    file: '06-kvittering.txt',
    words: [11, 9, 9, 13, 5, 10, 8, 11, 11, 8, 11, 14, 6, 12, 16, 14],
    long: [2, 2, 2, 1, 1, 1, 0, 3, 3, 1, 2, 0, 0, 2, 2, 2]
  },
  {
    // Du indkaldes … | Samtalen varer … | På samtalen … | Vi foretager … | Hvis du er … | Medbring … | Hvis du ikke … |
    // Udebliver … | Din ydelse … | Det er dit … | Det er ikke … | Det bliver … | Jeg håber … | Der gøres …
    file: '07-jobcenter.md',
    words: [16, 11, 11, 11, 11, 2, 15, 12, 14, 11, 10, 10, 17, 15],
    long: [6, 2, 5, 5, 1, 2, 1, 3, 3, 3, 1, 1, 0, 2]
  }
]

it.each(byHand)('LIX of $file is that of a count by hand', ({file, words, long}) => {
  const text = readFileSync(new URL(file, gold), 'utf8')
  const {score, counts} = checkLetter(text, {
    format: file.endsWith('.md') ? 'markdown' : 'text',
    only: ['lix']
  })
  const sum = (list: ReadonlyArray<number>) => list.reduce((all, d) => all + d, 0)
  const hand = {sentences: words.length, words: sum(words), longWords: sum(long)}
  expect(counts).toMatchObject(hand)
  expect(Math.abs(score.lix - lix(hand))).toBeLessThanOrEqual(0.5)
})

it('computes LIX as Björnsson did', () => {
  expect(lix({words: 100, sentences: 5, longWords: 30})).toBe(50)
  expect(lix({words: 0, sentences: 0, longWords: 0})).toBe(0)
  expect(rix({sentences: 4, longWords: 10})).toBe(2.5)
})

it.each([
  [24.4, 'meget let'],
  [24.5, 'let'],
  [34.4, 'let'],
  [34.5, 'middel'],
  [44.4, 'middel'],
  [44.5, 'svær'],
  [54.4, 'svær'],
  [54.5, 'meget svær']
] as const)('calls LIX %d %s', (value, band) => {
  expect(lixBand(value)).toBe(band)
})

it('gives a higher OVIX to a more varied text', () => {
  const same = Array.from({length: 50}, (_, index) => `ord${index % 10}`)
  const varied = Array.from({length: 50}, (_, index) => `ord${index % 40}`)
  expect(ovix(varied)).toBeGreaterThan(ovix(same))
  expect(ovix(['et'])).toBe(0)
})

const count = (text: string, format: 'markdown' | 'text' = 'text') =>
  checkLetter(text, {format, only: ['lix']}).counts

it.each([
  ['a number is one word and never long', 'Du skal betale 1.250.000,50 kr. nu.', {words: 6, longWords: 0}],
  ['an abbreviation is one word with its letters', 'Tag f.eks. din hund med.', {words: 5, longWords: 0}],
  ['a hyphenated compound is one word', 'Send dit CPR-nummer i dag.', {words: 5, longWords: 1}],
  [
    'an address of the net is a word, but not a long one',
    'Se www.norreby.example/selvbetjening nu.',
    {words: 3, longWords: 0}
  ],
  [
    'a merge field is a word, but not a long one',
    'Din sag {{Sagsnummerfelt}} er klar.',
    {words: 5, longWords: 0}
  ]
])('%s', (_, text, expected) => {
  expect(count(text)).toMatchObject(expected)
})

it('leaves headings, greeting, address lines, signature and fragments of lists out', () => {
  const letter =
    'Nørreby Kommune\nRådhustorvet 1\n8999 Nørreby\n\nDato: 3. maj 2025\n\n# Du får hjælp\n\nKære Bo Holm\n\nDu får hjælp fra maj. Du skal have med:\n\n- pas\n- to billeder af dig selv\n- Vi henter dig klokken ni.\n\nMed venlig hilsen\n\nIda Toft\nSagsbehandler'
  expect(count(letter, 'markdown')).toMatchObject({sentences: 3, words: 14})
})
