import {hyphenAtBreak} from '../../text/hyphen-at-break.ts'
import type {Paragraph} from './paragraphs.ts'

/** The text of a paragraph as it was before it was laid out: words whole, lines only where the writer broke them. */
export function joinLines({lines, breaks}: Paragraph): string {
  let text = ''
  for (const [index, line] of lines.entries()) {
    if (index === 0) text = line.text
    else if (breaks[index - 1]) text += `\n${line.text}`
    else text = joinWrapped(text, line.text)
  }
  return text
}

/**
 * Join a line with the one it was wrapped to.
 *
 * ```
 * ansøg-|ning          → ansøgning
 * it-|system           → it-system
 * ind- |og udbetaling  → ind- og udbetaling
 * ```
 */
export function joinWrapped(text: string, next: string): string {
  const soft = /[\u00AD]$/.test(text)
  if (soft) return text.slice(0, -1) + next
  const hyphen = hyphenAtBreak(text, next)
  if (hyphen === undefined)
    return `${text}${/[\w\p{L}]\/$|[@_]$/u.test(text) && !/\s/.test(next) ? '' : ' '}${next}`
  if (hyphen === 'apart') return `${text} ${next}`
  return hyphen === 'joined' ? text + next : text.slice(0, -1) + next
}
