import type {Sentence} from '../analyse/sentence.ts'
import {isContiguous, sourceEnd, sourceStart} from '../text/mapped-text.ts'
import type {Edit} from '../types.ts'

/** Replace `[from, to)` of the plain text of a unit. */
export interface Change {
  readonly from: number
  readonly to: number
  readonly text: string
}

/**
 * Make edits of the letter from changes of the plain text.
 *
 * Gives none when one of them would write over markup or over an entity, as in `frem**sende**`.
 */
export function editsOf({content}: Sentence, changes: ReadonlyArray<Change>): Array<Edit> {
  const edits: Array<Edit> = []
  for (const {from, to, text} of changes.toSorted((a, b) => a.from - b.from)) {
    if (!isContiguous(content, from, to)) return []
    const start = from === to ? sourceEnd(content, from) : sourceStart(content, from)
    edits.push({start, end: from === to ? start : sourceEnd(content, to), text})
  }
  return edits
}

/** Read a sentence as it would be after changes. */
export function changedText({content, from, to}: Sentence, changes: ReadonlyArray<Change>): string {
  let text = ''
  let at = from
  for (const change of changes.toSorted((a, b) => a.from - b.from)) {
    text += content.text.slice(at, change.from) + change.text
    at = change.to
  }
  return (text + content.text.slice(at, to)).replace(/\s+/g, ' ').trim()
}
