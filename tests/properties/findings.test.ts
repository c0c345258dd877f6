import fc from 'fast-check'
import {expect, it} from 'vitest'
import {checkLetter, type TextFormat} from '../../src/index.ts'
import {processorTimeSince} from '../processor-time.ts'

/** Pieces of letters that trip up tokenizers, markup parsers and rules. */
const pieces = [
  'Kære Bo Holm',
  'Ansøgningen behandles af forvaltningen i henhold til § 12, stk. 3, nr. 2.',
  'De bedes fremsende Deres bilag **hurtigst muligt**, jf. ovenstående.',
  'Såfremt du ikke svarer, kan vi ikke gå videre, medmindre du ikke har fået brevet.',
  'Den af ejeren den 3. maj indsendte tegning er sendt til Bo.',
  'CPR: 010190-1234',
  '- en kopi af pas\n- et billede',
  '# Afgørelse om tilskud',
  '<b>fed</b> &oslash; &amp; &lt;&lt;dato&gt;&gt;',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a merge field looks like one
  '{{Fornavn}} «Sagsnummer» [NAVN] ${x} {% if a %}',
  'VI SKAL GØRE OPMÆRKSOM PÅ AT FRISTEN ER INDEN 14 DAGE',
  'XX kr. TODO: ret',
  '😀 \u00ADblød\u00ADhed og\u00A0fast \uD800 alene',
  '»Jeg bliver behandlet dårligt,« skrev du.',
  '| a | b |\n|---|---|\n| Der foretages en vurdering. | De |',
  'Man skal foretage en vurdering af behovet for hjælp til rengøring i hjemmet.',
  'ord ord ord',
  '\r\n',
  '<!-- klarbrev ignore-next passive -- lovtekst -->',
  'Med venlig hilsen\nIda Toft'
]

const letter = fc
  .array(
    fc.oneof({weight: 6, arbitrary: fc.constantFrom(...pieces)}, fc.string({unit: 'binary', maxLength: 30})),
    {maxLength: 12}
  )
  .chain((parts) => fc.constantFrom('\n\n', '\n', ' ', '\r\n\r\n').map((gap) => parts.join(gap)))

const formats: ReadonlyArray<TextFormat> = ['markdown', 'html', 'text']

it.each(formats)('points at exact text and offers sound edits in any %s', (format) => {
  fc.assert(
    fc.property(letter, (text) => {
      let report: ReturnType<typeof checkLetter>
      try {
        report = checkLetter(text, {format, language: 'da'})
      } catch (error) {
        // The one thing that is wrong with a letter's text rather than its language.
        expect((error as Error).name).toBe('BadFrontmatter')
        return
      }
      let last = -1
      for (const {actual, place, suggestions} of report.findings) {
        const {start, end} = place
        expect(text.slice(start.offset, end.offset)).toBe(actual)
        expect(start.offset).toBeGreaterThanOrEqual(last)
        last = start.offset
        for (const {edits} of suggestions) {
          let at = 0
          for (const edit of edits) {
            expect(edit.start).toBeGreaterThanOrEqual(at)
            expect(edit.end).toBeGreaterThanOrEqual(edit.start)
            expect(edit.end).toBeLessThanOrEqual(text.length)
            at = edit.end
          }
        }
      }
    }),
    {numRuns: 150}
  )
})

it('gives the same report for the same text', () => {
  fc.assert(
    fc.property(letter, (text) => {
      fc.pre(!text.startsWith('---'))
      expect(checkLetter(text, {format: 'text'})).toEqual(checkLetter(text, {format: 'text'}))
    }),
    {numRuns: 30}
  )
})

it.each([
  ['text in capitals', 'DE BEDES FREMSENDE DERES BILAG INDEN 14 DAGE '.repeat(40)],
  ['no punctuation', 'sagen behandles af forvaltningen og du skal sende bilag '.repeat(100)],
  [
    'a sentence of 5,000 words',
    `${'Vi har behandlet sagen om huset, som ejes af kommunen, og '.repeat(500)}det er nok.`
  ],
  [
    'a quarter of a megabyte without a full stop',
    'Vi har behandlet sagen om huset, som ejes af kommunen, og '.repeat(4000)
  ],
  ['addresses without end', 'a@'.repeat(100_000)],
  ['one endless word', 'a'.repeat(200_000)],
  ['only marks', '.,;:!?()[]»«"§-'.repeat(2000)]
])('takes %s', (_, text) => {
  const start = process.cpuUsage()
  checkLetter(text, {format: 'text', language: 'da'})
  expect(processorTimeSince(start)).toBeLessThan(20_000)
})
