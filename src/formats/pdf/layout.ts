import {MappedTextBuilder} from '../../text/mapped-text.ts'
import type {Spot} from '../../types.ts'
import type {Block, BlockKind} from '../document.ts'
import {joinLines, joinWrapped} from './join-lines.ts'
import type {PageMeasures, Paragraph} from './paragraphs.ts'
import {placeLinks} from './place-links.ts'
import type {PdfSegment} from './segments.ts'

interface Entry {
  readonly paragraph: Paragraph
  readonly kind: BlockKind
  text: string
  /** Pages that the text stands on, and the offset in it from which it does. */
  readonly pages: Array<{readonly at: number; readonly page: number}>
  /** 1-based number among the paragraphs of the body. */
  readonly number: number
  /** Text of the nearest heading above. */
  readonly heading: string | undefined
}

interface SpotStart {
  readonly start: number
  readonly spot: Spot
}

/** Lays out the paragraphs of a PDF as a text with blank lines between them. */
export class Layout {
  readonly #measures: PageMeasures
  readonly #entries: Array<Entry> = []
  /** Footnotes, headers and footers, which come after the body. */
  readonly #outside: Array<Entry> = []
  #stretches: Array<SpotStart> = []
  #number = 0
  #heading: string | undefined

  constructor(measures: PageMeasures) {
    this.#measures = measures
  }

  /** Add a paragraph of the body, or a line of a header or footer. */
  add(paragraph: Paragraph, margin?: 'header' | 'footer'): void {
    const first = paragraph.lines[0]
    if (!first) return
    const text = joinLines(paragraph)
    const before = this.#entries.at(-1)
    const kind = margin ?? (this.#isUnderNote(first) ? 'footnote' : kindOf(paragraph, text, this.#measures))
    const isBody = kind !== 'header' && kind !== 'footer' && kind !== 'footnote'
    if (before && isBody && goesOn(before, paragraph, text)) {
      before.pages.push({at: before.text.length, page: first.page})
      before.text = joinWrapped(before.text, text)
      return
    }
    if (isBody) this.#number++
    const entries = isBody ? this.#entries : this.#outside
    entries.push({
      paragraph,
      kind,
      text,
      pages: [{at: 0, page: first.page}, ...pageBreaks(paragraph)],
      number: isBody ? this.#number : 0,
      heading: isBody ? this.#heading : undefined
    })
    if (kind === 'heading') this.#heading = text.slice(paragraph.marker).replaceAll('\n', ' ')
  }

  /** What stands below a footnote goes on with it. */
  #isUnderNote({page, y}: PdfSegment): boolean {
    const above = this.#outside.at(-1)?.paragraph.lines.at(-1)
    return above !== undefined && above.page === page && above.y > y
  }

  /** The text and its blocks. */
  finish(): {readonly text: string; readonly blocks: ReadonlyArray<Block>} {
    const depths = this.#headingDepths()
    const blocks: Array<Block> = []
    this.#stretches = []
    let whole = ''
    for (const {paragraph, kind, text, pages, number, heading} of [...this.#entries, ...this.#outside]) {
      if (whole !== '') whole += '\n\n'
      const start = whole.length
      whole += text
      for (const {at, page} of pages) {
        const spot: Spot = {
          ...(number > 0 ? {paragraph: number} : {part: kind}),
          page,
          ...(heading === undefined ? {} : {heading})
        }
        this.#stretches.push({start: start + at, spot})
      }
      const skip = kind === 'list-item' || kind === 'heading' ? paragraph.marker : 0
      const builder = new MappedTextBuilder()
      builder.append(text.slice(skip), start + skip)
      const depth = kind === 'heading' ? depths.get(sizeOf(paragraph)) : kind === 'list-item' ? 1 : undefined
      const links = placeLinks(text, paragraph.lines)
        .filter((link) => link.start >= skip)
        .map((link) => ({...link, start: link.start - skip, end: link.end - skip}))
      blocks.push({
        kind,
        content: builder.build(),
        ...(links.length > 0 ? {links} : {}),
        ...(depth === undefined ? {} : {depth}),
        ...(kind === 'paragraph' && paragraph.lines.every((d) => d.bold) ? {emphatic: true} : {})
      })
    }
    return {text: whole, blocks}
  }

  /** Find page and paragraph of an offset in the text. */
  locate(offset: number): Spot {
    return this.#stretches.findLast(({start}) => start <= offset)?.spot ?? {}
  }

  /** The largest headings are of the first level. */
  #headingDepths(): Map<number, number> {
    const headings = this.#entries.filter(({kind}) => kind === 'heading')
    const sizes = [...new Set(headings.map(({paragraph}) => sizeOf(paragraph)))].toSorted((a, b) => b - a)
    return new Map(sizes.map((size, index) => [size, Math.min(index + 1, 6)]))
  }
}

function sizeOf({lines}: Paragraph): number {
  return Math.round(lines[0]?.size ?? 0)
}

/** The text ran out of page or column in the middle of a sentence. */
function goesOn({kind, text, paragraph}: Entry, next: Paragraph, nextText: string): boolean {
  const [last, first] = [paragraph.lines.at(-1), next.lines[0]]
  if (!last || !first || next.marker > 0 || next.isCell) return false
  if (kind !== 'paragraph' && kind !== 'list-item') return false
  // On one page a new column starts higher up.
  if (first.page === last.page && first.y <= last.y) return false
  if (first.bold !== last.bold || Math.abs(first.size - last.size) > 0.5) return false
  return /[\p{L}\d,–\-\u00AD)]$/u.test(text) && /^[\p{Ll}]/u.test(nextText)
}

function pageBreaks({lines}: Paragraph): Array<{at: number; page: number}> {
  const breaks: Array<{at: number; page: number}> = []
  let at = 0
  for (const [index, {page, text}] of lines.entries()) {
    if (index > 0 && page !== lines[index - 1]?.page) breaks.push({at, page})
    at += text.length + 1
  }
  return breaks
}

function kindOf(paragraph: Paragraph, text: string, {size}: PageMeasures): BlockKind {
  const {lines, marker, isCell} = paragraph
  const first = lines[0]
  if (first?.isNote) return 'footnote'
  if (isCell) return marker > 0 ? 'list-item' : 'table-cell'
  const isLarge = (first?.size ?? 0) > 1.12 * size
  const isBold = lines.every((line) => line.bold) && (first?.size ?? 0) > 0.95 * size
  const isShort = lines.length <= 3 && text.length <= 160 && !/[.!;,]$/.test(text)
  if ((first?.size ?? 0) < 0.95 * size && /^(?:\d{1,2}|[ivx]{1,4}|\*)\s?\p{Lu}/u.test(text)) return 'footnote'
  if ((isLarge || isBold) && isShort && /\p{L}{2}/u.test(text)) return 'heading'
  return marker > 0 ? 'list-item' : 'paragraph'
}
