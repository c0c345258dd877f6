import {type MappedText, MappedTextBuilder, sliceMapped} from '../../text/mapped-text.ts'
import type {Block, BlockKind} from '../document.ts'
import {variantsOf} from '../docx/variants.ts'
import {restoreFields} from '../merge-fields.ts'
import {type Choice, type Piece, PLAIN, type TextPiece} from '../office/piece.ts'
import {emphasisOf} from '../text/emphasis.ts'
import type {InlineChoice} from './open-conditions.ts'

/** What an element tells of the text in it. */
export interface Context {
  readonly kind: BlockKind
  readonly depth: number
  /** Whether white space is kept. */
  readonly pre: boolean
  /** Whether it is bold as a whole. */
  readonly isBold?: boolean
  readonly language?: string
}

interface Marked {
  readonly start: number
  readonly end: number
  readonly language: string
}

interface Link {
  readonly start: number
  readonly end: number
  readonly url: string
}

/** A block of HTML while its text is read. */
export class OpenBlock {
  readonly builder = new MappedTextBuilder()
  readonly links: Array<Link> = []
  readonly opaque: Array<number> = []
  readonly #bold: Array<number> = []
  readonly languages: Array<Marked> = []
  readonly choices: Array<InlineChoice> = []
  /** A condition stands right before, so that white space counts on both sides of it. */
  wasChosen = false
  readonly context: Context

  constructor(context: Context) {
    this.context = context
  }

  /** Append text, with white space folded to one blank, whose place is that of the first white-space character. */
  append(text: MappedText, isPre: boolean): void {
    const start = this.builder.length
    if (isPre) this.builder.appendMapped(text)
    else this.builder.appendFolded(text, this.wasChosen && start > 0)
    this.wasChosen = false
    // The text is put together as a whole where it holds a field only.
    if (!text.text.includes('\uE000')) return
    for (const {0: field, index} of this.builder.text.slice(start).matchAll(/\uE000+/g)) {
      this.addOpaque(start + index, start + index + field.length)
    }
  }

  /** A stretch of the text that is no prose; the text of a field in code is in it already. */
  addOpaque(start: number, end: number): void {
    while ((this.opaque.at(-2) ?? -1) >= start) this.opaque.splice(-2)
    this.opaque.push(start, end)
  }

  /** A stretch of the text that is bold; the text of a bold element in it is in it already. */
  addBold(start: number, end: number): void {
    while ((this.#bold.at(-2) ?? -1) >= start) this.#bold.splice(-2)
    this.#bold.push(start, end)
  }

  /**
   * The block, and a variant of it for each other outcome of the conditions in it.
   *
   * @param source the letter, from which the characters of fields are put back
   * @param index number of blocks before this one
   * @param labels the outcomes of conditions around it
   */
  close(source: string, index: number, labels: ReadonlyArray<string>): Array<Block> {
    const content = this.builder.build()
    const blocks: Array<Block> = []
    for (const [number, {items, branch}] of variantsOf(this.#pieces(content)).entries()) {
      const parts = items.flatMap(({piece, fresh}) => (piece.kind === 'text' ? [{piece, fresh}] : []))
      const block = this.#block(content, parts, [...labels, ...(branch === '' ? [] : [branch])], source)
      if (!block) continue
      if (number === 0) blocks.push(block)
      else if (blocks.length > 0) blocks.push({...block, variantOf: index})
    }
    return blocks
  }

  /** The text cut at its conditions. */
  #pieces(content: MappedText): Array<Piece> {
    return piecesBetween(content.text, 0, content.text.length, this.choices)
  }

  #block(
    content: MappedText,
    parts: ReadonlyArray<{piece: TextPiece; fresh: boolean}>,
    labels: ReadonlyArray<string>,
    source: string
  ): Block | undefined {
    const {kind, depth, language, isBold = false} = this.context
    const builder = new MappedTextBuilder()
    const links: Array<Link> = []
    const opaque: Array<number> = []
    const languages: Array<Marked> = []
    const bold: Array<number> = []
    const fresh: Array<number> = []
    for (const {piece, fresh: isFresh} of parts) {
      // White space on both sides of what is left out is one blank.
      const skip = /^[ \n]?$/.test(builder.last) && piece.text.startsWith(' ') ? 1 : 0
      const [from, to] = [piece.at + skip, piece.at + piece.text.length]
      const at = builder.length - from
      if (to > from) builder.appendMapped(sliceMapped(content, from, to))
      for (const {start, end, url} of this.links) {
        if (start >= from && end <= to) links.push({start: start + at, end: end + at, url})
      }
      for (const {start, end, language: own} of this.languages) {
        if (start >= from && end <= to) languages.push({start: start + at, end: end + at, language: own})
      }
      for (let index = 0; index < this.opaque.length; index += 2) {
        const [start = 0, end = 0] = this.opaque.slice(index, index + 2)
        if (start >= from && end <= to) opaque.push(start + at, end + at)
      }
      for (let index = 0; index < this.#bold.length; index += 2) {
        const [start = 0, end = 0] = this.#bold.slice(index, index + 2)
        if (start < to && end > from) bold.push(Math.max(start, from) + at, Math.min(end, to) + at)
      }
      if (isFresh) fresh.splice(1, 1, builder.length)
      if (isFresh && fresh.length < 2) fresh.splice(0, 1, from + at, builder.length)
    }
    const whole = builder.build()
    const end = whole.text.trimEnd().length
    if (end === 0) return
    const [freshStart, freshEnd] = fresh
    return {
      kind,
      content: restoreFields(end < whole.text.length ? sliceMapped(whole, 0, end) : whole, source),
      ...(depth > 0 && (kind === 'heading' || kind === 'list-item') ? {depth} : {}),
      ...(links.length > 0 ? {links} : {}),
      ...(opaque.length > 0 ? {opaque: Int32Array.from(opaque)} : {}),
      ...(language ? {language} : {}),
      ...(languages.length > 0 ? {languages} : {}),
      ...(kind === 'paragraph' ? emphasisOf(whole.text, isBold ? [0, end] : bold) : {}),
      ...(labels.length > 0 ? {branch: labels.join(', ')} : {}),
      ...(freshStart === undefined || freshEnd === undefined
        ? {}
        : {fresh: [freshStart, Math.min(freshEnd, end)] as const})
    }
  }
}

function startOf({outcomes}: InlineChoice): number {
  return outcomes[0]?.start ?? 0
}

/** The pieces of a stretch of text with the conditions in it. */
function piecesBetween(
  text: string,
  from: number,
  to: number,
  choices: ReadonlyArray<InlineChoice>
): Array<Piece> {
  const pieces: Array<Piece> = []
  let at = from
  for (const choice of choices) {
    const start = startOf(choice)
    if (start > at) pieces.push(piece(text, at, start))
    pieces.push(choiceOf(text, choice))
    at = choice.end
  }
  if (to > at) pieces.push(piece(text, at, to))
  return pieces
}

function choiceOf(text: string, {outcomes, end}: InlineChoice): Choice {
  const branches = outcomes.map(({start, label, choices}, index) => ({
    label,
    pieces: piecesBetween(text, start, outcomes[index + 1]?.start ?? end, choices)
  }))
  const last = outcomes.at(-1)?.label ?? ''
  const isWhole = last.endsWith(': falsk')
  return {
    kind: 'choice',
    branches: isWhole ? branches : [...branches, {label: last.replace(/: sand$/, ': falsk'), pieces: []}]
  }
}

function piece(text: string, from: number, to: number): TextPiece {
  return {
    kind: 'text',
    text: text.slice(from, to),
    style: PLAIN,
    opaque: false,
    code: false,
    url: undefined,
    source: undefined,
    host: undefined,
    at: from
  }
}
