import type {LetterReport} from '../types.ts'
import {placeText} from './place-text.ts'
import type {Reporter} from './reporter.ts'
import {summaryText} from './summary-text.ts'
import {type ReportTexts, reportTexts} from './texts.ts'

/** The report in Markdown, for summaries of steps and comments on changes. */
export const markdown: Reporter = (report, {language, problems}) => {
  const texts = reportTexts[language]
  const [letter, band, findings] = texts.overview
  const rows = report.letters.map(
    (d) =>
      `| ${cell(d.path)} | ${texts.decimal(d.score.lix)} | ${texts.bands[d.score.band]} | ${d.findings.length} |`
  )
  return [
    '# klarbrev',
    summaryText(report, texts),
    ...problems.map((d) => `> ⚠ ${escapeMarkdown(d)}`),
    ...(rows.length > 0
      ? [[`| ${letter} | LIX | ${band} | ${findings} |`, '|---|---:|---|---:|', ...rows].join('\n')]
      : []),
    ...report.letters.filter((d) => d.findings.length > 0).map((d) => letterPart(d, texts))
  ]
    .join('\n\n')
    .concat('\n')
}

function letterPart({path, findings}: LetterReport, texts: ReportTexts): string {
  const [place, severity, rule, finding, suggestion] = texts.columns
  const rows = findings.map((d) => {
    const text = d.suggestions[0]?.text
    const cells = [placeText(d.place, texts), texts.severity[d.severity], d.ruleId, d.message, text ?? '']
    return `| ${cells.map(cell).join(' | ')} |`
  })
  const head = `| ${place} | ${severity} | ${rule} | ${finding} | ${suggestion} |\n|---|---|---|---|---|`
  return `## ${escapeMarkdown(path)}\n\n${head}\n${rows.join('\n')}`
}

function cell(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, ' ')).replaceAll('|', '\\|')
}

/** Nothing in a letter is to be markup, a mention or a link of the report. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]~#!]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('@', '&#64;')
}
