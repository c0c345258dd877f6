import {type FingerprintTable, lookUp} from '../data/fingerprint-table.ts'
import type {Model} from '../data/read-model.ts'
import {morphologicalClass} from '../lexicon/morphology.ts'
import {closedWords} from '../words/closed-words.ts'
import {PlausibleTags} from './plausible-tags.ts'
import {hashText, mix, normaliseDigits, shapeOf, shapes} from './word-features.ts'

/** One reading of a form, as the lexicon gives it. */
export interface FormReading {
  readonly pos: string
  readonly lemma: string
  readonly verbForm?: string
  readonly mood?: string
  readonly tense?: string
  readonly voice?: string
  readonly number?: string
  readonly definite?: string
  readonly case?: string
  readonly degree?: string
}

/** What the tagger and the lemmatiser ask the lexicon. */
export interface WordClasses {
  /** The word classes of a form as a bit mask (bits in `morphology.ts`), 0 when it is unknown. */
  classes(form: string): number
  /** The words it can be a form of. */
  lemmas(form: string): ReadonlyArray<FormReading>
}

/** What is known about a word before its sentence is looked at. */
export interface WordInfo {
  /** Hash of the lower-cased word, digits made equal. */
  readonly hash: number
  readonly suffix2: number
  readonly suffix3: number
  /** Word classes in the lexicon. */
  readonly classes: number
  readonly shape: number
  /** Hash of the tags the word usually has; words that are ambiguous in the same way share it. */
  readonly ambiguity: number
  /** Bits of `wordFlags`, and above `majorShift` the part of speech it mostly has. */
  readonly flags: number
  /** Features that depend on the word alone. */
  readonly own: Int32Array
  /** Tags to choose from. */
  readonly candidates: Int16Array
  /** The only candidate, or -1. */
  readonly only: number
  /** Scores of the candidates from `own`, once they have been summed. */
  scores: Float64Array | undefined
}

/** What the trainer noted about a word of its dictionary. */
export const wordFlags = {
  participle: 1,
  infinitive: 2,
  auxiliary: 4,
  /** Seen so often that it has no other tags than those seen. */
  frequent: 8,
  mayBeFinite: 16,
  finite: 32,
  mayBeImperative: 64,
  clauseEnd: 128,
  comma: 256,
  /** Seen so often that not even a reading of the lexicon is added. */
  settled: 512,
  /** Known, but never seen as an imperative. */
  neverImperative: 1024
} as const

/** Place of the main part of speech in `WordInfo.flags`. */
export const majorShift = 11

/** Seeds that keep the hash tables of the model apart. */
export const seeds = {word: 0x51ed, suffix: 0x6a09, lemma: 0x3c6e} as const

/** Longest suffix with a candidate table. */
export const longestSuffix = 4

/** Words kept between sentences; a letter has some hundred, a folder of letters some ten thousand. */
const cacheLimit = 40_000

/** Looks up words in the model's dictionary, the lexicon and the suffix tables, and remembers them. */
export class WordAnalyser {
  readonly tags: ReadonlyArray<string>
  readonly #lexicon: WordClasses
  readonly #cache = new Map<string, WordInfo>()
  readonly #words: FingerprintTable
  readonly #entries: {readonly sets: Uint16Array; readonly ambiguity: Int32Array; readonly flags: Uint16Array}
  readonly #suffixes: FingerprintTable
  readonly #sets: {readonly starts: Uint16Array; readonly tags: Uint8Array}
  readonly #classSets = new Map<number, number>()
  readonly #closed = new Map<string, Int16Array>()
  readonly #openSet: number
  readonly #nameSet: number
  readonly #finiteTags: Uint8Array
  readonly #imperative: number
  readonly #plausible: PlausibleTags

  constructor(model: Model, lexicon: WordClasses) {
    const {header, section} = model
    this.#lexicon = lexicon
    this.tags = header.tags as ReadonlyArray<string>
    this.#words = {prints: section('wordPrints', 'u16'), values: section('wordEntries', 'u16')}
    this.#entries = {
      sets: section('entrySets', 'u16'),
      ambiguity: section('entryAmbiguity', 'i32'),
      flags: section('entryFlags', 'u16')
    }
    this.#suffixes = {prints: section('suffixPrints', 'u16'), values: section('suffixSets', 'u16')}
    this.#sets = {starts: section('setStarts', 'u16'), tags: section('setTags', 'u8')}
    this.#openSet = header.openSet as number
    this.#nameSet = header.nameSet as number

    const masks = section('classMasks', 'i32')
    const maskSets = section('classSets', 'u16')
    for (let i = 0; i < masks.length; i++) this.#classSets.set(masks[i] ?? 0, maskSets[i] ?? 0)

    this.#plausible = new PlausibleTags(this.tags)
    const ids = new Map(this.tags.map((tag, id) => [tag, id]))
    for (const [word, tag] of closedWords) {
      const id = ids.get(tag)
      if (id !== undefined) this.#closed.set(word, Int16Array.of(id))
    }

    this.#finiteTags = Uint8Array.from(this.tags, (d) => (/VerbForm=Fin/.test(d) ? 1 : 0))
    this.#imperative = this.tags.indexOf('VERB|Mood=Imp')
  }

  /** Everything known about a word; the same object as long as the word is remembered. */
  analyse(word: string): WordInfo {
    const known = this.#cache.get(word)
    if (known) return known

    const info = this.#look(word)
    if (this.#cache.size >= cacheLimit) this.#cache.clear()
    this.#cache.set(word, info)
    return info
  }

  #look(word: string): WordInfo {
    const lower = word.toLowerCase()
    const form = normaliseDigits(lower)
    const length = form.length
    const shape = shapeOf(word, lower)
    const classes = this.#lexicon.classes(lower)
    const entry = lookUp(this.#words, hashText(form, seeds.word))
    const suffix = (size: number) =>
      hashText(form, size <= length ? mix(100, size) : mix(190, size), Math.max(0, length - size))
    const hash = hashText(form, 7)
    const suffix2 = suffix(2)
    const suffix3 = suffix(3)
    const candidates = this.#closed.get(lower) ?? this.#candidates(form, shape, classes, entry)

    let flags =
      entry > 0 ? (this.#entries.flags[entry - 1] ?? 0) : this.#flagsByCandidates(classes, candidates)
    for (const tag of candidates) if (tag === this.#imperative) flags |= wordFlags.mayBeImperative
    if (entry > 0 && !this.#hasImperative(this.#entries.sets[entry - 1])) flags |= wordFlags.neverImperative
    if (form === ',') flags |= wordFlags.comma
    if (shape & shapes.noLetter && !/^[§%&/+]/.test(form)) flags |= wordFlags.clauseEnd

    return {
      hash,
      suffix2,
      suffix3,
      classes,
      shape,
      ambiguity: this.#ambiguity(entry, classes, suffix3),
      flags,
      own: Int32Array.of(
        1,
        hash,
        hashText(word, 8) ^ 0x5555,
        suffix(1),
        suffix2,
        suffix3,
        suffix(4),
        suffix(5),
        hashText(form, 0x2f01, 0, 1),
        hashText(form, 0x5203, 0, Math.min(3, length)),
        mix(shape, 11),
        mix(classes, 51),
        mix(mix(classes, 57), suffix2),
        mix(mix(classes, 58), shape & 3)
      ),
      candidates,
      only: candidates.length === 1 ? (candidates[0] ?? -1) : -1,
      scores: undefined
    }
  }

  #hasImperative(set: number | undefined): boolean {
    const tags = new Set<number>()
    this.#addSet(tags, set)
    return tags.has(this.#imperative)
  }

  #ambiguity(entry: number, classes: number, suffix3: number): number {
    if (entry > 0) return this.#entries.ambiguity[entry - 1] ?? 0
    return classes ? mix(classes, 77) : mix(suffix3, 78)
  }

  #flagsByCandidates(classes: number, candidates: Int16Array): number {
    const finite = morphologicalClass.present | morphologicalClass.past
    let flags = 0
    if (classes & morphologicalClass.pastParticiple) flags |= wordFlags.participle
    if (classes & morphologicalClass.infinitive) flags |= wordFlags.infinitive
    if (classes & finite && (classes & ~(finite | morphologicalClass.derived)) === 0)
      flags |= wordFlags.finite
    for (const tag of candidates) if (this.#finiteTags[tag] === 1) flags |= wordFlags.mayBeFinite
    return flags
  }

  #candidates(form: string, shape: number, classes: number, entry: number): Int16Array {
    const tags = this.#seenOrLikely(form, shape, classes, entry)
    const flags = entry > 0 ? (this.#entries.flags[entry - 1] ?? 0) : 0
    this.#plausible.correct(tags, form, classes, {
      some: entry > 0,
      frequent: (flags & wordFlags.frequent) !== 0,
      settled: (flags & wordFlags.settled) !== 0
    })
    return Int16Array.from(tags)
  }

  /** A frequent word has the tags it was seen with; others also those of its classes or its suffix. */
  #seenOrLikely(form: string, shape: number, classes: number, entry: number): Set<number> {
    const tags = new Set<number>()
    if (entry > 0) {
      this.#addSet(tags, this.#entries.sets[entry - 1])
      if ((this.#entries.flags[entry - 1] ?? 0) & wordFlags.frequent) return tags
    }

    const byClasses = classes ? this.#classSets.get(classes & ~morphologicalClass.derived) : undefined
    // Where the lexicon has the very word, its ending says no more.
    const sure = byClasses !== undefined && (classes & morphologicalClass.derived) === 0
    const bySuffix = sure ? undefined : this.#suffixSet(form, shape)
    this.#addSet(tags, byClasses)
    this.#addSet(tags, bySuffix)
    if (byClasses === undefined && bySuffix === undefined) this.#addSet(tags, this.#openSet)
    if (shape & shapes.initialCapital) this.#addSet(tags, this.#nameSet)
    return tags
  }

  #suffixSet(form: string, shape: number): number | undefined {
    for (let size = longestSuffix; size > 0; size--) {
      const value = lookUp(this.#suffixes, suffixKey(form, size, shape))
      if (value > 0) return value - 1
    }
    return undefined
  }

  #addSet(tags: Set<number>, set: number | undefined): void {
    if (set === undefined) return
    const {starts, tags: all} = this.#sets
    for (let i = starts[set] ?? 0; i < (starts[set + 1] ?? 0); i++) tags.add(all[i] ?? 0)
  }
}

/** Key of a suffix table: the last letters, and whether the word has a capital, a digit or no letter at all. */
export function suffixKey(form: string, size: number, shape: number): number {
  const looks = shape & (shapes.initialCapital | shapes.digit | shapes.noLetter)
  return hashText(form, mix(seeds.suffix, looks * 8 + size), Math.max(0, form.length - size))
}
