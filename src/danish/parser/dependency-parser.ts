import type {Crc32} from '../../text/crc32.ts'
import {Configuration} from './configuration.ts'
import {loadSentence} from './input.ts'
import {type Lifts, lowerHeads, readLifts} from './lifts.ts'
import {readParserModel} from './model.ts'
import {Scorer, transition} from './scorer.ts'
import {type ParserTag, TagCodes} from './tags.ts'

/** A sentence's tree in the scheme of the Copenhagen Dependency Treebank: function words are heads. */
export interface Dependencies {
  /** Place of each token's head, -1 for the root. Each tree has exactly one root. */
  readonly head: Int32Array
  /** As `head`, in the tree without crossing arcs: what stands together hangs together. See `lowerHeads`. */
  readonly attachment: Int32Array
  /** Number of each token's relation in `relations`. */
  readonly relation: Uint8Array
  readonly relations: ReadonlyArray<string>
}

/** Greedy transition-based dependency parser; time is linear in the number of tokens. */
export class DependencyParser {
  readonly relations: ReadonlyArray<string>
  readonly #configuration = new Configuration()
  readonly #scorer: Scorer
  readonly #codes: TagCodes
  readonly #lifts: Lifts
  readonly #punctuation: number
  /** Place in the sentence of each word that is no punctuation. */
  #places = new Int32Array(64)

  /** Read the model (data/syntax.bin); `tags` are those of the tagger whose tags `parse` will get. */
  constructor(bytes: Uint8Array, tags: ReadonlyArray<ParserTag>, sum?: Crc32) {
    const model = readParserModel(bytes, sum)
    this.#codes = new TagCodes(tags)
    const numbers = new Map(model.tagKeys.map((key, i) => [key, i]))
    // A tag that training never saw behaves as the last one, the unknown.
    const unknown = model.tagKeys.length - 1
    const tagNumbers = Uint16Array.from(this.#codes.keys, (key) => numbers.get(key) ?? unknown)
    this.#scorer = new Scorer(model, Uint16Array.of(...tagNumbers, model.tagKeys.length))
    this.#lifts = readLifts(model.labels)
    this.relations = this.#lifts.relations
    this.#punctuation = this.relations.indexOf('pnct')
  }

  /** Parse a sentence. `tags` holds a tag number for each word. */
  parse(words: ReadonlyArray<string>, tags: ArrayLike<number>): Dependencies {
    const length = words.length
    const head = new Int32Array(length)
    const attachment = new Int32Array(length)
    const relation = new Uint8Array(length)
    if (this.#places.length < length) this.#places = new Int32Array(length * 2)
    const places = this.#places
    const c = this.#configuration
    loadSentence(c, words, tags, this.#codes, places)
    while (c.depth > 0 || c.front < c.size) this.#step(c)
    for (let i = 0; i < c.size; i++)
      attachment[places[i] ?? 0] = c.head[i] === c.size ? -1 : (places[c.head[i] ?? 0] ?? 0)
    lowerHeads(c, this.#lifts)

    let root = -1
    for (let i = 0; i < c.size; i++) {
      const place = places[i] ?? 0
      const governor = c.head[i] ?? 0
      if (governor === c.size) root = place
      head[place] = governor === c.size ? -1 : (places[governor] ?? 0)
      relation[place] = c.relation[i] ?? 0
    }
    attachPunctuation(head, attachment, relation, places, c.size, root, this.#punctuation)
    return {head, attachment, relation, relations: this.relations}
  }

  #step(c: Configuration): void {
    const action = this.#scorer.best(c)
    if (action === transition.shift) {
      c.shift()
      return
    }
    const dependent = c.stack[c.depth - 1] ?? 0
    const head = action === transition.left ? c.front : (c.stack[c.depth - 2] ?? 0)
    c.attach(head, dependent, this.#scorer.relation(c, head, dependent))
  }
}

/** Marks hang on the word before them, the first ones on the root: no arc is crossed. */
function attachPunctuation(
  head: Int32Array,
  attachment: Int32Array,
  relation: Uint8Array,
  places: Int32Array,
  size: number,
  root: number,
  label: number
): void {
  let next = 0
  let before = root
  for (let i = 0; i < head.length; i++) {
    if (next < size && places[next] === i) {
      next++
      before = i
      continue
    }
    // A sentence of marks only: the first is the root.
    if (before === -1) {
      head[i] = -1
      relation[i] = 0
      before = i
    } else {
      head[i] = before
      relation[i] = label
    }
    attachment[i] = head[i] ?? -1
  }
}
