import type {Edit} from '../types.ts'

/** A stretch of the edited text: kept from the first text, or new. */
type Piece = {readonly from: number; readonly to: number} | {readonly text: string}

/**
 * Make one list of edits out of two that follow each other.
 *
 * `apply(apply(text, first), second)` is `apply(text, composeEdits(text.length, first, second))`.
 *
 * @param length of the text that `first` edits
 */
export function composeEdits(
  length: number,
  first: ReadonlyArray<Edit>,
  second: ReadonlyArray<Edit>
): Array<Edit> {
  return editsOf(length, cut(cut([{from: 0, to: length}], first), second))
}

/** Replace stretches of the pieces; offsets count in the text that the pieces spell. */
function cut(pieces: ReadonlyArray<Piece>, edits: ReadonlyArray<Edit>): Array<Piece> {
  const result: Array<Piece> = []
  const rest = [...pieces].reverse()
  let at = 0

  /** Move what stands before `offset` to the result, or drop it. */
  const passTo = (offset: number, keep: boolean) => {
    for (let piece = rest.pop(); piece; piece = rest.pop()) {
      const size = sizeOf(piece)
      if (at + size > offset) {
        const [head, tail] = split(piece, offset - at)
        if (keep && offset > at) result.push(head)
        rest.push(tail)
        at = offset
        return
      }
      if (keep) result.push(piece)
      at += size
    }
  }

  for (const {start, end, text} of edits) {
    passTo(start, true)
    if (text !== '') result.push({text})
    passTo(end, false)
  }
  passTo(Number.POSITIVE_INFINITY, true)
  return result
}

function sizeOf(piece: Piece): number {
  return 'text' in piece ? piece.text.length : piece.to - piece.from
}

function split(piece: Piece, offset: number): readonly [Piece, Piece] {
  if ('text' in piece) return [{text: piece.text.slice(0, offset)}, {text: piece.text.slice(offset)}]
  const middle = piece.from + offset
  return [
    {from: piece.from, to: middle},
    {from: middle, to: piece.to}
  ]
}

/** What is not kept is replaced by what is new in its place. */
function editsOf(length: number, pieces: ReadonlyArray<Piece>): Array<Edit> {
  const edits: Array<Edit> = []
  let at = 0
  let text = ''
  for (const piece of [...pieces, {from: length, to: length}]) {
    if ('text' in piece) {
      text += piece.text
      continue
    }
    if (piece.from > at || text !== '') edits.push({start: at, end: piece.from, text})
    at = piece.to
    text = ''
  }
  return edits
}
