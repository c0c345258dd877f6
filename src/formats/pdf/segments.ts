import type {LinkText, PdfPage, TextRun} from './text-run.ts'

/** Text on one baseline without a wide gap: a line of a column, a cell, a marker. */
export interface PdfSegment {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  /** Size of most of the text. */
  readonly size: number
  readonly bold: boolean
  /** 1-based page. */
  readonly page: number
  /** Its words that lead somewhere, in their order. */
  readonly links: ReadonlyArray<LinkText>
  /** Whether it begins with the raised number of a footnote. */
  readonly isNote?: boolean
  /** Whether it is a short line that was stretched to the edge. */
  readonly isStretched?: boolean
}

/** Segments that stand on one baseline, from left to right. */
export type Row = ReadonlyArray<PdfSegment>

/** A gap this many times the size of the text separates segments; justified lines have narrower ones. */
const WIDE = 1.5

/** Put the runs of a page into rows, from top to bottom. */
export function pdfRows({runs, number}: PdfPage): Array<Row> {
  const rows: Array<Row> = []
  let open: Array<TextRun> = []
  // The largest run of the row; the first of those that are alike.
  let main: TextRun | undefined
  const close = () => {
    const row = segmentsOf(open, number)
    if (row.length > 0) rows.push(row)
    open = []
    main = undefined
  }
  for (const run of runs.filter(({text}) => text.trim() !== '').toSorted((a, b) => b.y - a.y)) {
    // Raised and lowered signs stand about the text of the line.
    if (main && (main.y - run.y > 0.4 * Math.max(run.size, main.size) || isBelow(run, open))) close()
    open.push(run)
    if (!main || run.size > main.size) main = run
  }
  close()
  return rows
}

/** Of a row so many runs are looked at, the last ones: more than a line of a column has. */
const LOOKED_AT = 100

/** Whether text stands below text of its row: beside a large heading, several lines of a column are as high as it. */
function isBelow(run: TextRun, row: ReadonlyArray<TextRun>): boolean {
  return row.slice(-LOOKED_AT).some((other) => {
    if (other.y - run.y < 0.6 * Math.min(run.size, other.size)) return false
    const shared = Math.min(run.right, other.right) - Math.max(run.x, other.x)
    return shared > 0.5 * Math.min(run.right - run.x, other.right - other.x)
  })
}

function segmentsOf(runs: ReadonlyArray<TextRun>, page: number): Array<PdfSegment> {
  const segments: Array<PdfSegment> = []
  let open: Array<TextRun> = []
  for (const run of runs.toSorted((a, b) => a.x - b.x)) {
    const last = open.at(-1)
    // Bold is often feigned by printing text twice.
    if (last && last.text === run.text && Math.abs(run.x - last.x) < 0.15 * run.size) continue
    if (last && run.x - last.right > WIDE * Math.max(run.size, last.size)) {
      segments.push(segment(open, page))
      open = []
    }
    open.push(run)
  }
  if (open.length > 0) segments.push(segment(open, page))
  return isJustified(segments)
    ? [
        {
          ...segment(
            runs.toSorted((a, b) => a.x - b.x),
            page
          ),
          isStretched: true
        }
      ]
    : joinMarkers(segments)
}

/** A line that the writer broke in a justified paragraph: its words stand equally far apart. */
function isJustified(segments: ReadonlyArray<PdfSegment>): boolean {
  const gaps = segments.slice(1).map(({x}, index) => x - (segments[index]?.right ?? x))
  const size = segments[0]?.size ?? 0
  return (
    gaps.length > 1 &&
    Math.max(...gaps) - Math.min(...gaps) < 0.3 * size &&
    segments.every(({text}) => !/\s/.test(text))
  )
}

function segment(runs: ReadonlyArray<TextRun>, page: number): PdfSegment {
  const main = runs.reduce((a, b) => (b.text.length > a.text.length ? b : a))
  const links: Array<LinkText> = []
  let text = ''
  let right: number | undefined
  let isNote = false
  for (const run of runs) {
    const gap = right === undefined ? 0 : run.x - right
    right = run.right
    if (isNoteMark(run, main, text)) {
      isNote ||= text === ''
      continue
    }
    if (gap < 0.1 * run.size && isDetachedMarker(text, run)) text += `\t${run.text.trimStart()}`
    else if (/^$|\s$/.test(text) || /^\s/.test(run.text) || gap <= 0.12 * run.size) text += run.text
    else text += ` ${run.text}`
    for (const link of run.links) links.push({...link, at: link.at + text.length - run.text.length})
  }
  const letters = runs.reduce((sum, run) => sum + run.text.trim().length, 0)
  const bold = runs.reduce((sum, run) => sum + (run.bold ? run.text.trim().length : 0), 0)
  return {
    text: text
      .replaceAll(/[ \u2002-\u200A\u202F]{2,}/g, ' ')
      .trim()
      // Some programs write the marker of an item without any space.
      .replace(/^(\d{1,2}[.)](?=\p{Lu}\p{Ll})|[•▪◦‣●○■□✓➢\uE000-\uF8FF](?=\S))/u, '$1\t'),
    x: runs[0]?.x ?? 0,
    right: runs.reduce((edge, run) => Math.max(edge, run.right), 0),
    y: main.y,
    size: main.size,
    // Punctuation and markers may be in another font.
    bold: bold > 0.9 * letters,
    page,
    links,
    ...(isNote ? {isNote} : {})
  }
}

/** The raised number of a footnote is no part of the word that it follows; `m²` is. */
function isNoteMark({text, y, size}: TextRun, main: TextRun, before: string): boolean {
  return (
    size < 0.8 * main.size &&
    y - main.y > 0.15 * main.size &&
    /^(?:\d{1,2}|[ivx]{1,4}|[*†])+$/.test(text.trim()) &&
    !/\b[ck]?m$/.test(before)
  )
}

/** A bullet or number that is a run by itself, right before its item. */
function isDetachedMarker(text: string, {text: next}: TextRun): boolean {
  return /^(?:[•·▪◦‣●○■□✓➢\uE000-\uF8FF]|\(?\d{1,2}[.)])$/.test(text) && /^[^\s\d]/.test(next)
}

/** Marks before list items; symbol fonts have theirs in the private use area, or at letters. */
export const MARKER = /^(?:[-–—•·▪◦‣●○■□✓➢*\uE000-\uF8FF]|\(?\d{1,2}[.)]|\(?[a-zæøå][.)])$/

/** A marker belongs to the item after it, however wide the gap. */
function joinMarkers(segments: ReadonlyArray<PdfSegment>): Array<PdfSegment> {
  const [marker, item, ...rest] = segments
  if (!marker || !item || !MARKER.test(marker.text)) return [...segments]
  const {size, bold, right, links} = item
  return [{...marker, text: `${marker.text}\t${item.text}`, size, bold, right, links}, ...rest]
}
