import type {Report, Severity} from '../types.ts'
import type {ReportTexts} from './texts.ts'

/** `3 breve: 1 fejl og 2 advarsler (1 undtaget)`. */
export function summaryText(report: Report, texts: ReportTexts): string {
  if (report.letters.length === 0) return texts.noLetters
  const {findings} = report.summary
  const found = (['error', 'warning', 'info'] satisfies Array<Severity>)
    .filter((severity) => findings[severity] > 0)
    .map((severity) => texts.severities(severity, findings[severity]))
  const last = found.pop() ?? texts.nothing
  const list = found.length > 0 ? `${found.join(', ')} ${texts.and} ${last}` : last
  const allowed = report.letters.reduce((total, letter) => total + letter.suppressed.length, 0)
  return `${texts.letters(report.letters.length)}: ${list}${allowed > 0 ? ` (${texts.suppressed(allowed)})` : ''}`
}
