import type {AuditTexts} from './audit-texts.ts'
import type {Audit} from './make-audit.ts'
import {hardLix} from './measure-letters.ts'

/** What to do first, the step that mends most findings for the least work foremost. */
export function firstSteps(
  {letters, paragraphs, wordings, rules}: Audit,
  titleOf: (ruleId: string) => string,
  texts: AuditTexts
): Array<string> {
  const steps: Array<string> = []
  const [paragraph] = paragraphs
  if (paragraph && paragraph.findings > 0)
    steps.push(texts.mendParagraph(paragraph.letters.length, paragraph.findings))
  for (const {text, instead, count, letters: spread} of wordings
    .filter((d) => d.instead.length > 0 && d.count > 1)
    .slice(0, 2)) {
    const [best = ''] = instead
    steps.push(
      best === '' ? texts.leaveOut(text, count, spread) : texts.writeInstead(best, text, count, spread)
    )
  }
  const [rule] = rules
  if (rule) steps.push(texts.lookAtRule(titleOf(rule.ruleId), rule.findings, rule.letters))
  const hardest = letters[0]?.report
  if (hardest && Math.round(hardest.score.lix) >= hardLix)
    steps.push(texts.hardestLetter(hardest.path, Math.round(hardest.score.lix)))
  return steps
}
