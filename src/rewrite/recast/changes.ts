import type {Sentence} from '../../letter/model/sentence.ts'
import {isContiguous, type MappedText, sourceEnd, sourceStart} from '../../text/mapped-text.ts'
import type {Edit} from '../../types.ts'

/** Replace `[from, to)` of the plain text of a unit. */
export interface TextChange {
  readonly from: number
  readonly to: number
  readonly text: string
}

/**
 * Make edits of the letter from changes of the plain text.
 *
 * Gives none when one of them would write over markup or over an entity, as in `frem**sende**`.
 */
export function editsOf({content}: Sentence, changes: ReadonlyArray<TextChange>): Array<Edit> {
  const edits: Array<Edit> = []
  for (const {from, to, text} of changes.toSorted((a, b) => a.from - b.from)) {
    if (!isContiguous(content, from, to)) return []
    const start = from === to ? insertionPoint(content, from) : sourceStart(content, from)
    edits.push({start, end: from === to ? start : sourceEnd(content, to), text})
  }
  return edits
}

/**
 * Where new words go: behind the character before them, so that `**nu**` stays bold by itself; at the beginning of a
 * line behind what the source has there, such as the indentation of an item or the tag that breaks the line.
 */
function insertionPoint(content: MappedText, at: number): number {
  const isLineStart = at === 0 || content.text[at - 1] === '\n'
  return isLineStart && at < content.text.length ? sourceStart(content, at) : sourceEnd(content, at)
}

/**
 * Read a sentence as it would be after changes.
 *
 * @param around how much is shown on each side of the changes, in UTF-16 units; the whole sentence unless told
 */
export function changedText(
  {content, from, to}: Sentence,
  changes: ReadonlyArray<TextChange>,
  around = Number.POSITIVE_INFINITY
): string {
  const sorted = changes.toSorted((a, b) => a.from - b.from)
  const start = Math.max(from, (sorted[0]?.from ?? from) - around)
  const end = Math.min(to, (sorted.at(-1)?.to ?? to) + around)
  let text = start > from ? '… ' : ''
  let at = start > from ? wordStart(content.text, start) : start
  for (const change of sorted) {
    text += content.text.slice(at, change.from) + change.text
    at = change.to
  }
  text += content.text.slice(at, end < to ? content.text.lastIndexOf(' ', end) : end)
  return (end < to ? `${text} …` : text).replace(/\s+/g, ' ').trim()
}

function wordStart(text: string, index: number): number {
  const space = text.indexOf(' ', index)
  return space < 0 ? index : space + 1
}
