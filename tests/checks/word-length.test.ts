import {expect, it} from 'vitest'
import {wordLength} from '../../src/checks/word/word-length.ts'
import {danish, matchesIn} from './check-text.ts'

const check = wordLength.check(
  {letters: 18, better: {kommunalbestyrelse: ['byrådet']}, titles: ['ydelse', 'tilladelse']},
  danish
)
const answers = (text: string) => matchesIn(check, text).map((d) => d.message ?? d.values?.parts ?? '')

it.each([
  ['Vi henter dit husholdningsaffald i maj.', ['husholdning + affald']],
  ['Vi ser på sagsbehandlingstiderne i maj.', ['sagsbehandling + tid']],
  ['Vi følger aktindsigtsreglerne i maj.', ['aktindsigt + regel']],
  ['Firmaet er erstatningsansvarlig.', ['whole']],
  ['Vi spørger kommunalbestyrelsen i maj.', ['better']],
  ['Du får ibrugtagningstilladelsen i maj.', ['title']],
  ['Du får arbejdsløshedsydelsen i maj.', ['title']]
])('shows words that are words, or a better one: %s', (text, expected) => {
  expect(answers(text)).toEqual(expected)
})

it.each([
  'Vi kender afsendelse/modtagelse af breve.',
  'Miljøbeskyttelsesloven gælder.',
  'Statsforvaltningens svar.'
])('leaves two words in one, laws and bodies alone: %s', (text) => {
  expect(answers(text)).toEqual([])
})
