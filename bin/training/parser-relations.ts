import {type ParserTag, TagCodes} from '../../src/danish/parser/tags.ts'
import type {Example} from './parser-examples.ts'

/** A pair of tags seen less often than this has no set of its own. */
const minPairs = 4
/** A relation rarer than this share is left out of a pair's set. */
const minShare = 0.003

/** Which relations fit which pair of tags, in the form that the parser's model holds. */
export function relationTables(examples: ReadonlyArray<Example>, tags: ReadonlyArray<ParserTag>) {
  const codes = new TagCodes(tags)
  const labels = labelsByFrequency(examples)
  const tagKeys = [...new Set(codes.keys), 'unknown']
  const tagNumber = Array.from(codes.keys, (key) => tagKeys.indexOf(key))
  const root = tagKeys.length
  const width = tagKeys.length + 1
  const labelNumber = new Map(labels.map((label, i) => [label, i]))

  const pairCounts = new Map<number, Map<number, number>>()
  const tagCounts = new Map<number, Map<number, number>>()
  const allCounts = new Map<number, number>()
  for (const e of examples) {
    const own: Array<number> = []
    for (let i = 0; i < e.words.length; i++) {
      const tag = e.tags[i] ?? 0
      if (codes.isPunctuation[tag] !== 1) own.push(tagNumber[tag] ?? 0)
    }
    e.relation.forEach((name, i) => {
      const head = e.head[i] ?? 0
      if (head === own.length) return
      const label = labelNumber.get(name) ?? 0
      const tag = own[i] ?? 0
      count(pairCounts, ((own[head] ?? root) * width + tag) * 2 + (i > head ? 1 : 0), label)
      count(tagCounts, tag, label)
      allCounts.set(label, (allCounts.get(label) ?? 0) + 1)
    })
  }

  const sets: Array<number> = []
  const known = new Map<string, number>()
  const place = (counts: Map<number, number>) => {
    const set = frequent(counts)
    const key = set.join()
    const old = known.get(key)
    if (old !== undefined) return old
    known.set(key, sets.length)
    sets.push(set.length, ...set)
    return sets.length - set.length - 1
  }
  const fallback = place(allCounts)
  const byTag = Array.from({length: width}, (_, tag) => {
    const counts = tagCounts.get(tag)
    return counts && total(counts) >= minPairs ? place(counts) : fallback
  })
  const pairs = new Uint16Array(width * width * 2)
  for (let i = 0; i < pairs.length; i++) {
    const counts = pairCounts.get(i)
    pairs[i] = counts && total(counts) >= minPairs ? place(counts) : (byTag[(i >> 1) % width] ?? fallback)
  }
  return {labels, tagKeys, pairs, sets: Uint8Array.from(sets)}
}

/** The root relation first, then by falling frequency: the first 31 have bits of their own in the set of relations. */
function labelsByFrequency(examples: ReadonlyArray<Example>): Array<string> {
  const counts = new Map<string, number>()
  for (const {relation} of examples)
    for (const name of relation) counts.set(name, (counts.get(name) ?? 0) + 1)
  // What a lift's way back names, and punctuation, must be there as a plain relation too.
  for (const name of [...counts.keys()])
    for (const part of name.split(/[\^/]/)) counts.set(part, counts.get(part) ?? 0)
  counts.set('pnct', 0)
  counts.delete('ROOT')
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return ['ROOT', ...byCount.map(([name]) => name)]
}

function count(map: Map<number, Map<number, number>>, key: number, label: number): void {
  let counts = map.get(key)
  if (!counts) {
    counts = new Map()
    map.set(key, counts)
  }
  counts.set(label, (counts.get(label) ?? 0) + 1)
}

function total(counts: Map<number, number>): number {
  let sum = 0
  for (const value of counts.values()) sum += value
  return sum
}

function frequent(counts: Map<number, number>): Array<number> {
  const sum = total(counts)
  return [...counts]
    .filter(([, value]) => value >= minShare * sum)
    .map(([label]) => label)
    .sort((a, b) => a - b)
}
