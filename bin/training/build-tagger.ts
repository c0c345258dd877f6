import {Tagger, taggerMagic} from '../../src/danish/tagger/tagger.ts'
import type {WordClasses} from '../../src/danish/tagger/word-analysis.ts'
import {buildLemmaRules} from './lemma-rules.ts'
import {buildTaggerTables} from './tagger-tables.ts'
import {findCases, type ImperativeCase, trainImperatives} from './train-imperatives.ts'
import {trainPerceptron} from './train-perceptron.ts'
import type {TrainingSentence} from './training-sentence.ts'
import {writeModel} from './write-model.ts'

/** Size and effort of a training. */
export interface TaggerOptions {
  /** The weight table has so many sixteenths of 2 to the 20th places, one byte each. */
  readonly sixteenths: number
  readonly epochs: number
  readonly margin: number
  /** One training per seed; the model is their mean. */
  readonly seeds: ReadonlyArray<number>
  /** Whether imperatives are judged once more; that costs a training per fold. */
  readonly judge: boolean
}

/** What the shipped model is built with. */
export const taggerOptions: TaggerOptions = {
  sixteenths: 13,
  epochs: 6,
  margin: 3,
  // The mean of eight still moves by a tenth of a point with the order of the sentences.
  seeds: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
  judge: true
}

/** Weights beyond this are cut off; a smaller limit costs accuracy, for the tails are long. */
const clip = 24

/** Trainings for the judge of imperatives, each without a part of the sentences; neighbours are of one text. */
const folds = 5
const blockSize = 50

/** Train a tagger and a lemmatiser and give the bytes of their model file. */
export function buildTagger(
  sentences: ReadonlyArray<TrainingSentence>,
  lexicon: WordClasses,
  options: TaggerOptions
): Uint8Array {
  const {sixteenths, epochs, margin, seeds} = options
  const {facts, sections} = buildTaggerTables(sentences, lexicon)
  const tables = writeModel(taggerMagic, facts, sections)
  const sum = new Float64Array(sixteenths << 16)

  for (const seed of seeds) {
    const weights = trainPerceptron(sentences, tables, lexicon, {sixteenths, epochs, margin, seed})
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (weights[i] ?? 0) / seeds.length
  }

  const weights = Int8Array.from(sum, (d) => Math.round((Math.max(-clip, Math.min(clip, d)) * 127) / clip))
  const lemmas = buildLemmaRules(sentences, lexicon)
  const imperativeWeights = options.judge ? judgeImperatives(sentences, lexicon, options) : new Int8Array()
  return writeModel(
    taggerMagic,
    {...facts, ...lemmas.facts},
    {...sections, ...lemmas.sections, weights, imperativeWeights}
  )
}

/** Learn from taggers that have not seen the sentences: on those it has learnt by heart, a tagger is too sure. */
function judgeImperatives(
  sentences: ReadonlyArray<TrainingSentence>,
  lexicon: WordClasses,
  options: TaggerOptions
): Int8Array {
  const cases: Array<ImperativeCase> = []
  for (let fold = 0; fold < folds; fold++) {
    const inFold = (_: TrainingSentence, i: number) => Math.floor(i / blockSize) % folds === fold
    const others = sentences.filter((d, i) => !inFold(d, i))
    const tagger = new Tagger(
      buildTagger(others, lexicon, {...options, seeds: options.seeds.slice(0, 2), judge: false}),
      lexicon
    )
    for (const sentence of sentences.filter(inFold)) cases.push(...findCases(sentence, tagger))
  }
  return trainImperatives(cases)
}
