import type {Finding, LetterReport, Suggestion} from '../../../types.ts'
import {placeText} from '../../place-text.ts'
import type {ReportContext} from '../../report-context.ts'
import {reportTexts} from '../../texts.ts'
import {columnsOf} from '../columns.ts'
import {excerpt} from '../excerpt.ts'
import {wrap} from '../wrap.ts'

/** Suggestions of a finding that are shown. */
const mostSuggestions = 3

/**
 * The findings as they stand in the letter, each with its words marked.
 *
 * ```
 *   12:5  advarsel  Passiv
 *     Din ansøgning behandles af forvaltningen.
 *                   ‾‾‾‾‾‾‾‾‾
 *     »behandles« siger ikke, hvem der handler. Skriv, hvem der gør det.
 *     → Forvaltningen behandler din ansøgning.
 * ```
 */
export function lineByLine(
  letter: LetterReport,
  shown: ReadonlySet<Finding>,
  context: ReportContext
): Array<string> {
  const source = context.textOf(letter)
  const titles = new Map(context.rules.map((rule) => [rule.id, rule[context.language].title]))
  return letter.findings
    .filter((finding) => shown.has(finding))
    .flatMap((finding, index) => [
      ...(index === 0 ? [] : ['']),
      ...findingLines(finding, titles.get(finding.ruleId) ?? finding.ruleId, source, context)
    ])
}

function findingLines(
  finding: Finding,
  title: string,
  source: string | undefined,
  {paint, width, language, view}: ReportContext
): Array<string> {
  const texts = reportTexts[language]
  const color = paint[finding.severity]
  const id = view?.ids ? ` [${finding.ruleId}]` : ''
  const level = color(texts.severity[finding.severity])
  const lines = [`  ${placeText(finding.place, texts)}  ${level}  ${paint.faint(title + id)}`]
  const room = width - 4
  if (source !== undefined) {
    const {start, end} = finding.place
    const {before, marked, after} = excerpt(source, start.offset, end.offset, room)
    lines.push(`    ${paint.faint(before)}${color(marked)}${paint.faint(after)}`)
    // Without colour, and for those who do not see it, a line below marks the span.
    const under = '‾'.repeat(Math.max(1, columnsOf(marked)))
    lines.push(`    ${' '.repeat(columnsOf(before))}${color(under)}`)
  }
  for (const line of wrap(finding.message, room)) lines.push(`    ${line}`)
  const suggestions = finding.suggestions.filter((d) => !isSaid(d, finding.message))
  for (const {text} of suggestions.slice(0, mostSuggestions)) {
    const [first = '', ...rest] = wrap(text === '' ? texts.leaveOut : text, room - 2)
    lines.push(`    ${paint.good('→')} ${first}`, ...rest.map((line) => `      ${line}`))
  }
  return lines
}

/** Whether the message names the words already, and nothing more can be done with them. */
function isSaid({text, edits}: Suggestion, message: string): boolean {
  return (
    edits.length === 0 &&
    /[»“]/.test(message) &&
    (message.includes(`»${text}«`) || message.includes(`“${text}”`))
  )
}
