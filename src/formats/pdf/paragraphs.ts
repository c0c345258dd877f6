import {monthStems} from '../../danish/words/months-and-times.ts'
import {oneOf} from '../../danish/words/one-of.ts'
import type {Flow} from './reading-order.ts'
import {MARKER, type PdfSegment} from './segments.ts'

/** Lines that belong together. */
export interface Paragraph {
  readonly lines: ReadonlyArray<PdfSegment>
  /** Whether each line's end is one that the writer made, by line; false where the text ran out of space. */
  readonly breaks: ReadonlyArray<boolean>
  /** Length of the list marker with the white space after it. */
  readonly marker: number
  readonly isCell: boolean
}

/** The measures of a document that decide where paragraphs end. */
export interface PageMeasures {
  /** Distance between baselines inside paragraphs, as a multiple of the size. */
  readonly leading: number
  /** Size of most of the text in points. */
  readonly size: number
  /** Right edge of the text in points, where it is as wide as the page. */
  readonly edge: number
}

/** Measure the lines of a document. */
export function measure(flows: ReadonlyArray<Flow>): PageMeasures {
  const gaps: Array<number> = []
  const sizes = new Map<number, number>()
  for (const {segments} of flows) {
    for (const [index, line] of segments.entries()) {
      const size = Math.round(line.size * 2) / 2
      sizes.set(size, (sizes.get(size) ?? 0) + line.text.length)
      const above = segments[index - 1]
      if (!above || Math.abs(above.size - line.size) > 0.5) continue
      const gap = (above.y - line.y) / line.size
      if (gap > 0.8 && gap < 2.5) gaps.push(gap)
    }
  }
  const wide = flows.filter(({isCell, isColumn}) => !isCell && !isColumn).flatMap(({segments}) => segments)
  gaps.sort((a, b) => a - b)
  const [size = 11] = [...sizes].toSorted(([, a], [, b]) => b - a)[0] ?? []
  // Lines of paragraphs are closest; a quarter of the gaps are theirs even where most paragraphs are one line.
  return {leading: gaps[gaps.length >> 2] ?? 1.2, size, edge: edgeOf(wide)}
}

/** Divide a flow of lines into paragraphs. */
export function paragraphsOf({segments, isCell, isColumn}: Flow, measures: PageMeasures): Array<Paragraph> {
  const paragraphs: Array<Paragraph> = []
  const edge = areLines(segments)
    ? Number.POSITIVE_INFINITY
    : isCell || isColumn
      ? edgeOf(segments)
      : measures.edge
  let lines: Array<PdfSegment> = []
  let breaks: Array<boolean> = []
  let marker = 0
  const close = () => {
    if (lines.length > 0) paragraphs.push({lines, breaks: [...breaks, true], marker, isCell})
    lines = []
    breaks = []
  }

  for (const [index, line] of segments.entries()) {
    const next = segments[index + 1]
    const above = lines.at(-1)
    const own = markerLength(line, above, edge)
    if (
      !above ||
      own > 0 ||
      line.isNote ||
      isApart(above, line, measures) ||
      endsHere(lines, line, edge, marker > 0) ||
      (!isCell && startsProse(above, line, next, edge))
    ) {
      close()
      marker = own
    } else {
      breaks.push(isCell ? false : hasRoom(above, line, edge))
    }
    lines.push(line)
  }
  close()
  return paragraphs
}

function edgeOf(segments: ReadonlyArray<PdfSegment>): number {
  return segments.reduce((edge, {right}) => Math.max(edge, right), 0)
}

/** An address or the like: no line goes on from the one above. */
function areLines(segments: ReadonlyArray<PdfSegment>): boolean {
  return (
    segments.length > 2 &&
    segments.length < 12 &&
    segments.every(
      ({text}, index) =>
        !/[.,;-]$/.test(text.replace(/\b(?:th|tv|mf|sal|st)\.$/, '')) &&
        (index === 0 || /^(?:[^\p{Ll}]|c\/o|v\/)/u.test(text))
    )
  )
}

/** Another size, weight or page, or more space than between lines. */
function isApart(above: PdfSegment, line: PdfSegment, {leading}: PageMeasures): boolean {
  const size = Math.max(above.size, line.size)
  if (above.page !== line.page || Math.min(above.size, line.size) < 0.92 * size) return true
  if (above.bold !== line.bold) return true
  return above.y - line.y > 1.18 * leading * size || line.y > above.y
}

/** The line above ends a paragraph: it ends a sentence and had room for the next word, or the next one is indented. */
function endsHere(
  lines: ReadonlyArray<PdfSegment>,
  line: PdfSegment,
  edge: number,
  isItem: boolean
): boolean {
  const above = lines.at(-1)
  const first = lines[0]
  if (!above || !first) return false
  // Text to the left of an item's text is no longer the item.
  if (isItem && line.x < first.x + 2 && hasRoom(above, line, edge)) return true
  if (/^(?:kære|hej)\s[^.!?]{1,60}$/i.test(above.text) && hasRoom(above, line, edge)) return true
  // No line of an address ends a sentence.
  const ends = Number.isFinite(edge) && /[.!?:][)»”"']*$/.test(above.text)
  if (ends && /^(?:(?:med )?(?:venlig|kærlig) hilsen|hilsen|mvh|kære|hej)\b/i.test(line.text)) return true
  const isIndented = !isItem && line.x > above.x + line.size && line.x < above.x + 4 * line.size
  return ends && (isIndented || hasRoom(above, line, edge))
}

/** Prose begins under a line by itself: that line had room, and the next one is filled. */
function startsProse(
  above: PdfSegment,
  line: PdfSegment,
  next: PdfSegment | undefined,
  edge: number
): boolean {
  if (!next || next.page !== line.page || line.y - next.y > 1.6 * line.size || line.y < next.y) return false
  return hasRoom(above, line, edge) && !hasRoom(line, next, edge) && /^\p{Lu}/u.test(line.text)
}

/** Would the first word of the next line have had room on this one? */
export function hasRoom(line: PdfSegment, next: PdfSegment, edge: number): boolean {
  const {text, x, right, size} = line
  // A word that is divided goes on, however wide another line is.
  if (/\p{L}{2}[-\u00AD\u2010]$/u.test(text) && /^\p{Ll}/u.test(next.text)) return false
  if (line.isStretched && !/[-\u00AD]$/.test(text)) return true
  // Prose has no tabs, but for the one after the marker of an item.
  if (text.replace(/^\S{1,4}\t/, '').includes('\t')) return true
  const word = /^\S+/.exec(next.text)?.[0].length ?? 1
  const unit = text.length > 8 ? (right - x) / text.length : 0.5 * size
  return right + unit * (word + 1) * 0.95 + 1 < edge
}

/**
 * Length of the list marker at a line's start. A number may as well be a date that was wrapped, so it needs a tab or
 * a new paragraph.
 */
function markerLength(line: PdfSegment, above: PdfSegment | undefined, edge: number): number {
  const {text, y, size, page} = line
  const [whole, marker = ''] = /^(\S+)[\s\u00A0]+(?=\S)/.exec(text) ?? []
  if (whole === undefined || !MARKER.test(marker)) return 0
  const isMark = !/[\da-zæøå]/.test(marker)
  if (whole.includes('\t')) return whole.length
  const isOpen = above !== undefined && above.page === page && above.y - y < 1.6 * size
  if (isMark)
    return isOpen && above.right > edge - 4 * size && !/[.!?:;,]$/.test(above.text) ? 0 : whole.length
  // Under a line with room for more, a number begins something: an item that is nested in one without a full stop.
  const isWrapped =
    isOpen && !/[.:;,]$/.test(above.text) && !(Number.isFinite(edge) && hasRoom(above, line, edge))
  return isWrapped
    ? 0
    : /^\(?(?:\d|[a-z][.)])/.test(marker) && !isDate(text) && !/^\d{1,2}\.\s*(?:th|tv|mf|sal)\b/.test(text)
      ? whole.length
      : 0
}

const date = new RegExp(String.raw`^\d{1,2}\.\s*${oneOf(monthStems)}`, 'i')

function isDate(text: string): boolean {
  return date.test(text)
}
