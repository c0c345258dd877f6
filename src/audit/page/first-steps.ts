import {hardLix} from '../../letter/score/lix.ts'
import type {AuditTexts} from '../audit-texts.ts'
import type {Audit} from '../make-audit.ts'

/** A thing to do, and where on the page it is told of. */
export interface Step {
  readonly text: string
  readonly href: string
}

/** What to do first, the step that mends most findings for the least work foremost. */
export function firstSteps(
  {letters, paragraphs, wordings, rules}: Audit,
  titleOf: (ruleId: string) => string,
  texts: AuditTexts
): Array<Step> {
  const steps: Array<Step> = []
  const [paragraph] = paragraphs
  if (paragraph && paragraph.findings > 0)
    steps.push({
      text: texts.mendParagraph(beginningOf(paragraph.text), paragraph.letters.length, paragraph.findings),
      href: '#afsnit'
    })
  for (const {text, instead, count, letters: spread} of wordings
    .filter((d) => d.instead.length > 0 && d.count > 1)
    .slice(0, 2)) {
    const [best = ''] = instead
    steps.push({
      text: best === '' ? texts.leaveOut(text, count, spread) : texts.writeInstead(best, text, count, spread),
      href: '#ord'
    })
  }
  const [rule] = rules
  if (rule)
    steps.push({text: texts.lookAtRule(titleOf(rule.ruleId), rule.findings, rule.letters), href: '#regler'})
  const [hardest] = letters
  if (hardest && Math.round(hardest.score.lix) >= hardLix)
    steps.push({text: texts.hardestLetter(hardest.path, Math.round(hardest.score.lix)), href: '#brev-1'})
  return steps
}

/** Enough of a paragraph to know it again. */
function beginningOf(text: string): string {
  const words = text.split(/\s+/)
  return words.length <= 6 ? words.join(' ') : `${words.slice(0, 6).join(' ')} …`
}
