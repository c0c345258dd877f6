import {expect, it} from 'vitest'
import type {LetterDocument} from '../../src/formats/document.ts'
import {readDocx} from '../../src/formats/docx/read-docx.ts'
import {readHtml} from '../../src/formats/html/read-html.ts'
import {readOdt} from '../../src/formats/odt/read-odt.ts'
import {readPdf} from '../../src/formats/pdf/read-pdf.ts'
import {checkLetter} from '../../src/index.ts'
import {lines, makePdf} from './make-pdf.ts'
import {docxOf, odtOf, p} from './office-support.ts'

const margin = 'Du kan altid skrive til os i Digital Post, og vi svarer dig inden for fem hverdage.'
const body = Array.from(
  {length: 5},
  () =>
    'Ydelsesmodtagerens indkomstforhold sammenholdes kvartalsvis med forvaltningens registreringer vedrørende husstandsindkomsten.'
)

/** What concerns the letter as a whole. */
const ofTheLetter =
  /^(?:lix|closing|main-message-first|informative-heading|missing-subheading|next-step|contact-information|decision-outcome|decision-reasons|complaint-guidance|hearing-content)$/

function placesOf(document: LetterDocument): Array<string> {
  return checkLetter(document, {language: 'da', audience: 'borger', type: 'afgoerelse'})
    .findings.filter(({ruleId}) => ofTheLetter.test(ruleId))
    .map(({actual}) => actual)
}

const section = ['header', 'footer']
  .map((kind) => `<w:${kind}Reference w:type="default" r:id="${kind}1"/>`)
  .join('')

/** Two pages that both have the margins. */
function paged(texts: ReadonlyArray<string>): Uint8Array {
  const page = (own: ReadonlyArray<string>) => [
    ...lines([margin], {y: 800, size: 9}),
    // The margins leave no room, so that a paragraph takes two lines.
    ...own.flatMap((text, index) => {
      const half = text.indexOf(' ', text.length / 2)
      return lines([text.slice(0, half), text.slice(half + 1)], {y: 700 - 60 * index})
    }),
    ...lines([`${margin} Side 1`], {y: 40, size: 9})
  ]
  return makePdf([page(texts.slice(0, 3)), page(texts.slice(3))])
}

it.each<[string, (texts: ReadonlyArray<string>) => LetterDocument | Promise<LetterDocument>]>([
  [
    'html',
    (texts) =>
      readHtml(
        `<header><p>${margin}</p></header>${texts.map((d) => `<p>${d}</p>`).join('')}<footer>${margin}</footer>`
      )
  ],
  [
    'docx',
    (texts) =>
      readDocx(
        docxOf(`${texts.map((d) => p(d)).join('')}<w:sectPr>${section}</w:sectPr>`, {
          'header1.xml': p(margin),
          'footer1.xml': p(margin)
        })
      )
  ],
  [
    'odt',
    (texts) =>
      readOdt(
        odtOf(texts.map((d) => `<text:p>${d}</text:p>`).join(''), (shell) =>
          shell
            .replaceAll(
              /(<style:(?:header|footer)>).*?(?=<\/style:(?:header|footer)>)/gs,
              `$1<text:p>${margin}</text:p>`
            )
            // A letter whose properties say what it is about needs no heading.
            .replace(/<dc:title>.*?<\/dc:title>/, '')
        )
      )
  ],
  ['pdf', (texts) => readPdf(paged(texts))]
])('points into the body with what concerns the letter in .%s', async (_, read) => {
  const document = await read(body)
  expect(document.blocks.filter(({kind}) => kind === 'header' || kind === 'footer').length).toBeGreaterThan(0)
  const places = placesOf(document)
  expect(places.length).toBeGreaterThan(3)
  for (const place of places) expect(body).toContain(place)
})
