import type {LetterDocument} from './formats/document.ts'
import {readHtml} from './formats/html.ts'
import {readMarkdown} from './formats/markdown.ts'
import {readText} from './formats/text.ts'

/** Formats whose files are text. */
export type TextFormat = 'markdown' | 'text' | 'html'

/** Read a letter from its text. */
export function readLetter(text: string, format: TextFormat): LetterDocument {
  if (format === 'html') return readHtml(text)
  return format === 'text' ? readText(text) : readMarkdown(text)
}
