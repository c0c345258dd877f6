import {Configuration} from '../../src/danish/parser/configuration.ts'
import {bucket} from '../../src/danish/parser/hash.ts'
import {loadSentence} from '../../src/danish/parser/input.ts'
import {labelCode, type ParserModel, Scorer, transition} from '../../src/danish/parser/scorer.ts'
import {type ParserTag, TagCodes} from '../../src/danish/parser/tags.ts'
import type {Example} from './parser-examples.ts'
import {transitionCosts} from './parser-oracle.ts'
import {relationTables} from './parser-relations.ts'

/** Settings of one training. */
export interface TrainerOptions {
  readonly epochs: number
  /** Number of buckets: two weights each for transitions, one for relations. */
  readonly transitionBuckets: number
  readonly relationBuckets: number
  /** How far the right choice must be ahead of the best wrong one. */
  readonly margin: number
  /** Trainings with different orders whose weights are averaged. */
  readonly seeds: number
  /** Seed of the first of them, 1 if not given. */
  readonly firstSeed?: number
  /** How often the parser follows its own choice, right or wrong, after the first epoch. */
  readonly exploration: number
}

/** A model with real-valued weights. */
export type TrainedModel = ParserModel & {
  readonly transitions: Float32Array
  readonly relations: Float32Array
}

/** Train a parser: averaged perceptron with a dynamic oracle, mean of several orders of the sentences. */
export function trainParser(
  examples: ReadonlyArray<Example>,
  tags: ReadonlyArray<ParserTag>,
  options: TrainerOptions,
  log: (line: string) => void = () => {}
): TrainedModel {
  const tables = relationTables(examples, tags)
  const transitions = new Float32Array(2 * options.transitionBuckets)
  const relations = new Float32Array(options.relationBuckets)
  for (let seed = 1; seed <= options.seeds; seed++) {
    const model = {
      ...tables,
      transitions: new Float32Array(transitions.length),
      relations: new Float32Array(relations.length)
    }
    new Training(model, tags, options, seed - 1 + (options.firstSeed ?? 1)).run(examples, log)
    for (let i = 0; i < transitions.length; i++)
      transitions[i] = (transitions[i] ?? 0) + (model.transitions[i] ?? 0) / options.seeds
    for (let i = 0; i < relations.length; i++)
      relations[i] = (relations[i] ?? 0) + (model.relations[i] ?? 0) / options.seeds
  }
  return {...tables, transitions, relations}
}

class Training {
  readonly #model: TrainedModel
  readonly #options: TrainerOptions
  readonly #codes: TagCodes
  readonly #scorer: Scorer
  readonly #c = new Configuration()
  readonly #places = new Int32Array(2000)
  readonly #costs = new Int32Array(3)
  /** Sums of updates times the moment they were made, for the average. */
  readonly #transitionSums: Float64Array
  readonly #relationSums: Float64Array
  #transitionSteps = 1
  #relationSteps = 1
  #random: number
  #errors = 0
  #decisions = 0

  constructor(model: TrainedModel, tags: ReadonlyArray<ParserTag>, options: TrainerOptions, seed: number) {
    this.#model = model
    this.#options = options
    this.#codes = new TagCodes(tags)
    const numbers = this.#codes.keys.map((key) => model.tagKeys.indexOf(key))
    this.#scorer = new Scorer(model, Uint16Array.of(...numbers, model.tagKeys.length))
    this.#transitionSums = new Float64Array(model.transitions.length)
    this.#relationSums = new Float64Array(model.relations.length)
    this.#random = seed * 7919
  }

  run(examples: ReadonlyArray<Example>, log: (line: string) => void): void {
    const order = examples.map((_, i) => i)
    const numbers = new Map(this.#model.labels.map((label, i) => [label, i]))
    const labels = examples.map((e) => Int32Array.from(e.relation, (name) => numbers.get(name) ?? 0))
    for (let epoch = 0; epoch < this.#options.epochs; epoch++) {
      this.#shuffle(order)
      this.#errors = 0
      this.#decisions = 0
      for (const i of order) {
        const example = examples[i]
        const gold = labels[i]
        if (example && gold) this.#learn(example, gold, epoch > 0 ? this.#options.exploration : 0)
      }
      log(`epoch ${epoch + 1}: ${((100 * this.#errors) / this.#decisions).toFixed(2)} % wrong transitions`)
    }
    const {transitions, relations} = this.#model
    for (let i = 0; i < transitions.length; i++)
      transitions[i] = (transitions[i] ?? 0) - (this.#transitionSums[i] ?? 0) / this.#transitionSteps
    for (let i = 0; i < relations.length; i++)
      relations[i] = (relations[i] ?? 0) - (this.#relationSums[i] ?? 0) / this.#relationSteps
  }

  #learn(example: Example, labels: Int32Array, exploration: number): void {
    const c = this.#c
    loadSentence(c, example.words, example.tags, this.#codes, this.#places)
    while (c.depth > 0 || c.front < c.size) {
      const action = this.#chooseTransition(example.head, exploration)
      if (action === transition.shift) {
        c.shift()
        continue
      }
      const dependent = c.stack[c.depth - 1] ?? 0
      const head = action === transition.left ? c.front : (c.stack[c.depth - 2] ?? 0)
      const label = this.#scorer.relation(c, head, dependent)
      if (head === example.head[dependent] && head !== c.size) {
        this.#relationSteps++
        const gold = labels[dependent] ?? 0
        if (label !== gold) this.#updateRelation(head, dependent, gold, label)
      }
      c.attach(head, dependent, label)
    }
  }

  /** Score, learn from a mistake, and return the transition to follow. */
  #chooseTransition(gold: Int32Array, exploration: number): number {
    const c = this.#c
    const costs = this.#costs
    const legal = Scorer.legal(c)
    if (legal === 1) return transition.shift
    if (legal === 2) return transition.left
    const count = this.#scorer.scoreTransitions(c)
    const cheapest = transitionCosts(c, gold, legal, costs)
    let best = -1
    let right = -1
    let wrong = -1
    const {scores} = this.#scorer
    for (let a = 0; a < 3; a++) {
      if (((legal >> a) & 1) === 0) continue
      const score = scores[a] ?? 0
      if (best === -1 || score > (scores[best] ?? 0)) best = a
      if (costs[a] === cheapest) {
        if (right === -1 || score > (scores[right] ?? 0)) right = a
      } else if (wrong === -1 || score > (scores[wrong] ?? 0)) wrong = a
    }
    this.#transitionSteps++
    this.#decisions++
    if (costs[best] !== cheapest) this.#errors++
    if (wrong !== -1 && (scores[right] ?? 0) - (scores[wrong] ?? 0) <= this.#options.margin)
      this.#updateTransition(count, right, wrong)
    return exploration > 0 && this.#next() < exploration ? best : right
  }

  #updateTransition(count: number, right: number, wrong: number): void {
    const {transitions} = this.#model
    const {features, scale} = this.#scorer
    const sums = this.#transitionSums
    const step = this.#transitionSteps
    for (let i = 0; i < count; i++) {
      const p = bucket(features[i] ?? 0, scale) * 2 - 1
      if (right !== transition.shift) {
        transitions[p + right] = (transitions[p + right] ?? 0) + 1
        sums[p + right] = (sums[p + right] ?? 0) + step
      }
      if (wrong !== transition.shift) {
        transitions[p + wrong] = (transitions[p + wrong] ?? 0) - 1
        sums[p + wrong] = (sums[p + wrong] ?? 0) - step
      }
    }
  }

  #updateRelation(head: number, dependent: number, gold: number, guess: number): void {
    const {relations} = this.#model
    const sums = this.#relationSums
    const step = this.#relationSteps
    const {relationFeatures: features, relationScale: scale} = this.#scorer
    const count = this.#scorer.countRelationFeatures(this.#c, head, dependent)
    for (let i = 0; i < count; i++) {
      const p = bucket((features[i] ?? 0) ^ labelCode(gold), scale)
      relations[p] = (relations[p] ?? 0) + 1
      sums[p] = (sums[p] ?? 0) + step
      const q = bucket((features[i] ?? 0) ^ labelCode(guess), scale)
      relations[q] = (relations[q] ?? 0) - 1
      sums[q] = (sums[q] ?? 0) - step
    }
  }

  #shuffle(order: Array<number>): void {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(this.#next() * (i + 1))
      const swap = order[i] ?? 0
      order[i] = order[j] ?? 0
      order[j] = swap
    }
  }

  /** A number from 0 to 1 that depends on the seed alone. */
  #next(): number {
    const r = this.#random
    this.#random = (Math.imul(r ^ (r >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0
    return (this.#random >>> 0) / 4294967296
  }
}
