import {ImperativeFeatures} from '../../src/danish/tagger/imperative-features.ts'
import {imperativeBucket, isDoubtful} from '../../src/danish/tagger/imperative-judge.ts'
import type {Tagger} from '../../src/danish/tagger/tagger.ts'
import {kindOfTag} from '../../src/danish/tagger/word-kind.ts'
import {randomNumbers, shuffle} from './random-numbers.ts'
import type {TrainingSentence} from './training-sentence.ts'

/** A word that may be an imperative: the places of its features, and whether it is one. */
export interface ImperativeCase {
  readonly places: Int32Array
  readonly isImperative: boolean
}

/** The table has 2 to this power places. */
const bits = 13
const epochs = 12
const rate = 0.3
/** Pull of each weight back to 0: most features are seen a few times only. */
const decay = 0.0002
/** What is added to each score: in letters, an imperative missed is worse than one too many. */
const bonus = 1

/** Find the doubtful words of a sentence as a tagger sees them that has not learnt from it. */
export function findCases({forms, tags}: TrainingSentence, tagger: Tagger): Array<ImperativeCase> {
  const draft = tagger.draft(forms)
  const kinds = Uint8Array.from(tagger.tags, ({upos, feats}) => kindOfTag(`${upos}|${feats}`))
  const collector = new ImperativeFeatures()
  const cases: Array<ImperativeCase> = []

  collector.begin(draft, kinds)
  for (let i = 0; i < forms.length; i++) {
    if (!isDoubtful(draft, i)) continue
    const isImperative = tags[i] === 'VERB|Mood=Imp'
    collector.collect(i)
    const features = collector.features.subarray(0, collector.count)
    cases.push({places: features.map((d) => imperativeBucket(d, 32 - bits)), isImperative})
    collector.settle(i, isImperative)
  }

  return cases
}

/** Fit a logistic model to the cases; its first feature is there in each of them. */
export function trainImperatives(cases: ReadonlyArray<ImperativeCase>): Int8Array {
  const weights = new Float64Array(1 << bits)
  const squares = new Float64Array(1 << bits).fill(1)
  const random = randomNumbers(7)
  const order = [...cases]

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const {places, isImperative} of order) {
      let score = 0
      for (const place of places) score += weights[place] ?? 0
      const error = (isImperative ? 1 : 0) - 1 / (1 + Math.exp(-score))
      if (Math.abs(error) < 0.001) continue
      for (const place of places) {
        const weight = weights[place] ?? 0
        const slope = error - decay * weight
        const square = (squares[place] ?? 1) + slope * slope
        squares[place] = square
        weights[place] = weight + (rate * slope) / Math.sqrt(square)
      }
    }
  }

  const constant = cases[0]?.places[0] ?? 0
  weights[constant] = (weights[constant] ?? 0) + bonus
  const largest = weights.reduce((most, d) => Math.max(most, Math.abs(d)), 1e-9)
  return Int8Array.from(weights, (d) => Math.round((d * 127) / largest))
}
