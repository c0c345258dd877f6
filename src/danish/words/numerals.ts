import {wordsOf} from './one-of.ts'

/** Numbers in words: `fem dage`. `En` and `et` are articles first; `én` and `ét` count. */
export const numerals: ReadonlyArray<string> = wordsOf(
  'én ét to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve',
  'tredive fyrre halvtreds tres halvfjerds firs halvfems hundrede tusind million millioner milliard milliarder',
  'halvanden halvandet'
)

/** What amounts are counted in: `500 kr.`, `14 dage`. */
export const unitsOfAmounts: ReadonlyArray<string> = wordsOf(
  'kroner kr dkk euro eur procent pct promille øre mio mia sekunder sekund minutter minut min timer time dages dage',
  'dag hverdage hverdag arbejdsdage arbejdsdag ugers uger uge måneders måneder måned års år meter km cm mm kvm',
  'kvadratmeter hektar ha liter kg ton kwh gange'
)

/** What numbers in words are worth, from 2; `en` and `et` are articles first, and millions are told by their figures. */
export const valuesOfNumerals: ReadonlyMap<string, number> = new Map([
  ...valued(
    2,
    1,
    'to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve'
  ),
  ...valued(30, 10, 'tredive fyrre halvtreds tres halvfjerds firs halvfems hundrede'),
  ['tusind', 1000],
  ['halvanden', 1.5],
  ['halvandet', 1.5]
])

/** What ordinals in words are worth, from 3; `første` and `anden` are more than numbers. */
export const valuesOfOrdinals: ReadonlyMap<string, number> = new Map(
  valued(3, 1, 'tredje fjerde femte sjette syvende ottende niende tiende')
)

function valued(first: number, step: number, words: string): Array<[string, number]> {
  return wordsOf(words).map((word, index) => [word, first + step * index])
}
