import type {Edit} from '../../types.ts'
import type {PieceSource, TextPiece} from '../office/piece.ts'
import {pieceAt} from '../office/pieces-in.ts'

/** A stretch of one piece, by offsets into the XML of its part. */
export interface PieceStretch {
  readonly source: PieceSource
  readonly from: number
  readonly to: number
}

/** An edit as it can be made: characters to delete, and where new text goes. */
export interface PlannedEdit {
  readonly deleted: ReadonlyArray<PieceStretch>
  readonly text: string
  /** Where the new text goes, and the run it shall look like. */
  readonly insertion: {readonly source: PieceSource; readonly at: number; readonly like: PieceSource}
}

/**
 * Plan an edit of the extracted text in the markup, or nothing when it cannot be made: when it reaches across
 * paragraphs or outcomes of a condition, or changes what a field computes.
 *
 * Words at the ends that stay are left alone, and so are merge fields that the new text repeats:
 *
 * ```
 * Vi har fremsendt brevet til «Navn»  →  Vi har sendt brevet til «Navn»
 *        ^^^^^^^^^ only this is edited
 * ```
 */
export function planEdit(
  pieces: ReadonlyArray<TextPiece>,
  text: string,
  edit: Edit
): Array<PlannedEdit> | undefined {
  if (edit.start < 0 || edit.end < edit.start || edit.end > text.length) return
  if (isInsideCharacter(text, edit.start) || isInsideCharacter(text, edit.end)) return
  const planned: Array<PlannedEdit> = []
  for (const part of aroundFields(pieces, edit) ?? [edit]) {
    const {start, end, text: fresh} = withoutCommonWords(text, part)
    if (start === end && fresh === '') continue
    const plan =
      start === end ? planInsertion(pieces, start, fresh) : planReplacement(pieces, start, end, fresh)
    if (!plan) return
    planned.push(plan)
  }
  return planned
}

/** Between the halves of a surrogate pair. */
function isInsideCharacter(text: string, offset: number): boolean {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff
}

/** Split an edit at the merge fields it covers, when the new text has them too and in the same order. */
function aroundFields(pieces: ReadonlyArray<TextPiece>, edit: Edit): Array<Edit> | undefined {
  const parts: Array<Edit> = []
  let {start} = edit
  let at = 0
  for (let index = pieceAt(pieces, edit.start); index < pieces.length; index++) {
    const piece = pieces[index]
    if (!piece || piece.at >= edit.end) break
    if (!piece.opaque || piece.at < edit.start) continue
    const found = edit.text.indexOf(piece.text, at)
    if (found < 0) return
    parts.push({start, end: piece.at, text: edit.text.slice(at, found)})
    start = piece.at + piece.text.length
    at = found + piece.text.length
  }
  parts.push({start, end: Math.max(edit.end, start), text: edit.text.slice(at)})
  return parts
}

/** Leave out the words that old and new text share at either end; tracked changes are read word by word. */
function withoutCommonWords(text: string, {start, end, text: fresh}: Edit): Edit {
  const old = text.slice(start, end)
  let head = 0
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head++
  if (head < old.length || head < fresh.length) head = lastBlank(old.slice(0, head))
  let tail = 0
  const most = Math.min(old.length, fresh.length) - head
  while (tail < most && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++
  if (tail < most || old.length !== fresh.length) tail = tail - firstBlank(old.slice(old.length - tail))
  return {start: start + head, end: end - tail, text: fresh.slice(head, fresh.length - tail)}
}

/** Length up to and with the last white space. */
function lastBlank(text: string): number {
  return text.length - (/\S*$/.exec(text)?.[0].length ?? 0)
}

/** Length before the first white space. */
function firstBlank(text: string): number {
  return /^\S*/.exec(text)?.[0].length ?? 0
}

function planReplacement(
  pieces: ReadonlyArray<TextPiece>,
  start: number,
  end: number,
  text: string
): PlannedEdit | undefined {
  const covered: Array<{piece: TextPiece; stretch: PieceStretch}> = []
  let at = start
  for (let index = pieceAt(pieces, start); at < end; index++) {
    const piece = pieces[index]
    const first = covered[0]?.piece
    // A gap is the end of a paragraph or of an outcome; a change of host is the edge of a field.
    if (!piece || piece.at > at || !isEditable(piece) || (first && first.host !== piece.host)) return
    const stretch = stretchOf(piece, at, Math.min(end, piece.at + piece.text.length))
    if (!stretch) return
    covered.push({piece, stretch})
    at = piece.at + piece.text.length
  }
  const first = covered[0]
  const last = covered.at(-1)
  if (!first || !last) return
  const beside = first.piece.url === last.piece.url ? last : first
  return {
    deleted: covered.map(({stretch}) => stretch),
    text,
    insertion: {source: beside.stretch.source, at: beside.stretch.to, like: first.stretch.source}
  }
}

/** New text looks like the text before it, as when one types. */
function planInsertion(pieces: ReadonlyArray<TextPiece>, at: number, text: string): PlannedEdit | undefined {
  const index = pieceAt(pieces, at)
  const candidates = [pieces[index - 1], pieces[index], pieces[index + 1]]
  const before = candidates.find((piece) => piece && isEditable(piece) && piece.at < at && at <= endOf(piece))
  const after = candidates.find((piece) => piece && isEditable(piece) && piece.at === at)
  const source = (before ?? after)?.source
  if (!source) return
  const point = before ? xmlOffset(before, at) : source.from
  return point === undefined ? undefined : {deleted: [], text, insertion: {source, at: point, like: source}}
}

function isEditable({source, opaque}: TextPiece): boolean {
  return source?.editable === true && !opaque
}

function endOf({at, text}: TextPiece): number {
  return at + text.length
}

function stretchOf(piece: TextPiece, start: number, end: number): PieceStretch | undefined {
  const from = xmlOffset(piece, start)
  const to = xmlOffset(piece, end)
  return piece.source && from !== undefined && to !== undefined ? {source: piece.source, from, to} : undefined
}

/** Where an offset of the text stands in the XML; inside an entity it stands nowhere. */
export function xmlOffset({source, at, text}: TextPiece, offset: number): number | undefined {
  if (!source) return
  if (offset <= at) return source.from
  if (offset >= at + text.length) return source.to
  return source.to - source.from === text.length ? source.from + offset - at : undefined
}
