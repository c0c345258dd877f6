/** Where a sentence may end: a mark and white space, or an empty line, or a new item, heading or row. */
const boundary =
  /[.!?:](?=[\s)"»”*_]*\s)|\r?\n[ \t]*(?=\r?\n|[-*+•#>|]|\d+[.)]\s)|<\/?(?:p|li|h\d|td|div|br)\b[^>]*>/g

/**
 * The sentence around a span, found by its marks alone: cheap, and the same wherever the sentence is moved.
 *
 * What counts is that it is stable, not that `jf.` ends none.
 */
export function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(0, start - 1000)
  const to = Math.min(text.length, end + 1000)
  let first = from
  let last = to
  boundary.lastIndex = from
  for (let match = boundary.exec(text); match && match.index < to; match = boundary.exec(text)) {
    const after = match.index + match[0].length
    if (after <= start) first = after
    else if (match.index >= end) {
      last = after
      break
    }
  }
  return text.slice(first, last)
}

/** A text without what changes when it is moved or rewrapped: white space, case, markup of emphasis and end marks. */
export function normaliseSentence(text: string): string {
  return text
    .replace(/<[^>]*>|[*_`]/g, '')
    .replace(/^[\s\-+•#>|\d.)]+/, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s.!?:]+$/, '')
    .toLowerCase()
}
