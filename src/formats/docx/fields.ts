import {resolveField} from '../office/field-code.ts'
import {shownByForm} from '../office/form-data.ts'
import type {CharacterStyle, Host, Piece, TextPiece} from '../office/piece.ts'

/** Deeper fields are left out: Word itself stops at 20. */
const MAX_DEPTH = 60

interface OpenField {
  readonly host: FieldHost
  /** The instruction so far; `undefined` once it is resolved. */
  code: Array<Piece> | undefined
  /** The result is not text of its own: it is a merge field's value or one outcome of a condition. */
  swallows: boolean
  /** The result may hold ends of paragraphs that are not ends of the letter's paragraphs. */
  joins: boolean
  url: string | undefined
  editable: boolean
  /** What it shows when it has no result. */
  shown: string
}

/** A field's markup, from the run it begins in to the run it ends in. */
class FieldHost implements Host {
  readonly part: number
  readonly start: number
  last: Host | undefined

  constructor(part: number, start: number) {
    this.part = part
    this.start = start
  }

  get end(): number {
    return this.last?.end ?? this.start
  }
}

/** The fields that are open at a point of a Word document, outermost first. */
export class OpenFields {
  readonly #fields: Array<OpenField> = []
  readonly #part: number
  /** The open fields whose instruction is an attribute. */
  readonly #simple: Array<{part: number; start: number; end: number}> = []
  /** Open fields that are nested too deep. */
  #beyond = 0

  /** @param part index of the part that is read */
  constructor(part: number) {
    this.#part = part
  }

  /** A field begins in the run that starts at `start`. */
  begin(start: number): void {
    if (this.#fields.length >= MAX_DEPTH) {
      this.#beyond++
      return
    }
    this.#fields.push({
      host: new FieldHost(this.#part, start),
      code: [],
      swallows: false,
      joins: false,
      url: undefined,
      editable: true,
      shown: ''
    })
  }

  /** The data of a form field, as markup. */
  form(xml: string): void {
    const field = this.#beyond > 0 ? undefined : this.#fields.at(-1)
    if (field?.code) field.shown = shownByForm(xml)
  }

  /** The instruction ends and the result begins. */
  separate(paragraph: Array<Piece>, style: CharacterStyle): void {
    const field = this.#fields.at(-1)
    if (!field?.code || this.#beyond > 0) return
    const code = field.code
    const host = this.host
    field.code = undefined
    const target = this.target(paragraph)
    if (!target) {
      field.swallows = true
      return
    }
    const outcome = resolveField(code)
    field.swallows = outcome.kind !== 'result'
    field.joins = outcome.kind === 'choice'
    if (outcome.kind === 'result') {
      field.url = outcome.url
      field.editable = outcome.editable
    } else if (outcome.kind === 'choice') {
      target.push({kind: 'choice', branches: outcome.branches})
    } else if (outcome.kind === 'words') {
      for (const piece of outcome.pieces) target.push(piece)
    } else if (outcome.kind === 'merge' && outcome.name !== '') {
      target.push(mergeField(outcome.name, style, host))
    }
  }

  /** A field begins whose instruction is an attribute, as in `<w:fldSimple w:instr="MERGEFIELD Navn">`. */
  beginSimple(start: number, instruction: string, paragraph: Array<Piece>, style: CharacterStyle): void {
    this.#simple.push({part: this.#part, start, end: start})
    this.begin(start)
    // Nothing can be written into an attribute: the pieces have no source.
    const code = {opaque: false, code: true, url: undefined, source: undefined, host: this.host, at: -1}
    this.#fields.at(-1)?.code?.push({kind: 'text', text: instruction, style, ...code})
    this.separate(paragraph, style)
  }

  endSimple(end: number, paragraph: Array<Piece>, style: CharacterStyle): void {
    const last = this.#simple.pop()
    if (!last) return
    last.end = end
    this.end(last, paragraph, style)
  }

  /** A field ends in `last`, a run that may not have ended yet. */
  end(last: Host, paragraph: Array<Piece>, style: CharacterStyle): void {
    if (this.#beyond > 0) {
      this.#beyond--
      return
    }
    const field = this.#fields.at(-1)
    if (!field) return
    field.host.last = last
    const shown = field.code ? field.shown : ''
    this.separate(paragraph, style)
    if (shown !== '' && !field.swallows) this.target(paragraph)?.push(computed(shown, style, field.host))
    this.#fields.pop()
  }

  /** Where text goes now; `undefined` when it is not part of the letter. */
  target(paragraph: Array<Piece>): Array<Piece> | undefined {
    if (this.#beyond > 0) return
    for (let index = this.#fields.length - 1; index >= 0; index--) {
      const field = this.#fields[index]
      if (field?.code) return field.code
      if (field?.swallows) return
    }
    return paragraph
  }

  /** Whether the next characters belong to an instruction itself. */
  get inCode(): boolean {
    return this.#beyond === 0 && this.#fields.at(-1)?.code !== undefined
  }

  /** Whether the paragraph goes on after its end, because a condition spans it. */
  get joins(): boolean {
    return this.#fields.some((field) => field.code !== undefined || field.joins)
  }

  /** The outermost field inside whose instruction or computed result the next characters stand. */
  get host(): Host | undefined {
    return this.#fields.find((field) => field.code !== undefined || !field.editable)?.host
  }

  get url(): string | undefined {
    return this.#fields.findLast((field) => field.url !== undefined)?.url
  }

  get editable(): boolean {
    return this.#fields.every((field) => field.code !== undefined || field.editable)
  }

  get open(): boolean {
    return this.#fields.length > 0
  }
}

/** A merge field as Word shows it; its value in a preview is one reader's, not the letter's. */
function mergeField(name: string, style: CharacterStyle, host: Host | undefined): TextPiece {
  return {...computed(`«${name}»`, style, host), opaque: true}
}

/** Text that stands nowhere in the markup. */
function computed(text: string, style: CharacterStyle, host: Host | undefined): TextPiece {
  return {
    kind: 'text',
    text,
    style,
    opaque: false,
    code: false,
    url: undefined,
    source: undefined,
    host,
    at: -1
  }
}
