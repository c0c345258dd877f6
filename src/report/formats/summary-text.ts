import {severities} from '../../types.ts'
import type {Totals} from '../report-format.ts'
import type {ReportTexts} from '../texts.ts'

/** `3 breve: 1 fejl og 2 advarsler (1 undtaget)`. */
export function summaryText({summary, suppressed}: Totals, texts: ReportTexts): string {
  const {letters, findings} = summary
  if (letters === 0) return texts.noLetters
  const found = severities
    .filter((severity) => findings[severity] > 0)
    .map((severity) => texts.severities(severity, findings[severity]))
  const last = found.pop() ?? texts.nothing
  const list = found.length > 0 ? `${found.join(', ')} ${texts.and} ${last}` : last
  return `${texts.letters(letters)}: ${list}${suppressed > 0 ? ` (${texts.suppressed(suppressed)})` : ''}`
}
