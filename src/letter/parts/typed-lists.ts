import type {Block} from '../../formats/document.ts'
import {linesOf} from '../../text/lines-of.ts'
import {type MappedText, sliceMapped} from '../../text/mapped-text.ts'
import {isClosing} from './letter-line.ts'
import {lineRoom, narrow, unwrapped} from './line-room.ts'
import {follows, type ListMarker, listMarker, mayHoldMarkers} from './list-marker.ts'
import {endsSentence} from './sentence-end.ts'

/** A stretch of a block: an item of a list, or what stands before, between and after items. */
export interface ListStretch {
  readonly isItem: boolean
  readonly content: MappedText
}

/** A line of a block. */
interface Line {
  readonly block: Block
  readonly text: string
  /** Where it begins in the text of the block. */
  readonly start: number
  readonly marker: ListMarker | undefined
  /** Whether an item above it goes on in it. */
  readonly goesOn: boolean
}

/**
 * Find the list items that are typed, with a bullet or a number and not as the format has them.
 *
 * A bullet makes an item wherever it begins a line. A number does where its neighbour in the series stands in the item
 * above or below: `1. Sagen` above a text is a heading.
 *
 * @param width characters of the longest line of the letter's paragraphs
 * @returns the stretches of each block that has such items
 */
export function typedLists(
  blocks: ReadonlyArray<Block>,
  width: number
): Map<Block, ReadonlyArray<ListStretch>> {
  const found = new Map<Block, ReadonlyArray<ListStretch>>()
  if (!blocks.some(({content}) => mayHoldMarkers(content.text))) return found

  const lines = blocks.flatMap((block) => linesIn(block, width))
  for (let index = 0; index < lines.length; ) {
    const first = index
    const block = lines[first]?.block
    let hasItem = false
    for (; lines[index]?.block === block && index < lines.length; index++) {
      hasItem ||= isItem(lines, index)
    }
    if (block && hasItem) found.set(block, stretchesOf(lines, first, index))
  }
  return found
}

function linesIn(block: Block, width: number): Array<Line> {
  const lines: Array<Line> = []
  let start = 0
  for (const {text} of linesOf(block.content)) {
    const marker = isOpen(block) ? markerIn(block, text) : undefined
    const above = lines.at(-1)
    lines.push({block, text, start, marker, goesOn: above !== undefined && goesOn(above.text, text, width)})
    start += text.length + 1
  }
  return lines
}

/** Whether the format leaves it to the text what a block is. */
function isOpen({kind}: Block): boolean {
  return kind === 'paragraph' || kind === 'quote' || kind === 'list-item' || kind === 'table-cell'
}

function markerIn({kind}: Block, text: string): ListMarker | undefined {
  const marker = listMarker(text)
  if (!marker) return
  // An item that has a bullet of its own may have a number in its text, and an amount in a table may be negative.
  if (kind === 'list-item' && marker.ranks.length > 0) return
  return kind === 'table-cell' && !/^\p{L}/u.test(text.slice(marker.length)) ? undefined : marker
}

/** A line below an item is wrapped text of it, unless it begins a sentence where there was room for it above. */
function goesOn(above: string, text: string, width: number): boolean {
  if (isClosing(text)) return false
  if (!/^\s*[\p{Lu}«{[<]/u.test(text)) return true
  if (width < narrow) return false
  const room = lineRoom(above.trim(), text.trim(), width)
  return room < 0 || !(endsSentence(above) || room >= width / 3 || width >= unwrapped)
}

function isItem(lines: ReadonlyArray<Line>, index: number): boolean {
  const marker = lines[index]?.marker
  if (!marker) return false
  if (marker.ranks.length === 0) return true
  const [before, after] = [neighbour(lines, index, -1), neighbour(lines, index, 1)]
  return (before && follows(marker, before)) || (after && follows(after, marker)) || false
}

/** The marker of the item above or below, where nothing but their text stands between the two. */
function neighbour(lines: ReadonlyArray<Line>, index: number, step: 1 | -1): ListMarker | undefined {
  for (let at = index + step; ; at += step) {
    const line = lines[at]
    if (!line) return
    // Other outcomes of a condition repeat a paragraph.
    if (line.block.variantOf !== undefined && line.block !== lines[index]?.block) continue
    if (line.marker) return line.marker
    if (!line.goesOn) return
  }
}

function stretchesOf(lines: ReadonlyArray<Line>, first: number, end: number): Array<ListStretch> {
  const stretches: Array<ListStretch> = []
  const {content} = lines[first]?.block ?? {content: {text: '', map: new Int32Array()}}
  let from = 0
  let inItem = false
  const close = (to: number) => {
    if (to > from) stretches.push({isItem: inItem, content: sliceMapped(content, from, to)})
  }
  for (let index = first; index < end; index++) {
    const line = lines[index]
    if (!line || (!isItem(lines, index) && (inItem ? line.goesOn : true))) continue
    close(line.start - 1)
    inItem = isItem(lines, index)
    from = line.start + (inItem ? (line.marker?.length ?? 0) : 0)
  }
  close(content.text.length)
  return stretches
}
