import {type CharacterStyle, type ParagraphFormat, PLAIN} from '../office/piece.ts'
import {attribute} from '../office/xml.ts'
import {
  type CharacterProperties,
  characterProperty,
  type DocxStyles,
  type ParagraphProperties,
  paragraphProperty
} from './styles.ts'

/** Reads the properties of paragraphs and runs where they stand: first in their element. */
export class PropertyReader {
  /** Look of the run that was read last. */
  style: CharacterStyle = PLAIN
  /** Whether the mark that ends the paragraph is a tracked deletion. */
  markDeleted = false

  readonly #xml: string
  readonly #styles: DocxStyles
  readonly #open: Array<'paragraph' | 'mark' | 'run'> = []
  #paragraph: ParagraphProperties = {}
  #run: CharacterProperties = {}

  constructor(xml: string, styles: DocxStyles) {
    this.#xml = xml
    this.#styles = styles
  }

  /** Whether the scan is inside properties. */
  get active(): boolean {
    return this.#open.length > 0
  }

  openParagraph(): void {
    this.#paragraph = {}
    this.markDeleted = false
  }

  openRun(): void {
    this.#run = {}
    this.style = this.#styles.characters(this.#paragraph.style, this.#run)
  }

  /** A start tag; tells whether it belongs to properties. */
  open(name: string, start: number, end: number, inRun: boolean): boolean {
    if (name === 'w:pPr') this.#open.push('paragraph')
    else if (name === 'w:rPr' && (this.active || inRun)) this.#open.push(this.active ? 'mark' : 'run')
    else if (this.active) this.#property(name, attribute(this.#xml, start, end, 'val'))
    else return false
    return true
  }

  /** An end tag of `w:pPr` or `w:rPr`. */
  close(format: ParagraphFormat | undefined): void {
    const closed = this.#open.pop()
    if (closed === 'paragraph' && format) Object.assign(format, this.#styles.paragraph(this.#paragraph))
    if (closed === 'run') this.style = this.#styles.characters(this.#paragraph.style, this.#run)
  }

  #property(name: string, value: string | undefined): void {
    const where = this.#open.at(-1)
    if (where === 'mark') {
      if (name === 'w:del' || name === 'w:moveFrom') this.markDeleted = true
    } else if (where === 'run') {
      if (name === 'w:rStyle') this.#run.style = value ?? ''
      else characterProperty(this.#run, name, value)
    } else if (name === 'w:pStyle') {
      this.#paragraph.style = value ?? ''
    } else {
      paragraphProperty(this.#paragraph, name, value)
    }
  }
}
