import type {LetterReport} from '../../types.ts'
import {limitText} from '../limit-text.ts'
import {placeText} from '../place-text.ts'
import {gathered} from '../report-format.ts'
import {type ReportTexts, reportTexts} from '../texts.ts'
import {summaryText} from './summary-text.ts'

interface Part {
  readonly row: string
  /** The findings; none for a letter without. */
  readonly findings?: string
}

/** The report in Markdown, for summaries of steps and comments on changes. */
export const markdown = gathered<Part>({
  forPeople: true,
  part(letter, {language}) {
    const texts = reportTexts[language]
    const {path, score, findings} = letter
    const cells = [cell(path), texts.decimal(score.lix), texts.bands[score.band], findings.length]
    const row = `| ${cells.join(' | ')} |`
    return findings.length > 0 ? {row, findings: letterPart(letter, texts)} : {row}
  },
  gather(hold) {
    const [rows, parts] = [hold(), hold()]
    return {
      add({row, findings}) {
        rows.add(`\n${row}`)
        if (findings !== undefined) parts.add(`\n\n${findings}`)
      },
      *end(totals, {language, problems, limits = []}) {
        const texts = reportTexts[language]
        const [letter, band, findings] = texts.overview
        yield [
          '# klarbrev',
          summaryText(totals, texts),
          ...[...problems, ...limits.map(limitText)].map((d) => `> ⚠ ${escapeMarkdown(d)}`)
        ].join('\n\n')
        if (totals.summary.letters > 0)
          yield `\n\n| ${letter} | LIX | ${band} | ${findings} |\n|---|---:|---|---:|`
        yield* rows.read()
        yield* parts.read()
        yield '\n'
      }
    }
  }
})

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
