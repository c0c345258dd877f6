import type {LetterDocument} from './document.ts'
import {readHtml} from './html/read-html.ts'
import {readMarkdown} from './text/read-markdown.ts'
import {readText} from './text/read-text-blocks.ts'

/** Formats whose files are text. */
export type TextFormat = 'markdown' | 'text' | 'html'

/** Read a letter from its text. */
export function readLetter(text: string, format: TextFormat): LetterDocument {
  if (format === 'html') return readHtml(text)
  return format === 'text' ? readText(text) : readMarkdown(text, readHtml)
}
