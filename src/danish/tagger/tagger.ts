import type {Crc32} from '../../text/crc32.ts'
import {readModel} from '../data/read-model.ts'
import {finiteHelpers} from '../words/modals-and-auxiliaries.ts'
import type {FirstTags} from './imperative-features.ts'
import {ImperativeJudge} from './imperative-judge.ts'
import {clauseRole, FeatureCollector} from './tagger-features.ts'
import {readTag, reduceFeatures, type TagInfo} from './tagset.ts'
import {WordAnalyser, type WordClasses, type WordInfo} from './word-analysis.ts'
import {hashText} from './word-features.ts'

/** Mark of the tagger's model file. */
export const taggerMagic = 'KBTG'

/**
 * Gives the words of a sentence their part of speech and features.
 *
 * Greedy, from left to right: each word's candidates are scored by a linear
 * model over hashed features, and the best is kept.
 */
export class Tagger {
  /** All tags; `tag` answers with indexes into this list. */
  readonly tags: ReadonlyArray<TagInfo>
  readonly #analyser: WordAnalyser
  readonly #collector: FeatureCollector
  readonly #weights: Int8Array
  readonly #sixteenths: number
  readonly #tagHashes: Int32Array
  readonly #classOf: Uint8Array
  readonly #classHashes: Int32Array
  readonly #classScores: Float64Array
  readonly #words: Array<WordInfo> = []
  readonly #imperative: number
  readonly #judge: ImperativeJudge | undefined
  /** Tag of the pronoun `I`; -1 when there is none. */
  readonly #reader: number
  readonly #isFinite: ReadonlyArray<boolean>
  #margins = new Float64Array(256)
  #rivals = new Int16Array(256)

  /** Read the model (data/tagger.bin) and keep the lexicon for words the model does not know. */
  constructor(model: Uint8Array, lexicon: WordClasses, sum?: Crc32) {
    const opened = readModel(model, taggerMagic, sum)
    this.#analyser = new WordAnalyser(opened, lexicon)
    const {tags} = this.#analyser
    this.tags = tags.map(readTag)
    this.#collector = new FeatureCollector(Uint8Array.from(tags, clauseRole))
    this.#tagHashes = hashTags(tags)
    const {classOf, hashes} = classifyTags(tags)
    this.#classOf = classOf
    this.#classHashes = hashes
    this.#classScores = new Float64Array(hashes.length)
    this.#weights = opened.section('weights', 'i8')
    this.#sixteenths = this.#weights.length >>> 16
    this.#reader = tags.findIndex((tag) => /^PRON\|.*Case=Nom.*Number=Plur.*Person=2/.test(tag))
    this.#isFinite = tags.map((tag) => /^(?:VERB|AUX)\|.*VerbForm=Fin/.test(tag))
    this.#imperative = tags.indexOf('VERB|Mood=Imp')
    const judge = opened.section('imperativeWeights', 'i8')
    this.#judge = judge.length > 0 ? new ImperativeJudge(tags, judge) : undefined
  }

  /** Tag one sentence: the tag of each word, as an index into `tags`. */
  tag(words: ReadonlyArray<string>, out: Int16Array = new Int16Array(words.length)): Int16Array {
    const draft = this.draft(words, out)
    this.#judge?.judge(draft)
    return out
  }

  /** Tag one sentence from left to right, its imperatives not yet judged. What is given holds until the next call. */
  draft(words: ReadonlyArray<string>, out: Int16Array = new Int16Array(words.length)): FirstTags {
    const collector = this.#collector
    const infos = this.#words
    const length = words.length
    for (let i = 0; i < length; i++) infos[i] = this.#analyser.analyse(words[i] ?? '')
    collector.begin(infos, length)
    if (this.#rivals.length < length) {
      this.#rivals = new Int16Array(length * 2)
      this.#margins = new Float64Array(length * 2)
    }

    for (let i = 0; i < length; i++) {
      const word = infos[i] as WordInfo // filled just above
      const tag = this.#isReader(words, i) ? this.#reader : word.only >= 0 ? word.only : this.#best(word, i)
      out[i] = tag
      collector.choose(i, tag)
    }

    return {words: infos, length, tags: out, margins: this.#margins, rivals: this.#rivals}
  }

  /**
   * `I skal søge`: whether a sentence opens with the pronoun. As a preposition the word stands before all but a finite verb;
   * the texts that the model learnt from address nobody like that.
   */
  #isReader(words: ReadonlyArray<string>, index: number): boolean {
    if (index > 0 || words[0] !== 'I' || this.#reader < 0) return false
    const next = this.#words[1]
    if (!next || words.length < 3) return false
    // `skal` and `får` are nouns as well, but none that stands behind a preposition without more.
    if (finiteHelpers.has(words[1] ?? '')) return true
    return next.candidates.length > 0 && next.candidates.every((tag) => this.#isFinite[tag] === true)
  }

  #best(word: WordInfo, index: number): number {
    const weights = this.#weights
    const sixteenths = this.#sixteenths
    const collector = this.#collector
    collector.collect(index)
    const {features, count} = collector
    const {candidates} = word
    word.scores ??= this.#ownScores(word)
    const scores = this.#classScores.fill(NaN)
    let asImperative = -Infinity
    let rival = -1
    let highest = -Infinity

    for (let c = 0; c < candidates.length; c++) {
      const tag = candidates[c] as number
      const hash = this.#tagHashes[tag] as number
      const tagClass = this.#classOf[tag] as number
      let score = word.scores[c] as number
      // The casts only say that these indexes exist: a check here would cost a tenth of the speed.
      for (let j = 0; j < count; j++)
        score += weights[tagBucket(features[j] as number, hash, sixteenths)] as number
      if (tagClass > 0) {
        let shared = scores[tagClass] as number
        if (Number.isNaN(shared)) {
          const classHash = this.#classHashes[tagClass] as number
          shared = 0
          for (let j = 0; j < count; j++)
            shared += weights[tagBucket(features[j] as number, classHash, sixteenths)] as number
          scores[tagClass] = shared
        }
        score += shared
      }
      if (tag === this.#imperative) asImperative = score
      else if (score > highest) {
        highest = score
        rival = tag
      }
    }

    this.#margins[index] = asImperative - highest
    this.#rivals[index] = rival
    return asImperative > highest ? this.#imperative : rival
  }

  #ownScores({own, candidates}: WordInfo): Float64Array {
    const scores = new Float64Array(candidates.length)
    for (let at = 0; at < candidates.length; at++) {
      const tag = candidates[at] ?? 0
      const hash = this.#tagHashes[tag] ?? 0
      const tagClass = this.#classOf[tag] ?? 0
      const classHash = this.#classHashes[tagClass] ?? 0
      let score = 0
      for (let index = 0; index < own.length; index++) {
        const feature = own[index] ?? 0
        score += this.#weights[tagBucket(feature, hash, this.#sixteenths)] ?? 0
        if (tagClass > 0) score += this.#weights[tagBucket(feature, classHash, this.#sixteenths)] ?? 0
      }
      scores[at] = score
    }
    return scores
  }
}

/**
 * Group tags that differ only in agreement. They share weights beside their own, so that what is learnt of
 * `NOUN` with one gender helps the other. Class 0 is for tags that are alone.
 */
export function classifyTags(tags: ReadonlyArray<string>): {classOf: Uint8Array; hashes: Int32Array} {
  const names = tags.map((tag) => {
    const {upos, feats} = readTag(tag)
    return `${upos}|${reduceFeatures(upos, feats)}`
  })
  const shared = [
    ...new Set(names.filter((name, i) => names.indexOf(name) !== i || names.lastIndexOf(name) !== i))
  ]
  return {
    classOf: Uint8Array.from(names, (name) => shared.indexOf(name) + 1),
    hashes: Int32Array.of(0, ...shared.map((name) => hashText(name, 4243)))
  }
}

/** Weight of a feature for a tag: its place in a table that has so many sixteenths of a million (2 to the 20th) places. */
export function tagBucket(feature: number, tagHash: number, sixteenths: number): number {
  return ((Math.imul(feature ^ tagHash, 0x9e3779b1) >>> 12) * sixteenths) >>> 4
}

/** Hashes of the tags by name, so that the same weights serve whatever order the tags have. */
export function hashTags(tags: ReadonlyArray<string>): Int32Array {
  return Int32Array.from(tags, (tag) => hashText(tag, 4242))
}
