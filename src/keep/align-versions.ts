import type {KeptSentence, Version} from './version.ts'

/** Which sentences of two versions speak of the same, many to many. */
export interface Alignment {
  /** For each sentence of the old version those of the new one, the best first. */
  readonly after: ReadonlyArray<ReadonlyArray<number>>
  /** For each sentence of the new version those of the old one, the best first. */
  readonly before: ReadonlyArray<ReadonlyArray<number>>
  /** Sentences of the old version that stand in the new one, word by word. */
  readonly same: ReadonlySet<number>
  /** Sentences of the new version that stand in the old one, word by word. */
  readonly sameAfter: ReadonlySet<number>
}

/** A word or fact in more sentences than this says little of any of them and is not looked up. */
const common = 40

/** How many sentences one may be told by at most. */
const mostLinks = 6

/**
 * Align the sentences of two versions by what they state and what their words stand for, in any order.
 *
 * Linear in the text: sentences that read the same are paired first, the others are found by an index of their facts
 * and of words that are not in every sentence.
 */
export function alignVersions(before: Version, after: Version): Alignment {
  const links: Array<Array<Link>> = before.sentences.map(() => [])
  const back: Array<Array<Link>> = after.sentences.map(() => [])
  const {same, sameAfter} = pairSame(before, after, links, back)
  const index = indexOf(after, sameAfter)
  const scale = after.sentences.length / Math.max(1, before.sentences.length)
  for (const sentence of before.sentences) {
    if (same.has(sentence.index)) continue
    for (const [other, score] of scores(sentence, index, after, scale)) {
      links[sentence.index]?.push({to: other, score})
      back[other]?.push({to: sentence.index, score})
    }
  }
  return {after: best(links, back), before: best(back, links), same, sameAfter}
}

interface Link {
  readonly to: number
  readonly score: number
}

function pairSame(
  before: Version,
  after: Version,
  links: ReadonlyArray<Array<Link>>,
  back: ReadonlyArray<Array<Link>>
): Pick<Alignment, 'same' | 'sameAfter'> {
  const places = new Map<string, Array<number>>()
  for (const {form, index} of after.sentences) {
    const known = places.get(form)
    if (known) known.push(index)
    else places.set(form, [index])
  }
  const used = new Map<string, number>()
  const same = new Set<number>()
  const sameAfter = new Set<number>()
  for (const {form, index} of before.sentences) {
    const found = places.get(form)
    if (!found) continue
    const turn = used.get(form) ?? 0
    used.set(form, turn + 1)
    const other = found[Math.min(turn, found.length - 1)] ?? 0
    same.add(index)
    links[index]?.push({to: other, score: 9})
    back[other]?.push({to: index, score: 9})
    for (const place of turn === 0 ? found : []) sameAfter.add(place)
  }
  return {same, sameAfter}
}

/** Sentences by what stands in them. */
function indexOf({sentences}: Version, left: ReadonlySet<number>): Map<string, Array<number>> {
  const index = new Map<string, Array<number>>()
  for (const sentence of sentences) {
    if (left.has(sentence.index)) continue
    for (const key of keysOf(sentence)) {
      const known = index.get(key)
      if (known) known.push(sentence.index)
      else index.set(key, [sentence.index])
    }
  }
  return index
}

function keysOf({concepts, facts}: KeptSentence): Set<string> {
  return new Set([...concepts, ...facts.map(({key}) => key)])
}

/** How well a sentence is told by others that share a word or fact with it. */
function scores(
  sentence: KeptSentence,
  index: ReadonlyMap<string, ReadonlyArray<number>>,
  after: Version,
  scale: number
): Array<readonly [number, number]> {
  const shared = new Map<number, number>()
  const last = new Map<number, number>()
  const add = (key: string, weight: number, mark: number) => {
    const places = index.get(key)
    if (!places || places.length > common) return
    for (const place of places) {
      if (last.get(place) === mark) continue
      last.set(place, mark)
      shared.set(place, (shared.get(place) ?? 0) + weight / Math.sqrt(places.length))
    }
  }
  let mark = 0
  for (const {concepts} of sentence.contents) {
    mark++
    for (const concept of concepts) add(concept, 1, mark)
  }
  for (const {key, class: name, weak} of sentence.facts) add(key, weak || name === 'name' ? 1 : 2.5, ++mark)
  const weight = weightOf(sentence)
  const found: Array<readonly [number, number]> = []
  for (const [place, sum] of shared) {
    const other = after.sentences[place]
    if (!other) continue
    const share = sum / Math.max(1.5, Math.min(weight, weightOf(other)))
    const near = Math.max(0, 1 - Math.abs(place - sentence.index * scale) / 6)
    found.push([place, share + 0.25 * near])
  }
  return found
}

function weightOf({contents, facts}: KeptSentence): number {
  return contents.length + facts.length * 1.5
}

/** The best links of each sentence, and those for which it is the best itself. */
function best(
  links: ReadonlyArray<ReadonlyArray<Link>>,
  back: ReadonlyArray<ReadonlyArray<Link>>
): Array<Array<number>> {
  const favourite = back.map(
    (list) => list.reduce((a, b) => (b.score > a.score ? b : a), {to: -1, score: 0}).to
  )
  return links.map((list, own) => {
    const sorted = list.toSorted((a, b) => b.score - a.score)
    const top = sorted[0]?.score ?? 0
    return sorted
      .filter(({to, score}) => score >= 0.2 && (score >= 0.6 * top || favourite[to] === own))
      .slice(0, mostLinks)
      .map(({to}) => to)
  })
}
