import type {LetterDocument} from '../../../formats/document.ts'

/**
 * The text of a letter as klarbrev reads it.
 *
 * Of files that are text it is what their markup shows: a paragraph, heading, item or cell each, with blank lines
 * between them; other outcomes of a condition follow the paragraph that has the first. Of other files it is the text
 * that offsets count in.
 */
export function parseText({format, text, blocks}: LetterDocument): string {
  const isMarkup = format === 'html' || format === 'markdown' || format === 'text'
  const shown = isMarkup ? blocks.map(({content}) => content.text).join('\n\n') : text
  return shown.replace(/\n?$/, '\n')
}
