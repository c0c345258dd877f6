import type {Format} from '../types.ts'
import type {LetterDocument} from './document.ts'

/**
 * Reads a format that is not text, but holds it; its text is what is checked.
 *
 * @throws {UnreadableDocument} when the bytes are no such document.
 */
export type PackagedReader = (bytes: Uint8Array) => LetterDocument | Promise<LetterDocument>

/** Load the reader of a format that is not text; undefined for formats that are. */
export async function packagedReader(format: Format): Promise<PackagedReader | undefined> {
  switch (format) {
    case 'docx':
      return (await import('./docx/read-docx.ts')).readDocx
    case 'odt':
      return (await import('./odt/read-odt.ts')).readOdt
    case 'pdf':
      return (await import('./pdf/read-pdf.ts')).readPdf
    case 'eml':
      return (await import('./eml/read-eml.ts')).readEml
    default:
      return
  }
}

/**
 * Choose the reader of a format that is text.
 *
 * Readers are loaded when a letter of their format turns up: a run on text files never pays for HTML, and one on
 * Markdown only where HTML stands in it.
 */
export async function readerOf(format: Format, text: string): Promise<(text: string) => LetterDocument> {
  switch (format) {
    case 'markdown':
      return readerOfMarkdown(text)
    case 'html':
      return (await import('./html/read-html.ts')).readHtml
    default:
      return (await import('./text/read-text-blocks.ts')).readText
  }
}

async function readerOfMarkdown(text: string): Promise<(text: string) => LetterDocument> {
  const {readMarkdown} = await import('./text/read-markdown.ts')
  // HTML in Markdown begins a line.
  if (!/^[ \t>]*<[A-Za-z]/m.test(text)) return (letter) => readMarkdown(letter)
  const {readHtml} = await import('./html/read-html.ts')
  return (letter) => readMarkdown(letter, readHtml)
}
