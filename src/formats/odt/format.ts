import type {ParagraphFormat} from '../office/piece.ts'
import type {OdtStyles} from './styles.ts'

/**
 * Tell what a paragraph is.
 *
 * @param level outline level of a `text:h`
 * @param lists number of lists around it
 */
export function odtFormat(
  styles: OdtStyles,
  style: string,
  level: number | undefined,
  lists: number
): Pick<ParagraphFormat, 'kind' | 'depth'> {
  if (level !== undefined) return {kind: 'heading', depth: Math.min(Math.max(level || 1, 1), 6)}
  if (styles.isBasedOn(style, /^(?:Title|Titel)$/)) return {kind: 'heading', depth: 1}
  const heading = styles.headingLevel(style)
  if (heading !== undefined) return {kind: 'heading', depth: Math.min(Math.max(heading, 1), 6)}
  if (lists > 0) return {kind: 'list-item', depth: Math.min(lists, 9)}
  return {kind: styles.isBasedOn(style, /^(?:Quotations|Citat)$/) ? 'quote' : 'paragraph', depth: 0}
}
