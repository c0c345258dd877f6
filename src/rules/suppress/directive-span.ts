import type {Directive, LetterDocument} from '../../formats/document.ts'
import {sourceEnd, sourceStart} from '../../text/mapped-text.ts'
import {parseDirective} from './parse-directive.ts'

/** What a comment is about: findings that start from `floor` on, before `end`, and reach beyond `start`. */
export interface SuppressedSpan {
  readonly floor: number
  readonly start: number
  readonly end: number
}

/**
 * Find what a comment is about, or undefined for an `ignore-start` that is never ended.
 *
 * ```
 * <!-- klarbrev ignore-next passive -- lovtekst -->
 *
 * Sagen behandles efter § 3.
 * ^------------------------^
 * ```
 */
export function directiveSpan(
  index: number,
  directives: ReadonlyArray<Directive>,
  document: LetterDocument
): SuppressedSpan | undefined {
  const directive = directives[index]
  if (!directive) return
  const parsed = parseDirective(directive)
  if (parsed.verb === 'ignore-file') return {floor: 0, start: -1, end: Number.POSITIVE_INFINITY}

  if (parsed.verb === 'ignore-start') {
    const close = directives.slice(index + 1).find((d) => {
      const {verb, rules} = parseDirective(d)
      return verb === 'ignore-end' && (rules.length === 0 || rules.some((id) => parsed.rules.includes(id)))
    })
    return close && {floor: directive.start, start: directive.start, end: close.start}
  }

  // A comment in a document of Word or OpenDocument stands at the text it is about; elsewhere that text follows.
  const isBeside = document.format === 'docx' || document.format === 'odt'
  if (isBeside && parsed.verb === 'ignore' && directive.end > directive.start) {
    return {floor: 0, start: directive.start, end: directive.end}
  }
  const from = isBeside ? directive.start : directive.end
  for (const {content} of document.blocks) {
    const end = sourceEnd(content, content.text.length)
    if (end <= from) continue
    const start = sourceStart(content, 0)
    return {floor: Math.min(start, from), start: isBeside ? Math.min(start, from) : from, end}
  }
  return {floor: from, start: from, end: from}
}
