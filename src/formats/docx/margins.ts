import {isOn} from './names.ts'

/** A header or footer that a section of a document refers to. */
export interface Margin {
  readonly kind: 'header' | 'footer'
  /** The pages it is for. */
  readonly pages: 'default' | 'first' | 'even'
  /** Relationship of the part that holds it. */
  readonly id: string
}

/** Collects the headers and footers of a document's sections. */
export class MarginCollector {
  readonly #margins: Array<Margin> = []
  /** Whether first pages have headers of their own; otherwise theirs are never shown. */
  #titlePages = false

  /** Those that are shown, provided that even pages have their own. */
  get margins(): ReadonlyArray<Margin> {
    return this.#margins.filter(({pages}) => pages !== 'first' || this.#titlePages)
  }

  /** A start tag inside `w:sectPr`. */
  open(name: string, value: (attribute: string) => string | undefined): void {
    if (name === 'w:titlePg') this.#titlePages ||= isOn(value('val'))
    if (name !== 'w:headerReference' && name !== 'w:footerReference') return
    const kind = name === 'w:headerReference' ? 'header' : 'footer'
    const type = value('type')
    const pages = type === 'first' || type === 'even' ? type : 'default'
    const id = value('id')
    if (id !== undefined) this.#margins.push({kind, pages, id})
  }
}
