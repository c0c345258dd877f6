/** Collects the comments of an OpenDocument file, whose text stands inside the text they are about. */
export class OdtComments {
  /** Texts by id. */
  readonly texts = new Map<string, string>()
  #id: string | undefined
  /** Inside a paragraph of the comment; author and date stand beside its paragraphs. */
  #inParagraph = false

  get isOpen(): boolean {
    return this.#id !== undefined
  }

  /** A comment starts; one without a name marks a point, and gets an id of its own. */
  open(name: string | undefined): string {
    this.#id = name ?? `comment ${this.texts.size + 1}`
    this.texts.set(this.#id, '')
    return this.#id
  }

  openElement(name: string): void {
    if (name === 'text:p') this.#inParagraph = true
  }

  addText(text: string): void {
    if (this.#id !== undefined && this.#inParagraph) this.texts.set(this.#id, this.texts.get(this.#id) + text)
  }

  close(name: string): void {
    if (name === 'text:p') this.#inParagraph = false
    if (name === 'office:annotation') this.#id = undefined
  }
}
