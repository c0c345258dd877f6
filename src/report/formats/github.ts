import {type BrokenLimit, type Finding, type LetterReport, type Severity, severities} from '../../types.ts'
import {hasLines, placeText} from '../place-text.ts'
import {gathered} from '../report-format.ts'
import {type ReportTexts, reportTexts} from '../texts.ts'

/**
 * Annotations that GitHub shows of each kind in a step.
 * Source: https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */
const limit = 10

const commands: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'notice'}

/** Of each severity, the commands that may be shown, and how many findings there are. */
type Commands = Record<Severity, {readonly lines: Array<string>; count: number}>

/** The report as commands to GitHub Actions, worst first; what it would drop is counted in a last line. */
export const github = gathered<Commands>({
  part(letter, {language}) {
    const texts = reportTexts[language]
    const commands = noCommands()
    for (const finding of letter.findings) {
      const {lines, count} = commands[finding.severity]
      if (count < limit) lines.push(commandOf(letter, finding, texts))
      commands[finding.severity].count++
    }
    return commands
  },
  gather() {
    const all = noCommands()
    return {
      add(commands) {
        for (const severity of severities) {
          const {lines, count} = commands[severity]
          const known = all[severity]
          known.lines.push(...lines.slice(0, limit - known.lines.length))
          known.count += count
        }
      },
      end(_, {language, problems, limits = []}) {
        const errors = [
          ...problems.map((d) => `::error title=klarbrev::${escapeMessage(d)}`),
          ...limits.map(limitCommand),
          ...all.error.lines
        ]
        const lines = [errors, all.warning.lines, all.info.lines].flatMap((d) => d.slice(0, limit))
        const hidden =
          problems.length +
          limits.length +
          all.error.count +
          all.warning.count +
          all.info.count -
          lines.length
        if (hidden > 0) lines.push(reportTexts[language].more(hidden))
        return lines.length > 0 ? [`${lines.join('\n')}\n`] : []
      }
    }
  }
})

function limitCommand({kind, path, message}: BrokenLimit): string {
  const place = path === undefined ? '' : `file=${escapeProperty(path)},`
  return `::error ${place}title=${kind}::${escapeMessage(message)}`
}

function noCommands(): Commands {
  const none = () => ({lines: [], count: 0})
  return {error: none(), warning: none(), info: none()}
}

function commandOf(letter: LetterReport, finding: Finding, texts: ReportTexts): string {
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
