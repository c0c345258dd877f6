import {rulesOfLetter} from '../../rules/rules-of-letter.ts'
import {normaliseSentence} from '../../text/sentence-around.ts'
import {findingsPerThousand, type MeasuredLetter, type Measures, measureLetters} from '../measure-letters.ts'
import type {ComparedFinding, ComparedLetter} from './compared-letter.ts'
import {pairLetters} from './pair-letters.ts'

/** A change that several letters share, as where a standard paragraph was mended. */
export interface SharedChange {
  readonly kind: 'mended' | 'added'
  readonly finding: ComparedFinding
  /** Paths, ascending. */
  readonly paths: ReadonlyArray<string>
}

/** The letters of a report, under its name. */
export interface NamedLetters<Letter extends MeasuredLetter> {
  readonly name: string
  readonly letters: ReadonlyArray<Letter>
}

/** How letters fare from one report to the next, in the order in which people are told. */
export const trends = ['worse', 'better', 'new', 'gone', 'same'] as const

/** How a letter fared from one report to the next. */
export type Trend = (typeof trends)[number]

/** A letter in two reports; of a letter that is in one of them only, the other has nothing. */
export interface LetterComparison {
  readonly path: string
  readonly change: Trend
  /** LIX before and after. */
  readonly lix: readonly [number | undefined, number | undefined]
  /** Findings before and after. */
  readonly findings: readonly [number | undefined, number | undefined]
  /** Findings that are no longer there. */
  readonly mended: ReadonlyArray<ComparedFinding>
  /** Findings that were not there before. */
  readonly added: ReadonlyArray<ComparedFinding>
}

/** One report of several over time. */
export interface Stage extends Measures {
  readonly name: string
  readonly findingsPerThousand: number
}

/** What changed from the first report to the last, and the way there. */
export interface Comparison {
  /** Each report, in the order given. */
  readonly trend: ReadonlyArray<Stage>
  /** By path. */
  readonly letters: ReadonlyArray<LetterComparison>
}

/**
 * Compare two reports, the last with the first.
 *
 * @param between reports of the time between, of which only the measures are told
 */
export function compareReports(
  first: NamedLetters<ComparedLetter>,
  last: NamedLetters<ComparedLetter>,
  between: ReadonlyArray<NamedLetters<MeasuredLetter>> = []
): Comparison {
  return {
    trend: [first, ...between, last].map(({name, letters}) => {
      const measures = measureLetters(letters)
      return {name, ...measures, findingsPerThousand: findingsPerThousand(measures)}
    }),
    letters: pairLetters(first.letters, last.letters).map(({path, before, after}) =>
      compareLetters(path, before, after)
    )
  }
}

function compareLetters(
  path: string,
  before: ComparedLetter | undefined,
  after: ComparedLetter | undefined
): LetterComparison {
  const mended = missingFrom(after?.findings ?? [], before?.findings ?? [])
  const added = missingFrom(before?.findings ?? [], after?.findings ?? [])
  return {
    path,
    change: changeOf(before, after),
    lix: [before?.score.lix, after?.score.lix],
    findings: [before?.findings.length, after?.findings.length],
    mended,
    added
  }
}

/** Fewer findings make a letter better; where they are as many, LIX decides, if it moved by a whole number. */
function changeOf(before: ComparedLetter | undefined, after: ComparedLetter | undefined): Trend {
  if (!before) return 'new'
  if (!after) return 'gone'
  const findings = after.findings.length - before.findings.length
  const lix = Math.round(after.score.lix) - Math.round(before.score.lix)
  const change = findings === 0 ? lix : findings
  if (change === 0) return 'same'
  return change < 0 ? 'better' : 'worse'
}

/** Findings of `from` that `others` lack. A text found twice and then once is missing once. */
function missingFrom(
  others: ReadonlyArray<ComparedFinding>,
  from: ReadonlyArray<ComparedFinding>
): Array<ComparedFinding> {
  const left = new Map<string, number>()
  for (const finding of others) left.set(keyOf(finding), (left.get(keyOf(finding)) ?? 0) + 1)
  return from.filter((finding) => {
    const count = left.get(keyOf(finding)) ?? 0
    if (count > 0) left.set(keyOf(finding), count - 1)
    return count === 0
  })
}

/** Letters from which on a change is told once for all of them. */
const fewestShared = 3

/** Changes that are the same in three letters or more, those of most letters first. */
export function sharedChanges({letters}: Pick<Comparison, 'letters'>): Array<SharedChange> {
  const found = new Map<string, {kind: SharedChange['kind']; finding: ComparedFinding; paths: Set<string>}>()
  for (const {path, change, mended, added} of letters) {
    if (change === 'new' || change === 'gone') continue
    for (const [kind, findings] of [
      ['mended', mended],
      ['added', added]
    ] as const) {
      for (const finding of findings) {
        if (rulesOfLetter.has(finding.ruleId)) continue
        const key = `${kind}\n${keyOf(finding)}`
        const entry = found.get(key) ?? {kind, finding, paths: new Set<string>()}
        found.set(key, entry)
        entry.paths.add(path)
      }
    }
  }
  return [...found.values()]
    .filter((d) => d.paths.size >= fewestShared)
    .map((d) => ({...d, paths: [...d.paths]}))
    .sort((a, b) => b.paths.length - a.paths.length)
}

/** Leave out of letters what `sharedChanges` tells once for all of them. */
export function withoutShared(
  letters: ReadonlyArray<LetterComparison>,
  shared: ReadonlyArray<SharedChange>
): Array<LetterComparison> {
  const keysOf = (kind: SharedChange['kind']) =>
    new Set(shared.filter((d) => d.kind === kind).map((d) => keyOf(d.finding)))
  const [mendedOnce, addedOnce] = [keysOf('mended'), keysOf('added')]
  return letters.map((letter) => ({
    ...letter,
    mended: letter.mended.filter((d) => !mendedOnce.has(keyOf(d))),
    added: letter.added.filter((d) => !addedOnce.has(keyOf(d)))
  }))
}

/** The same rule on the same words is the same finding, wherever it has moved to. */
function keyOf({ruleId, actual, message}: ComparedFinding): string {
  // »lixtal 47« and »lixtal 41« are one remark; how far it moved stands in the figures.
  if (rulesOfLetter.has(ruleId)) return `${ruleId}\n${message.replace(/\d.*/, '')}`
  return `${ruleId}\n${normaliseSentence(actual)}`
}
