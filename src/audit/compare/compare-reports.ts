import {rulesOfLetter} from '../../rules/rules-of-letter.ts'
import {normaliseSentence} from '../../text/sentence-around.ts'
import type {Finding} from '../../types.ts'
import {findingsPerThousand, type MeasuredLetter, type Measures, measureLetters} from '../measure-letters.ts'

/** What of the report on a letter is compared. */
export interface ComparedLetter extends MeasuredLetter {
  readonly path: string
  readonly findings: ReadonlyArray<ComparedFinding>
}

/** What of a finding is compared and shown. */
export type ComparedFinding = Pick<Finding, 'ruleId' | 'severity' | 'message' | 'actual'>

/** The letters of a report, under its name. */
export interface NamedLetters<Letter extends MeasuredLetter> {
  readonly name: string
  readonly letters: ReadonlyArray<Letter>
}

/** How a letter fared from one report to the next. */
export type Change = 'better' | 'worse' | 'new' | 'gone' | 'same'

/** A letter in two reports; of a letter that is in one of them only, the other has nothing. */
export interface LetterComparison {
  readonly path: string
  readonly change: Change
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
  const before = byPath(first.letters)
  const after = byPath(last.letters)
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort()
  return {
    trend: [first, ...between, last].map(({name, letters}) => {
      const measures = measureLetters(letters)
      return {name, ...measures, findingsPerThousand: findingsPerThousand(measures)}
    }),
    letters: paths.map((path) => compareLetters(path, before.get(path), after.get(path)))
  }
}

function byPath(letters: ReadonlyArray<ComparedLetter>): Map<string, ComparedLetter> {
  return new Map(letters.map((letter) => [letter.path, letter]))
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
function changeOf(before: ComparedLetter | undefined, after: ComparedLetter | undefined): Change {
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

/** The same rule on the same words is the same finding, wherever it has moved to. */
function keyOf({ruleId, actual, message}: ComparedFinding): string {
  // »lixtal 47« and »lixtal 41« are one remark; how far it moved stands in the figures.
  if (rulesOfLetter.has(ruleId)) return `${ruleId}\n${message.replace(/\d.*/, '')}`
  return `${ruleId}\n${normaliseSentence(actual)}`
}
