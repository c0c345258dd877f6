import {listOf} from '../../text/list-of.ts'
import {type Severity, severities} from '../../types.ts'
import type {Totals} from '../report-format.ts'
import type {ReportTexts} from '../texts.ts'

/** `3 breve: 1 fejl og 2 advarsler (1 undtaget)`. */
export function summaryText(totals: Totals, texts: ReportTexts): string {
  const {summary, suppressed} = totals
  if (summary.letters === 0) return texts.noLetters
  const found = foundText(summary, texts) || texts.nothing
  return `${texts.letters(summary.letters)}: ${found}${suppressed > 0 ? ` (${texts.suppressed(suppressed)})` : ''}`
}

/** `1 fejl og 2 advarsler`, the heaviest first; nothing where nothing is found. */
export function foundText(
  {findings}: Totals['summary'],
  texts: ReportTexts,
  show: (severity: Severity, text: string) => string = (_, text) => text
): string {
  const found = severities.filter((severity) => findings[severity] > 0)
  return listOf(
    found.map((severity) => show(severity, texts.severities(severity, findings[severity]))),
    texts.and
  )
}
