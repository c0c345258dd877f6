/**
 * Remembers what was made of recent texts.
 *
 * Letters of an authority share whole paragraphs: in a folder of templates most come back. Two generations keep the
 * memory bounded without counting uses: when the young one is full it becomes the old one, and what is asked for there
 * is young again.
 */
export class RecentTexts<Value> {
  readonly #limit: number
  #characters = 0
  #young = new Map<string, Value>()
  #old = new Map<string, Value>()

  /** @param limit how many characters of text a generation holds */
  constructor(limit: number) {
    this.#limit = limit
  }

  /** What was made of a text, made when it is not remembered. */
  get(text: string, make: () => Value): Value {
    const known = this.#young.get(text)
    if (known !== undefined) return known
    const value = this.#old.get(text) ?? make()
    if (this.#characters + text.length > this.#limit) {
      this.#old = this.#young
      this.#young = new Map()
      this.#characters = 0
    }
    this.#characters += text.length
    this.#young.set(text, value)
    return value
  }
}
