import fc from 'fast-check'
import {expect, it} from 'vitest'
import {readTraps} from '../../bin/score-traps.ts'
import {readWholeSentences} from '../../bin/score-whole.ts'
import {checkDocument} from '../../src/check-letter.ts'
import {applySuggestions} from '../../src/fix/apply-suggestions.ts'
import {textDraft} from '../../src/fix/draft.ts'
import type {LetterDocument} from '../../src/formats/document.ts'
import {readLetter, type TextFormat} from '../../src/formats/read-text.ts'
import {rules} from '../../src/rules/generated.ts'
import {danish} from '../checks/check-text.ts'
import {processorTimeSince} from '../processor-time.ts'

/** Sentences that go badly with each other: all ways to address a reader, capitals, no verbs, another language, fields. */
const odd = [
  'De bedes oplyse, om du ønsker, at jeres plads bevares.',
  'SÅFREMT DE IKKE BETALER, OVERGÅR SAGEN TIL INKASSO.',
  'Vedrørende Deres sag nr. 2026-0457.',
  'Bilag: 3.',
  'I 1987 blev I medlem, og De har siden betalt dit kontingent.',
  'Please send the form to us no later than 3 May, da sagen ellers afsluttes.',
  'Kære {{navn}}, ansøgningen af {{dato}} behandles ikke.',
  'Hvis De ikke ikke svarer, anses §§ 3-5 for opfyldt.',
  'og, og, men hvorfor.'
]
const sentences = [...readWholeSentences(), ...readTraps()].map(({text}) => text)

const mixed = fc
  .tuple(
    fc.array(fc.constantFrom(...sentences), {minLength: 2, maxLength: 5}),
    fc.array(fc.constantFrom(...odd), {maxLength: 3}),
    fc.boolean()
  )
  .map(([plain, strange, apart]) => [...plain, ...strange].join(apart ? '\n\n' : ' '))

const check = (document: LetterDocument) =>
  checkDocument(document, {path: '', rules, uiLanguage: 'da', danish, language: 'da'})

function fixed(text: string, format: TextFormat): string {
  const draft = textDraft(readLetter(text, format), format)
  return applySuggestions(draft, {check, all: true}).draft.document.text
}

function written(text: string, format: TextFormat): string {
  if (format !== 'html') return text
  const paragraphs = text
    .split('\n\n')
    .map((d) => `<p>${d.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
  return `<html lang="da"><body>${paragraphs.join('\n')}</body></html>`
}

/** All numbers and fields of a text, in any order. */
function factsOf(text: string): ReadonlyArray<string> {
  return (text.match(/\d+(?:[.,]\d+)*|\{\{\w+\}\}|§+/g) ?? []).sort()
}

it.each<[TextFormat]>([['text'], ['markdown'], ['html']])(
  'mends sentences that go badly together once, and keeps what they state: %s',
  (format) => {
    fc.assert(
      fc.property(mixed, (text) => {
        const before = written(text, format)
        const once = fixed(before, format)
        expect(factsOf(once)).toEqual(factsOf(before))
        expect(fixed(once, format)).toBe(once)
      }),
      {numRuns: 25}
    )
  }
)

it('takes time linear in such letters', () => {
  const time = (count: number) => {
    // No sentence comes back, or what was read is remembered.
    const text = Array.from(
      {length: count},
      (_, index) => `${sentences[index % sentences.length]} Nr. ${index}.`
    )
    const before = process.cpuUsage()
    fixed(text.join('\n\n'), 'text')
    return processorTimeSince(before)
  }
  time(20)
  const small = time(60)
  expect(time(240)).toBeLessThan(small * 4 * 2.5 + 500)
})
