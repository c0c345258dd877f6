import type {MappedTextBuilder} from '../text/mapped-text.ts'

/** How a markup writes the characters of a text. */
export interface MarkupWriting {
  /** The character reference that begins at an ampersand, with what it stands for; nothing when it is no reference. */
  readonly reference: (source: string, at: number) => CharacterReference | undefined
  /** Length of what begins at an offset and is no text of the stretch, such as a mark at the start of a line; or 0. */
  readonly unseen: (source: string, at: number, to: number) => number
  /** Whether the character at an offset only says that the next one means itself. */
  readonly escapes: (source: string, at: number) => boolean
}

/** A character reference such as `&oslash;`, `&#248;` or, in HTML, `&oslash`. */
export interface CharacterReference {
  readonly length: number
  /** What it stands for; any one character where that is not known. */
  readonly text: string | undefined
}

/** A stretch of a value and where it is written. */
export interface Aligned {
  readonly text: string
  readonly at: number
  readonly length: number
}

/**
 * Append what a markup parser made of a piece of source, so that each character keeps its place.
 *
 * Parsers decode references, drop escapes, marks at the start of lines and carriage returns. So source and value are
 * walked together, and what stands only in the source is skipped:
 *
 * ```
 * source  S&oslash;g \*nu\*
 * value   S   ø    g  * nu *
 * ```
 *
 * No text is ever dropped: where the two lose step, the rest of the value stands for the rest of the source as a whole,
 * so that nobody writes into it.
 *
 * @returns whether each character has its exact place
 */
export function appendAligned(
  builder: MappedTextBuilder,
  value: string,
  source: string,
  from: number,
  to: number,
  writing: MarkupWriting
): boolean {
  if (value.length === to - from && source.startsWith(value, from)) {
    builder.append(value, from)
    return true
  }
  const {pieces, index, at} = align(value, 0, source, from, to, writing)
  for (const piece of pieces) builder.append(piece.text, piece.at, piece.length)
  if (index === value.length) return true
  appendWhole(builder, value.slice(index), Math.min(at, to), to)
  return false
}

/** Append text that stands somewhere in a stretch of the source, nobody knows where: each character has all of it. */
export function appendWhole(builder: MappedTextBuilder, text: string, from: number, to: number): void {
  // A stretch of one would be taken for the very character.
  const length = to - from === 1 ? 0 : to - from
  for (const unit of text.split('')) builder.append(unit, from, length)
}

/** Walk a value and its source from an index and an offset on, until one of them ends or they lose step. */
export function align(
  value: string,
  start: number,
  source: string,
  from: number,
  to: number,
  {reference, unseen, escapes}: MarkupWriting
): {readonly pieces: Array<Aligned>; readonly index: number; readonly at: number} {
  const pieces: Array<Aligned> = []
  let at = from
  let index = start
  const take = (length: number, sourceLength: number) => {
    pieces.push({text: value.slice(index, index + length), at, length: sourceLength})
    index += length
    at += sourceLength
  }
  while (index < value.length && at < to) {
    const code = source.charCodeAt(at)
    const found = code === AMPERSAND ? reference(source, at) : undefined
    const decoded = found ? decodedLength(found, value, index) : 0
    if (found && decoded > 0 && at + found.length <= to) {
      take(decoded, found.length)
    } else if (escapes(source, at) && value.charCodeAt(index) === source.charCodeAt(at + 1)) {
      at++
      take(1, 1)
    } else if (code === value.charCodeAt(index)) {
      const run = plainRun(value, index, source, at, to)
      take(run, run)
    } else if (isReplaced(code, value.charCodeAt(index)) && !source.startsWith('\r\n', at)) {
      take(1, 1)
    } else {
      const length = code === CARRIAGE_RETURN || code === 0 ? 1 : unseen(source, at, to)
      if (length <= 0) break
      at += length
    }
  }
  return {pieces, index, at}
}

const AMPERSAND = 38
const BACKSLASH = 92
const CARRIAGE_RETURN = 13
const LINE_FEED = 10
const REPLACEMENT = 0xfffd

/** Length of the equal run at both places, at least 1; it stops before what may be written for something else. */
function plainRun(value: string, index: number, source: string, at: number, to: number): number {
  let run = 1
  while (index + run < value.length && at + run < to) {
    const code = source.charCodeAt(at + run)
    if (code !== value.charCodeAt(index + run) || code === AMPERSAND || code === BACKSLASH) break
    run++
  }
  return run
}

/** Characters that parsers replace: a line end of old Macs, a character that no text has, a line end in code. */
function isReplaced(code: number, value: number): boolean {
  if (code === CARRIAGE_RETURN) return value === LINE_FEED || value === 32
  return (code === 0 && value === REPLACEMENT) || (code === LINE_FEED && value === 32)
}

/** How much of the value a reference stands for; 0 when the value says something else. */
function decodedLength({text}: CharacterReference, value: string, index: number): number {
  if (text !== undefined) return value.startsWith(text, index) ? text.length : 0
  const code = value.charCodeAt(index)
  return code >= 0xd800 && code < 0xdc00 ? 2 : 1
}
