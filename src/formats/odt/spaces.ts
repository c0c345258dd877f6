/** Spaces in a row that a line can hold; a count beyond it is a mistake or an attack, also in several elements. */
const MOST = 1000

/** Counts the spaces that follow each other in an OpenDocument text, where each element stands for any number. */
export class Spaces {
  #count = 0

  /** The spaces of an element with this count, as far as the row has room for them. */
  take(count: string | undefined): string {
    const room = MOST - this.#count
    return ' '.repeat(Math.min(Math.max(Number(count ?? 1) || 1, 1), room))
  }

  /** Note what is added to the text. */
  see(text: string): void {
    this.#count = /^ *$/.test(text) ? this.#count + text.length : 0
  }
}
