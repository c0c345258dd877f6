import type {PdfSegment, Row} from './segments.ts'
import type {PdfPage} from './text-run.ts'

/** The rows of a document, with what every page repeats set apart. */
export interface Margins {
  /** Rows of the text by page. */
  readonly body: ReadonlyArray<ReadonlyArray<Row>>
  readonly headers: ReadonlyArray<PdfSegment>
  readonly footers: ReadonlyArray<PdfSegment>
}

/** Shares of a page's height in which headers and footers are looked for. */
const TOP = 0.2
const BOTTOM = 0.2

/** Find page headers and footers: what stands at the same height on most pages, and page numbers. */
export function splitMargins(
  pages: ReadonlyArray<PdfPage>,
  rows: ReadonlyArray<ReadonlyArray<Row>>
): Margins {
  const heights = new Map<string, Array<number>>()
  for (const [index, page] of pages.entries()) {
    for (const row of rows[index] ?? []) {
      const key = keyOf(row)
      heights.set(key, [...(heights.get(key) ?? []), heightOf(row, page)])
    }
  }
  const least = Math.max(2, Math.ceil(pages.length / 2))
  const headers: Array<Row> = []
  const footers: Array<Row> = []
  const body = pages.map((page, index) => {
    const own = rows[index] ?? []
    const repeated = (row: Row) => {
      const height = heightOf(row, page)
      const same = heights.get(keyOf(row))?.filter((other) => Math.abs(other - height) < 6) ?? []
      return same.length >= least || isPageNumber(textOf(row))
    }
    let from = 0
    let to = own.length
    while (from < to && isTop(own[from], page) && repeated(own[from] ?? [])) from++
    while (to > from && isBottom(own[to - 1], page) && repeated(own[to - 1] ?? [])) to--
    to = standsApart(own, from, to, page)
    headers.push(...own.slice(0, from))
    footers.push(...own.slice(to))
    return own.slice(from, to)
  })
  return {body, headers: distinct(headers), footers: distinct(footers)}
}

/** Text with numbers alike. */
function keyOf(row: Row): string {
  return textOf(row).replaceAll(/\d+/g, '#')
}

/** Distance from the top of the page, in points. */
function heightOf(row: Row, {top}: PdfPage): number {
  return top - (row[0]?.y ?? 0)
}

function textOf(row: Row): string {
  return row.map(({text}) => text).join(' ')
}

function isPageNumber(text: string): boolean {
  const alone = /^(?:(?:side|page|s\.)\s*)?[-–]?\s*\d{1,3}\s*[-–]?(?:\s*(?:af|\/|of)\s*\d{1,3})?$/i
  return alone.test(text.trim()) || /^(?:side|page) \d{1,3} (?:af|of) \d{1,3}\b/i.test(text)
}

function isTop(row: Row | undefined, {bottom, top}: PdfPage): boolean {
  return (row?.[0]?.y ?? 0) > top - TOP * (top - bottom)
}

function isBottom(row: Row | undefined, {bottom, top}: PdfPage): boolean {
  return (row?.[0]?.y ?? top) < bottom + BOTTOM * (top - bottom)
}

/** On a letter's only page the footer is what stands by itself at the bottom edge. */
function standsApart(rows: ReadonlyArray<Row>, from: number, to: number, {bottom, top}: PdfPage): number {
  let first = to
  while (first > from && (rows[first - 1]?.[0]?.y ?? top) < bottom + 0.12 * (top - bottom)) first--
  const [above, row] = [rows[first - 1]?.[0], rows[first]?.[0]]
  if (!above || !row || first === from) return to
  if (rows.slice(first, to).some((d) => d[0]?.isNote)) return to
  return above.y - row.y > 2.5 * Math.max(above.size, row.size) ? first : to
}

/** Each row once, whatever the page number in it. */
function distinct(rows: ReadonlyArray<Row>): Array<PdfSegment> {
  const seen = new Set<string>()
  return rows
    .filter((row) => {
      const key = keyOf(row)
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
    .flat()
}
