import {TagCodes} from '../../src/danish/parser/tags.ts'
import type {TreeSentence} from './parser-corpus.ts'
import {makeExamples} from './parser-examples.ts'
import {type TrainerOptions, trainParser} from './parser-trainer.ts'
import type {TaggedFolds} from './tag-folds.ts'
import {writeParserModel} from './write-parser-model.ts'

/** What the shipped model is built with. */
export const parserOptions: TrainerOptions = {
  epochs: 6,
  transitionBuckets: 205_000,
  relationBuckets: 165_000,
  margin: 3,
  seeds: 8,
  exploration: 0.9
}

/** Train a parser on trees and give the bytes of its model file. */
export function buildParser(
  trees: ReadonlyArray<TreeSentence>,
  {tags, tagged}: TaggedFolds,
  options: TrainerOptions,
  log?: (line: string) => void
): Uint8Array {
  const codes = new TagCodes(tags)
  const sentences = trees.map((d) => ({...d, tags: tagged[d.index] ?? new Int16Array(d.words.length)}))
  const examples = makeExamples(sentences, codes.isPunctuation)
  return writeParserModel(trainParser(examples, tags, options, log))
}
