import type {Format, Place} from '../types.ts'
import type {ReportTexts} from './texts.ts'

/** Whether lines of the file itself can be named: not in a document of Word, OpenDocument or PDF. */
export function hasLines(format: Format): boolean {
  return format !== 'docx' && format !== 'odt' && format !== 'pdf'
}

/** Where a person looks: a line in text, a page, part or paragraph in a document. */
export function placeText(
  {start, paragraph, page, heading, part, branch}: Place,
  texts: ReportTexts
): string {
  if (paragraph === undefined && part === undefined) {
    return `${start.line}:${start.column}${branch === undefined ? '' : `, ${branch}`}`
  }
  return [
    ...(page === undefined ? [] : [texts.page(page)]),
    ...(part === undefined ? [] : [texts.part(part)]),
    ...(paragraph === undefined ? [] : [texts.paragraph(paragraph)]),
    ...(heading === undefined ? [] : [`»${heading}«`]),
    ...(branch === undefined ? [] : [branch])
  ].join(', ')
}
