import fc from 'fast-check'
import {expect, it} from 'vitest'
import type {LetterDocument} from '../../src/formats/document.ts'
import {readDocx} from '../../src/formats/docx/read-docx.ts'
import {readEml} from '../../src/formats/eml/read-eml.ts'
import {readOdt} from '../../src/formats/odt/read-odt.ts'
import {readPdf} from '../../src/formats/pdf/read-pdf.ts'
import {readLetter} from '../../src/formats/read-text.ts'
import {checkLetter} from '../../src/index.ts'
import {processorTimeSince} from '../processor-time.ts'
import {lines, makePdf} from './make-pdf.ts'
import {docxOf, field, odtOf, p, run} from './office-support.ts'

/** What a paragraph is made of: words, merge fields, line breaks and runs without text. */
type Part = {readonly text: string} | 'field' | 'break' | 'empty'

const words = [
  'Med venlig hilsen',
  'Kære Lone',
  'Hej',
  'Tlf. 12 34 56 78',
  'Rådhustorvet 1',
  '8999 Nørreby',
  'Vi har fået din ansøgning.',
  'Sagsnr. 12/345',
  'Den 1. maj 2026',
  'Såfremt du klager',
  'Venlig hilsen',
  'Att.:',
  '-',
  '1.',
  '§',
  '»',
  '(',
  'jf.',
  ':',
  ' ',
  '\u00A0'
]

const part: fc.Arbitrary<Part> = fc.oneof(
  {weight: 3, arbitrary: fc.constantFrom(...words).map((text) => ({text}))},
  {weight: 1, arbitrary: fc.constantFrom<Part>('field', 'break', 'empty')},
  {weight: 1, arbitrary: fc.constantFrom<Part>('break', 'field')}
)
const letter = fc.array(fc.array(part, {maxLength: 8}), {minLength: 1, maxLength: 6})

type Letter = ReadonlyArray<ReadonlyArray<Part>>

const spell = (
  parts: ReadonlyArray<Part>,
  shown: Readonly<Record<'field' | 'break' | 'empty', string>>,
  text = (d: string) => d
) => parts.map((own) => (typeof own === 'string' ? shown[own] : text(own.text))).join('')

const plain = (paragraphs: Letter, lineBreak = '\n', fieldText = '«navn»') =>
  paragraphs.map((parts) => spell(parts, {field: fieldText, break: lineBreak, empty: ''})).join('\n\n')

const html = (paragraphs: Letter) =>
  paragraphs
    .map((parts) => `<p>${spell(parts, {field: '{{navn}}', break: '<br>', empty: '<span></span>'})}</p>`)
    .join('')

const reads: Readonly<Record<string, (paragraphs: Letter) => LetterDocument | Promise<LetterDocument>>> = {
  txt: (paragraphs) => readLetter(plain(paragraphs), 'text'),
  md: (paragraphs) => readLetter(plain(paragraphs, '\\\n'), 'markdown'),
  html: (paragraphs) => readLetter(html(paragraphs), 'html'),
  pre: (paragraphs) => readLetter(`<pre>${plain(paragraphs, '\n', '{{navn}}')}</pre>`, 'html'),
  eml: (paragraphs) =>
    readEml(new TextEncoder().encode(`From: a@b.dk\nSubject: Hej\n\n${plain(paragraphs)}\n`)),
  'eml of html': (paragraphs) =>
    readEml(
      new TextEncoder().encode(
        `From: a@b.dk\nSubject: Hej\nContent-Type: text/html; charset=utf-8\n\n${html(paragraphs)}\n`
      )
    ),
  docx: (paragraphs) =>
    readDocx(
      docxOf(
        paragraphs
          .map(
            (parts) =>
              `<w:p>${spell(parts, {field: field(' MERGEFIELD navn ', '«navn»'), break: '<w:r><w:br/></w:r>', empty: '<w:r/>'}, (d) => run(d))}</w:p>`
          )
          .join('') + p('Hej.')
      )
    ),
  odt: (paragraphs) =>
    readOdt(
      odtOf(
        `${paragraphs
          .map(
            (parts) =>
              `<text:p>${spell(parts, {field: '<text:placeholder text:placeholder-type="text">&lt;navn&gt;</text:placeholder>', break: '<text:line-break/>', empty: '<text:span/>'})}</text:p>`
          )
          .join('')}<text:p>Hej.</text:p>`
      )
    ),
  pdf: (paragraphs) =>
    readPdf(
      makePdf([
        lines([
          'Hej.',
          ...plain(paragraphs)
            .split('\n')
            .filter((line) => line.trim() !== '')
        ])
      ])
    )
}

it.each(Object.entries(reads))(
  'reads any paragraphs of fields, line breaks and empty runs in %s',
  async (_, read) => {
    await fc.assert(
      fc.asyncProperty(letter, async (paragraphs) => {
        const start = process.cpuUsage()
        let document: LetterDocument
        try {
          document = await read(paragraphs)
        } catch (error) {
          // A mail or a page without any text.
          expect(error).toHaveProperty('code', 'no-text')
          return
        }
        const {findings} = checkLetter(document)
        for (const {place, actual} of findings)
          expect(document.text.slice(place.start.offset, place.end.offset)).toBe(actual)
        expect(processorTimeSince(start)).toBeLessThan(5000)
      }),
      {numRuns: 60}
    )
  }
)
