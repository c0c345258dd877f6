import type {Severity} from '../types.ts'
import {hasLines, placeText} from './place-text.ts'
import type {Reporter} from './reporter.ts'
import {type Located, sortWorstFirst} from './sort-worst-first.ts'
import {type ReportTexts, reportTexts} from './texts.ts'

/**
 * Annotations that GitHub shows of each kind in a step.
 * Source: https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */
const limit = 10

const commands: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'notice'}

/** The report as commands to GitHub Actions, worst first; what it would drop is counted in a last line. */
export const github: Reporter = (report, {language, problems}) => {
  const texts = reportTexts[language]
  const shown: Record<Severity, number> = {error: 0, warning: 0, info: 0}
  const lines: Array<string> = []
  let hidden = 0
  for (const problem of problems) {
    if (shown.error++ < limit) lines.push(`::error title=klarbrev::${escapeMessage(problem)}`)
    else hidden++
  }
  for (const located of sortWorstFirst(report)) {
    if (shown[located.finding.severity]++ < limit) lines.push(commandOf(located, texts))
    else hidden++
  }
  if (hidden > 0) lines.push(texts.more(hidden))
  return lines.length > 0 ? `${lines.join('\n')}\n` : ''
}

function commandOf({letter, finding}: Located, texts: ReportTexts): string {
  const {start, end} = finding.place
  const isText = hasLines(letter.format)
  const properties: Array<readonly [string, string | number]> = [['file', letter.path]]
  if (isText) {
    properties.push(['line', start.line], ['endLine', end.line])
    // Columns are of use within a line only; GitHub's last column is the last character's.
    if (start.line === end.line)
      properties.push(['col', start.column], ['endColumn', Math.max(start.column, end.column - 1)])
  }
  properties.push(['title', finding.ruleId])
  const [suggestion] = finding.suggestions
  const spot = isText ? '' : `${placeText(finding.place, texts)}: `
  const message = `${spot}${finding.message}${suggestion?.text ? `\n→ ${suggestion.text}` : ''}`
  const list = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',')
  return `::${commands[finding.severity]} ${list}::${escapeMessage(message)}`
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
