import type {Directive, LetterDocument} from './document.ts'
import {readDocxMeta} from './office/docx-meta.ts'
import {type LoadedDocx, loadDocx} from './office/load-docx.ts'

/**
 * Read a letter from a Word document (.docx, .dotx, .docm, .dotm).
 *
 * The text is that of the letter as it would be sent with all tracked changes accepted; comments, hidden text and
 * tables of contents are left out. Comments that start with `klarbrev` are directives.
 *
 * @throws {UnreadableDocument} when the bytes are no readable Word document.
 */
export function readDocx(bytes: Uint8Array): LetterDocument {
  const loaded = loadDocx(bytes)
  const {extracted} = loaded
  return {
    format: 'docx',
    text: extracted.text,
    blocks: extracted.blocks,
    meta: readDocxMeta(loaded.package.archive),
    directives: directivesOf(loaded),
    locate: (offset) => extracted.locate(offset)
  }
}

function directivesOf({comments, extracted}: LoadedDocx): Array<Directive> {
  const directives: Array<Directive> = []
  for (const [id, text] of comments) {
    const match = /^klarbrev[\s:]+/i.exec(text)
    const span = extracted.marks.get(id)
    if (match && span) directives.push({text: text.slice(match[0].length).trim(), ...span})
  }
  return directives.toSorted((a, b) => a.start - b.start)
}
