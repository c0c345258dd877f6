import type {LetterDocument} from '../document.ts'
import {UnreadableDocument} from '../unreadable-document.ts'
import {Layout} from './layout.ts'
import {splitMargins} from './page-margins.ts'
import {measure, type Paragraph, paragraphsOf} from './paragraphs.ts'
import {readPages} from './read-pages.ts'
import {type Flow, readingOrder} from './reading-order.ts'
import {rowsOf, type Segment} from './segments.ts'

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
  const {body, headers, footers} = splitMargins(pages, pages.map(rowsOf))
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
    locate: (offset) => layout.locate(offset)
  }
}

/** Leave out the lines of a table of contents: a heading's text and the number of its page. */
function withoutContents(flows: ReadonlyArray<Flow>): Array<Flow> {
  const texts = new Set(flows.flatMap(({segments}) => segments.map(({text}) => text)))
  return flows.map((flow) => ({
    ...flow,
    segments: flow.segments.filter(({text}) => {
      const entry = /^(.*\S)(?:\t|\s*\.{3,}\s*)\d{1,3}$/.exec(text)?.[1]
      return entry === undefined || !texts.has(entry)
    })
  }))
}

function lineOf(line: Segment): Paragraph {
  return {lines: [line], breaks: [true], marker: 0, isCell: false}
}

function noText(): UnreadableDocument {
  return new UnreadableDocument(
    'no-text',
    'PDF-filen er et billede uden tekst, f.eks. en scanning. Brug det oprindelige dokument, eller kør tekstgenkendelse (OCR) på filen.',
    'The PDF is a picture without text, such as a scan. Use the original document, or run text recognition (OCR) on the file.'
  )
}
