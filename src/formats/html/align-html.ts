import {decodeHTML} from 'entities/decode'
import type {MappedTextBuilder} from '../../text/mapped-text.ts'
import {type Aligned, align, appendWhole, type CharacterReference, type MarkupWriting} from '../align.ts'

/**
 * Append the text of a node of HTML, so that each character keeps its place.
 *
 * A parser passes over tags that belong nowhere, and joins the text on both sides of them; text between the rows of a
 * table it moves before the table. So the source is cut at its tags, and each stretch stands in the value or not at all.
 *
 * @returns whether each character has its exact place
 */
export function appendHtmlText(
  builder: MappedTextBuilder,
  value: string,
  source: string,
  from: number,
  to: number
): boolean {
  if (value.length === to - from && source.startsWith(value, from)) {
    builder.append(value, from)
    return true
  }
  const pieces: Array<Aligned> = []
  let index = 0
  let isMoved = false
  for (let at = from; at < to; ) {
    const tag = tagLength(source, at, to)
    if (tag > 0 && !value.startsWith(source.slice(at, at + tag), index)) {
      at += tag
      continue
    }
    const end = stretchEnd(source, at + Math.max(tag, 1), to)
    const found = alignStretch(value, index, source, at, end, at === from)
    if (found.at >= end) {
      pieces.push(...found.pieces)
      index = found.index
    } else if (source.slice(at, end).trim() !== '') {
      isMoved = true
    }
    at = end
  }
  const isExact = index === value.length && !isMoved
  if (isExact) for (const {text, at, length} of pieces) builder.append(text, at, length)
  else appendWhole(builder, value, from, to)
  return isExact
}

/** Align a stretch between tags. The first one may begin with white space that is not shown, as in `<pre>`. */
function alignStretch(
  value: string,
  index: number,
  source: string,
  at: number,
  end: number,
  isFirst: boolean
) {
  let found = align(value, index, source, at, end, htmlWriting)
  if (found.at >= end || !isFirst) return found
  for (const unseen of [/\r\n?|\n/y, /\s+/y]) {
    unseen.lastIndex = at
    if (!unseen.test(source) || unseen.lastIndex >= end) break
    found = align(value, index, source, unseen.lastIndex, end, htmlWriting)
    if (found.at >= end) break
  }
  return found
}

const htmlWriting: MarkupWriting = {reference: htmlReference, unseen: () => 0, escapes: () => false}

const REFERENCE = /&(?:#(?:\d+|[xX][\dA-Fa-f]+)|[A-Za-z][\dA-Za-z]*);?/y

/** The longest name that HTML has is shorter. */
const LONGEST = 40

/** The reference that begins at an ampersand; some names need no semicolon: `&nbspHansen` is a blank and a name. */
export function htmlReference(source: string, at: number): CharacterReference | undefined {
  REFERENCE.lastIndex = at
  const [written] = REFERENCE.exec(source) ?? []
  if (written === undefined) return
  if (written[1] === '#') return {length: written.length, text: undefined}
  const candidate = written.slice(0, LONGEST)
  const text = decodeHTML(candidate)
  if (text === candidate) return
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0)
  const rest = text.slice(first.length)
  // What is left of the name behind a reference is text.
  return candidate.endsWith(rest)
    ? {length: candidate.length - rest.length, text: first}
    : {length: candidate.length, text}
}

const TAG_START = /<[A-Za-z/?!]/g

/** Length of the tag or comment that begins at an offset, 0 when none does; what is never closed reaches to the end. */
function tagLength(source: string, at: number, to: number): number {
  if (source[at] !== '<' || !/[A-Za-z/?!]/.test(source[at + 1] ?? '')) return 0
  if (source.startsWith('<!--', at)) {
    const end = source.indexOf('-->', at + 4)
    return (end < 0 || end + 3 > to ? to : end + 3) - at
  }
  let quote = ''
  let isValue = false
  for (let end = at + 1; end < to; end++) {
    const character = source[end] ?? ''
    if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '>') return end + 1 - at
    else if (isValue && /["']/.test(character)) quote = character
    // A quotation mark opens a value right behind its sign only.
    isValue = character === '=' || (isValue && /\s/.test(character))
  }
  return to - at
}

function stretchEnd(source: string, from: number, to: number): number {
  TAG_START.lastIndex = from
  const next = TAG_START.exec(source)?.index ?? to
  return Math.min(next, to)
}
