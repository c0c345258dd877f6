import {MARKS, skippedWordElements} from './names.ts'

/** Knows how deep the scan of a part is, and which of its elements is being passed over. */
export class Skipping {
  #depth = 0
  /** Depth of the element that is passed over, or 0. */
  #skipped = 0
  #start = 0
  #inRowProperties = false
  /** It is a deleted row or cell, with paragraphs that count. */
  #hasParagraphs = false

  /** A start tag; tells whether to pass it over. */
  open(name: string, start: number, inProperties: boolean): boolean {
    this.#depth++
    if (this.#skipped > 0) return true
    if (name === 'w:trPr') this.#inRowProperties = true
    // A mark in the properties of a row or a cell deletes the one or the other.
    const isDeleted = name === 'w:cellDel' || (name === 'w:del' && this.#inRowProperties)
    if (isDeleted) this.#begin(this.#depth - 2, start)
    else if (skippedWordElements.has(name) && !(inProperties && MARKS.has(name)))
      this.#begin(this.#depth, start)
    this.#hasParagraphs = isDeleted
    return this.#skipped > 0
  }

  /** Whether the start tag that is passed over is a paragraph that counts. */
  counts(name: string): boolean {
    return this.#hasParagraphs && name === 'w:p'
  }

  /** Pass over the element that was opened last. */
  skip(): void {
    this.#begin(this.#depth, 0)
  }

  /** An end tag; gives where the element began that was passed over up to here, -1 inside it, nothing outside. */
  close(name: string): number | undefined {
    const depth = this.#depth--
    if (this.#skipped === 0) {
      if (name === 'w:trPr') this.#inRowProperties = false
      return
    }
    if (depth !== this.#skipped) return -1
    this.#skipped = 0
    this.#inRowProperties = false
    this.#hasParagraphs = false
    return this.#start
  }

  get active(): boolean {
    return this.#skipped > 0
  }

  #begin(depth: number, start: number): void {
    this.#skipped = depth
    this.#start = start
  }
}
