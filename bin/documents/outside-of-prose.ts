import type {LetterDocument} from '../../src/formats/document.ts'
import {sourceEnd, sourceStart} from '../../src/text/mapped-text.ts'
import type {Edit} from '../../src/types.ts'

/**
 * Edits that write over what is no prose: tags, attributes, entities, fields, marks of a markup.
 *
 * A character of the source is prose when a character of a block stands there by itself.
 */
export function outsideOf({text, blocks}: LetterDocument, edits: ReadonlyArray<Edit>): Array<string> {
  const prose = new Uint8Array(text.length + 1)
  for (const {content, opaque} of blocks) {
    for (let index = 0; index < content.text.length; index++) {
      const start = sourceStart(content, index)
      if (sourceEnd(content, index + 1) === start + 1 || /\s/.test(content.text[index] ?? ''))
        prose[start] = 1
    }
    for (let index = 0; opaque && index < opaque.length; index += 2) {
      prose.fill(0, sourceStart(content, opaque[index] ?? 0), sourceEnd(content, opaque[index + 1] ?? 0))
    }
  }
  return edits
    .filter(({start, end}) => {
      for (let at = start; at < end; at++) if (prose[at] === 0 && !/\s/.test(text[at] ?? '')) return true
      // Words put in are beside prose.
      return start === end && prose[start] === 0 && prose[start - 1] === 0
    })
    .map(
      ({start, end, text: words}) =>
        `edit outside of prose: ${JSON.stringify(text.slice(start - 10, end + 10))} → ${words}`
    )
}
