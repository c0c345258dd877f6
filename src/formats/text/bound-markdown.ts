import {MASK} from '../merge-fields.ts'

/** Quotations and lists in a line, one in the other; no letter nests them deeper. */
const DEEPEST = 30

const NESTED = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){31,}/gm

/** Stars and underscores of a stretch without an empty line: a table of 500 rows with a bold word each. */
const MOST_MARKS = 2000

/**
 * Hide marks of Markdown that no letter has so many of; every offset stays.
 *
 * Each star may begin or end emphasis with each other one, so a parser takes the square of their number, and nests
 * what they emphasize until its stack is full. The marks beyond the bound are text, as marks without a pair are.
 */
export function boundMarkdown(text: string): string {
  return boundEmphasis(
    text.replaceAll(NESTED, (marks) => {
      let count = 0
      return marks.replaceAll(/>|[-*+]|\d+[.)]/g, (mark) =>
        ++count > DEEPEST ? ' '.repeat(mark.length) : mark
      )
    })
  )
}

function boundEmphasis(text: string): string {
  let count = 0
  return text.replaceAll(/[*_]+|\n[ \t]*\n/g, (found) => {
    if (found.startsWith('\n')) {
      count = 0
      return found
    }
    const kept = Math.min(Math.max(MOST_MARKS - count, 0), found.length)
    count += found.length
    return kept === found.length ? found : found.slice(0, kept) + MASK.repeat(found.length - kept)
  })
}
