import {morphologicalClass} from '../../src/danish/lexicon/morphology.ts'
import {
  longestSuffix,
  majorShift,
  seeds,
  suffixKey,
  type WordClasses,
  wordFlags
} from '../../src/danish/tagger/word-analysis.ts'
import {hashText, mix, normaliseDigits, shapeOf} from '../../src/danish/tagger/word-features.ts'
import {buildFingerprintTable} from './build-fingerprint-table.ts'
import type {TrainingSentence} from './training-sentence.ts'
import type {Sections} from './write-model.ts'

/** Words seen less often are treated as unknown, so that the model learns what to do with unknown words. */
const leastSeen = 2
/** Words seen this often have no tags but those seen. */
const frequentFrom = 10
/** Words seen this often have not even the tags that the lexicon would add: `man` is no order to paint. */
const settledFrom = 100
/** Words seen this often teach nothing about suffixes: unknown words are not like them. */
const rareUpTo = 10

const auxiliaries = new Set(
  'have har havde haft ha være er var været blive bliver blev blevet skal skulle kan kunne vil ville må måtte bør burde tør turde skullet kunnet villet måttet bli'.split(
    ' '
  )
)

/** Parts of speech that no new word has: all their words are in the dictionary. */
const closedClass = /^(?:ADP|AUX|CCONJ|DET|PART|PRON|SCONJ)\b/

const majorParts = ['', 'ADV', 'PRON', 'ADP', 'DET', 'NOUN PROPN', 'ADJ']

/** Counts of something per tag. */
type TagCounts = Map<number, number>

/** Everything of the model but its weights: dictionary, suffix and class tables, candidate sets. */
export function buildTaggerTables(
  sentences: ReadonlyArray<TrainingSentence>,
  lexicon: WordClasses
): {tags: Array<string>; facts: Record<string, unknown>; sections: Sections} {
  const counts = countTags(sentences)
  const tags = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([tag]) => tag)
  const ids = new Map(tags.map((tag, id) => [tag, id]))
  const idOf = (tag: string) => ids.get(tag) ?? 0
  const sets = new SetList()

  const words = new Map<string, TagCounts>()
  for (const {forms, tags} of sentences) {
    forms.forEach((form, i) => {
      count(words, normaliseDigits(form.toLowerCase()), idOf(tags[i] ?? ''), 1)
    })
  }
  const dictionary = buildDictionary(words, tags, sets)

  const suffixes = new Map<number, TagCounts>()
  const classes = new Map<number, TagCounts>()
  for (const {forms, tags} of sentences) {
    forms.forEach((form, i) => {
      const lower = form.toLowerCase()
      const normal = normaliseDigits(lower)
      const tag = idOf(tags[i] ?? '')
      const seen = total(words.get(normal))
      const shape = shapeOf(form, lower)
      if (seen <= rareUpTo) {
        for (let size = 1; size <= longestSuffix; size++)
          count(suffixes, suffixKey(normal, size, shape), tag, 1)
      }
      const mask = lexicon.classes(lower) & ~morphologicalClass.derived
      if (mask) count(classes, mask, tag, 1 / Math.sqrt(seen))
    })
  }
  const closed = tags.map((tag) => closedClass.test(tag))
  const suffixSets = prune(suffixes, 3, 10, closed).map(([key, set]) => [key, sets.add(set) + 1] as const)
  const classSets = prune(classes, 1.5, 12, closed).map(([key, set]) => [key, sets.add(set)] as const)
  const suffixTable = buildFingerprintTable(suffixSets)

  const open = tags.flatMap((tag, id) => (/^(NOUN|VERB|ADJ|PROPN|ADV|X|NUM)/.test(tag) ? [id] : []))
  const names = tags.flatMap((tag, id) => (tag.startsWith('PROPN') ? [id] : []))
  const facts = {tags, openSet: sets.add(open.slice(0, 25)), nameSet: sets.add(names)}

  return {
    tags,
    facts,
    sections: {
      ...dictionary,
      suffixPrints: suffixTable.prints,
      suffixSets: suffixTable.values,
      classMasks: Int32Array.from(classSets, ([mask]) => mask),
      classSets: Uint16Array.from(classSets, ([, set]) => set),
      ...sets.sections()
    }
  }
}

function buildDictionary(
  words: ReadonlyMap<string, TagCounts>,
  tags: ReadonlyArray<string>,
  sets: SetList
): Sections {
  const entries: Array<{set: number; ambiguity: number; flags: number}> = []
  const entryIds = new Map<string, number>()
  const keys: Array<[number, number]> = []

  const sorted = [...words].filter(([, d]) => total(d) >= leastSeen).sort((a, b) => total(b[1]) - total(a[1]))
  for (const [word, byTag] of sorted) {
    const seen = total(byTag)
    const ranked = ranking(byTag)
    const share = (wanted: RegExp) =>
      ranked.reduce((sum, [tag, n]) => sum + (wanted.test(tags[tag] ?? '') ? n : 0), 0) / seen
    const usual = ranked.filter(([, n]) => n >= seen * 0.05).slice(0, 3)
    const entry = {
      set: sets.add(ranked.filter(([, n]) => n >= Math.max(1, seen * 0.0005)).map(([tag]) => tag)),
      ambiguity: usual.reduce((hash, [tag]) => mix(hash, hashText(tags[tag] ?? '', 1)), 1234),
      flags: flagsOf(word, seen, share, tags[ranked[0]?.[0] ?? 0] ?? '')
    }
    const name = `${entry.set} ${entry.ambiguity} ${entry.flags}`
    let id = entryIds.get(name)
    if (id === undefined) {
      id = entries.push(entry) - 1
      entryIds.set(name, id)
    }
    keys.push([hashText(word, seeds.word), id + 1])
  }

  const table = buildFingerprintTable(keys)
  return {
    wordPrints: table.prints,
    wordEntries: table.values,
    entrySets: Uint16Array.from(entries, (d) => d.set),
    entryAmbiguity: Int32Array.from(entries, (d) => d.ambiguity),
    entryFlags: Uint16Array.from(entries, (d) => d.flags)
  }
}

function flagsOf(word: string, seen: number, share: (wanted: RegExp) => number, mostly: string): number {
  const finite = share(/VerbForm=Fin/)
  const upos = mostly.slice(0, mostly.indexOf('|'))
  const major = majorParts.findIndex((d) => d.split(' ').includes(upos))
  return (
    (share(/Tense=Past\|VerbForm=Part/) >= 0.2 ? wordFlags.participle : 0) |
    (share(/VerbForm=Inf/) >= 0.2 ? wordFlags.infinitive : 0) |
    (auxiliaries.has(word) ? wordFlags.auxiliary : 0) |
    (seen >= frequentFrom ? wordFlags.frequent : 0) |
    (seen >= settledFrom ? wordFlags.settled : 0) |
    (finite > 0.02 ? wordFlags.mayBeFinite : 0) |
    (finite >= 0.95 ? wordFlags.finite : 0) |
    ((major > 0 ? major : 7) << majorShift)
  )
}

/** Sets of tags, each kept once. */
class SetList {
  readonly #sets: Array<ReadonlyArray<number>> = []
  readonly #ids = new Map<string, number>()

  add(tags: ReadonlyArray<number>): number {
    const sorted = [...tags].sort((a, b) => a - b)
    const name = sorted.join()
    const known = this.#ids.get(name)
    if (known !== undefined) return known
    const id = this.#sets.push(sorted) - 1
    this.#ids.set(name, id)
    return id
  }

  sections(): Sections {
    const starts = [0]
    for (const set of this.#sets) starts.push((starts.at(-1) ?? 0) + set.length)
    return {setStarts: Uint16Array.from(starts), setTags: Uint8Array.from(this.#sets.flat())}
  }
}

function countTags(sentences: ReadonlyArray<TrainingSentence>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {tags} of sentences) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return counts
}

function count<Key>(table: Map<Key, TagCounts>, key: Key, tag: number, weight: number): void {
  const counts = table.get(key) ?? new Map<number, number>()
  table.set(key, counts)
  counts.set(tag, (counts.get(tag) ?? 0) + weight)
}

function total(counts: TagCounts | undefined): number {
  let sum = 0
  for (const n of counts?.values() ?? []) sum += n
  return sum
}

function ranking(counts: TagCounts): Array<[number, number]> {
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
}

/** Keep of each table row the tags that make up at least a hundredth of it, closed ones only where there are no others. */
function prune(
  table: ReadonlyMap<number, TagCounts>,
  least: number,
  most: number,
  closed: ReadonlyArray<boolean>
): Array<[number, Array<number>]> {
  const rows: Array<[number, Array<number>]> = []

  for (const [key, counts] of table) {
    const sum = total(counts)
    if (sum < least) continue
    const kept = ranking(counts).filter(([, n]) => n >= 0.01 * sum)
    const open = kept.filter(([tag]) => !closed[tag])
    rows.push([key, (open.length > 0 ? open : kept).slice(0, most).map(([tag]) => tag)])
  }

  return rows
}
