import {hyphenAtBreak} from '../../text/hyphen-at-break.ts'
import {isInCapitals} from '../../text/in-capitals.ts'
import {MappedTextBuilder} from '../../text/mapped-text.ts'
import type {Block, Directive, LetterDocument} from '../document.ts'
import {coverComments, withoutCovered} from '../template/leave-out-comments.ts'
import {parseFrontmatter} from './parse-frontmatter.ts'

/**
 * Read a letter in plain text.
 *
 * Paragraphs are set apart by empty lines; lines may be hard-wrapped. Headings are lines in capitals, underlined ones
 * or those that Markdown's `#` marks. A first block between `---` lines is frontmatter.
 */
export function readText(text: string): LetterDocument {
  const lines = splitLines(coverComments(text, true))
  const front = frontmatterLines(lines)
  const directives: Array<Directive> = []
  const blocks: Array<Block> = []
  let open: Array<Line> = []

  const close = () => {
    for (const block of blocksOf(open)) if (block.content.text !== '') blocks.push(block)
    open = []
  }

  for (const line of lines.slice(front)) {
    const directive = directiveOf(line)
    if (directive) {
      close()
      directives.push(directive)
    } else if (line.text.trim() === '') close()
    else if (markedHeading.test(line.text)) {
      close()
      blocks.push(headingOf(line))
    } else open.push(line)
  }
  close()

  const meta = front > 0 ? parseFrontmatter(text.slice(lines[0]?.end ?? 0, lines[front - 1]?.start ?? 0)) : {}
  return {format: 'text', text, blocks, meta, directives}
}

/** A heading as Markdown marks it, in text that was pasted from there: `## Begrundelse`. */
const markedHeading = /^ {0,3}(#{1,6})[ \t]+(?=[^\n]*\p{L})/u

function headingOf(line: Line): Block {
  const marks = markedHeading.exec(line.text)
  const skipped = marks?.[0].length ?? 0
  const own = {...line, text: line.text.slice(skipped), start: line.start + skipped}
  return block([own], 'heading', marks?.[1]?.length ?? 1)
}

interface Line {
  /** The line without its end. */
  readonly text: string
  readonly start: number
  /** Where the next line starts. */
  readonly end: number
}

function splitLines(text: string): Array<Line> {
  const lines: Array<Line> = []
  let start = 0
  while (start < text.length) {
    let end = start
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++
    const next = end < text.length ? end + (text.startsWith('\r\n', end) ? 2 : 1) : end
    lines.push({text: text.slice(start, end), start, end: next})
    start = next
  }
  return lines
}

/** Line feed, carriage return, form feed, line and paragraph separator. */
function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 12 || code === 0x2028 || code === 0x2029
}

/** How many lines the frontmatter takes, with its fences; 0 when there is none. */
function frontmatterLines(lines: ReadonlyArray<Line>): number {
  if (lines[0]?.text.trimEnd() !== '---') return 0
  const close = lines.findIndex((line, index) => index > 0 && line.text.trimEnd() === '---')
  const looksLikeYaml = lines
    .slice(1, Math.max(1, close))
    .every((d) => /^\s*(?:#|$|[\w-]+\s*:)/.test(d.text) || /^\s/.test(d.text))
  return close > 0 && looksLikeYaml ? close + 1 : 0
}

/** A comment line to klarbrev: `# klarbrev …`, `// klarbrev …` or `<!-- klarbrev … -->`. */
function directiveOf({text, start}: Line): Directive | undefined {
  const match = /^\s*(?:#|\/\/|<!--)\s*klarbrev[\s:]+(.*?)\s*(?:-->)?\s*$/i.exec(text)
  return match ? {text: match[1] ?? '', start, end: start + text.length} : undefined
}

function blocksOf(lines: ReadonlyArray<Line>): Array<Block> {
  const [first, second] = lines
  if (!first) return []
  if (lines.length === 2 && second && /^\s*(?:={3,}|-{3,}|_{3,})\s*$/.test(second.text)) {
    return [block([first], 'heading', 1)]
  }
  if (lines.length === 1 && /^\s*[-=_*]{3,}\s*$/.test(first.text)) return []
  if (lines.length <= 2 && lines.every((d) => isInCapitals(d.text, 4))) return [block(lines, 'heading', 1)]

  return [block(lines, 'paragraph')]
}

/** What becomes of the hyphen of a word that is parted over two lines, as in text that is pasted from a page. */
function wordBreak(text: string, next: Line | undefined): 'joined' | 'dropped' | undefined {
  // A mark of a list may follow, or a name in an address: only small letters go on with a word.
  if (!next || !/\p{L}[-\u2010]$/u.test(text)) return
  const rest = next.text.trimStart()
  if (!/^\p{Ll}/u.test(rest) || /^\p{L}[.)]/u.test(rest)) return
  const hyphen = hyphenAtBreak(text, rest)
  return hyphen === 'apart' ? undefined : hyphen
}

function block(lines: ReadonlyArray<Line>, kind: Block['kind'], depth?: number): Block {
  const builder = new MappedTextBuilder()
  let open = false
  for (const [index, line] of lines.entries()) {
    const indent = /^\s*/.exec(line.text)?.[0].length ?? 0
    const text = line.text.slice(indent).trimEnd()
    if (open) builder.append('\n', line.start - 1)
    const hyphen = wordBreak(text, lines[index + 1])
    builder.append(hyphen === 'dropped' ? text.slice(0, -1) : text, line.start + indent)
    open = hyphen === undefined
  }
  return {kind, content: withoutCovered(builder.build()), ...(depth ? {depth} : {})}
}
