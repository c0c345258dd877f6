import type {CharacterStyle, Host, Mark, Piece, RunElement, RunPlace, TextPiece} from '../office/piece.ts'
import {attribute, decodeReference} from '../office/xml.ts'
import type {OpenControls} from './controls.ts'
import type {OpenFields} from './fields.ts'

/** What stands around the characters of a run. */
export interface RunContext {
  readonly xml: string
  readonly run: RunPlace
  readonly style: CharacterStyle
  readonly fields: OpenFields
  /** Target of the hyperlink around the run. */
  readonly url: string | undefined
  /** The drawing around the run. */
  readonly drawing: Host | undefined
  readonly controls: OpenControls
  readonly pieces: Array<Piece>
}

/** Characters that Word writes as elements; a soft hyphen is no character of the word. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
  ['w:softHyphen', '\u00AD']
])

/** Lengths of `<![CDATA[` and `]]>`. */
const CDATA_START = 9
const CDATA_END = 3

/** Keeps track of the open run and its open element. */
export class RunReader {
  run: RunPlace | undefined
  readonly #xml: string
  /** Runs around the open run: those in which text boxes are anchored. */
  readonly #outer: Array<RunPlace | undefined> = []
  #element: RunElement | undefined
  /** Whether white space at the ends of the element counts. */
  #preserve = false

  constructor(xml: string) {
    this.#xml = xml
  }

  open(part: number, start: number, end: number): void {
    const open = this.#xml.slice(start, end)
    this.#outer.push(this.run)
    this.run = {part, start, contentStart: end, contentEnd: end, end, open, props: '', elements: []}
  }

  closeProperties(end: number): void {
    if (!this.run) return
    this.run.contentStart = end
    this.run.props = this.#xml.slice(this.run.start + this.run.open.length, end)
  }

  close(start: number, end: number): void {
    if (this.run) {
      this.run.contentEnd = start
      this.run.end = end
    }
    this.run = this.#outer.pop()
  }

  openBox(): void {
    this.#outer.push(this.run)
    this.run = undefined
  }

  closeBox(): void {
    this.run = this.#outer.pop()
  }

  openElement(name: string, start: number, end: number): void {
    this.#element = {kind: name === 'w:t' ? 'text' : 'code', start, end, textFrom: end, textTo: -1}
    this.#preserve = attribute(this.#xml, start, end, 'space') === 'preserve'
    this.run?.elements.push(this.#element)
  }

  closeElement(end: number): void {
    if (this.#element) this.#element.end = end
    this.#element = undefined
  }

  addText(context: RunContext, start: number, end: number, literal: boolean): void {
    const element = this.#element
    if (!element) return
    const xml = this.#xml
    let from = start
    let to = end
    if (!this.#preserve && !literal) {
      while (from < to && xml.charCodeAt(from) <= 32) from++
      while (to > from && xml.charCodeAt(to - 1) <= 32) to--
    }
    if (element.textTo < 0) element.textFrom = literal ? from - CDATA_START : from
    element.textTo = literal ? to + CDATA_END : to
    addText(context, element, from, to, literal)
  }
}

/** Add a character that is an element of its own. */
export function addCharacter(context: RunContext, character: string, start: number, end: number): void {
  const element: RunElement = {kind: 'character', start, end, textFrom: start, textTo: end}
  context.run.elements.push(element)
  addPiece(context, element, character, start, end)
}

/**
 * Add character data of an element; what is an entity in the XML becomes a piece of its own, so that inside each
 * other piece text and XML advance together.
 */
function addText(
  context: RunContext,
  element: RunElement,
  start: number,
  end: number,
  literal: boolean
): void {
  const {xml} = context
  if (literal) {
    addPiece(context, element, xml.slice(start, end), start - CDATA_START, end + CDATA_END)
    return
  }
  const raw = xml.slice(start, end)
  let at = 0
  while (at < raw.length) {
    const ampersand = raw.indexOf('&', at)
    const plainEnd = ampersand < 0 ? raw.length : ampersand
    if (plainEnd > at) {
      const text = raw.slice(at, plainEnd).replaceAll(/[\n\r]/g, ' ')
      addPiece(context, element, text, start + at, start + plainEnd)
    }
    if (plainEnd === raw.length) return
    const semicolon = raw.indexOf(';', plainEnd)
    const next = semicolon < 0 ? raw.length : semicolon + 1
    addPiece(context, element, decodeReference(raw.slice(plainEnd, next)), start + plainEnd, start + next)
    at = next
  }
}

/** Add the word that stands for an equation: what it says is no prose, but a sentence without it is none. */
export function addFormula(fields: OpenFields, pieces: Array<Piece>, style: CharacterStyle): void {
  if (style.hidden) return
  fields.target(pieces)?.push({
    kind: 'text',
    text: '[formel]',
    style,
    opaque: true,
    code: fields.inCode,
    url: undefined,
    source: undefined,
    host: undefined,
    at: -1
  })
}

/** Add a point without text. */
export function addMark(fields: OpenFields, pieces: Array<Piece>, mark: Mark['mark'], id = ''): void {
  fields.target(pieces)?.push({kind: 'mark', mark, id, at: -1})
}

function addPiece(
  {run, style, fields, url, drawing, controls, pieces}: RunContext,
  element: RunElement,
  text: string,
  from: number,
  to: number
): void {
  if (style.hidden) return
  const piece: TextPiece = {
    kind: 'text',
    text,
    style,
    opaque: false,
    code: fields.inCode,
    url: url ?? fields.url,
    source: {run, element, from, to, editable: fields.editable && controls.editable},
    host: drawing ?? outer(controls.host, fields.host),
    at: -1
  }
  fields.target(pieces)?.push(piece)
}

function outer(a: Host | undefined, b: Host | undefined): Host | undefined {
  return a && b ? (a.start < b.start ? a : b) : (a ?? b)
}
