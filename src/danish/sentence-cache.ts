/**
 * Remembers the analyses of recent sentences.
 *
 * Letters of an authority share whole paragraphs; in a folder of templates most sentences come back. Two generations
 * keep it bounded without counting uses: when the young one is full it becomes the old one, and what is asked for
 * there is young again.
 */
export class SentenceCache<Analysis> {
  readonly #limit: number
  #young = new Map<string, Analysis>()
  #old = new Map<string, Analysis>()

  /** @param limit how many sentences a generation holds */
  constructor(limit: number) {
    this.#limit = limit
  }

  /** The analysis of these words, made when it is not remembered. */
  get(words: ReadonlyArray<string>, make: () => Analysis): Analysis {
    // No token holds a line feed, so the joined words tell every row of tokens from any other.
    const key = words.join('\n')
    let analysis = this.#young.get(key)
    if (analysis !== undefined) return analysis
    analysis = this.#old.get(key) ?? make()
    if (this.#young.size >= this.#limit) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(key, analysis)
    return analysis
  }
}
