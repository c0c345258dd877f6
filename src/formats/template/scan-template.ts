import {findFields} from '../../text/find-fields.ts'
import {MASK} from '../merge-fields.ts'
import {RazorCode} from './razor-code.ts'
import {razorExpressionEnd} from './razor-expression.ts'
import {BracketTags, type TemplateTag} from './template-tag.ts'

/** A template in HTML as a parser of HTML may see it. */
export interface ScannedTemplate {
  /** The source with its tags covered; every offset stays. */
  readonly masked: string
  /** Tags outside of elements' own tags, in the order of the source. */
  readonly tags: ReadonlyArray<TemplateTag>
}

/** Stands for a character that prints nothing. */
export const NOTHING = '\uE001'

/**
 * Find the tags of template engines in HTML and cover them, so that a parser sees well-formed HTML.
 *
 * Fields are covered as text. Comments and statements are covered as comments of HTML, which may stand anywhere, also
 * between the rows of a table; inside of an element's own tag everything is covered as text:
 *
 * ```
 * <a href="{{url}}">{{#if x}}Se{{/if}}</a>
 * <a href="·······"><!--   -->Se<!-- --></a>
 * ```
 */
export function scanTemplate(text: string): ScannedTemplate {
  return /[{@$«[#]|<[%?<#]/.test(text) ? new TemplateScanner(text).scan() : {masked: text, tags: []}
}

/** Elements without an end. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i

/** Elements whose content is no HTML. */
const RAW = /^(?:script|style)$/i

const INTERESTING = /[{@$«[#<]/g
const IN_TAG = /[{@$«[#<]/

class TemplateScanner {
  readonly #text: string
  readonly #brackets: BracketTags
  readonly #razor: RazorCode
  readonly #fields: Int32Array
  readonly #tags: Array<TemplateTag> = []
  #next = 0
  #masked = ''
  #copied = 0

  constructor(text: string) {
    this.#text = text
    this.#brackets = new BracketTags(text)
    this.#fields = findFields(text)
    this.#razor = new RazorCode({
      text,
      push: (tag) => this.#push(tag),
      markup: (from, to, oneElement) => this.#markup(from, to, oneElement),
      bracketEnd: (at) => this.#brackets.at(at)?.end ?? -1
    })
  }

  scan(): ScannedTemplate {
    this.#markup(0, this.#text.length, false)
    return {masked: this.#masked + this.#text.slice(this.#copied), tags: this.#tags}
  }

  #markup(from: number, to: number, oneElement: boolean): number {
    const text = this.#text
    let depth = 0
    let at = from
    while (at < to) {
      const tag = this.#bracketed(at)
      if (tag) {
        at = this.#pushTrimmed(tag)
      } else if (text[at] === '@') {
        at = this.#atSign(at)
      } else if (text[at] === '<') {
        const element = this.#element(at)
        at = element.end
        depth += element.step
        if (oneElement && depth <= 0) return at
      } else {
        at++
      }
      if (IN_TAG.test(text[at] ?? '')) continue
      INTERESTING.lastIndex = at
      at = INTERESTING.exec(text)?.index ?? text.length
    }
    // What begins before the end of a stretch may reach beyond it.
    return Math.max(to, this.#copied)
  }

  /** Push a tag with the white space that it takes away: `{%- if afslag -%}`, `{{~navn~}}`. */
  #pushTrimmed(tag: TemplateTag): number {
    const {start, end, kind} = tag
    if (kind === 'comment') {
      this.#push(tag)
      return end
    }
    const text = this.#text
    if (/^\{(?:%-|\{~|\{-\s)/.test(text.slice(start, start + 4))) {
      const before = text.slice(this.#copied, start).trimEnd().length + this.#copied
      this.#cover(before, start, NOTHING.repeat(start - before))
    }
    this.#push(tag)
    if (!/(?:-%|~\}|\s-\})\}$/.test(text.slice(end - 4, end))) return end
    const after = end + (/^\s*/.exec(text.slice(end, end + 200))?.[0].length ?? 0)
    this.#cover(end, after, NOTHING.repeat(after - end))
    return after
  }

  #bracketed(at: number): TemplateTag | undefined {
    return this.#brackets.at(at) ?? this.#field(at)
  }

  #field(at: number): TemplateTag | undefined {
    while ((this.#fields[this.#next] ?? Number.POSITIVE_INFINITY) < at) this.#next += 2
    if (this.#fields[this.#next] !== at) return
    return {start: at, end: this.#fields[this.#next + 1] ?? at, kind: 'field'}
  }

  /** `@@` prints one sign; a statement or an expression of Razor; or an address. */
  #atSign(at: number): number {
    if (this.#text[at + 1] === '@') {
      this.#cover(at + 1, at + 2, NOTHING)
      return at + 2
    }
    const end = this.#razor.read(at)
    if (end >= 0) return end
    const expression = razorExpressionEnd(this.#text, at)
    if (expression < 0) return at + 1
    this.#push({start: at, end: expression, kind: 'field'})
    return expression
  }

  /** Pass a comment, or a tag of HTML, and say how it changes the number of open elements. */
  #element(start: number): {readonly end: number; readonly step: number} {
    const text = this.#text
    if (text.startsWith('<!--', start)) {
      const end = text.indexOf('-->', start + 4)
      return {end: end < 0 ? start + 4 : end + 3, step: 0}
    }
    const [whole = '', close, name = ''] =
      /^<(\/?)([A-Za-z][^\s/>]*)/.exec(text.slice(start, start + 42)) ?? []
    if (name === '') return {end: start + 1, step: 0}
    const end = this.#tagEnd(start + whole.length)
    if (close === '/') return {end, step: -1}
    if (RAW.test(name)) return {end: rawEnd(text, name, end), step: 1}
    return {end, step: text[end - 2] === '/' || VOID.test(name) ? 0 : 1}
  }

  /** End of a tag of HTML; what an engine puts into it is covered as text. */
  #tagEnd(from: number): number {
    const text = this.#text
    let quote = ''
    for (let at = from; at < text.length; ) {
      const character = text[at] ?? ''
      const end = IN_TAG.test(character)
        ? (this.#bracketed(at)?.end ?? (character === '@' ? razorExpressionEnd(text, at) : -1))
        : -1
      if (end > at) {
        this.#cover(at, end, MASK.repeat(end - at))
        at = end
        continue
      }
      at++
      if (quote !== '') quote = character === quote ? '' : quote
      else if (character === '>') return at
      else if (/["']/.test(character) && /=\s*$/.test(text.slice(Math.max(from, at - 9), at - 1)))
        quote = character
    }
    return text.length
  }

  #push(tag: TemplateTag): void {
    if (tag.start < this.#copied) return
    this.#tags.push(tag)
    this.#cover(tag.start, tag.end, coverOf(tag))
  }

  #cover(start: number, end: number, cover: string): void {
    this.#masked += this.#text.slice(this.#copied, start) + cover
    this.#copied = end
  }
}

function rawEnd(text: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, 'gi')
  close.lastIndex = from
  return close.exec(text)?.index ?? text.length
}

function coverOf({kind, start, end}: TemplateTag): string {
  const length = end - start
  if (kind === 'field') return MASK.repeat(length)
  if (length < 5) return NOTHING.repeat(length)
  if (length < 7) return `${'<!---'.slice(0, length - 1)}>`
  return `<!--${' '.repeat(length - 7)}-->`
}
