import type {Configuration} from './configuration.ts'
import {maxFeatures, relationFeatures, transitionFeatures} from './features.ts'
import {bucket} from './hash.ts'

/** The three transitions of the arc-hybrid system. */
export const transition = {shift: 0, left: 1, right: 2} as const

/** Weights and tables of a dependency parser, in training or in use. */
export interface ParserModel {
  /** Names of relations; a name `r^p/q` is a lifted relation, see `lowerHeads`. */
  readonly labels: ReadonlyArray<string>
  /** Names of tags that `pairs` numbers; see `tagKey`. */
  readonly tagKeys: ReadonlyArray<string>
  /** Two weights per bucket, for left and right: shift always scores 0. */
  readonly transitions: Float32Array | Int8Array | Int16Array
  /** One weight per bucket. */
  readonly relations: Float32Array | Int8Array | Int16Array
  /** Index: (head tag * tags + dependent tag) * 2 + (dependent after head ? 1 : 0) → place in `sets`. */
  readonly pairs: Uint16Array
  /** Sets of relations: each is a length followed by so many labels. */
  readonly sets: Uint8Array
}

/** Scores what a configuration may do next. Holds the buffers, so that nothing is allocated per transition. */
export class Scorer {
  readonly features = new Int32Array(maxFeatures)
  readonly relationFeatures = new Int32Array(maxFeatures)
  /** Scores of the three transitions after `scoreTransitions`. */
  readonly scores = new Float64Array(3)
  readonly scale: number
  readonly relationScale: number
  readonly #model: ParserModel
  readonly #tags: Uint16Array
  readonly #labelCodes: Int32Array

  /** `tags`: number of each of the tagger's tags in the model, the root's last. */
  constructor(model: ParserModel, tags: Uint16Array) {
    this.#model = model
    this.#tags = tags
    this.scale = model.transitions.length / 2 / 2 ** 32
    this.relationScale = model.relations.length / 2 ** 32
    this.#labelCodes = Int32Array.from(model.labels, (_, i) => labelCode(i))
  }

  /** Set of transitions that are allowed, as bits 1 shift, 2 left, 4 right. */
  static legal(c: Configuration): number {
    const more = c.front < c.size
    return (more ? 1 : 0) | (c.depth > 0 && (more || c.depth === 1) ? 2 : 0) | (c.depth > 1 ? 4 : 0)
  }

  /** Score the transitions; returns the number of features in `features`. */
  scoreTransitions(c: Configuration): number {
    const {features, scale} = this
    const weights = this.#model.transitions
    const count = transitionFeatures(c, features)
    let left = 0
    let right = 0
    for (let i = 0; i < count; i++) {
      const p = bucket(features[i] ?? 0, scale) * 2
      left += weights[p] ?? 0
      right += weights[p + 1] ?? 0
    }
    this.scores[transition.left] = left
    this.scores[transition.right] = right
    return count
  }

  /** The best transition among those allowed. */
  best(c: Configuration): number {
    const legal = Scorer.legal(c)
    if (legal === 1) return transition.shift
    if (legal === 2) return transition.left
    this.scoreTransitions(c)
    let best = -1
    let top = Number.NEGATIVE_INFINITY
    for (let i = 0; i < 3; i++) {
      const score = this.scores[i] ?? 0
      if ((legal >> i) & 1 && score > top) {
        top = score
        best = i
      }
    }
    return best
  }

  /** Place in the model's `sets` of the relations that fit head and dependent. */
  setOf(c: Configuration, head: number, dependent: number): number {
    const {pairs, tagKeys} = this.#model
    const headTag = this.#tags[c.tagId[head] ?? 0] ?? 0
    const tag = this.#tags[c.tagId[dependent] ?? 0] ?? 0
    return pairs[(headTag * (tagKeys.length + 1) + tag) * 2 + (dependent > head ? 1 : 0)] ?? 0
  }

  /** Fill `relationFeatures`; returns how many there are. */
  countRelationFeatures(c: Configuration, head: number, dependent: number): number {
    return relationFeatures(c, head, dependent, this.relationFeatures)
  }

  /** The best relation of `dependent` to `head`; 0 (the root relation) when head is the root. */
  relation(c: Configuration, head: number, dependent: number): number {
    if (head === c.size) return 0
    const {sets, relations} = this.#model
    const place = this.setOf(c, head, dependent)
    const choices = sets[place] ?? 0
    if (choices === 1) return sets[place + 1] ?? 0
    const {relationFeatures: features, relationScale: scale} = this
    const count = relationFeatures(c, head, dependent, features)
    let best = 0
    let top = Number.NEGATIVE_INFINITY
    for (let i = 1; i <= choices; i++) {
      const label = sets[place + i] ?? 0
      const code = this.#labelCodes[label] ?? 0
      let score = 0
      for (let j = 0; j < count; j++) score += relations[bucket((features[j] ?? 0) ^ code, scale)] ?? 0
      if (score > top) {
        top = score
        best = label
      }
    }
    return best
  }
}

/** Hash that tells the relations apart in the table of weights. */
export function labelCode(label: number): number {
  return Math.imul(label + 1, 0x3c6ef372) ^ 0x5bd1e995
}
