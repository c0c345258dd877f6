import type {Block} from '../../formats/document.ts'
import {linesOf} from '../../text/lines-of.ts'
import type {MappedText} from '../../text/mapped-text.ts'
import {
  isClosing,
  isGreeting,
  isLongTitle,
  isOneHeading,
  isReference,
  isShortLine,
  isSubject,
  isTitle,
  looksLikeHeading
} from './letter-line.ts'
import {lineRoom, narrow} from './line-room.ts'
import {listMarker} from './list-marker.ts'
import {proseParts} from './prose-parts.ts'
import {quotations} from './quotations.ts'
import {typedLists} from './typed-lists.ts'
import type {Part, Unit} from './unit.ts'

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
  const width = widest(blocks)
  const lists = typedLists(blocks, width)
  const lastProse = blocks.findLastIndex((block) => lists.has(block) || isProseBlock(block))
  let state: State = blocks.some(opensLetter) ? 'top' : 'body'
  const add = (part: Part, block: Block, content: MappedText = block.content, depth = block.depth) => {
    units.push({part, block, content, ...(depth ? {depth} : {})})
    state = stateAfter(part, state)
  }

  for (const [index, block] of blocks.entries()) {
    const fixed = foreign.has(block) ? 'foreign' : fixedPart(block)
    const whole = {isItem: false, content: block.content}
    for (const {isItem, content} of (fixed !== 'foreign' && lists.get(block)) || [whole]) {
      if (isItem) {
        add('list-item', block, content, block.depth ?? 1)
        continue
      }
      if (fixed) {
        add(fixed, block, content)
        continue
      }
      const lines = linesOf(content)
      if (index <= lastProse && isHeading(lines, block)) {
        add('heading', block, content)
      } else if (isLoneTitle(lines, blocks[index + 1], state)) {
        add('heading', block, content)
      } else if (isLines(lines)) {
        for (const line of lines) {
          const single = lines.length === 1
          add(linePart(line.text, {state, single, block, last: index > lastProse}), block, line)
        }
      } else if (isBareList(lines, width)) {
        for (const line of lines) add(/[.:!?]$/.test(line.text.trim()) ? 'body' : 'list-item', block, line)
      } else {
        const title = content.text.startsWith(block.content.text.slice(0, content.text.length))
          ? block.emphaticLines
          : 0
        for (const {part, content: own} of proseParts(content, lines, width, title)) add(part, block, own)
      }
    }
  }
  const quoted = quotations(units)
  return units.map((unit, index) => withQuoted(unit, quoted[index] ?? []))
}

function withQuoted(unit: Unit, quoted: ReadonlyArray<number>): Unit {
  return quoted.length === 0 ? unit : {...unit, quoted}
}

/**
 * A line by itself above the greeting, of any length, or one that asks above a text: `Hvad koster en plads?`
 *
 * Further down a long line without a full stop names what follows, too, where nobody has wrapped it.
 */
function isLoneTitle(lines: ReadonlyArray<MappedText>, next: Block | undefined, state: State): boolean {
  const [line] = lines
  if (!line || lines.length > 1 || next?.kind !== 'paragraph') return false
  const [below = ''] = next.content.text.split('\n', 1)
  const isAbove = state === 'top' && isGreeting(below)
  return isLongTitle(line.text, isAbove) && (isAbove || /^\p{Lu}[^\n]{20}/u.test(below))
}

/** A heading on several short lines, or one in bold, which may ask and be longer than a line is. */
function isHeading(lines: ReadonlyArray<MappedText>, {emphatic}: Block): boolean {
  const [first, ...others] = lines
  if (isOneHeading(lines)) return true
  return (
    emphatic === true && first !== undefined && others.length === 0 && isTitle(first.text) && !isLines(lines)
  )
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
      if (end - start > width && !listMarker(content.text.slice(start, end))) width = end - start
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

/** Lines below a colon that are set one by one, without bullets: no line is full, and each begins anew. */
function isBareList(lines: ReadonlyArray<MappedText>, width: number): boolean {
  const [first, second] = lines
  if (!first || !second || lines.length < 3 || !first.text.trim().endsWith(':')) return false
  return lines.every(({text}, index) => {
    const next = lines[index + 1]?.text.trim()
    if (next === undefined) return true
    return /^[\p{Lu}\d]/u.test(next) && (width < narrow || lineRoom(text.trim(), next, width) >= width / 3)
  })
}

function isProseBlock(block: Block): boolean {
  if (block.kind === 'list-item') return true
  return block.kind !== 'heading' && fixedPart(block) === undefined && !isLines(linesOf(block.content))
}
