import {noSeverities} from '../report/count-severities.ts'
import {folderOf} from '../text/folder-of.ts'
import type {LetterReport, LetterType, Severity} from '../types.ts'
import type {HeldLetter} from './audited-letter.ts'
import {type BaseForms, type FrequentWording, gatherWordings} from './frequent-wordings.ts'
import {groupLetters, type LetterGroup} from './group-letters.ts'
import {type Measures, measureLetters} from './measure-letters.ts'
import {gatherParagraphs, type RepeatedParagraph} from './repeated-paragraphs.ts'

/** What an audit of many letters tells. */
export interface Audit {
  /** Hardest first. */
  readonly letters: ReadonlyArray<HeldLetter>
  readonly total: Measures
  /** Findings by rule, the most frequent first. */
  readonly rules: ReadonlyArray<RuleCount>
  readonly wordings: ReadonlyArray<FrequentWording>
  readonly paragraphs: ReadonlyArray<RepeatedParagraph>
  readonly folders: ReadonlyArray<LetterGroup>
  readonly types: ReadonlyArray<LetterGroup & {readonly name: LetterType}>
}

/** How often a rule found something. */
export interface RuleCount {
  readonly ruleId: string
  readonly findings: number
  readonly severities: Readonly<Record<Severity, number>>
  /** Letters with such a finding. */
  readonly letters: number
}

/**
 * Put together what the reports on many letters say in common.
 *
 * @param baseForms what is written instead of words, in dictionary form; without it, the forms that the letters need
 */
export function makeAudit(given: ReadonlyArray<HeldLetter>, baseForms?: BaseForms): Audit {
  const letters = given.toSorted(
    (a, b) => b.score.lix - a.score.lix || b.findings.length - a.findings.length || (a.path < b.path ? -1 : 1)
  )
  const [rules, wordings, paragraphs] = [
    countRules(),
    gatherWordings(undefined, baseForms),
    gatherParagraphs()
  ]
  for (const held of letters) {
    const letter = held.read()
    rules.add(letter.report)
    wordings.add(letter.report)
    paragraphs.add(letter)
  }
  return {
    letters,
    total: measureLetters(letters),
    rules: rules.most(),
    wordings: wordings.most(),
    paragraphs: paragraphs.most(),
    folders: groupLetters(letters, ({path}) => folderOf(path)),
    // The name of each group is a type, since it is what the letters are grouped by.
    types: groupLetters(letters, ({type}) => type) as Array<LetterGroup & {readonly name: LetterType}>
  }
}

/** Begin to count findings by rule. */
function countRules() {
  const counts = new Map<
    string,
    RuleCount & {findings: number; letters: number; severities: Record<Severity, number>}
  >()
  return {
    add({findings}: LetterReport): void {
      const seen = new Set<string>()
      for (const {ruleId, severity} of findings) {
        const count = counts.get(ruleId) ?? {
          ruleId,
          findings: 0,
          letters: 0,
          severities: noSeverities()
        }
        counts.set(ruleId, count)
        count.findings++
        count.severities[severity]++
        if (!seen.has(ruleId)) count.letters++
        seen.add(ruleId)
      }
    },
    most: (): Array<RuleCount> =>
      [...counts.values()].sort((a, b) => b.findings - a.findings || (a.ruleId < b.ruleId ? -1 : 1))
  }
}
