import type {LetterDocument, ReadingFault} from '../document.ts'
import {UnreadableDocument} from '../unreadable-document.ts'
import {Layout} from './layout.ts'
import {splitMargins} from './page-margins.ts'
import {measure, type Paragraph, paragraphsOf} from './paragraphs.ts'
import {readPages} from './read-pages.ts'
import {type Flow, readingOrder} from './reading-order.ts'
import {type PdfSegment, pdfRows} from './segments.ts'

/**
 * Read a letter from a PDF.
 *
 * A PDF knows only where letters stand. Paragraphs, headings, list items and columns are rebuilt from position and
 * size, words that were divided at line ends are put together, and what every page repeats is header or footer.
 *
 * @throws {UnreadableDocument} when the bytes are no readable PDF, or one without text.
 */
export async function readPdf(bytes: Uint8Array): Promise<LetterDocument> {
  const {pages, title} = await readPages(bytes)
  const silent = pages.filter(({runs}) => runs.length === 0).map(({number}) => number)
  const {body, headers, footers} = splitMargins(pages, pages.map(pdfRows))
  const flows = withoutContents(body.flatMap(readingOrder))
  const measures = measure(flows)
  const layout = new Layout(measures)

  for (const flow of flows) for (const paragraph of paragraphsOf(flow, measures)) layout.add(paragraph)
  for (const line of headers) layout.add(lineOf(line), 'header')
  for (const line of footers) layout.add(lineOf(line), 'footer')
  const {text, blocks} = layout.finish()
  if (!/\p{L}/u.test(text)) throw noText()
  return {
    format: 'pdf',
    text,
    blocks,
    meta: title === undefined ? {} : {title},
    ...(silent.length > 0 ? {faults: [withoutText(silent)]} : {}),
    locate: (offset) => layout.locate(offset)
  }
}

/** No letter is silent about a page that it does not read. */
function withoutText(pages: ReadonlyArray<number>): ReadingFault {
  const [first, ...others] = pages.map(String)
  const last = others.pop()
  const listed = (and: string) =>
    last === undefined ? first : `${[first, ...others].join(', ')} ${and} ${last}`
  const isOne = pages.length === 1
  return {
    code: 'page-without-text',
    message: `Side ${listed('og')} har ingen tekst, der kan læses, og er ikke tjekket. Er ${isOne ? 'den' : 'de'} scannet, så brug det oprindelige dokument, eller kør tekstgenkendelse (OCR).`,
    messageEn: `Page${isOne ? '' : 's'} ${listed('and')} ${isOne ? 'has' : 'have'} no text that can be read, and ${isOne ? 'is' : 'are'} not checked. If scanned, use the original document or run text recognition (OCR).`
  }
}

/**
 * Leave out the lines of a table of contents: a heading's text and the number of its page, or what dots lead to one
 * where several such lines follow each other.
 */
function withoutContents(flows: ReadonlyArray<Flow>): Array<Flow> {
  const texts = new Set(flows.flatMap(({segments}) => segments.map(({text}) => text)))
  return flows.map((flow) => {
    const {segments} = flow
    const leads = segments.map(({text}) => /\p{L}/u.test(text) && /\.\s?\.\s?\.\s?\.\s*\d{1,3}$/.test(text))
    return {
      ...flow,
      segments: segments.filter(({text}, index) => {
        if (leads[index] && (leads[index - 1] || leads[index + 1])) return false
        const entry = /^(.*\S)(?:\t|\s*\.{3,}\s*)\d{1,3}$/.exec(text)?.[1]
        return entry === undefined || !texts.has(entry)
      })
    }
  })
}

function lineOf(line: PdfSegment): Paragraph {
  return {lines: [line], breaks: [true], marker: 0, isCell: false}
}

function noText(): UnreadableDocument {
  return new UnreadableDocument(
    'no-text',
    'PDF-filen er et billede uden tekst, f.eks. en scanning. Brug det oprindelige dokument, eller kør tekstgenkendelse (OCR) på filen.',
    'The PDF is a picture without text, such as a scan. Use the original document, or run text recognition (OCR) on the file.'
  )
}
