import type {Host} from '../office/piece.ts'

/** A content control inside a paragraph, while it is being read. */
interface Control {
  readonly part: number
  readonly start: number
  end: number
  readonly inline: boolean
  /** Holds plain text, a choice or a placeholder, and so no markup between its runs. */
  plain: boolean
  /** What it shows comes from elsewhere: data bound to it, a list, its placeholder. */
  computed: boolean
}

/** The content controls (`w:sdt`) that are open at a point of a Word document, outermost first. */
export class OpenControls {
  readonly #controls: Array<Control> = []
  readonly #part: number

  /** @param part index of the part that is read */
  constructor(part: number) {
    this.#part = part
  }

  /** @param inline whether it stands inside a paragraph */
  open(start: number, inline: boolean): void {
    this.#controls.push({part: this.#part, start, end: start, inline, plain: false, computed: false})
  }

  /** The properties of the innermost control, as markup. */
  properties(xml: string): void {
    const control = this.#controls.at(-1)
    if (!control) return
    control.computed = COMPUTED.test(xml)
    control.plain = control.computed || PLAIN_TEXT.test(xml)
  }

  close(end: number): void {
    const control = this.#controls.pop()
    if (control) control.end = end
  }

  /** The outermost control in which no comment can be anchored. */
  get host(): Host | undefined {
    return this.#controls.find(({inline, plain}) => inline && plain)
  }

  /** Whether text written here would last. */
  get editable(): boolean {
    return !this.#controls.some(({computed}) => computed)
  }
}

const COMPUTED =
  /<(?:[\w.-]+:)?(?:dataBinding|showingPlcHdr|dropDownList|comboBox|date|checkbox|picture)[\s/>]/
const PLAIN_TEXT = /<(?:[\w.-]+:)?text[\s/>]/
