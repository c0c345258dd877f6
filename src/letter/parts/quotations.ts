import {closes, markedSpans} from './marked-spans.ts'
import type {Unit} from './unit.ts'

/** A quotation that no mark has closed yet. */
interface Unclosed {
  readonly mark: string
  /** Where it opens in the plain text of its first unit. */
  readonly at: number
  /** The units that it has run through, by index. */
  readonly through: Array<number>
  /** Whether each of them opens with the mark again. */
  isRepeated: boolean
}

/**
 * Find whose words the units of a letter are: those in quotation marks are somebody else's, and so is a unit that the
 * document itself sets as a quotation.
 *
 * A quotation may go on over several paragraphs and points of a list, though not over a heading. It is closed in the
 * last of them; each may open with the mark again:
 *
 * ```
 * Naboen skrev: »Hækken er for høj.      Naboen skrev: »Hækken er for høj.
 * De skal klippe den.«                   »De skal klippe den.«
 * ```
 *
 * @returns for each unit the spans of its plain text that are quoted, marks and all: `[start, end, …]`, ascending
 */
export function quotations(units: ReadonlyArray<Unit>): ReadonlyArray<ReadonlyArray<number>> {
  const quoted: Array<ReadonlyArray<number>> = units.map(() => [])
  let unclosed: Unclosed | undefined

  for (const [index, {part, block, content}] of units.entries()) {
    const {text} = content
    if (block.kind === 'quote') {
      quoted[index] = [0, text.length]
      continue
    }
    const {spans, open, close} = markedSpans(text)
    quoted[index] = spans
    // The foot of a page stands between the paragraphs of the next, but belongs to neither.
    if (part === 'note' || part === 'foreign') continue
    if (part !== 'body' && part !== 'list-item') {
      unclosed = undefined
      continue
    }

    const begin = text.search(/\S/)
    const isAgain = unclosed !== undefined && text.charAt(begin) === unclosed.mark
    if (unclosed && close && closes(close.mark, unclosed.mark)) {
      fill(quoted, units, unclosed)
      quoted[index] = [0, close.at + 1, ...spans.filter((offset) => offset > close.at)]
      unclosed = undefined
    } else if (unclosed?.isRepeated && isAgain && spans[0] === begin) {
      fill(quoted, units, unclosed)
      unclosed = undefined
    } else if (unclosed && (open ? isAgain && open.at === begin : !isAgain)) {
      unclosed.through.push(index)
      unclosed.isRepeated &&= open !== undefined
      continue
    }
    if (open) unclosed = {...open, through: [index], isRepeated: true}
  }
  return quoted
}

/** Quote everything from where a quotation opened to the end of the last unit that it ran through. */
function fill(
  quoted: Array<ReadonlyArray<number>>,
  units: ReadonlyArray<Unit>,
  {at, through}: Unclosed
): void {
  for (const [order, index] of through.entries()) {
    const start = order === 0 ? at : 0
    const before = (quoted[index] ?? []).filter((_, side, spans) => (spans[side | 1] ?? 0) <= start)
    quoted[index] = [...before, start, units[index]?.content.text.length ?? start]
  }
}
