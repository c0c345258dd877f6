import type {ListItem, Nodes, Parents} from 'mdast'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {monthStems} from '../../danish/words/months-and-times.ts'
import {oneOf} from '../../danish/words/one-of.ts'
import {MappedTextBuilder} from '../../text/mapped-text.ts'
import {once} from '../../text/once.ts'
import {appendAligned} from '../align.ts'
import {commentDirectives} from '../comment-directives.ts'
import type {Block, BlockKind, Directive, LetterDocument} from '../document.ts'
import {maskFields, restoreFields} from '../merge-fields.ts'
import {coverComments, withoutCovered} from '../template/leave-out-comments.ts'
import {markdownCode, markdownText} from './align-markdown.ts'
import {boundMarkdown} from './bound-markdown.ts'
import {emphasisOf} from './emphasis.ts'
import {parseFrontmatter} from './parse-frontmatter.ts'

/**
 * Read a letter in Markdown (CommonMark, tables, YAML frontmatter).
 *
 * Code is not prose and is left out; inline code is an opaque word. Blocks of HTML are read as HTML.
 *
 * @param readHtml reads blocks of HTML; without it they are left out
 * @throws {BadFrontmatter} when the frontmatter is not a YAML mapping.
 */
export function readMarkdown(text: string, readHtml?: (text: string) => LetterDocument): LetterDocument {
  const masked = boundMarkdown(maskFields(coverComments(text, false)))
  const tree = processor().parse(masked)
  const reading: Reading = {text, masked, blocks: [], directives: [], meta: {}, readHtml}
  walk(tree, reading, {kind: 'paragraph', depth: 0})
  return {
    format: 'markdown',
    text,
    blocks: reading.blocks,
    meta: reading.meta,
    directives: reading.directives
  }
}

/** Only the tables of GitHub's dialect: letters have no strikethrough or task lists, and each extension costs time. */
function tables(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
}

/** The parser, made at the first letter. */
const processor = once(() => unified().use(remarkParse).use(remarkFrontmatter).use(tables).freeze())

interface Reading {
  readonly text: string
  /** The text with merge fields masked, as the parser saw it. */
  readonly masked: string
  readonly blocks: Array<Block>
  readonly directives: Array<Directive>
  meta: Readonly<Record<string, unknown>>
  readonly readHtml: ((text: string) => LetterDocument) | undefined
}

interface Context {
  readonly kind: BlockKind
  readonly depth: number
}

function walk(node: Nodes, reading: Reading, context: Context): void {
  switch (node.type) {
    case 'yaml':
      reading.meta = parseFrontmatter(node.value)
      return
    case 'html':
      comments(node, reading)
      addHtml(node, reading)
      return
    case 'heading':
      addBlock(node, reading, {kind: 'heading', depth: node.depth})
      return
    case 'paragraph':
      addBlock(node, reading, context)
      return
    case 'tableCell':
      addBlock(node, reading, {kind: 'table-cell', depth: 0})
      return
    case 'listItem':
      if (!addDay(node, reading, context))
        walkChildren(node, reading, {kind: 'list-item', depth: context.depth + 1})
      return
    case 'blockquote':
      walkChildren(node, reading, {kind: 'quote', depth: context.depth})
      return
    default:
      if ('children' in node) walkChildren(node, reading, context)
  }
}

function walkChildren(node: Parents, reading: Reading, context: Context): void {
  for (const child of node.children) walk(child, reading, context)
}

/** A letter may begin with `3. maj 2027`, which Markdown takes for the third item of a list. */
function addDay(node: ListItem, reading: Reading, context: Context): boolean {
  const [first, ...others] = node.children
  const start = node.position?.start.offset ?? 0
  if (first?.type !== 'paragraph' || !day.test(reading.text.slice(start, start + 12))) return false
  addBlock(first, reading, context, start)
  for (const child of others) walk(child, reading, context)
  return true
}

const day = new RegExp(String.raw`^\d{1,2}\. +${oneOf(monthStems)}`, 'i')

function comments(node: Nodes, reading: Reading): void {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  reading.directives.push(...commentDirectives(reading.text.slice(start, end), start))
}

/** Add the blocks of a piece of HTML, which ends at an empty line. */
function addHtml(node: Nodes, {text, blocks, readHtml}: Reading): void {
  const start = node.position?.start.offset ?? 0
  const source = text.slice(start, node.position?.end.offset)
  if (!readHtml || !/<[A-Za-z]/.test(source)) return
  // Marks of a quotation around it are no text of it; every offset stays.
  const own = source.replaceAll(/(?<=\n)[ \t]*>[ \t>]*/g, (marks) => ' '.repeat(marks.length))
  const first = blocks.length
  for (const block of readHtml(own).blocks) {
    const map = block.content.map.map((d, index) => (index % 2 === 0 ? d : d + start))
    const content = {text: block.content.text, map: map.length > 0 ? map : Int32Array.of(0, start)}
    const {variantOf} = block
    blocks.push({...block, content, ...(variantOf === undefined ? {} : {variantOf: variantOf + first})})
  }
}

/** @param from where the text of the block begins, when that is before the node */
function addBlock(node: Parents, reading: Reading, {kind, depth}: Context, from?: number): void {
  const builder = new MappedTextBuilder()
  if (from !== undefined) builder.append(reading.text.slice(from, node.position?.start.offset), from)
  const inline: Inline = {builder, opaque: [], links: [], strong: [], reading}
  for (const child of node.children) appendInline(child, inline)
  const content = restoreFields(builder.build(), reading.text)
  if (content.text.trim() === '') return

  reading.blocks.push({
    kind,
    content,
    ...(depth > 0 ? {depth} : {}),
    ...(inline.opaque.length > 0 ? {opaque: Int32Array.from(inline.opaque)} : {}),
    ...(inline.links.length > 0 ? {links: inline.links} : {}),
    ...(kind === 'paragraph' ? emphasisOf(content.text, inline.strong) : {})
  })
}

interface Inline {
  readonly builder: MappedTextBuilder
  readonly opaque: Array<number>
  readonly links: Array<{start: number; end: number; url: string}>
  readonly strong: Array<number>
  readonly reading: Reading
}

function appendInline(node: Nodes, inline: Inline): void {
  const {builder, reading} = inline
  const from = node.position?.start.offset ?? 0
  const to = node.position?.end.offset ?? from
  switch (node.type) {
    case 'text': {
      const piece = new MappedTextBuilder()
      appendAligned(piece, node.value, reading.masked, from, to, markdownText)
      builder.appendMapped(withoutCovered(piece.build()))
      return
    }
    case 'break':
      builder.append('\n', Math.max(from, to - 1))
      return
    case 'inlineCode': {
      const start = builder.length
      appendAligned(builder, node.value, reading.masked, from, to, markdownCode)
      inline.opaque.push(start, builder.length)
      return
    }
    case 'html':
      comments(node, reading)
      return
    case 'link': {
      const start = builder.length
      for (const child of node.children) appendInline(child, inline)
      inline.links.push({start, end: builder.length, url: node.url})
      return
    }
    case 'strong': {
      const start = builder.length
      for (const child of node.children) appendInline(child, inline)
      inline.strong.push(start, builder.length)
      return
    }
    default:
      if ('children' in node) for (const child of node.children) appendInline(child, inline)
  }
}
