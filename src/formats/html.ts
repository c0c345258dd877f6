import type {Element, Nodes} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {MappedTextBuilder, sliceMapped} from '../text/mapped-text.ts'
import {once} from '../text/once.ts'
import {appendAligned} from './align.ts'
import {commentDirectives} from './comment-directives.ts'
import type {Block, BlockKind, Directive, LetterDocument} from './document.ts'
import {maskFields, restoreFields} from './merge-fields.ts'

/**
 * Read a letter in HTML; templates keep their fields and conditions as opaque words.
 *
 * Every element that a browser draws as a box ends a block; white space is folded as a browser folds it.
 */
export function readHtml(text: string): LetterDocument {
  const masked = maskFields(text)
  const tree = processor().parse(masked)
  const reading: Reading = {
    text,
    masked,
    blocks: [],
    directives: [],
    meta: {},
    open: undefined,
    language: undefined
  }
  walk(tree, reading, {kind: 'paragraph', depth: 0, pre: false})
  closeBlock(reading)
  return {format: 'html', text, blocks: reading.blocks, meta: reading.meta, directives: reading.directives}
}

/** The parser, made at the first letter. */
const processor = once(() => unified().use(rehypeParse).freeze())

interface Reading {
  readonly text: string
  readonly masked: string
  readonly blocks: Array<Block>
  readonly directives: Array<Directive>
  readonly meta: Record<string, unknown>
  open: OpenBlock | undefined
  language: string | undefined
}

interface OpenBlock {
  readonly builder: MappedTextBuilder
  readonly context: Context
  readonly links: Array<{start: number; end: number; url: string}>
  readonly opaque: Array<number>
}

interface Context {
  readonly kind: BlockKind
  readonly depth: number
  /** Whether white space is kept. */
  readonly pre: boolean
  readonly language?: string
}

const hidden = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'math',
  'iframe',
  'object',
  'select',
  'textarea'
])
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike ' +
    'strong sub sup time tt u var wbr o:p'
  ).split(' ')
)
const opaqueElements = new Set(['code', 'kbd', 'samp', 'var'])

function walk(node: Nodes, reading: Reading, context: Context): void {
  switch (node.type) {
    case 'text':
      appendText(node, reading, context)
      return
    case 'comment': {
      const start = node.position?.start.offset ?? 0
      const end = node.position?.end.offset ?? start
      reading.directives.push(...commentDirectives(reading.text.slice(start, end), start))
      return
    }
    case 'element':
      walkElement(node, reading, context)
      return
    case 'root':
      for (const child of node.children) walk(child, reading, context)
  }
}

function walkElement(node: Element, reading: Reading, context: Context): void {
  const {tagName: name, properties} = node
  if (name === 'head') {
    readHead(node, reading)
    return
  }
  if (hidden.has(name) || properties.hidden === true) return
  if (name === 'br') {
    appendBreak(node, reading)
    return
  }

  const own = contextOf(node, context)
  if (inline.has(name)) {
    walkInline(node, reading, own)
    return
  }

  closeBlock(reading)
  for (const child of node.children) walk(child, reading, own)
  closeBlock(reading)
}

function walkInline(node: Element, reading: Reading, context: Context): void {
  const block = openBlock(reading, context)
  const start = block.builder.length
  for (const child of node.children) walk(child, reading, context)
  // A block element inside the inline one has closed the block: then there is no span to remember.
  if (reading.open !== block) return
  const end = block.builder.length
  if (node.tagName === 'a' && typeof node.properties.href === 'string') {
    block.links.push({start, end, url: node.properties.href})
  }
  if (opaqueElements.has(node.tagName)) block.opaque.push(start, end)
}

function contextOf({tagName: name, properties}: Element, context: Context): Context {
  const language = typeof properties.lang === 'string' ? properties.lang : context.language
  const base = language === undefined ? context : {...context, language}
  const heading = /^h([1-6])$/.exec(name)
  if (heading) return {...base, kind: 'heading', depth: Number(heading[1])}
  if (name === 'ul' || name === 'ol') return {...base, depth: context.depth + 1}
  if (name === 'li' || name === 'dd' || name === 'dt')
    return {...base, kind: 'list-item', depth: Math.max(1, context.depth)}
  if (name === 'td' || name === 'th') return {...base, kind: 'table-cell', depth: 0}
  if (name === 'blockquote') return {...base, kind: 'quote', depth: 0}
  if (name === 'header' || name === 'footer') return {...base, kind: name, depth: 0}
  if (name === 'pre') return {...base, pre: true}
  return base
}

function readHead(head: Element, reading: Reading): void {
  for (const child of head.children) {
    if (child.type === 'comment') walk(child, reading, {kind: 'paragraph', depth: 0, pre: false})
    if (child.type !== 'element') continue
    const [text] = child.children
    if (child.tagName === 'title' && text?.type === 'text') reading.meta.title = text.value.trim()
    const {name, content} = child.properties
    if (child.tagName === 'meta' && typeof name === 'string' && name.startsWith('klarbrev:')) {
      reading.meta[name.slice('klarbrev:'.length)] = content
    }
  }
}

/** The block that text goes to, opened when there is none. */
function openBlock(reading: Reading, context: Context): OpenBlock {
  reading.open ??= {builder: new MappedTextBuilder(), context, links: [], opaque: []}
  return reading.open
}

function appendText(node: Nodes & {value: string}, reading: Reading, context: Context): void {
  if (!reading.open && node.value.trim() === '') return
  const {builder} = openBlock(reading, context)
  const from = node.position?.start.offset ?? 0
  const to = node.position?.end.offset ?? from
  const {masked} = reading
  if (context.pre) {
    appendAligned(builder, node.value, masked, from, to)
    return
  }

  // White space is folded to one blank, whose place is that of the first white-space character.
  const piece = new MappedTextBuilder()
  appendAligned(piece, node.value, masked, from, to)
  builder.appendFolded(piece.build())
}

/** A line break in the text; two of them are an empty line, which ends the block as it does on the screen. */
function appendBreak(node: Element, reading: Reading): void {
  const {open} = reading
  if (!open) return
  if (/\n\s*$/.test(open.builder.text)) closeBlock(reading)
  else open.builder.append('\n', node.position?.start.offset ?? 0)
}

function closeBlock(reading: Reading): void {
  const {open} = reading
  reading.open = undefined
  if (!open || open.builder.text.trim() === '') return
  const content = open.builder.build()
  const end = content.text.trimEnd().length
  const {kind, depth, language} = open.context
  reading.blocks.push({
    kind,
    content: restoreFields(end < content.text.length ? sliceMapped(content, 0, end) : content, reading.text),
    ...(depth > 0 && (kind === 'heading' || kind === 'list-item') ? {depth} : {}),
    ...(open.links.length > 0 ? {links: open.links} : {}),
    ...(open.opaque.length > 0 ? {opaque: Int32Array.from(open.opaque)} : {}),
    ...(language ? {language} : {})
  })
}
