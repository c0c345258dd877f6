import type {ParagraphContent, Sentence, SentenceContent} from 'nlcst'
import {toString as textOf} from 'nlcst-to-string'
import type {Point} from 'unist'
import {findFields} from '../../text/find-fields.ts'
import {type Tokens, tokenize} from '../tokens/tokenize.ts'
import {type Points, patchPosition, TextPoints, tokenNodes} from './token-nodes.ts'

/** Nodes of a sentence as one text, and where each node begins in it. */
class Content implements Points {
  readonly nodes: ReadonlyArray<SentenceContent>
  readonly text: string
  /** The offset of each node, and of the end. */
  readonly starts: Int32Array
  #cursor = 0

  constructor(nodes: ReadonlyArray<SentenceContent>) {
    this.nodes = nodes
    this.starts = new Int32Array(nodes.length + 1)
    const values = nodes.map((node) => textOf(node))
    for (const [index, value] of values.entries()) {
      this.starts[index + 1] = (this.starts[index] ?? 0) + value.length
    }
    this.text = values.join('')
  }

  /** What is no prose, as spans for `tokenize`: source, merge fields, and nodes that extensions have made. */
  get fields(): Int32Array {
    const spans: Array<number> = []
    for (const [index, node] of this.nodes.entries()) {
      const start = this.starts[index] ?? 0
      const end = this.starts[index + 1] ?? 0
      if (end > start && !isProse(node)) spans.push(start, end)
    }
    return mergeSpans(spans, findFields(this.text))
  }

  start(offset: number): Point | undefined {
    const index = this.#nodeAt(offset)
    return advance(this.nodes[index]?.position?.start, this.text, this.starts[index] ?? 0, offset)
  }

  end(offset: number): Point | undefined {
    const index = this.#nodeAt(offset - 1)
    const {position} = this.nodes[index] ?? {}
    if (this.starts[index + 1] === offset) return position && {...position.end}
    return advance(position?.start, this.text, this.starts[index] ?? 0, offset)
  }

  /** Offsets ascend, but for the end of a node, which is looked up from its last character. */
  #nodeAt(offset: number): number {
    while (this.#cursor > 0 && (this.starts[this.#cursor] ?? 0) > offset) this.#cursor--
    while (this.#cursor < this.nodes.length && (this.starts[this.#cursor + 1] ?? 0) <= offset) this.#cursor++
    return this.#cursor
  }
}

/** Read sentence nodes anew as one text, so that an abbreviation divided by emphasis is whole again. */
export function retokenize(nodes: ReadonlyArray<SentenceContent>): Array<SentenceContent> {
  const content = new Content(nodes)
  const old = new Map(nodes.map((node, index) => [content.starts[index], node]))
  let offset = 0

  return tokenNodes(content.text, tokenize(content.text, content.fields), content).map((node) => {
    const same = old.get(offset)
    const value = textOf(node)
    offset += value.length
    // What still is one token keeps its data.
    if (!same || textOf(same) !== value) return node
    return same.type === node.type || !isProse(same) ? same : node
  })
}

/** Divide sentence nodes into sentences, and the white space between them. */
export function splitContent(nodes: ReadonlyArray<SentenceContent>): Array<ParagraphContent> {
  const {text, starts, fields} = new Content(nodes)
  return divide(nodes, tokenize(text, fields), (index) => starts[index] ?? 0)
}

/** Divide a text into sentences, and the white space between them, in one reading. */
export function splitText(text: string): Array<ParagraphContent> {
  const tokens = tokenize(text, findFields(text))
  const nodes = tokenNodes(text, tokens, new TextPoints(text))
  return divide(nodes, tokens, (index) => nodes[index]?.position?.start.offset ?? 0)
}

function divide(
  nodes: ReadonlyArray<SentenceContent>,
  tokens: Tokens,
  startOf: (index: number) => number
): Array<ParagraphContent> {
  const {start, sentenceStart, sentenceCount} = tokens
  const result: Array<ParagraphContent> = []
  let first = 0
  let sentence = 1

  for (let index = 0; sentence < sentenceCount && index < nodes.length; index++) {
    if (startOf(index) < (start[sentenceStart[sentence] ?? 0] ?? 0)) continue
    result.push(...closeSentence(nodes.slice(first, index)))
    first = index
    sentence++
  }

  result.push(...closeSentence(nodes.slice(first)))
  return result
}

/** White space around a sentence belongs to its paragraph. */
function closeSentence(children: ReadonlyArray<SentenceContent>): Array<ParagraphContent> {
  const before: Array<ParagraphContent> = []
  const after: Array<ParagraphContent> = []
  let start = 0
  let end = children.length

  for (let node = children[start]; start < end && node?.type === 'WhiteSpaceNode'; node = children[start]) {
    before.push(node)
    start++
  }
  for (
    let node = children[end - 1];
    end > start && node?.type === 'WhiteSpaceNode';
    node = children[end - 1]
  ) {
    after.unshift(node)
    end--
  }

  if (start === end) return [...before, ...after]
  const sentence: Sentence = {type: 'SentenceNode', children: children.slice(start, end)}
  return [...before, patchPosition(sentence), ...after]
}

function isProse({type}: SentenceContent): boolean {
  return (
    type === 'WordNode' || type === 'PunctuationNode' || type === 'SymbolNode' || type === 'WhiteSpaceNode'
  )
}

/** Find the point `offset - from` code units after `point`, in a node whose text begins at `from`. */
function advance(point: Point | undefined, text: string, from: number, offset: number): Point | undefined {
  if (!point) return undefined
  let {line, column} = point

  for (let index = from; index < offset; index++) {
    const code = text.charCodeAt(index)
    const isBreak = code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)
    line += isBreak ? 1 : 0
    column = isBreak ? 1 : column + 1
  }

  const moved: Point = {line, column}
  if (point.offset !== undefined) moved.offset = point.offset + offset - from
  return moved
}

/** Put two ascending lists of spans together; of spans that overlap, those of `first` stay. */
function mergeSpans(first: ReadonlyArray<number>, second: Int32Array): Int32Array {
  if (first.length === 0) return second
  const merged: Array<number> = []
  let index = 0

  for (let other = 0; other < second.length; other += 2) {
    const start = second[other] ?? 0
    const end = second[other + 1] ?? 0
    while (index < first.length && (first[index + 1] ?? 0) <= start)
      merged.push(first[index++] ?? 0, first[index++] ?? 0)
    if (index >= first.length || (first[index] ?? 0) >= end) merged.push(start, end)
  }

  return Int32Array.from([...merged, ...first.slice(index)])
}
