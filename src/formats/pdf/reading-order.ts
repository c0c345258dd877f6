import type {PdfSegment, Row} from './segments.ts'

/** A stretch of segments that are read from top to bottom: a column, the page's width, or the cell of a table. */
export interface Flow {
  readonly segments: ReadonlyArray<PdfSegment>
  readonly isCell: boolean
  /** Whether it is narrower than the page. */
  readonly isColumn?: boolean
}

/** A strip between columns is at least this many times the size of the text. */
const GUTTER = 1.2

/** More rows than a page can hold are not examined for columns. */
const MANY = 300

/**
 * Put the segments of a page in reading order: columns one after another, tables row by row.
 *
 * ```
 * Nørreby Kommune      │ Sagsnr. 25-117
 * Rådhustorvet 1       │ Ring 12 34 56 78
 * ─────────────────────┘
 * Kære Mette Dalgaard. Vi har fået din ansøgning.
 * ```
 */
export function readingOrder(rows: ReadonlyArray<Row>): Array<Flow> {
  const flows: Array<Flow> = []
  let open: Array<PdfSegment> = []
  const close = () => {
    if (open.length > 0) flows.push({segments: open, isCell: false})
    open = []
  }
  for (let index = 0; index < rows.length; ) {
    const region = rows.length > MANY ? undefined : columnsFrom(rows, index)
    if (region) {
      close()
      flows.push(...flowsOf(rows.slice(index, region.end), region.gutters))
      index = region.end
    } else {
      const row = rows[index]
      if (row) open.push(joinRow(row))
      index++
    }
  }
  close()
  return flows
}

type Band = readonly [left: number, right: number]

interface Region {
  readonly end: number
  readonly gutters: ReadonlyArray<Band>
}

/** Find the rows from `start` on that stand in columns. */
function columnsFrom(rows: ReadonlyArray<Row>, start: number): Region | undefined {
  if ((rows[start]?.length ?? 0) >= 2) return grow(rows, start, GUTTER)
  if (!standsBeside(rows, start) && !standsBeside(rows, start + 1)) return
  // Lines that overlap in height are in columns, however narrow the strip.
  const region = grow(rows, start, NARROW)
  return region && isInterleaved(rows.slice(start, region.end), region) ? region : undefined
}

/** A strip between columns whose lines stand at different heights is at least this many times the size of the text. */
const NARROW = 0.3

/** Do two rows overlap in height, side by side? Lines of one column never do. */
function standsBeside(rows: ReadonlyArray<Row>, index: number): boolean {
  const [above, below] = [rows[index]?.[0], rows[index + 1]?.[0]]
  if (!above || !below || above.page !== below.page) return false
  const size = Math.min(above.size, below.size)
  // Raised numbers and signs are not lines.
  if (size < 0.75 * Math.max(above.size, below.size) && Math.min(above.text.length, below.text.length) < 4)
    return false
  return above.y - below.y < 0.97 * size && (above.right < below.x || below.right < above.x)
}

/** Both columns begin near the top, and lines of both overlap more than once. */
function isInterleaved(rows: ReadonlyArray<Row>, {gutters}: Region): boolean {
  const [, edge = 0] = gutters[0] ?? []
  const lefts = rows.flat().filter(({right}) => right < edge)
  const rights = rows.flat().filter(({x}) => x >= edge - 0.1)
  const [left, right] = [lefts[0], rights[0]]
  if (!left || !right || Math.abs(left.y - right.y) > 2 * Math.max(left.size, right.size)) return false
  return rows.filter((_, index) => standsBeside(rows, index)).length >= 2
}

/** Find the most rows from `start` on that one strip divides, each side having two rows or more. */
function grow(rows: ReadonlyArray<Row>, start: number, gutter: number): Region | undefined {
  let bands: Array<Band> = [[Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]]
  let found: Region | undefined
  for (let end = start; end < rows.length; end++) {
    const row = rows[end] ?? []
    const least = gutter * (row[0]?.size ?? 10)
    bands = row.reduce((left, segment) => subtract(left, segment, least), bands)
    const seen = rows.slice(start, end + 1)
    const gutters = bands.filter(([left, right]) => {
      const sides = [
        seen.filter((d) => d.some((s) => s.right <= left + 0.1)),
        seen.filter((d) => d.some((s) => s.x >= right - 0.1))
      ]
      return sides.every((side) => side.length >= 2)
    })
    if (gutters.length > 0) found = {end: end + 1, gutters}
    else if (found) break
  }
  if (!found) return
  return found.end < rows.length || !isMarginColumn(rows, start, found) ? trim(rows, start, found) : found
}

/** A letter that stays beside its column of facts to the end of the page. */
function isMarginColumn(rows: ReadonlyArray<Row>, start: number, {end, gutters}: Region): boolean {
  const [left = 0, right = 0] = gutters[0] ?? []
  const isRight = (row: Row) => row.some(({x}) => x >= right - 0.1)
  const lastRight = rows.findLastIndex((row, index) => index >= start && index < end && isRight(row))
  const below = rows.slice(lastRight + 1, end)
  const own = rows.slice(start, end).flat()
  const width = (segments: ReadonlyArray<PdfSegment>) =>
    Math.max(...segments.map((d) => d.right)) - Math.min(...segments.map((d) => d.x))
  const isNarrow =
    2 * width(own.filter(({x}) => x >= right - 0.1)) < width(own.filter((d) => d.right <= left + 0.1))
  return (
    gutters.length === 1 &&
    isNarrow &&
    below.length >= 3 &&
    below.every((row) => row.every((d) => d.right <= left + 0.1))
  )
}

function subtract(bands: ReadonlyArray<Band>, {x, right}: PdfSegment, least: number): Array<Band> {
  return bands.flatMap(([from, to]): Array<Band> => {
    if (right <= from || x >= to) return [[from, to]]
    const parts: Array<Band> = [
      [from, x],
      [right, to]
    ]
    return parts.filter(([a, b]) => b - a >= least)
  })
}

/** Rows below the shorter column are on their own again, but for the paragraph that stands beside its end. */
function trim(rows: ReadonlyArray<Row>, start: number, {end, gutters}: Region): Region {
  let last = end
  for (const [left, right] of gutters) {
    const lastOf = (test: (segment: PdfSegment) => boolean) =>
      rows.findLastIndex((row, index) => index < end && index >= start && row.some(test))
    last = Math.min(
      last,
      1 +
        Math.min(
          lastOf((d) => d.right <= left + 0.1),
          lastOf((d) => d.x >= right - 0.1)
        )
    )
  }
  while (last < end && gapAbove(rows, last) < 1.6 * (rows[last]?.[0]?.size ?? 0)) last++
  return {end: last, gutters}
}

function gapAbove(rows: ReadonlyArray<Row>, index: number): number {
  return (rows[index - 1]?.[0]?.y ?? 0) - (rows[index]?.[0]?.y ?? 0)
}

function flowsOf(rows: ReadonlyArray<Row>, gutters: ReadonlyArray<Band>): Array<Flow> {
  const edges = gutters.map(([left, right]) => (left + right) / 2).toSorted((a, b) => a - b)
  const columnOf = ({x}: PdfSegment) => edges.filter((edge) => x > edge).length
  if (isTable(rows, edges.length + 1, columnOf)) return cellsOf(rows, columnOf)

  return Array.from({length: edges.length + 1}, (_, column) => {
    const own = rows.map((row) => row.filter((d) => columnOf(d) === column)).filter((row) => row.length > 0)
    return readingOrder(own).map((flow) => ({...flow, isColumn: true}))
  }).flat()
}

/**
 * The rows of a table are filled in most columns, or go on with the cells above. Its cells begin as text begins, where
 * lines of columns beside each other go on in the middle of sentences.
 */
function isTable(
  rows: ReadonlyArray<Row>,
  columns: number,
  columnOf: (segment: PdfSegment) => number
): boolean {
  const filled = rows.filter((row) => new Set(row.map(columnOf)).size > columns / 2)
  const goingOn = rows.filter((row, index) => index > 0 && row.every((d) => columnOf(d) > 0))
  if (filled.length < 2 || filled.length + goingOn.length < 0.6 * rows.length) return false
  const cells = filled.flat()
  // An address beside the sender's own.
  if (cells.some(({text}) => /^\d{4} \p{Lu}\p{Ll}+/u.test(text))) return false
  const begun = cells.filter(({text}) => !/^[\p{Ll}(,]/u.test(text)).length
  const long = cells.filter(({x, right, size}) => right - x > 24 * size).length
  return begun >= 0.8 * cells.length && long < 0.5 * cells.length
}

function cellsOf(rows: ReadonlyArray<Row>, columnOf: (segment: PdfSegment) => number): Array<Flow> {
  const cells: Array<Flow & {segments: Array<PdfSegment>}> = []
  let current = new Map<number, {segments: Array<PdfSegment>; isCell: true}>()
  for (const row of rows) {
    // A row whose first column is empty goes on with the cells above.
    const goesOn =
      row.every((d) => columnOf(d) > 0) && row.every((d) => isNextLine(current.get(columnOf(d)), d))
    if (!goesOn) current = new Map()
    for (const segment of row) {
      const column = columnOf(segment)
      const cell = current.get(column) ?? {segments: [], isCell: true}
      if (!current.has(column)) cells.push(cell)
      current.set(column, cell)
      cell.segments.push(segment)
    }
  }
  return cells
}

function isNextLine(cell: Flow | undefined, {y, size}: PdfSegment): boolean {
  const last = cell?.segments.at(-1)
  return last !== undefined && last.y - y < 1.5 * size
}

/** Segments of one row that are no columns: a tab stands between them, or the wide spaces of a justified line. */
function joinRow(row: Row): PdfSegment {
  const [first, ...rest] = row
  if (!first) return {text: '', x: 0, right: 0, y: 0, size: 0, bold: false, page: 0, links: []}
  const gaps = rest.map(({x}, index) => x - (row[index]?.right ?? x))
  const isJustified = gaps.length > 1 && Math.max(...gaps) - Math.min(...gaps) < 0.5 * first.size
  const text = row.map((d) => d.text).join(isJustified ? ' ' : '\t')
  let start = 0
  const links = row.flatMap((segment) => {
    const own = segment.links.map((link) => ({...link, at: link.at + start}))
    start += segment.text.length + 1
    return own
  })
  return {...first, text, right: rest.at(-1)?.right ?? first.right, bold: row.every((d) => d.bold), links}
}
