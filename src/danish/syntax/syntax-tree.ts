import type {Dependencies} from '../parser/dependency-parser.ts'
import type {TagInfo} from '../tagger/tagset.ts'

/** A stretch of tokens, `end` being one past the last. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch of tokens with the token that heads it. */
export interface Phrase extends Span {
  readonly head: number
}

/** A parsed sentence that answers what hangs where; all places are those of tokens. */
export class SyntaxTree {
  readonly words: ReadonlyArray<string>
  /** The words in lower case. */
  readonly forms: ReadonlyArray<string>
  readonly tags: ReadonlyArray<TagInfo>
  readonly size: number
  readonly #dependencies: Dependencies
  /** First dependent of each token and next dependent of the same head, -1 for none. */
  readonly #first: Int32Array
  readonly #next: Int32Array
  /** Outermost tokens of what hangs on each token, the token included. */
  readonly #from: Int32Array
  readonly #to: Int32Array

  constructor(words: ReadonlyArray<string>, tags: ReadonlyArray<TagInfo>, dependencies: Dependencies) {
    this.words = words
    this.forms = words.map((word) => word.toLowerCase())
    this.tags = tags
    this.size = words.length
    this.#dependencies = dependencies
    this.#first = new Int32Array(this.size).fill(-1)
    this.#next = new Int32Array(this.size).fill(-1)
    this.#from = Int32Array.from(words, (_, i) => i)
    this.#to = Int32Array.from(words, (_, i) => i)
    const {attachment} = dependencies
    for (let i = this.size - 1; i >= 0; i--) {
      const head = attachment[i] ?? -1
      if (head < 0) continue
      this.#next[i] = this.#first[head] ?? -1
      this.#first[head] = i
    }
    this.#measure()
  }

  tag(token: number): TagInfo | undefined {
    return this.tags[token]
  }

  upos(token: number): string {
    return this.tags[token]?.upos ?? ''
  }

  form(token: number): string {
    return this.forms[token] ?? ''
  }

  isPunctuation(token: number): boolean {
    return this.tags[token]?.upos === 'PUNCT'
  }

  /** Name of a token's relation to its head. */
  relation(token: number): string {
    const {relation, relations} = this.#dependencies
    return relations[relation[token] ?? 0] ?? ''
  }

  /** Head in the tree without crossing arcs, -1 for the root. */
  head(token: number): number {
    return this.#dependencies.attachment[token] ?? -1
  }

  /** Head in the treebank's scheme, which may lie far away (`Det` in »Det er vigtigt, at …« heads `at`). */
  deepHead(token: number): number {
    return this.#dependencies.head[token] ?? -1
  }

  /** Dependents from left to right. */
  dependents(token: number): Array<number> {
    const found: Array<number> = []
    for (let i = this.#first[token] ?? -1; i >= 0; i = this.#next[i] ?? -1) found.push(i)
    return found
  }

  /** All that hangs on a token, without punctuation at the ends. */
  phrase(token: number): Phrase {
    return {...this.trim(this.#from[token] ?? token, (this.#to[token] ?? token) + 1), head: token}
  }

  /** Leave out punctuation at the ends of a stretch; a stretch of punctuation alone becomes empty. */
  trim(start: number, end: number): Span {
    let from = start
    let to = end
    while (from < to && this.isPunctuation(from)) from++
    while (to > from && this.isPunctuation(to - 1)) to--
    return {start: from, end: to}
  }

  /** Whether `ancestor` is the token or one of those it hangs on. */
  isBelow(token: number, ancestor: number): boolean {
    for (let i = token; i >= 0; i = this.head(i)) if (i === ancestor) return true
    return false
  }

  #measure(): void {
    // Heads before dependents; backwards, each token's extent is ready before its head needs it.
    const order: Array<number> = []
    for (let i = 0; i < this.size; i++) if (this.head(i) < 0) order.push(i)
    for (let k = 0; k < order.length; k++) {
      for (let i = this.#first[order[k] ?? 0] ?? -1; i >= 0; i = this.#next[i] ?? -1) order.push(i)
    }
    for (let k = order.length - 1; k >= 0; k--) {
      const i = order[k] ?? 0
      const head = this.head(i)
      if (head < 0) continue
      this.#from[head] = Math.min(this.#from[head] ?? i, this.#from[i] ?? i)
      this.#to[head] = Math.max(this.#to[head] ?? i, this.#to[i] ?? i)
    }
  }
}
