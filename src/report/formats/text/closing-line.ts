import {type Severity, severities} from '../../../types.ts'
import type {ReportContext} from '../../report-context.ts'
import type {Totals} from '../../report-format.ts'
import {reportTexts} from '../../texts.ts'
import {foundText} from '../summary-text.ts'
import {screenTexts} from './screen-texts.ts'

/**
 * How the run went, in a line that is true whatever is hidden or known: `3 breve: 1 fejl og 12 advarsler.`,
 * `Ingen fejl. 29 advarsler og 24 råd er ikke vist.`, `Intet nyt (17 kendte eller undtagne fund).`
 */
export function closingLine({summary, suppressed, hidden}: Totals, {paint, language}: ReportContext): string {
  const texts = reportTexts[language]
  const said = screenTexts[language]
  if (summary.letters === 0) return `${texts.noLetters}\n`
  const count = (counts: Readonly<Record<Severity, number>>) =>
    severities.reduce((sum, severity) => sum + counts[severity], 0)
  const isHiding = hidden !== undefined && count(hidden) > 0
  const rest = [
    ...(isHiding ? [said.hidden(hidden)] : []),
    ...(suppressed > 0 ? [said.known(suppressed)] : [])
  ]
  const letters = texts.letters(summary.letters)
  if (count(summary.findings) > 0) {
    const found = foundText(summary, texts, (severity, text) => paint[severity](text))
    return `${[`${letters}: ${found}.`, ...rest].join(' ')}\n`
  }
  if (isHiding) return `${[`${letters}: ${said.noErrors}`, ...rest].join(' ')}\n`
  return `${letters}: ${paint.good(suppressed > 0 ? said.nothingNew(suppressed) : said.clean)}\n`
}
