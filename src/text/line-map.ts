import type {Point} from '../types.ts'

/** Turns offsets of a text into lines and columns. */
export interface LineMap {
  pointAt(offset: number): Point
}

/** Index the lines of a text. A line ends at LF, CRLF or a lone CR, as editors count. */
export function lineMap(text: string): LineMap {
  const starts = [0]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1)
  }

  return {
    pointAt(offset) {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] ?? 0) <= offset) low = middle
        else high = middle - 1
      }
      return {line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset}
    }
  }
}
