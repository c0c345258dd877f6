import {taggerMagic} from '../../src/danish/tagger.ts'
import type {WordClasses} from '../../src/danish/word-analysis.ts'
import {buildLemmaRules} from './lemma-rules.ts'
import {buildTaggerTables} from './tagger-tables.ts'
import {trainPerceptron} from './train-perceptron.ts'
import type {TrainingSentence} from './training-sentence.ts'
import {writeModel} from './write-model.ts'

/** Size and effort of a training. */
export interface TaggerOptions {
  /** The weight table has 2 to this power places, one byte each. */
  readonly bits: number
  readonly epochs: number
  readonly margin: number
  /** One training per seed; the model is their mean. */
  readonly seeds: ReadonlyArray<number>
}

/** What the shipped model is built with. */
export const taggerOptions: TaggerOptions = {bits: 19, epochs: 6, margin: 3, seeds: [1, 2, 3, 4, 5, 6, 7, 8]}

/** Weights beyond this are cut off; a smaller limit costs accuracy, for the tails are long. */
const clip = 24

/** Train a tagger and a lemmatiser and give the bytes of their model file. */
export function buildTagger(
  sentences: ReadonlyArray<TrainingSentence>,
  lexicon: WordClasses,
  {bits, epochs, margin, seeds}: TaggerOptions
): Uint8Array {
  const {facts, sections} = buildTaggerTables(sentences, lexicon)
  const tables = writeModel(taggerMagic, facts, sections)
  const sum = new Float64Array(1 << bits)

  for (const seed of seeds) {
    const weights = trainPerceptron(sentences, tables, lexicon, {bits, epochs, margin, seed})
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (weights[i] ?? 0) / seeds.length
  }

  const weights = Int8Array.from(sum, (d) => Math.round((Math.max(-clip, Math.min(clip, d)) * 127) / clip))
  const lemmas = buildLemmaRules(sentences, lexicon)
  return writeModel(taggerMagic, {...facts, ...lemmas.facts}, {...sections, ...lemmas.sections, weights})
}
