import type {Measure} from '../src/rules/measured.ts'
import type {GoldScores} from './score-gold.ts'

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

/** Measure the rules by the scores of the gold letters, those of all sets together. */
export function measureRules(scores: ReadonlyArray<Pick<GoldScores, 'letters'>>): Record<string, Measure> {
  const sums = new Map<string, {gold: number; tp: number; fp: number | undefined}>()
  for (const {family, gold, tp, fp, precision} of scores.flatMap((d) => d.letters.rows)) {
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
