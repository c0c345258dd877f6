import type {Rule} from '../rules/rule.ts'
import type {UiLanguage} from '../rules/ui-language.ts'
import type {Finding, LetterReport} from '../types.ts'

/**
 * A report on a letter without the letter's own words: where something was found and by which rule, not what stands there.
 *
 * For reports that go where the letters may not.
 */
export function redactLetter(
  letter: LetterReport,
  rules: ReadonlyArray<Rule>,
  language: UiLanguage
): LetterReport {
  const titles = new Map(rules.map((rule) => [rule.id, rule[language].title]))
  const redact = <Own extends Finding>(finding: Own): Own => {
    const {heading: _, branch: __, ...place} = finding.place
    const message = titles.get(finding.ruleId) ?? finding.ruleId
    return {...finding, message, actual: '', values: {}, suggestions: [], place}
  }
  return {...letter, findings: letter.findings.map(redact), suppressed: letter.suppressed.map(redact)}
}
