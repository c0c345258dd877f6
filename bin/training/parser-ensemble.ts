import {type Dependencies, TransitionParser} from '../../src/danish/dependency-parser.ts'
import type {ParserTag} from '../../src/danish/dependency-tags.ts'
import type {TreeSentence} from './parser-corpus.ts'
import {makeExamples} from './parser-examples.ts'
import {type TrainerOptions, trainParser} from './parser-trainer.ts'

/** A sentence with the tagger's tags. */
export interface TaggedTree extends TreeSentence {
  readonly tags: Int16Array
}

/** Several large parsers, half of them reading from right to left, that vote on every arc. */
export class Ensemble {
  readonly #members: Array<{parser: TransitionParser; isReversed: boolean}> = []

  /** Train `size` members on the same sentences with different orders and directions. */
  constructor(
    sentences: ReadonlyArray<TaggedTree>,
    tags: ReadonlyArray<ParserTag>,
    options: TrainerOptions,
    size: number,
    isPunctuation: Uint8Array
  ) {
    const forward = makeExamples(sentences, isPunctuation)
    const backward = makeExamples(sentences.map(reversed), isPunctuation)
    for (let i = 0; i < size; i++) {
      const isReversed = i % 2 === 1
      const model = trainParser(isReversed ? backward : forward, tags, {
        ...options,
        firstSeed: 100 + i * options.seeds
      })
      this.#members.push({parser: new TransitionParser(model, tags), isReversed})
    }
  }

  /** The tree that most members' arcs support, without crossing arcs. */
  parse(words: ReadonlyArray<string>, tags: Int16Array): {head: Int32Array; relation: Array<string>} {
    const size = words.length
    const width = size + 1
    const votes = new Float64Array(width * width)
    const labels = new Map<number, Map<string, number>>()
    for (const {parser, isReversed} of this.#members) {
      const tree = isReversed
        ? parser.parse([...words].reverse(), Int16Array.from(tags).reverse())
        : parser.parse(words, tags)
      for (let i = 0; i < size; i++) {
        const {head, name} = arcOf(tree, i, isReversed, size)
        const arc = head * width + i
        votes[arc] = (votes[arc] ?? 0) + 1
        const names = labels.get(arc) ?? new Map<string, number>()
        names.set(name, (names.get(name) ?? 0) + 1)
        labels.set(arc, names)
      }
    }
    const head = bestProjectiveTree(votes, size)
    const relation = Array.from(head, (governor, i) => {
      const names = [...(labels.get(governor * width + i) ?? [])].sort((a, b) => b[1] - a[1])
      return names[0]?.[0] ?? (governor === size ? 'ROOT' : 'mod')
    })
    return {head, relation}
  }
}

function arcOf(tree: Dependencies, word: number, isReversed: boolean, size: number) {
  const at = isReversed ? size - 1 - word : word
  const governor = tree.head[at] ?? -1
  const head = governor === -1 ? size : isReversed ? size - 1 - governor : governor
  return {head, name: tree.relations[tree.relation[at] ?? 0] ?? ''}
}

function reversed(sentence: TaggedTree): TaggedTree {
  const size = sentence.words.length
  return {
    ...sentence,
    words: [...sentence.words].reverse(),
    tags: Int16Array.from(sentence.tags).reverse(),
    head: Int32Array.from(sentence.head, (h) => (h === size ? size : size - 1 - h)).reverse(),
    relation: [...sentence.relation].reverse()
  }
}

/**
 * Eisner's algorithm with one root: the projective tree with the highest sum of votes. `votes[head * (size + 1) + word]`,
 * `size` being the root.
 */
export function bestProjectiveTree(votes: Float64Array, size: number): Int32Array {
  // The root is word 0 here, the words follow it.
  const n = size + 1
  const score = (h: number, d: number) => votes[(h === 0 ? size : h - 1) * n + (d - 1)] ?? 0
  const table = () => new Float64Array(n * n)
  const back = () => new Int32Array(n * n)
  // Complete and incomplete spans; R: the head is the left end, L: the head is the right end.
  const cr = table()
  const cl = table()
  const ir = table()
  const il = table()
  const bcr = back()
  const bcl = back()
  const bi = back()
  for (let length = 1; length < n; length++) {
    for (let i = 0; i + length < n; i++) {
      const j = i + length
      const p = i * n + j
      let best = Number.NEGATIVE_INFINITY
      // The root takes one dependent only: nothing may stand between it and that word's own span.
      const last = i === 0 ? i + 1 : j
      for (let k = i; k < last; k++) {
        const s = (cr[i * n + k] ?? 0) + (cl[(k + 1) * n + j] ?? 0)
        if (s > best) {
          best = s
          bi[p] = k
        }
      }
      ir[p] = best + score(i, j)
      il[p] = i === 0 ? Number.NEGATIVE_INFINITY : best + score(j, i)
      best = Number.NEGATIVE_INFINITY
      for (let k = i; k < j; k++) {
        const s = (cl[i * n + k] ?? 0) + (il[k * n + j] ?? 0)
        if (s > best) {
          best = s
          bcl[p] = k
        }
      }
      cl[p] = best
      best = Number.NEGATIVE_INFINITY
      for (let k = i + 1; k <= j; k++) {
        const s = (ir[i * n + k] ?? 0) + (cr[k * n + j] ?? 0)
        if (s > best) {
          best = s
          bcr[p] = k
        }
      }
      cr[p] = best
    }
  }
  const head = new Int32Array(size).fill(size)
  const todo: Array<[number, number, boolean, boolean]> = [[0, n - 1, true, true]]
  for (let item = todo.pop(); item; item = todo.pop()) {
    const [i, j, isRight, isComplete] = item
    if (i === j) continue
    const p = i * n + j
    if (isComplete) {
      const k = (isRight ? bcr : bcl)[p] ?? i
      if (isRight) todo.push([i, k, true, false], [k, j, true, true])
      else todo.push([i, k, false, true], [k, j, false, false])
      continue
    }
    if (isRight) head[j - 1] = i === 0 ? size : i - 1
    else head[i - 1] = j - 1
    const k = bi[p] ?? i
    todo.push([i, k, true, true], [k + 1, j, false, true])
  }
  return head
}
