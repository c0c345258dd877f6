import type {Spot} from '../../types.ts'
import type {Block, BlockKind} from '../document.ts'
import type {VariantItem} from '../docx/variant-window.ts'
import {variantsOf} from '../docx/variants.ts'
import {buildBlock} from './build-block.ts'
import type {ParagraphFormat, Piece, TextPiece} from './piece.ts'

/** Where a paragraph stands, before it is known how it is split. */
export interface Position {
  /** Kind of all its blocks, where the place decides it: cells, notes, headers. */
  readonly kind?: BlockKind
  /** Part outside the body, or cell. */
  readonly part?: string
  /** Whether it belongs to the body, where paragraphs are counted and headings govern what follows. */
  readonly body: boolean
}

/**
 * Lays out the text of a document: paragraphs in reading order with blank lines between them, outcomes of a
 * condition one after another with `|` between them.
 *
 * ```
 * Kære «Navn»
 *
 * Vi har fået din|jeres ansøgning.
 * ```
 */
export class ExtractedText {
  readonly blocks: Array<Block> = []
  /** Laid out pieces in the order of the text. */
  readonly pieces: Array<TextPiece> = []
  /** Pieces of text that the document repeats and that is laid out once, in the order of the text. */
  readonly twins: Array<ReadonlyArray<TextPiece>> = []
  readonly marks = new Map<string, {start: number; end: number}>()
  #text = ''
  readonly #spots: Array<{start: number; spot: Spot}> = []
  readonly #branches: Array<{start: number; end: number; label: string}> = []
  readonly #pages: Array<number> = []
  #heading: string | undefined

  get text(): string {
    return this.#text
  }

  /** Add a paragraph. */
  add(pieces: ReadonlyArray<Piece>, format: ParagraphFormat, position: Position): void {
    const blank = isBlank(pieces)
    if (!blank && this.#text !== '') this.#text += '\n\n'
    if (!blank) this.#addSpot(format, position)
    this.#layOut(pieces, position, [], blank)
    if (!blank) this.#addBlocks(pieces, format, position)
  }

  /** Note that a paragraph repeats one that is laid out, so that a writer can keep both the same. */
  addTwin(pieces: ReadonlyArray<Piece>, original: ReadonlyArray<Piece>): void {
    const twin = textPieces(pieces)
    let at = textPieces(original)[0]?.at ?? -1
    for (const piece of twin) {
      piece.at = at
      at += piece.text.length
    }
    if (!isBlank(pieces)) this.twins.push(twin)
  }

  /** Find the spot of an offset that a person can find in the document. */
  locate(offset: number): Spot {
    const spot = this.#spots[lastBefore(this.#spots, offset)]?.spot ?? {}
    const branch = this.#branches.findLast(({start, end}) => start <= offset && offset < end)?.label
    const breaks = this.#pages.findIndex((start) => start > offset)
    const known = this.#pages.length > 0 && spot.paragraph !== undefined
    const page = known ? 1 + (breaks < 0 ? this.#pages.length : breaks) : undefined
    return {...spot, ...(page === undefined ? {} : {page}), ...(branch === undefined ? {} : {branch})}
  }

  #addSpot({number}: ParagraphFormat, {part, body}: Position): void {
    const spot: Spot = {
      ...(body && number > 0 ? {paragraph: number} : {}),
      ...(body && this.#heading !== undefined ? {heading: this.#heading} : {}),
      ...(part === undefined ? {} : {part})
    }
    this.#spots.push({start: this.#text.length, spot})
  }

  #layOut(
    pieces: ReadonlyArray<Piece>,
    position: Position,
    path: ReadonlyArray<string>,
    blank: boolean
  ): void {
    for (const piece of pieces) {
      if (piece.kind === 'text') {
        piece.at = this.#text.length
        if (blank) continue
        this.pieces.push(piece)
        this.#text += piece.text
      } else if (piece.kind === 'break') {
        if (blank) continue
        this.#text += '\n\n'
        this.#addSpot(piece.next, position)
      } else if (piece.kind === 'mark') {
        if (position.body) this.#addMark(piece.mark, piece.id)
      } else {
        let separator = ''
        for (const {label, pieces: within} of piece.branches) {
          if (within.length === 0) continue
          this.#text += separator
          separator = '|'
          const start = this.#text.length
          const here = [...path, label]
          const span = {start, end: start, label: here.join(', ')}
          // Outer branches come before inner ones, so that the last that holds an offset is the innermost.
          this.#branches.push(span)
          this.#layOut(within, position, here, blank)
          span.end = this.#text.length
        }
      }
    }
  }

  #addMark(mark: 'page' | 'comment-start' | 'comment-end', id: string): void {
    const at = this.#text.length
    if (mark === 'page') this.#pages.push(at)
    else if (mark === 'comment-start') this.marks.set(id, {start: at, end: at})
    else this.marks.set(id, {start: this.marks.get(id)?.start ?? at, end: at})
  }

  #addBlocks(pieces: ReadonlyArray<Piece>, format: ParagraphFormat, position: Position): void {
    const first = this.blocks.length
    for (const [index, {items, branch}] of variantsOf(pieces).entries()) {
      for (const {format: own, items: line} of splitAtBreaks(items, format)) {
        if (index > 0 && !line.some(({fresh}) => fresh)) continue
        const block = buildBlock(line, own, position.kind, branch)
        if (!block) continue
        if (index === 0) this.blocks.push(block)
        else this.blocks.push({...block, variantOf: first})
        if (index === 0 && block.kind === 'heading' && position.body) this.#heading = block.content.text
      }
    }
  }
}

function splitAtBreaks(
  items: ReadonlyArray<VariantItem>,
  format: ParagraphFormat
): Array<{format: ParagraphFormat; items: Array<{piece: TextPiece; fresh: boolean}>}> {
  const lines = [{format, items: [] as Array<{piece: TextPiece; fresh: boolean}>}]
  for (const {piece, fresh} of items) {
    if (piece.kind === 'break') lines.push({format: piece.next, items: []})
    else lines.at(-1)?.items.push({piece, fresh})
  }
  return lines
}

function textPieces(pieces: ReadonlyArray<Piece>): Array<TextPiece> {
  return pieces.filter((piece) => piece.kind === 'text')
}

function isBlank(pieces: ReadonlyArray<Piece>): boolean {
  return pieces.every((piece) =>
    piece.kind === 'text'
      ? /^[\s\u00AD]*$/.test(piece.text)
      : piece.kind === 'choice'
        ? piece.branches.every((branch) => isBlank(branch.pieces))
        : true
  )
}

function lastBefore(spots: ReadonlyArray<{start: number}>, offset: number): number {
  let low = 0
  let high = spots.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spots[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
