import type {LetterType, Severity} from '../types.ts'
import type {AuditedLetter} from './audited-letter.ts'
import {frequentWordings, type Wording} from './frequent-wordings.ts'
import {folderOf, type Group, groupLetters} from './group-letters.ts'
import {type Measures, measureLetters} from './measure-letters.ts'
import {type RepeatedParagraph, repeatedParagraphs} from './repeated-paragraphs.ts'

/** What an audit of many letters tells. */
export interface Audit {
  /** Hardest first. */
  readonly letters: ReadonlyArray<AuditedLetter>
  readonly total: Measures
  /** Findings by rule, the most frequent first. */
  readonly rules: ReadonlyArray<RuleCount>
  readonly wordings: ReadonlyArray<Wording>
  readonly paragraphs: ReadonlyArray<RepeatedParagraph>
  readonly folders: ReadonlyArray<Group>
  readonly types: ReadonlyArray<Group & {readonly name: LetterType}>
}

/** How often a rule found something. */
export interface RuleCount {
  readonly ruleId: string
  readonly findings: number
  readonly severities: Readonly<Record<Severity, number>>
  /** Letters with such a finding. */
  readonly letters: number
}

/** Put together what the reports on many letters say in common. */
export function makeAudit(given: ReadonlyArray<AuditedLetter>): Audit {
  const letters = given.toSorted(
    (a, b) =>
      b.report.score.lix - a.report.score.lix ||
      b.report.findings.length - a.report.findings.length ||
      (a.report.path < b.report.path ? -1 : 1)
  )
  const reports = letters.map((letter) => letter.report)
  return {
    letters,
    total: measureLetters(reports),
    rules: countRules(letters),
    wordings: frequentWordings(reports),
    paragraphs: repeatedParagraphs(letters),
    folders: groupLetters(reports, ({path}) => folderOf(path)),
    // The name of each group is a type, since it is what the letters are grouped by.
    types: groupLetters(reports, ({type}) => type) as Array<Group & {readonly name: LetterType}>
  }
}

function countRules(letters: ReadonlyArray<AuditedLetter>): Array<RuleCount> {
  const counts = new Map<
    string,
    RuleCount & {findings: number; letters: number; severities: Record<Severity, number>}
  >()
  for (const {report} of letters) {
    const seen = new Set<string>()
    for (const {ruleId, severity} of report.findings) {
      const count = counts.get(ruleId) ?? {
        ruleId,
        findings: 0,
        letters: 0,
        severities: {error: 0, warning: 0, info: 0}
      }
      counts.set(ruleId, count)
      count.findings++
      count.severities[severity]++
      if (!seen.has(ruleId)) count.letters++
      seen.add(ruleId)
    }
  }
  return [...counts.values()].sort((a, b) => b.findings - a.findings || (a.ruleId < b.ruleId ? -1 : 1))
}
