import type {Position, Range, TextDocumentContentChangeEvent} from 'vscode-languageserver'

/** How columns are counted: in units of UTF-16, or in bytes of UTF-8. */
export type PositionEncoding = 'utf-16' | 'utf-8'

/** The text of an open letter, and the places of its lines. Positions out of the text mean its nearest end. */
export class EditedText {
  readonly text: string
  readonly #encoding: PositionEncoding
  #starts: ReadonlyArray<number> | undefined

  constructor(text: string, encoding: PositionEncoding) {
    this.text = text
    this.#encoding = encoding
  }

  /** The text after changes, each of which counts in the text that the one before has left. */
  changed(changes: ReadonlyArray<TextDocumentContentChangeEvent>): EditedText {
    let current: EditedText = this
    for (const change of changes) {
      if (!('range' in change)) {
        current = new EditedText(change.text, this.#encoding)
        continue
      }
      const {start, end} = change.range
      const [from, to] = [current.offsetAt(start), current.offsetAt(end)].sort((a, b) => a - b)
      current = new EditedText(
        current.text.slice(0, from) + change.text + current.text.slice(to),
        this.#encoding
      )
    }
    return current
  }

  offsetAt({line, character}: Position): number {
    const starts = this.#lines()
    if (line >= starts.length) return this.text.length
    const start = starts[Math.max(0, line)] ?? 0
    const end = this.#endOf(Math.max(0, line))
    if (this.#encoding === 'utf-16') return Math.min(start + Math.max(0, character), end)
    let bytes = 0
    let at = start
    while (at < end) {
      const code = this.text.codePointAt(at) ?? 0
      bytes += sizeOf(code)
      if (bytes > character) return at
      at += code > 0xffff ? 2 : 1
    }
    return end
  }

  positionAt(offset: number): Position {
    const starts = this.#lines()
    const at = Math.max(0, Math.min(offset, this.text.length))
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    const start = starts[low] ?? 0
    const column = this.#encoding === 'utf-16' ? at - start : bytesOf(this.text.slice(start, at))
    return {line: low, character: column}
  }

  rangeOf(start: number, end: number): Range {
    return {start: this.positionAt(start), end: this.positionAt(end)}
  }

  /** Offset of the line that holds an offset. */
  lineStart(offset: number): number {
    return this.#lines()[this.positionAt(offset).line] ?? 0
  }

  #lines(): ReadonlyArray<number> {
    if (this.#starts) return this.#starts
    const starts = [0]
    // The ends of lines that the protocol knows.
    for (const found of this.text.matchAll(/\r\n|\n|\r/g)) starts.push(found.index + found[0].length)
    this.#starts = starts
    return starts
  }

  /** Where a line ends, before what ends it. */
  #endOf(line: number): number {
    const next = this.#lines()[line + 1]
    if (next === undefined) return this.text.length
    return next - (this.text.startsWith('\r\n', next - 2) ? 2 : 1)
  }
}

function bytesOf(text: string): number {
  let bytes = 0
  for (const character of text) bytes += sizeOf(character.codePointAt(0) ?? 0)
  return bytes
}

function sizeOf(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
