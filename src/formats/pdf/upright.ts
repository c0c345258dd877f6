/** A matrix `[a, b, c, d, x, y]` that places text. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, x: number, y: number]

/** Edges of a page: left, bottom, right, top. */
export type Edges = readonly [left: number, bottom: number, right: number, top: number]

/** By how many quarters of a turn, against the clock, text is turned; nothing where it stands aslant. */
export function quartersOf([a, b]: Matrix): 0 | 1 | 2 | 3 | undefined {
  if (Math.abs(b) <= 0.05 * Math.abs(a)) return a > 0 ? 0 : 2
  if (Math.abs(a) <= 0.05 * Math.abs(b)) return b > 0 ? 1 : 3
  return
}

/** Turn a place back by quarters of a turn, about the lower left corner of the page. */
export function turnedBack(matrix: Matrix, quarters: 0 | 1 | 2 | 3): Matrix {
  let [a, b, c, d, x, y] = matrix
  for (let turn = 0; turn < quarters; turn++) [a, b, c, d, x, y] = [b, -a, d, -c, y, -x]
  return [a, b, c, d, x, y]
}

/** The edges of a page that is turned back. */
export function turnedEdges([left, bottom, right, top]: Edges, quarters: 0 | 1 | 2 | 3): Edges {
  const corners = [
    [left, bottom],
    [right, top]
  ].map(([x = 0, y = 0]) => turnedBack([1, 0, 0, 1, x, y], quarters))
  const xs = corners.map(([, , , , x]) => x)
  const ys = corners.map(([, , , , , y]) => y)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
