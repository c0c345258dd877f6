import {parserMagic} from '../../src/danish/parser/model.ts'
import type {TrainedModel} from './parser-trainer.ts'
import {writeModel} from './write-model.ts'

/** Weights beyond this many standard deviations are cut off: the tails are long and matter. */
const clip = 12

/** Write a trained parser as a model file, its weights in one byte each. */
export function writeParserModel({
  labels,
  tagKeys,
  transitions,
  relations,
  pairs,
  sets
}: TrainedModel): Uint8Array {
  return writeModel(
    parserMagic,
    {labels, tagKeys},
    {transitions: toBytes(transitions), relations: toBytes(relations), pairs, sets}
  )
}

function toBytes(weights: Float32Array): Int8Array {
  const limit = clip * deviation(weights)
  return Int8Array.from(weights, (d) => Math.round((Math.max(-limit, Math.min(limit, d)) * 127) / limit))
}

function deviation(weights: Float32Array): number {
  let sum = 0
  let count = 0
  for (const weight of weights) {
    if (weight === 0) continue
    sum += weight * weight
    count++
  }
  return Math.sqrt(sum / Math.max(1, count))
}
