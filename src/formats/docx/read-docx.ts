import type {LetterDocument} from '../document.ts'
import {directivesOf} from '../office/directives.ts'
import {readProperties} from '../office/read-properties.ts'
import {loadDocx} from './load-docx.ts'
import {WORD_PREFIXES} from './names.ts'
import {type DocxPackage, readRelationships, xmlOfPart} from './package.ts'

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
    meta: metaOf(loaded.package),
    directives: directivesOf(loaded.comments, extracted),
    locate: (offset) => extracted.locate(offset)
  }
}

function metaOf({archive}: DocxPackage): Record<string, unknown> {
  const meta: Record<string, unknown> = {}
  for (const {type, target} of readRelationships(archive, '')) {
    if (type !== 'core-properties' && type !== 'custom-properties') continue
    Object.assign(meta, readProperties(xmlOfPart(archive, target) ?? '', WORD_PREFIXES))
  }
  return meta
}
