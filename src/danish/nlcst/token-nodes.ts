import type {Paragraph, ParagraphContent, Root, RootContent, Sentence, SentenceContent} from 'nlcst'
import type {Point, Position} from 'unist'
import {gapBetween} from '../tokens/gap.ts'
import {Gap, TokenKind, type Tokens} from '../tokens/token-list.ts'

/** Where offsets of a text stand: as the start of what follows, and as the end of what is before. */
export interface Points {
  start(offset: number): Point | undefined
  end(offset: number): Point | undefined
}

/** Counts lines and columns of a text whose offsets are asked for in ascending order. */
export class TextPoints implements Points {
  readonly #text: string
  #offset = 0
  #line = 1
  #lineStart = 0

  constructor(text: string) {
    this.#text = text
  }

  start(offset: number): Point {
    for (; this.#offset < offset; this.#offset++) {
      const code = this.#text.charCodeAt(this.#offset)
      // Of a carriage return and line feed, the line feed ends the line.
      const isBreak = code === 10 || (code === 13 && this.#text.charCodeAt(this.#offset + 1) !== 10)
      if (!isBreak) continue
      this.#line++
      this.#lineStart = this.#offset + 1
    }
    return {line: this.#line, column: offset - this.#lineStart + 1, offset}
  }

  end(offset: number): Point {
    return this.start(offset)
  }
}

/** Make the nlcst nodes of tokens and of the white space around them. */
export function tokenNodes(text: string, tokens: Tokens, points: Points): Array<SentenceContent> {
  const nodes: Array<SentenceContent> = []
  let offset = 0

  for (let index = 0; index < tokens.count; index++) {
    const start = tokens.start[index] ?? 0
    const end = tokens.end[index] ?? 0
    if (start > offset)
      nodes.push(literal('WhiteSpaceNode', text.slice(offset, start), points, offset, start))
    nodes.push(tokenNode(tokens.kind[index] ?? TokenKind.word, text.slice(start, end), points, start, end))
    offset = end
  }

  if (offset < text.length)
    nodes.push(literal('WhiteSpaceNode', text.slice(offset), points, offset, text.length))
  return nodes
}

function tokenNode(kind: number, value: string, points: Points, start: number, end: number): SentenceContent {
  switch (kind) {
    case TokenKind.punctuation:
      return literal('PunctuationNode', value, points, start, end)
    case TokenKind.symbol:
      return literal('SymbolNode', value, points, start, end)
    case TokenKind.field:
    case TokenKind.url:
    case TokenKind.email:
      return literal('SourceNode', value, points, start, end)
    default: {
      const position = positionOf(points, start, end)
      if (!position) return {type: 'WordNode', children: [{type: 'TextNode', value}]}
      return {type: 'WordNode', children: [{type: 'TextNode', value, position}], position: {...position}}
    }
  }
}

type LiteralType = 'PunctuationNode' | 'SourceNode' | 'SymbolNode' | 'WhiteSpaceNode'

function literal(
  type: LiteralType,
  value: string,
  points: Points,
  start: number,
  end: number
): SentenceContent {
  const position = positionOf(points, start, end)
  return position ? {type, value, position} : {type, value}
}

function positionOf(points: Points, start: number, end: number): Position | undefined {
  const from = points.start(start)
  const to = points.end(end)
  return from && to && {start: from, end: to}
}

/** Put the position of a parent around its children. */
export function patchPosition<Node extends Paragraph | Root | Sentence>(node: Node): Node {
  const children: ReadonlyArray<RootContent> = node.children
  const start = children[0]?.position?.start
  const end = children.at(-1)?.position?.end
  if (start && end) node.position = {start: {...start}, end: {...end}}
  return node
}

/** Group sentences and the white space between them into paragraphs, which blank lines divide. */
export function groupParagraphs(content: ReadonlyArray<ParagraphContent>): Array<RootContent> {
  const result: Array<RootContent> = []
  let children: Array<ParagraphContent> = []

  for (const node of content) {
    const isSpace = node.type === 'WhiteSpaceNode'
    if (isSpace && (children.length === 0 || gapBetween(node.value, 0, node.value.length) === Gap.blank)) {
      if (children.length > 0) result.push(...closeParagraph(children))
      children = []
      result.push(node)
    } else {
      children.push(node)
    }
  }

  if (children.length > 0) result.push(...closeParagraph(children))
  return result
}

function closeParagraph(children: Array<ParagraphContent>): Array<RootContent> {
  const last = children.at(-1)
  if (last?.type !== 'WhiteSpaceNode') return [patchPosition<Paragraph>({type: 'ParagraphNode', children})]
  return [patchPosition<Paragraph>({type: 'ParagraphNode', children: children.slice(0, -1)}), last]
}
