import {readModel} from '../../src/danish/data/read-model.ts'
import {classifyTags, hashTags, tagBucket, taggerMagic} from '../../src/danish/tagger/tagger.ts'
import {clauseRole, FeatureCollector} from '../../src/danish/tagger/tagger-features.ts'
import {WordAnalyser, type WordClasses, type WordInfo} from '../../src/danish/tagger/word-analysis.ts'
import {randomNumbers, shuffle} from './random-numbers.ts'
import type {TrainingSentence} from './training-sentence.ts'

/** How a tagger is trained. */
export interface PerceptronOptions {
  /** The weight table has so many sixteenths of 2 to the 20th places. */
  readonly sixteenths: number
  readonly epochs: number
  /** By how much the right tag must win. */
  readonly margin: number
  readonly seed: number
}

/** Imperatives are rare in print and common in letters, so they must win more clearly. */
const imperativeMargin = 10

/**
 * Train an averaged perceptron with the tagger's own word analysis and features, the tags to the left being
 * those it chose itself. `tables` is a model file without weights.
 */
export function trainPerceptron(
  sentences: ReadonlyArray<TrainingSentence>,
  tables: Uint8Array,
  lexicon: WordClasses,
  {sixteenths, epochs, margin, seed}: PerceptronOptions
): Float64Array {
  const analyser = new WordAnalyser(readModel(tables, taggerMagic), lexicon)
  const collector = new FeatureCollector(Uint8Array.from(analyser.tags, clauseRole))
  const ids = new Map(analyser.tags.map((tag, id) => [tag, id]))
  const hashes = hashTags(analyser.tags)
  const imperative = ids.get('VERB|Mood=Imp') ?? -1
  const {classOf, hashes: classHashes} = classifyTags(analyser.tags)
  const weights = new Float32Array(sixteenths << 16)
  const sums = new Float64Array(sixteenths << 16)
  const random = randomNumbers(seed)
  const gold = sentences.map((d) => Int16Array.from(d.tags, (tag) => ids.get(tag) ?? -1))
  const order = sentences.map((_, index) => index)
  const features = new Int32Array(128)
  let step = 0

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const s of order) {
      const words = (sentences[s]?.forms ?? []).map((d) => analyser.analyse(d))
      collector.begin(words, words.length)
      for (let i = 0; i < words.length; i++)
        collector.choose(i, learn(words[i] as WordInfo, i, gold[s]?.[i] ?? -1))
    }
  }

  return sums.map((sum, i) => (weights[i] ?? 0) - sum / step)

  function learn(word: WordInfo, index: number, right: number): number {
    if (word.only >= 0) return word.only
    collector.collect(index)
    features.set(word.own)
    features.set(collector.features.subarray(0, collector.count), word.own.length)
    const length = word.own.length + collector.count
    let best = -1
    let highest = -Infinity

    for (const tag of word.candidates) {
      const hash = hashes[tag] as number
      const tagClass = classOf[tag] as number
      let score = tag === right ? 0 : right === imperative ? imperativeMargin : margin
      for (let j = 0; j < length; j++)
        score += weights[tagBucket(features[j] as number, hash, sixteenths)] as number
      if (tagClass > 0) {
        const classHash = classHashes[tagClass] as number
        for (let j = 0; j < length; j++)
          score += weights[tagBucket(features[j] as number, classHash, sixteenths)] as number
      }
      if (score > highest) {
        highest = score
        best = tag
      }
    }

    step++
    if (best !== right && word.candidates.includes(right)) {
      add(hashes[right] as number, length, 1)
      add(hashes[best] as number, length, -1)
      const rightClass = classOf[right] as number
      const bestClass = classOf[best] as number
      if (rightClass !== bestClass) {
        if (rightClass > 0) add(classHashes[rightClass] as number, length, 1)
        if (bestClass > 0) add(classHashes[bestClass] as number, length, -1)
      }
    }
    return best
  }

  function add(hash: number, length: number, amount: number): void {
    for (let j = 0; j < length; j++) {
      const place = tagBucket(features[j] as number, hash, sixteenths)
      weights[place] = (weights[place] as number) + amount
      sums[place] = (sums[place] as number) + amount * step
    }
  }
}
