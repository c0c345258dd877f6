import {type Finding, type LetterReport, type Suggestion, severities} from '../../types.ts'
import {placeText} from '../place-text.ts'
import type {ReportContext} from '../report-context.ts'
import {flowing, type Totals} from '../report-format.ts'
import {type ReportTexts, reportTexts} from '../texts.ts'
import {excerpt} from './excerpt.ts'
import {wrap} from './wrap.ts'

/**
 * The report for people at a terminal.
 *
 * ```
 * breve/afslag.md
 *   LIX 48 (svær) · 312 ord · 14 sætninger · 22,3 ord pr. sætning
 *   Læst som afgørelse til borgere (brevet siger »afslag på din ansøgning«). Skift med --type og --audience.
 *
 *   12:5  advarsel  passive
 *     Din ansøgning behandles af forvaltningen.
 *                   ‾‾‾‾‾‾‾‾‾
 *     »behandles« er passiv. Skriv, hvem der handler.
 *     → Forvaltningen behandler din ansøgning.
 * ```
 */
export const text = flowing({
  forPeople: true,
  head: () => '',
  piece: (letter, context) => letterText(letter, context, reportTexts[context.language]),
  between: '\n',
  tail: (totals, context) => `\n${summary(totals, context, reportTexts[context.language])}\n`
})

function letterText(letter: LetterReport, context: ReportContext, texts: ReportTexts): string {
  const {paint} = context
  const lines = [paint.strong(letter.path), `  ${scoreLine(letter, texts)}`]
  for (const line of wrap(readAs(letter, texts), context.width - 2)) lines.push(`  ${paint.faint(line)}`)
  const projection = context.projectionOf?.(letter)
  if (projection) {
    const [before, safe, all] = [letter.score.lix, projection.safe.lix, projection.all.lix].map(Math.round)
    lines.push(`  ${texts.projection(before ?? 0, safe ?? 0, all ?? 0)}`)
  }
  const source = context.textOf(letter)
  for (const finding of letter.findings) lines.push('', ...findingLines(finding, source, context, texts))
  if (letter.findings.length === 0 && letter.errors.length === 0)
    lines.push('', `  ${paint.good(texts.nothing)}`)
  for (const error of letter.errors) lines.push('', `  ${paint.error(error.message)}`)
  return `${lines.join('\n')}\n`
}

/** What the letter was taken for, and why; it decides which rules are on. */
function readAs({type, audience, assumptions}: LetterReport, texts: ReportTexts): string {
  return texts.readAs(texts.types[type], texts.audiences[audience], assumptions.type.reason)
}

function scoreLine({counts, score}: LetterReport, texts: ReportTexts): string {
  return [
    `LIX ${Math.round(score.lix)} (${texts.bands[score.band]})`,
    texts.words(counts.words),
    texts.sentences(counts.sentences),
    texts.perSentence(texts.decimal(score.wordsPerSentence)),
    texts.minutes(texts.decimal(score.readingMinutes))
  ].join(' · ')
}

function findingLines(
  finding: Finding,
  source: string | undefined,
  {paint, width}: ReportContext,
  texts: ReportTexts
): Array<string> {
  const color = paint[finding.severity]
  const head = `  ${placeText(finding.place, texts)}  ${color(texts.severity[finding.severity])}  ${paint.faint(finding.ruleId)}`
  const lines = [head]
  const room = width - 4

  if (source !== undefined) {
    const {before, marked, after} = excerpt(
      source,
      finding.place.start.offset,
      finding.place.end.offset,
      room
    )
    lines.push(`    ${paint.faint(before)}${color(marked)}${paint.faint(after)}`)
    // Without colour, and for those who do not see it, a line below marks the span.
    lines.push(`    ${' '.repeat(before.length)}${color('‾'.repeat(Math.max(1, marked.length)))}`)
  }
  for (const line of wrap(finding.message, room)) lines.push(`    ${line}`)
  for (const suggestion of finding.suggestions.filter((d) => !isSaid(d, finding.message)).slice(0, 3)) {
    const [first = '', ...rest] = wrap(suggestion.text === '' ? texts.leaveOut : suggestion.text, room - 2)
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

function summary({summary, suppressed}: Totals, {paint}: ReportContext, texts: ReportTexts): string {
  if (summary.letters === 0) return texts.noLetters
  const {findings} = summary
  const found = severities
    .filter((severity) => findings[severity] > 0)
    .map((severity) => paint[severity](texts.severities(severity, findings[severity])))
  const last = found.pop()
  const list = found.length > 0 ? `${found.join(', ')} ${texts.and} ${last}` : last
  const rest = suppressed > 0 ? ` (${texts.suppressed(suppressed)})` : ''
  return `${texts.letters(summary.letters)}: ${list ?? paint.good(texts.nothing)}${rest}`
}
