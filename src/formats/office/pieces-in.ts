import type {TextPiece} from './piece.ts'

/** Index of the first piece that ends after an offset, among pieces in the order of the text. */
export function pieceAt(pieces: ReadonlyArray<TextPiece>, offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const piece = pieces[middle]
    if (piece && piece.at + piece.text.length <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The pieces that overlap a span of the text; for an empty span the one it stands in or after. */
export function piecesIn(
  pieces: ReadonlyArray<TextPiece>,
  start: number,
  end: number
): ReadonlyArray<TextPiece> {
  const first = pieceAt(pieces, start)
  let last = first
  while ((pieces[last]?.at ?? Number.POSITIVE_INFINITY) < Math.max(end, start + 1)) last++
  return pieces.slice(first, last)
}
