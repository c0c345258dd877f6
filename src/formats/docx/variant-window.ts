import type {ParagraphBreak, TextPiece} from '../office/piece.ts'

/** A piece of a variant; `fresh` when no earlier variant has it. */
export interface VariantItem {
  readonly piece: TextPiece | ParagraphBreak
  readonly fresh: boolean
}

/** How much of a paragraph is kept on each side of an outcome, in characters; it is cut between sentences. */
const WIDEST = 1000

/** What is never cut off: the sentence of the outcome, its neighbours and most of theirs. */
const NEAR = 300

/** How many pieces are kept on each side, where they hold next to no text. */
const MOST = 200

/** Where a sentence surely ends: small letters, a mark, and a capital. */
const SENTENCE_END = /\p{Ll}{3}[.!?]["»”)]?\s+(?=[\p{Lu}«{])/gu

/** The items before an index that a reader of the sentences around it needs. */
export function headOf(items: ReadonlyArray<VariantItem>, index: number): Array<VariantItem> {
  const kept: Array<VariantItem> = []
  let length = 0
  for (let at = index - 1; at >= 0 && kept.length < MOST; at--) {
    const item = items[at]
    if (!item) break
    const {piece} = item
    if (piece.kind === 'break') {
      kept.push(item)
      break
    }
    if (length + piece.text.length > WIDEST) {
      const text = piece.text.slice(Math.max(0, piece.text.length - (WIDEST - length)))
      const end = Math.max(firstEnd(text, length + text.length - NEAR), 0)
      const cut = piece.text.length - text.length + end
      kept.push({...item, piece: {...piece, text: text.slice(end), at: piece.at + cut}})
      break
    }
    kept.push(item)
    length += piece.text.length
  }
  return kept.reverse()
}

/** The items from an index on that a reader of the sentences around it needs. */
export function tailOf(items: ReadonlyArray<VariantItem>, index: number): Array<VariantItem> {
  const kept: Array<VariantItem> = []
  let length = 0
  for (let at = index; at < items.length && kept.length < MOST; at++) {
    const item = items[at]
    if (!item || item.piece.kind === 'break') break
    const {piece} = item
    if (length + piece.text.length > WIDEST) {
      const text = piece.text.slice(0, WIDEST - length)
      kept.push({...item, piece: {...piece, text: text.slice(0, lastEnd(text, NEAR - length))}})
      break
    }
    kept.push(item)
    length += piece.text.length
  }
  return kept
}

/** Where the first sentence begins that begins before an offset; -1 when none does. */
function firstEnd(text: string, before: number): number {
  for (const {0: end, index} of text.matchAll(SENTENCE_END)) {
    return index + end.length <= before ? index + end.length : -1
  }
  return -1
}

/** Where the last sentence ends that ends behind an offset; the length of the text when none does. */
function lastEnd(text: string, after: number): number {
  let last = text.length
  for (const {0: end, index} of text.matchAll(SENTENCE_END)) {
    if (index + end.length > after) last = index + end.trimEnd().length
  }
  return last
}
