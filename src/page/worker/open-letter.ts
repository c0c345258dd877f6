import {docxDraft} from '../../fix/docx-draft.ts'
import type {LetterDocument} from '../../formats/document.ts'
import {formatOf} from '../../formats/file-formats.ts'
import {readNamed} from '../../formats/read-bytes.ts'
import {ReadError} from '../../formats/read-error.ts'
import {readLetter} from '../../formats/read-text.ts'
import type {LetterInput} from '../messages.ts'

/**
 * Read a letter as it lies on the page: what was typed, or the file with what was accepted.
 *
 * @throws {ReadError} when it cannot be read.
 */
export async function openLetter({name, text, bytes, edits = []}: LetterInput): Promise<LetterDocument> {
  if (text !== undefined) return readTyped(text, name)
  if (!bytes) throw new ReadError({code: 'empty'})
  const {document} = await readNamed(name, bytes)
  if (edits.length === 0 || document.format !== 'docx') return document
  return docxDraft(document, bytes).edit(edits).document
}

async function readTyped(text: string, name: string): Promise<LetterDocument> {
  if (text.trim() === '') throw new ReadError({code: 'empty'})
  const format = formatOf(name) ?? 'text'
  if (format === 'html') {
    const {readHtml} = await import('../../formats/html/read-html.ts')
    return readHtml(text)
  }
  // As the command line reads it: HTML in Markdown, too.
  if (format === 'markdown') return (await readNamed('a.md', new TextEncoder().encode(text))).document
  return readLetter(text, 'text')
}
