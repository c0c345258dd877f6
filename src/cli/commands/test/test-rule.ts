import {applyFirst} from '../../../fix/apply-first.ts'
import {readText} from '../../../formats/text/read-text-blocks.ts'
import {analyseLetter} from '../../../letter/model/letter.ts'
import {runRules} from '../../../rules/run-rules.ts'
import {loadDanish} from '../../danish-data.ts'
import type {RuleFile} from '../../settings/read-rule-file.ts'
import type {HouseRuleTexts} from '../../texts/house-rules.ts'

/** Run the examples of a rule; one line for each that fails. */
export function testRule({rule, file, lineOf}: RuleFile, texts: HouseRuleTexts): Array<string> {
  const failures: Array<string> = []
  const placeOf = (...path: ReadonlyArray<string | number>) => `${file}:${lineOf(path)}`
  const find = (text: string) =>
    runRules(
      analyseLetter(readText(text), loadDanish()),
      [{rule, severity: 'warning', options: rule.options}],
      'da'
    )

  for (const [index, {before, after}] of rule.examples.entries()) {
    const findings = find(before)
    if (findings.length === 0) failures.push(texts.silent(placeOf('examples', index), rule.id, brief(before)))
    if (findings.length === 0 || after === undefined) continue
    const actual = applyFirst(before, findings)
    if (actual !== after) {
      failures.push(texts.differs(placeOf('examples', index, 'after'), rule.id, brief(after), brief(actual)))
    }
  }
  for (const [index, text] of rule.clean.entries()) {
    const [first] = find(text)
    if (first) failures.push(texts.fires(placeOf('clean', index), rule.id, brief(text), brief(first.actual)))
  }
  return failures
}

function brief(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= 100 ? line : `${line.slice(0, 97)} …`
}
