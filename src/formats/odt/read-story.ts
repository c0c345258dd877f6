import {ParagraphCollector} from '../office/paragraph-collector.ts'
import type {Mark, TextPiece} from '../office/piece.ts'
import type {OdtStory, StoryParagraph} from '../office/story.ts'
import {attribute, decodeReference, scanXml, type XmlHandler} from '../office/xml.ts'
import {OdtComments} from './comments.ts'
import {odtField} from './field.ts'
import {odtFormat} from './format.ts'
import {isBox, isIndex, ODT_PREFIXES, skippedOdtElements} from './names.ts'
import {Spaces} from './spaces.ts'
import type {OdtStyles} from './styles.ts'

/** Read `content.xml`, or the headers and footers of `styles.xml`. */
export function readOdtStory(xml: string, styles: OdtStyles): OdtStory {
  const reader = new OdtReader(xml, styles)
  scanXml(xml, ODT_PREFIXES, reader)
  return reader
}

/** What is set aside while a text box or a note inside a paragraph is read. */
interface Outer {
  readonly element: string
  readonly lists: number
  readonly spans: Array<string>
  readonly style: string
  readonly blank: boolean
  readonly open: boolean
}

class OdtReader implements XmlHandler, OdtStory {
  hasBody = false
  readonly #xml: string
  readonly #styles: OdtStyles
  readonly #comments = new OdtComments()
  readonly #collector = new ParagraphCollector(0)
  readonly #outer: Array<Outer> = []
  readonly #urls: Array<string | undefined> = []
  readonly #notes = {footnote: 0, endnote: 0}
  #depth = 0
  #skipped = 0
  #inIndex = false
  #lists = 0
  /** Styles of the open spans, outermost first. */
  #spans: Array<string> = []
  readonly #spaces = new Spaces()
  #paragraphStyle = ''
  #open = false
  /** White space here would be the second in a row, or the first of the paragraph. */
  #blank = true
  /** The condition that hides the open paragraph. */
  #hiddenIf: string | undefined
  #pageBefore = false

  constructor(xml: string, styles: OdtStyles) {
    this.#xml = xml
    this.#styles = styles
  }

  get comments(): ReadonlyMap<string, string> {
    return this.#comments.texts
  }

  get paragraphs(): ReadonlyArray<StoryParagraph> {
    return this.#collector.paragraphs
  }

  open(name: string, start: number, end: number): void {
    this.#depth++
    if (this.#skipped > 0) {
      if (this.#inIndex && name === 'text:p') this.#collector.skipParagraph()
      return
    }
    if (skippedOdtElements.has(name)) this.#skip(isIndex(name))
    else if (this.#comments.isOpen) this.#comments.openElement(name)
    // A comment on a drawing stands outside paragraphs.
    else if (name === 'office:annotation')
      this.#mark('comment-start', this.#comments.open(this.#attribute(start, end, 'name')))
    else if (this.#open) this.#openInParagraph(name, start, end)
    else this.#openOutside(name, start, end)
  }

  close(name: string): void {
    const depth = this.#depth--
    if (this.#skipped > 0) {
      if (depth === this.#skipped) this.#skipped = 0
    } else if (this.#comments.isOpen) {
      this.#comments.close(name)
    } else {
      this.#closeElement(name)
    }
  }

  text(start: number, end: number, literal: boolean): void {
    if (this.#skipped > 0 || !(this.#open || this.#comments.isOpen)) return
    const raw = this.#xml.slice(start, end)
    const text = literal || !raw.includes('&') ? raw : raw.replaceAll(/&[^;]*;?/g, decodeReference)
    if (this.#comments.isOpen) {
      this.#comments.addText(text)
      return
    }
    const collapsed = text.replaceAll(/[ \t\r\n]+/g, ' ')
    const visible = this.#blank && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed
    if (visible === '') return
    this.#blank = visible.endsWith(' ')
    this.#add(visible)
  }

  #skip(isIndex: boolean): void {
    this.#skipped = this.#depth
    this.#inIndex = isIndex
  }

  #attribute(start: number, end: number, name: string): string | undefined {
    return attribute(this.#xml, start, end, name)
  }

  #openOutside(name: string, start: number, end: number): void {
    const collector = this.#collector
    switch (name) {
      case 'office:text':
        this.hasBody = true
        break
      case 'text:h':
      case 'text:p':
        this.#openParagraph(name, start, end)
        break
      case 'text:list':
      case 'text:numbered-paragraph':
        this.#lists++
        break
      case 'text:section':
        if (this.#attribute(start, end, 'display') === 'none') this.#skip(false)
        break
      case 'text:soft-page-break':
        this.#pageBefore = true
        break
      case 'table:table':
        collector.openTable()
        break
      case 'table:table-row':
        collector.openRow()
        break
      case 'table:table-cell':
        collector.openCell()
        break
      case 'table:table-header-rows':
      case 'table:table-header-columns':
        collector.markHeader()
        break
      default:
        if (isBox(name)) this.#openBox(name)
        else this.#openMargin(name, start, end)
    }
  }

  /** `style:header`, `style:header-left`, `style:header-first` and the same of footers. */
  #openMargin(name: string, start: number, end: number): void {
    const kind = /^style:(header|footer)(?:-left|-first)?$/.exec(name)?.[1]
    if (kind === undefined) return
    if (this.#attribute(start, end, 'display') === 'false') this.#skip(false)
    else this.#collector.note = kind
  }

  #openParagraph(name: string, start: number, end: number): void {
    const style = this.#attribute(start, end, 'style-name') ?? ''
    const format = this.#collector.openParagraph()
    this.#paragraphStyle = style
    this.#open = true
    this.#blank = true
    const level = name === 'text:h' ? Number(this.#attribute(start, end, 'outline-level') ?? 1) : undefined
    Object.assign(format, odtFormat(this.#styles, style, level, this.#lists))
    if (this.#pageBefore) this.#mark('page')
    this.#pageBefore = false
  }

  #openInParagraph(name: string, start: number, end: number): void {
    switch (name) {
      case 'text:span':
        this.#spans.push(this.#attribute(start, end, 'style-name') ?? '')
        break
      case 'text:a':
        this.#urls.push(this.#attribute(start, end, 'href'))
        break
      case 'text:s':
        this.#add(this.#spaces.take(this.#attribute(start, end, 'c')))
        this.#blank = false
        break
      case 'text:tab':
        this.#add('\t')
        this.#blank = false
        break
      case 'text:line-break':
        this.#add('\n')
        this.#blank = false
        break
      case 'text:soft-page-break':
        this.#mark('page')
        break
      case 'office:annotation-end':
        this.#mark('comment-end', this.#attribute(start, end, 'name'))
        break
      case 'text:note': {
        const type = this.#attribute(start, end, 'note-class') === 'endnote' ? 'endnote' : 'footnote'
        this.#openBox(name, `${type} ${++this.#notes[type]}`)
        break
      }
      default:
        if (isBox(name)) this.#openBox(name)
        else this.#openField(name, start, end)
    }
  }

  #openField(name: string, start: number, end: number): void {
    const field = odtField(name, (attributeName) => this.#attribute(start, end, attributeName) ?? '')
    if (!field) return
    if (field.merge !== undefined) this.#add(`«${field.merge}»`, true)
    if (field.hiddenIf !== undefined) this.#hiddenIf = field.hiddenIf
    if (field.outcomes) {
      const branches = field.outcomes.map(({label, text}) => ({
        label,
        pieces: text === '' ? [] : [this.#piece(text, false)]
      }))
      this.#collector.pieces.push({kind: 'choice', branches})
      this.#blank = false
    }
    // The content is what the field shows now.
    this.#skip(false)
  }

  /** A text box or a note starts; what is around it is set aside. */
  #openBox(element: string, note?: string): void {
    const [lists, spans, style, blank] = [this.#lists, this.#spans, this.#paragraphStyle, this.#blank]
    this.#outer.push({element, lists, spans, style, blank, open: this.#open})
    this.#lists = 0
    this.#spans = []
    this.#open = false
    this.#collector.openBox({part: 0, start: 0, end: 0}, note)
  }

  #closeElement(name: string): void {
    const collector = this.#collector
    if (name === this.#outer.at(-1)?.element) {
      this.#restore()
    } else if (name === 'text:p' || name === 'text:h') {
      if (this.#open) this.#closeParagraph()
    } else if (name === 'text:span') {
      this.#spans.pop()
    } else if (name === 'text:a' && this.#open) {
      this.#urls.pop()
    } else if (name === 'text:list' || name === 'text:numbered-paragraph') {
      this.#lists--
    } else if (name === 'table:table') {
      collector.closeTable()
    } else if (/^style:(?:header|footer)/.test(name)) {
      collector.note = undefined
    }
  }

  #restore(): void {
    const outer = this.#outer.pop()
    this.#collector.closeBox()
    if (!outer) return
    this.#lists = outer.lists
    this.#spans = outer.spans
    this.#paragraphStyle = outer.style
    this.#blank = outer.blank
    this.#open = outer.open
  }

  #closeParagraph(): void {
    this.#open = false
    if (this.#hiddenIf !== undefined) {
      const {pieces} = this.#collector
      const own = pieces.splice(0)
      const branches = [
        {label: `${this.#hiddenIf}: falsk`, pieces: own},
        {label: `${this.#hiddenIf}: sand`, pieces: []}
      ]
      pieces.push({kind: 'choice', branches})
      this.#hiddenIf = undefined
    }
    this.#collector.closeParagraph()
  }

  #add(text: string, opaque = false): void {
    this.#spaces.see(text)
    const piece = this.#piece(text, opaque)
    if (!piece.style.hidden) this.#collector.pieces.push(piece)
    if (opaque) this.#blank = false
  }

  #piece(text: string, opaque: boolean): TextPiece {
    const style = this.#styles.characters(this.#spans, this.#paragraphStyle)
    const url = this.#urls.at(-1)
    return {kind: 'text', text, style, opaque, code: false, url, source: undefined, host: undefined, at: -1}
  }

  #mark(mark: Mark['mark'], id = ''): void {
    this.#collector.pieces.push({kind: 'mark', mark, id, at: -1})
  }
}
