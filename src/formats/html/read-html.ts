import type {Element, Nodes} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {MappedTextBuilder, sliceMapped, sourceStart} from '../../text/mapped-text.ts'
import {once} from '../../text/once.ts'
import {commentDirectives} from '../comment-directives.ts'
import type {Block, Directive, LetterDocument} from '../document.ts'
import {NOTHING, scanTemplate} from '../template/scan-template.ts'
import type {TemplateTag} from '../template/template-tag.ts'
import {appendHtmlText} from './align-html.ts'
import {isBlock, isBold, isCode, isHidden} from './elements.ts'
import {flatten} from './flatten.ts'
import {type Context, OpenBlock} from './open-block.ts'
import {OpenConditions} from './open-conditions.ts'
import {textCells} from './table-shape.ts'

/**
 * Read a letter in HTML, or a template of one.
 *
 * Every element that a browser draws as a box ends a block; white space is folded as a browser folds it. Fields of
 * templates are opaque words, comments and statements are left out, and a sentence with a condition in it is read once
 * for each outcome.
 */
export function readHtml(text: string): LetterDocument {
  const {masked: whole, tags} = scanTemplate(text)
  const masked = flatten(whole)
  const reader = new HtmlReader(text, masked, tags)
  reader.walk(processor().parse(masked), {kind: 'paragraph', depth: 0, pre: false})
  return reader.finish()
}

/** What prints nothing: statements of a template, and marks of where a word may be divided. */
const UNSEEN = /^[\uE001\u00AD\u200B\u2060\uFEFF]/
const UNSEEN_OR_TEXT = /[\uE001\u00AD\u200B\u2060\uFEFF]+|[^\uE001\u00AD\u200B\u2060\uFEFF]+/g

/** The parser, made at the first letter. */
const processor = once(() => unified().use(rehypeParse).freeze())

class HtmlReader {
  readonly #text: string
  readonly #masked: string
  readonly #tags: ReadonlyMap<number, TemplateTag>
  readonly #blocks: Array<Block> = []
  readonly #directives: Array<Directive> = []
  readonly #meta: Record<string, unknown> = {}
  readonly #conditions = new OpenConditions()
  /** Cells with running text, in the tables that are open. */
  readonly #textCells = new Set<Element>()
  /** Statements since the last block. */
  readonly #waiting: Array<TemplateTag> = []
  #open: OpenBlock | undefined

  constructor(text: string, masked: string, tags: ReadonlyArray<TemplateTag>) {
    this.#text = text
    this.#masked = masked
    this.#tags = new Map(tags.map((tag) => [tag.start, tag]))
  }

  finish(): LetterDocument {
    this.#close()
    return {
      format: 'html',
      text: this.#text,
      blocks: this.#blocks,
      meta: this.#meta,
      directives: this.#directives,
      locate: (offset) => {
        const branch = this.#conditions.branchAt(offset)
        return branch === '' ? {} : {branch}
      }
    }
  }

  walk(node: Nodes, context: Context): void {
    switch (node.type) {
      case 'text':
        this.#appendText(node, context)
        return
      case 'comment':
        this.#comment(node)
        return
      case 'element':
        this.#element(node, context)
        return
      case 'root':
        for (const child of node.children) this.walk(child, context)
    }
  }

  #comment(node: Nodes): void {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    const tag = this.#tags.get(start)
    if (tag) this.#statement(tag)
    else this.#directives.push(...commentDirectives(this.#text.slice(start, end), start))
  }

  /** A statement of a template; one that begins a block stands in it. */
  #statement(tag: TemplateTag): void {
    if (!tag.step) return
    if (this.#open && this.#conditions.leaves(tag, this.#open)) this.#close()
    const open = this.#open
    if (!open) {
      this.#waiting.push(tag)
      return
    }
    const choice = this.#conditions.take(tag, open, open.builder.length)
    if (choice) open.choices.push(choice)
    open.wasChosen = true
  }

  #element(node: Element, context: Context): void {
    const {tagName: name} = node
    if (name === 'head') {
      this.#readHead(node)
    } else if (isHidden(node)) {
      return
    } else if (name === 'br') {
      this.#appendBreak(node)
    } else if (isBlock(node)) {
      if (name === 'table') for (const cell of textCells(node)) this.#textCells.add(cell)
      this.#close()
      const own = this.#contextOf(node, context)
      for (const child of node.children) this.walk(child, own)
      this.#close()
    } else {
      this.#inline(node, context)
    }
  }

  #inline(node: Element, context: Context): void {
    const before = this.#open
    const start = before?.builder.length ?? 0
    for (const child of node.children) this.walk(child, context)
    const block = this.#open
    // A block element inside the inline one has closed the block: then there is no span to remember.
    if (!block || (before && before !== block)) return
    const end = block.builder.length
    if (end <= start) return
    const {href, lang} = node.properties
    if (node.tagName === 'a' && typeof href === 'string') block.links.push({start, end, url: href})
    if (isCode(node)) block.addOpaque(start, end)
    if (isBold(node)) block.addBold(start, end)
    if (typeof lang === 'string' && lang !== context.language)
      block.languages.push({start, end, language: lang})
  }

  #contextOf(node: Element, context: Context): Context {
    const {tagName: name, properties} = node
    const language = typeof properties.lang === 'string' ? properties.lang : context.language
    const bold = context.isBold === true || isBold(node)
    const base = {...context, ...(language === undefined ? {} : {language}), ...(bold ? {isBold: true} : {})}
    const heading = /^h([1-6])$/.exec(name)
    if (heading) return {...base, kind: 'heading', depth: Number(heading[1])}
    if (name === 'ul' || name === 'ol') return {...base, depth: context.depth + 1}
    if (name === 'li' || name === 'dd' || name === 'dt')
      return {...base, kind: 'list-item', depth: Math.max(1, context.depth)}
    if (name === 'td' || name === 'th')
      return this.#textCells.has(node) ? base : {...base, kind: 'table-cell', depth: 0}
    if (name === 'blockquote') return {...base, kind: 'quote', depth: 0}
    if (name === 'header' || name === 'footer') return {...base, kind: name, depth: 0}
    if (name === 'pre' || name === 'listing' || name === 'xmp') return {...base, pre: true}
    return base
  }

  #readHead(head: Element): void {
    for (const child of head.children) {
      if (child.type === 'comment') this.#comment(child)
      if (child.type !== 'element') continue
      const [text] = child.children
      if (child.tagName === 'title' && text?.type === 'text') this.#meta.title = this.#sourceOf(text).trim()
      const {name, content} = child.properties
      if (child.tagName === 'meta' && typeof name === 'string' && name.startsWith('klarbrev:')) {
        this.#meta[name.slice('klarbrev:'.length)] = content
      }
    }
  }

  /** A text with the fields of the template as they are written. */
  #sourceOf(node: Nodes & {value: string}): string {
    if (!/[\uE000\uE001]/.test(node.value)) return node.value
    return this.#text.slice(node.position?.start.offset, node.position?.end.offset)
  }

  #appendText(node: Nodes & {value: string}, context: Context): void {
    if (!this.#open && /^[\s\uE001]*$/.test(node.value) && !node.value.includes(NOTHING)) return
    const from = node.position?.start.offset ?? 0
    const piece = new MappedTextBuilder()
    appendHtmlText(piece, node.value, this.#masked, from, node.position?.end.offset ?? from)
    const whole = piece.build()
    for (const {0: part, index} of node.value.matchAll(UNSEEN_OR_TEXT)) {
      if (UNSEEN.test(part)) {
        for (let at = index; at < index + part.length; at++) {
          const tag = this.#tags.get(sourceStart(whole, at))
          if (tag) this.#statement(tag)
        }
      } else if (this.#open || part.trim() !== '') {
        this.#openBlock(context).append(sliceMapped(whole, index, index + part.length), context.pre)
      }
    }
  }

  /** A line break in the text; two of them are an empty line, which ends the block as it does on the screen. */
  #appendBreak(node: Element): void {
    if (!this.#open) return
    const {builder} = this.#open
    if (builder.isEmptyLine) this.#close()
    else {
      // What breaks the line is the whole tag: nothing is ever written into it.
      const from = node.position?.start.offset ?? 0
      builder.append('\n', from, (node.position?.end.offset ?? from + 1) - from)
    }
  }

  /** The block that text goes to, opened when there is none. */
  #openBlock(context: Context): OpenBlock {
    if (this.#open) return this.#open
    const open = new OpenBlock(context)
    this.#open = open
    for (const tag of this.#waiting.splice(0)) {
      const choice = this.#conditions.take(tag, open, 0)
      if (choice) open.choices.push(choice)
    }
    return open
  }

  #close(): void {
    const open = this.#open
    this.#open = undefined
    if (open) {
      open.choices.push(...this.#conditions.unfinished(open))
      const labels = this.#conditions.labelsOf(open)
      this.#blocks.push(...open.close(this.#text, this.#blocks.length, labels))
    }
    for (const tag of this.#waiting.splice(0)) this.#conditions.take(tag, undefined, 0)
  }
}
