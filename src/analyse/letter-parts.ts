import type {Block} from '../formats/document.ts'
import {latin} from '../text/latin.ts'
import {type MappedText, sliceMapped} from '../text/mapped-text.ts'
import {RecentTexts} from '../text/recent-texts.ts'

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
  let state: 'top' | 'body' | 'end' = blocks.some(opensLetter) ? 'top' : 'body'

  for (const [index, block] of blocks.entries()) {
    if (foreign.has(block)) {
      units.push(unit('foreign', block))
      continue
    }
    const fixed = fixedPart(block)
    if (fixed) {
      units.push(unit(fixed, block))
      if (state === 'end' && fixed === 'heading') state = 'body'
      continue
    }

    const lines = linesOf(block.content)
    if (isLines(lines)) {
      for (const line of lines) {
        const part = linePart(line.text, {state, single: lines.length === 1, block, last: index > lastProse})
        units.push({part, block, content: line})
        state =
          part === 'closing'
            ? 'end'
            : part === 'greeting' || (part === 'body' && state === 'top')
              ? 'body'
              : state
      }
    } else {
      state = addProse(units, block, lines, state)
    }
  }
  return units
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

/** A paragraph of sentences; a greeting or a closing may stand as its first or last line. */
function addProse(
  units: Array<Unit>,
  block: Block,
  lines: ReadonlyArray<MappedText>,
  state: 'top' | 'body' | 'end'
): 'body' | 'end' {
  const first = lines[0]
  const close = lines.findIndex((line) => isClosing(line.text))
  const greeted = first !== undefined && lines.length > 1 && isGreeting(first.text) ? 1 : 0
  if (greeted && first) units.push(unit('greeting', block, first))

  const end = close < 0 ? lines.length : close
  const [from, to] = [lines[greeted], lines[end - 1]]
  if (from && to && end > greeted) {
    const whole = greeted === 0 && end === lines.length
    units.push(unit('body', block, whole ? block.content : spanOf(block.content, lines, greeted, end)))
  }
  for (const [offset, line] of lines.slice(end).entries()) {
    units.push(unit(offset === 0 ? 'closing' : 'signature', block, line))
  }
  return close >= 0 || state === 'end' ? 'end' : 'body'
}

function spanOf(content: MappedText, lines: ReadonlyArray<MappedText>, from: number, to: number): MappedText {
  const before = lines.slice(0, from).reduce((sum, line) => sum + line.text.length + 1, 0)
  const length = lines.slice(from, to).reduce((sum, line) => sum + line.text.length + 1, 0) - 1
  return sliceMapped(content, before, before + length)
}

interface LineContext {
  readonly state: 'top' | 'body' | 'end'
  /** Whether the line is a paragraph by itself. */
  readonly single: boolean
  readonly block: Block
  /** Whether no prose follows. */
  readonly last: boolean
}

function linePart(text: string, {state, single, block, last}: LineContext): Part {
  if (isClosing(text)) return 'closing'
  if (isGreeting(text)) return 'greeting'
  if (state === 'end') return 'signature'
  if (isReference(text)) return state === 'top' || !last ? 'letterhead' : 'signature'
  if (single && !last && looksLikeHeading(text, block)) return 'heading'
  if (state === 'top') return 'letterhead'
  if (last && !single) return 'signature'
  return single ? 'body' : 'letterhead'
}

/** Lines of a block, each with its places. */
function linesOf(content: MappedText): Array<MappedText> {
  const {text} = content
  if (!text.includes('\n')) return [content]
  const lines: Array<MappedText> = []
  let start = 0
  for (let end = text.indexOf('\n'); start <= text.length; end = text.indexOf('\n', start)) {
    const stop = end < 0 ? text.length : end
    lines.push(sliceMapped(content, start, stop))
    start = stop + 1
    if (end < 0) break
  }
  return lines
}

/** Whether lines are set one by one, as in an address, and not wrapped. */
function isLines(lines: ReadonlyArray<MappedText>): boolean {
  return lines.every(({text}) => isShortLine(text))
}

/** No greeting, closing or line of an address is longer. */
const longestLine = 80

/** What was judged of recent lines; letters of a sender share their heads and tails. */
const shortLines = new RecentTexts<boolean>(20_000)

function isShortLine(text: string): boolean {
  const line = text.trim()
  return line.length <= longestLine && shortLines.get(line, () => readsAsLine(line))
}

function readsAsLine(line: string): boolean {
  if (isClosing(line) || isGreeting(line)) return true
  if (line.length > 64 || wordCount(line) > 9) return false
  // A wrapped line is long; a sentence ends in a mark, and a line that goes on may end in a comma.
  return (
    isReference(line) || !/[.!?:;,]["»”“)]?$/.test(line.replace(/\b(?:A\/S|ApS|tlf|nr|tv|th|mf)\.$/i, ''))
  )
}

function isProseBlock(block: Block): boolean {
  if (block.kind === 'list-item') return true
  return block.kind !== 'heading' && fixedPart(block) === undefined && !isLines(linesOf(block.content))
}

/** `Kære Bente Holm`, `Hej Ali`, `Til beboerne i Østergade`. */
function isGreeting(text: string): boolean {
  const line = text.trim()
  return (
    line.length <= longestLine &&
    /^(?:kære|hej|goddag|godmorgen|til|til rette vedkommende|ærede|højtærede|dear)(?=[\s,!]|$)/i.test(line) &&
    wordCount(line) <= 10 &&
    !/[.?:;]$/.test(line)
  )
}

/** `Med venlig hilsen`, `Venlig hilsen`, `Mange hilsner`, `Kind regards`. */
function isClosing(text: string): boolean {
  const line = text.trim()
  return (
    line.length <= 60 &&
    /^(?:(?:med\s+)?(?:de\s+)?(?:(?:venlig|bedst|mang|kærlig|varm|god)\S*\s+)+hils(?:en|ner)|med hilsen|hilsen|på vegne af \S+ hilsen|m\.?v\.?h\.?|vh|ærbødigst|med højagtelse|yours (?:sincerely|faithfully)|(?:kind|best) regards|sincerely)(?=[\s,.!]|$)/i.test(
      line
    ) &&
    wordCount(line) <= 7
  )
}

const labelled = new RegExp(String.raw`^[${latin}][${latin}.\- /]{0,28}:\s*\S`)
const label = new RegExp(
  String.raw`^(?:tlf|telefon|mobil|e-?mail|mail|cpr|cvr|ean|sag|sags[${latin}]*|j\.?nr|journal[${latin}]*|ref|dok[${latin}]*|dato|side|att)\b`,
  'i'
)

/** A line that says who, when, where or which case: `Dato: 3. maj 2025`, `Tlf. 12 34 56 78`, `8999 Nørreby`. */
function isReference(text: string): boolean {
  const line = text.trim()
  return (
    labelled.test(line) ||
    /^(?:den |d\. )?\d{1,2}[./-] ?(?:\d{1,2}[./-]|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/i.test(
      line
    ) ||
    /(?:^|\s)\d{4} [A-ZÀ-ÖØ-Þ]/.test(line) ||
    label.test(line) ||
    // An address of the net in a sentence makes it no contact line.
    (/\S@\S+\.\S|\bwww\.\S/.test(line) && !/[.!?:]$/.test(line))
  )
}

/** A line alone that names what follows. */
function looksLikeHeading(text: string, {emphatic}: Block): boolean {
  const line = text.trim()
  return emphatic === true || (/^[\p{Lu}\d]/u.test(line) && wordCount(line) <= 12 && !/[.!:;,]$/.test(line))
}

function wordCount(text: string): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0
}
