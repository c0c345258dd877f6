import {hardLix} from '../../../letter/score/lix.ts'
import {folderOf} from '../../../text/folder-of.ts'
import {type LetterReport, type LetterType, type Severity, severities} from '../../../types.ts'
import {noSeverities} from '../../count-severities.ts'

type Counts = Record<Severity, number>

/** What of a letter goes into sums. */
export interface Summed {
  readonly folder: string
  readonly type: LetterType
  readonly words: number
  /** Undefined where the letter has no sentence to measure. */
  readonly lix?: number
  readonly rules: Readonly<Record<string, Counts>>
}

/** A row of sums over letters. */
interface Sum {
  letters: number
  words: number
  measured: number
  lix: number
  hard: number
  counts: Counts
}

/** Sums over letters, as rows of cells, those with most findings first. */
export interface Sums {
  readonly add: (letter: Summed) => void
  readonly rules: (titleOf: (ruleId: string) => string) => Array<Array<string | number>>
  readonly folders: () => Array<Array<string | number>>
  readonly types: (nameOf: (type: LetterType) => string) => Array<Array<string | number>>
}

/** What of a letter goes into sums. */
export function summedOf({path, type, counts, score, findings}: LetterReport): Summed {
  const rules: Record<string, Counts> = {}
  for (const {ruleId, severity} of findings) {
    const own = rules[ruleId] ?? noSeverities()
    rules[ruleId] = own
    own[severity]++
  }
  return {
    folder: folderOf(path),
    type,
    words: counts.words,
    ...(counts.sentences > 0 ? {lix: score.lix} : {}),
    rules
  }
}

/** Begin to sum. Memory grows with the rules, folders and types, not with the letters. */
export function makeSums(): Sums {
  const rules = new Map<string, {letters: number; counts: Counts}>()
  const folders = new Map<string, Sum>()
  const types = new Map<LetterType, Sum>()
  return {
    add(letter) {
      addTo(folders, letter.folder, letter)
      addTo(types, letter.type, letter)
      for (const [ruleId, counts] of Object.entries(letter.rules)) {
        const sum = rules.get(ruleId) ?? {letters: 0, counts: noSeverities()}
        rules.set(ruleId, sum)
        sum.letters++
        for (const severity of severities) sum.counts[severity] += counts[severity]
      }
    },
    rules: (titleOf) =>
      [...rules]
        .sort(([, a], [, b]) => totalOf(b.counts) - totalOf(a.counts))
        .map(([ruleId, {letters, counts}]) => [
          titleOf(ruleId),
          totalOf(counts),
          letters,
          ...severities.map((severity) => counts[severity]),
          ruleId
        ]),
    folders: () => rowsOf(folders, (name) => name),
    types: (nameOf) => rowsOf(types, nameOf)
  }
}

function addTo<Name>(sums: Map<Name, Sum>, name: Name, {words, lix, rules}: Summed): void {
  const sum = sums.get(name) ?? {letters: 0, words: 0, measured: 0, lix: 0, hard: 0, counts: noSeverities()}
  sums.set(name, sum)
  sum.letters++
  sum.words += words
  if (lix !== undefined) {
    sum.measured++
    sum.lix += lix
    if (Math.round(lix) >= hardLix) sum.hard++
  }
  for (const counts of Object.values(rules))
    for (const severity of severities) sum.counts[severity] += counts[severity]
}

function rowsOf<Name>(
  sums: ReadonlyMap<Name, Sum>,
  nameOf: (name: Name) => string
): Array<Array<string | number>> {
  return [...sums]
    .sort(([, a], [, b]) => totalOf(b.counts) - totalOf(a.counts))
    .map(([name, {letters, words, measured, lix, hard, counts}]) => [
      nameOf(name),
      letters,
      words,
      measured === 0 ? '' : oneDecimal(lix / measured),
      hard,
      ...severities.map((severity) => counts[severity]),
      words === 0 ? 0 : oneDecimal((1000 * totalOf(counts)) / words)
    ])
}

function totalOf(counts: Counts): number {
  return severities.reduce((sum, severity) => sum + counts[severity], 0)
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10
}
