import {beforeAll, expect, it} from 'vitest'
import {measureRules} from '../../bin/measure-rules.ts'
import {type GoldScores, goldSets, scoreGold} from '../../bin/score-gold.ts'
import {measured} from '../../src/rules/measured.ts'

let scores: GoldScores
let second: GoldScores

beforeAll(() => {
  ;[scores, second] = goldSets.map(scoreGold) as [GoldScores, GoldScores]
}, 240_000)

const row = (family: string) => scores.letters.rows.find((d) => d.family === family)

it.each([
  ['long-sentence', 0.95],
  ['placeholder', 0.95],
  ['personal-data', 0.95],
  ['law-reference', 0.95],
  ['abbreviation', 0.97],
  ['officialese', 0.93],
  ['passive-s', 0.96],
  ['passive-blive', 0.96],
  ['formal-address', 0.92],
  ['preposed-modifier', 0.92],
  ['double-negation', 0.92],
  ['vague-deadline', 0.92]
])('%s: precision and recall of at least %d', (family, least) => {
  expect(row(family)?.recall).toBeGreaterThanOrEqual(least)
  expect(row(family)?.precision).toBeGreaterThanOrEqual(least)
})

it.each([
  ['long-word', 0.95],
  ['long-paragraph', 0.95],
  ['nominalization', 0.8],
  ['impersonal', 0.85],
  ['front-weight', 0.85],
  ['nested-clause', 0.85],
  ['preposition-chain', 0.85],
  ['jargon', 0.7],
  ['tone', 0.7]
])('%s: recall of at least %d', (family, least) => {
  expect(row(family)?.recall).toBeGreaterThanOrEqual(least)
})

it('holds its bars on all families together', () => {
  expect(scores.letters.precision).toBeGreaterThanOrEqual(0.94)
  expect(scores.letters.recall).toBeGreaterThanOrEqual(0.92)
  expect(scores.letters.cleanFlagged).toBe(0)
  expect(scores.letters.sentencesOff).toBe(0)
  expect(scores.pairs.accuracy).toBeGreaterThanOrEqual(0.94)
  expect(scores.rewrites.accepted).toBeGreaterThanOrEqual(0.85)
  expect(scores.segmentation.f1).toBeGreaterThanOrEqual(0.99)
})

// By other hands and with other conventions: the bars say what is held, not what is aimed at.
it('holds its bars on the second set', () => {
  expect(second.letters.precision).toBeGreaterThanOrEqual(0.98)
  expect(second.letters.recall).toBeGreaterThanOrEqual(0.9)
  expect(second.letters.cleanFlagged).toBeLessThanOrEqual(0.02)
  expect(second.pairs.accuracy).toBeGreaterThanOrEqual(0.93)
  expect(second.rewrites.accepted).toBeGreaterThanOrEqual(0.75)
  expect(second.segmentation.f1).toBeGreaterThanOrEqual(0.93)
})

// `klarbrev rules` shows these; `npm run evaluate -- --write` brings them up to date.
it('shows of each rule what is measured today', () => {
  expect(measured).toEqual(measureRules([scores, second]))
})
