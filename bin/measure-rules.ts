import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import type {Measure} from '../src/rules/measured.ts'

const root = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))

/** Families of the labels that more than one rule answers for, or that are parts of one. */
const rulesOf: Readonly<Record<string, ReadonlyArray<string>>> = {
  'passive-s': ['passive'],
  'passive-blive': ['passive'],
  tone: ['blaming-tone', 'threatening-tone'],
  'missing-part': [
    'decision-outcome',
    'decision-reasons',
    'complaint-guidance',
    'contact-information',
    'hearing-content',
    'next-step'
  ]
}

interface Row {
  readonly family: string
  readonly gold: number
  readonly tp: number
  readonly fp: number
  readonly precision: number | null
}

/** Score the gold letters of this repository, rule by rule. */
export function measureRules(): Record<string, Measure> {
  const {stdout} = spawnSync(
    process.execPath,
    [
      root('fixtures/gold/score-gold.mjs'),
      '--gold',
      root('fixtures/gold'),
      '--cli',
      `${process.execPath} ${root('bin/klarbrev.js')}`,
      '--json',
      '--only',
      'letters'
    ],
    {encoding: 'utf8'}
  )
  const {letters} = JSON.parse(stdout) as {letters: {rows: ReadonlyArray<Row>}}
  const sums = new Map<string, {gold: number; tp: number; fp: number | undefined}>()
  for (const {family, gold, tp, fp, precision} of letters.rows) {
    for (const id of rulesOf[family] ?? [family]) {
      const sum = sums.get(id) ?? {gold: 0, tp: 0, fp: 0}
      sums.set(id, {
        gold: sum.gold + gold,
        tp: sum.tp + tp,
        // Where not every instance is labelled, precision means nothing.
        fp: precision === null || sum.fp === undefined ? undefined : sum.fp + fp
      })
    }
  }
  const percent = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10
  return Object.fromEntries(
    [...sums].sort().map(([id, {gold, tp, fp}]) => {
      const recall = percent(tp, gold)
      return [id, fp === undefined ? {gold, recall} : {gold, recall, precision: percent(tp, tp + fp)}]
    })
  )
}
