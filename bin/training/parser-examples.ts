import {projectivize} from './parser-projectivize.ts'

/** A training sentence with predicted tags and a tree without punctuation and without crossing arcs. */
export interface Example {
  readonly words: ReadonlyArray<string>
  readonly tags: ArrayLike<number>
  /** Heads among the words that are no punctuation, their number for the root. */
  readonly head: Int32Array
  readonly relation: ReadonlyArray<string>
}

/** Lifts seen less often than this are not worth a relation of their own. */
const minLifts = 5

/** Make training examples; `isPunctuation` follows the predicted tags, as in use. */
export function makeExamples(
  sentences: ReadonlyArray<{
    words: ReadonlyArray<string>
    tags: ArrayLike<number>
    head: Int32Array
    relation: ReadonlyArray<string>
  }>,
  isPunctuation: Uint8Array
): Array<Example> {
  const examples = sentences.flatMap((sentence) => {
    const example = withoutPunctuation(sentence, isPunctuation)
    return example.head.length === 0 ? [] : [example]
  })
  const counts = new Map<string, number>()
  for (const {relation} of examples)
    for (const name of relation) counts.set(name, (counts.get(name) ?? 0) + 1)
  const keep = (name: string) => (counts.get(name) ?? 0) >= minLifts
  return examples.map((e) => ({
    ...e,
    relation: e.relation.map((name) => (keep(name) ? name : (name.split('^')[0] ?? name)))
  }))
}

function withoutPunctuation(
  s: {
    words: ReadonlyArray<string>
    tags: ArrayLike<number>
    head: Int32Array
    relation: ReadonlyArray<string>
  },
  isPunctuation: Uint8Array
): Example {
  const size = s.words.length
  const places: Array<number> = []
  for (let i = 0; i < size; i++) if (isPunctuation[s.tags[i] ?? 0] !== 1) places.push(i)
  const number = new Map(places.map((place, i) => [place, i]))
  let rootSeen = -1
  const head = Int32Array.from(places, (place, i) => {
    let governor = s.head[place] ?? size
    // What hung on a mark hangs on the mark's head.
    for (let steps = 0; governor < size && !number.has(governor) && steps < size; steps++)
      governor = s.head[governor] ?? size
    const own = governor < size ? number.get(governor) : undefined
    if (own !== undefined) return own
    if (rootSeen === -1) {
      rootSeen = i
      return places.length
    }
    return rootSeen
  })
  const relation = places.map((place, i) => {
    if (head[i] === places.length) return 'ROOT'
    const name = s.relation[place] ?? 'mod'
    return name === 'ROOT' || name === 'pnct' ? 'list' : name
  })
  return {words: s.words, tags: s.tags, ...projectivize(head, relation)}
}
