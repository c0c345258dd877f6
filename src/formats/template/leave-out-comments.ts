import {type MappedText, MappedTextBuilder, sliceMapped} from '../../text/mapped-text.ts'
import {NOTHING} from './scan-template.ts'
import {BracketTags} from './template-tag.ts'

const MARKS = /\{\{[~!-]|\{#|\{%|@\*|<%[-#]|<#--|<!--/g

/**
 * Cover the comments that template engines leave out, such as `{# ring til Lise #}`; every offset stays.
 *
 * A line that holds nothing else goes with the comment: it is no empty line. A comment of HTML is one of plain text,
 * too, unless it speaks to klarbrev.
 */
export function coverComments(text: string, isPlain: boolean): string {
  let masked = ''
  let at = 0
  const brackets = new BracketTags(text)
  for (const {index} of text.matchAll(MARKS)) {
    if (index < at) continue
    const end = commentEnd(text, index, brackets, isPlain)
    if (end <= index) continue
    const {from, to, isBlank} = withSpace(text, index, end)
    masked += text.slice(at, from)
    masked += isBlank ? text.slice(from, to).replaceAll(/[^\r\n]/g, ' ') : NOTHING.repeat(to - from)
    at = to
  }
  return at === 0 ? text : masked + text.slice(at)
}

/** Take out what is covered. */
export function withoutCovered(content: MappedText): MappedText {
  if (!content.text.includes(NOTHING)) return content
  const builder = new MappedTextBuilder()
  for (const {0: part, index} of content.text.matchAll(new RegExp(`[^${NOTHING}]+`, 'g')))
    builder.appendMapped(sliceMapped(content, index, index + part.length))
  return builder.build()
}

/** Where the comment ends that begins at an offset; 0 when none does. */
function commentEnd(text: string, start: number, brackets: BracketTags, isPlain: boolean): number {
  if (text.startsWith('@*', start)) return after(text, '*@', start)
  if (text.startsWith('<!--', start))
    return isPlain && !/^<!--\s*klarbrev\b/i.test(text.slice(start, start + 40))
      ? after(text, '-->', start)
      : 0
  const tag = brackets.at(start)
  return tag?.kind === 'comment' ? tag.end : 0
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from + 2)
  return found < 0 ? 0 : found + mark.length
}

/** A comment with its line where it is alone in it, else with the blanks after it that would be a second gap. */
function withSpace(text: string, start: number, end: number) {
  const line = text.lastIndexOf('\n', start - 1) + 1
  const before = text.slice(line, start)
  const isFirst = before.trim() === ''
  const after = text.slice(end, end + 200)
  const rest = /^[ \t]*(?:\r?\n|$)/.exec(after)?.[0]
  if (isFirst && rest !== undefined) {
    // Beside an empty line it is one itself, else it is none.
    const isBlank =
      /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(0, line).slice(-200)) ||
      /^[ \t]*(?:\r?\n|$)/.test(after.slice(rest.length))
    return {from: line, to: end + rest.length, isBlank: isBlank || line === 0}
  }
  const blanks = isFirst || /[ \t]$/.test(before) ? (/^[ \t]*/.exec(after)?.[0].length ?? 0) : 0
  return {from: start, to: end + blanks, isBlank: false}
}
