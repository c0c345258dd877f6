import type {Block} from '../formats/document.ts'
import {linesOf} from '../text/lines-of.ts'
import type {MappedText} from '../text/mapped-text.ts'
import {
  isClosing,
  isGreeting,
  isOneHeading,
  isReference,
  isShortLine,
  isSubject,
  looksLikeHeading
} from './letter-line.ts'
import {proseParts} from './prose-parts.ts'

/** What a unit of text does in a letter. */
export type Part =
  /** Sender, recipient, date, reference and contact lines. */
  | 'letterhead'
  | 'heading'
  | 'greeting'
  | 'body'
  | 'list-item'
  | 'table'
  /** The phrase that ends the letter, such as »Med venlig hilsen«. */
  | 'closing'
  | 'signature'
  /** Page headers, page footers and footnotes. */
  | 'note'
  /** Text in another language than the letter's. */
  | 'foreign'

/** A stretch of text that does one thing; sentences never cross it. */
export interface Unit {
  readonly part: Part
  /** The block of the document it stands in. */
  readonly block: Block
  readonly content: MappedText
  /** Level of a heading, nesting of a list item. */
  readonly depth?: number
}

/**
 * Divide a letter into its parts.
 *
 * Address, greeting and signature are lines, not sentences: each line is a unit of its own, whatever the file format
 * makes of them. Readers of files know markup only; what a line does is decided here, once for all formats.
 *
 * @param foreign blocks in another language than the letter's
 */
export function letterParts(
  blocks: ReadonlyArray<Block>,
  foreign: ReadonlySet<Block> = new Set()
): Array<Unit> {
  const units: Array<Unit> = []
  const lastProse = blocks.findLastIndex((block) => isProseBlock(block))
  const width = widest(blocks)
  let state: State = blocks.some(opensLetter) ? 'top' : 'body'

  for (const [index, block] of blocks.entries()) {
    if (foreign.has(block)) {
      units.push(unit('foreign', block))
      continue
    }
    const fixed = fixedPart(block)
    if (fixed) {
      units.push(unit(fixed, block))
      state = stateAfter(fixed, state)
      continue
    }

    const lines = linesOf(block.content)
    if (index <= lastProse && isOneHeading(lines)) {
      units.push(unit('heading', block))
      state = stateAfter('heading', state)
    } else if (isLines(lines)) {
      for (const line of lines) {
        const part = linePart(line.text, {state, single: lines.length === 1, block, last: index > lastProse})
        units.push({part, block, content: line})
        state = stateAfter(part, state)
      }
    } else {
      for (const {part, content} of proseParts(block.content, lines, width)) {
        units.push(unit(part, block, content))
        state = stateAfter(part, state)
      }
    }
  }
  return units
}

/** Above the letter's first sentence, in it, or below its closing. */
type State = 'top' | 'body' | 'end'

/** What follows a heading below the closing is text again, such as guidance on how to complain. */
function stateAfter(part: Part, state: State): State {
  if (part === 'closing') return 'end'
  const isOpened = part === 'greeting' || (part === 'body' && state === 'top')
  return isOpened || (part === 'heading' && state === 'end') ? 'body' : state
}

/** Characters of the longest line that a paragraph has. */
function widest(blocks: ReadonlyArray<Block>): number {
  let width = 0
  for (const {kind, content} of blocks) {
    if (kind !== 'paragraph') continue
    for (let start = 0; start <= content.text.length; ) {
      const found = content.text.indexOf('\n', start)
      const end = found < 0 ? content.text.length : found
      width = Math.max(width, end - start)
      start = end + 1
    }
  }
  return width
}

/** The letter begins with lines above its first sentence. */
function opensLetter(block: Block): boolean {
  return (
    block.kind === 'paragraph' &&
    linesOf(block.content).some((line) => isGreeting(line.text) || isReference(line.text))
  )
}

function fixedPart({kind}: Block): Part | undefined {
  if (kind === 'heading' || kind === 'list-item') return kind
  if (kind === 'table-cell') return 'table'
  if (kind === 'header' || kind === 'footer' || kind === 'footnote') return 'note'
  return
}

function unit(part: Part, block: Block, content = block.content): Unit {
  return {part, block, content, ...(block.depth ? {depth: block.depth} : {})}
}

interface LineContext {
  readonly state: State
  /** Whether the line is a paragraph by itself. */
  readonly single: boolean
  readonly block: Block
  /** Whether no prose follows. */
  readonly last: boolean
}

function linePart(text: string, {state, single, block, last}: LineContext): Part {
  if (isClosing(text)) return 'closing'
  if (isGreeting(text)) return 'greeting'
  if (isSubject(text)) return 'heading'
  if (state === 'end') return 'signature'
  if (isReference(text)) return state === 'top' || !last ? 'letterhead' : 'signature'
  if (single && !last && (block.emphatic || looksLikeHeading(text))) return 'heading'
  if (state === 'top') return 'letterhead'
  if (last && !single) return 'signature'
  return single ? 'body' : 'letterhead'
}

/** Whether lines are set one by one, as in an address, and not wrapped. */
function isLines(lines: ReadonlyArray<MappedText>): boolean {
  return lines.every(({text}) => isShortLine(text))
}

function isProseBlock(block: Block): boolean {
  if (block.kind === 'list-item') return true
  return block.kind !== 'heading' && fixedPart(block) === undefined && !isLines(linesOf(block.content))
}
