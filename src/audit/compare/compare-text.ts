import {
  type Comparison,
  type LetterComparison,
  type SharedChange,
  type Stage,
  sharedChanges,
  trends,
  withoutShared
} from './compare-reports.ts'
import type {CompareTexts} from './compare-texts.ts'
import type {ComparedFinding} from './compared-letter.ts'

/** Findings shown of each kind in a letter; the rest is counted. */
const mostFindings = 5

/** A comparison for people at a terminal. */
export function compareText(comparison: Comparison, texts: CompareTexts): string {
  const {trend} = comparison
  const shared = sharedChanges(comparison)
  const letters = withoutShared(comparison.letters, shared)
  const cells = [texts.stages, ...trend.map((stage) => stageCells(stage, texts))]
  const widths = texts.stages.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)))
  const lines = cells.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
  )
  if (shared.length > 0) lines.push('', texts.shared, ...shared.map((d) => `  ${sharedLine(d, texts)}`))
  for (const change of trends) {
    const some = letters.filter((letter) => letter.change === change)
    if (some.length === 0) continue
    lines.push('', `${texts.changes[change]}: ${some.length}`)
    // What did not change is a number, not a list.
    if (change !== 'same') lines.push(...some.flatMap((letter) => letterLines(letter, texts)))
  }
  return `${lines.join('\n')}\n`
}

/** A comparison in Markdown, for an issue or an intranet page. */
export function compareMarkdown(comparison: Comparison, texts: CompareTexts): string {
  const {trend} = comparison
  const shared = sharedChanges(comparison)
  const letters = withoutShared(comparison.letters, shared)
  const row = (cells: ReadonlyArray<string>) => `| ${cells.map(escapeCell).join(' | ')} |`
  const lines = [
    `## ${texts.trend}`,
    '',
    row(texts.stages),
    '|:--|--:|--:|--:|--:|--:|',
    ...trend.map((stage) => row(stageCells(stage, texts)))
  ]
  if (shared.length > 0)
    lines.push('', `## ${texts.shared}`, '', ...shared.map((d) => `- ${escapeCell(sharedLine(d, texts))}`))
  for (const change of trends) {
    const some = letters.filter((letter) => letter.change === change)
    if (some.length === 0) continue
    lines.push('', `## ${texts.changes[change]} (${some.length})`)
    if (change === 'same') continue
    lines.push('')
    for (const letter of some) {
      const [head = '', ...rest] = letterLines(letter, texts)
      lines.push(`- ${escapeCell(head.trim())}`, ...rest.map((line) => `  - ${escapeCell(line.trim())}`))
    }
  }
  return `${lines.join('\n')}\n`
}

/** A comparison as JSON, version 1. */
export function compareJson({trend, letters}: Comparison): string {
  const brief = ({ruleId, severity, message, actual}: ComparedFinding) => ({
    ruleId,
    severity,
    message,
    actual
  })
  const list = letters.map(({path, change, lix, findings, mended, added}) => ({
    path,
    change,
    before: lix[0] === undefined ? null : {lix: lix[0], findings: findings[0]},
    after: lix[1] === undefined ? null : {lix: lix[1], findings: findings[1]},
    mended: mended.map(brief),
    added: added.map(brief)
  }))
  return `${JSON.stringify({version: 1, trend, letters: list}, undefined, 2)}\n`
}

/** The figures of a report, as a row. */
export function stageCells(stage: Stage, texts: CompareTexts): ReadonlyArray<string> {
  const {name, letters, medianLix, hard, findings} = stage
  const lix = String(Math.round(medianLix))
  return [
    name,
    String(letters),
    lix,
    String(hard),
    String(findings),
    texts.decimal(stage.findingsPerThousand)
  ]
}

/** `Rettet i 26 breve: »…« er passiv. (passive)` */
function sharedLine({kind, finding, paths}: SharedChange, texts: CompareTexts): string {
  return `${texts[kind]} ${texts.inLetters(paths.length)}: ${finding.message} (${finding.ruleId})`
}

function letterLines(
  {path, change, lix, findings, mended, added}: LetterComparison,
  texts: CompareTexts
): Array<string> {
  const arrow = (values: ReadonlyArray<number | undefined>) => {
    const [first, last] = values.map((d) => (d === undefined ? undefined : String(Math.round(d))))
    if (first === undefined || last === undefined || first === last) return first ?? last ?? ''
    return `${first} → ${last}`
  }
  const head = `  ${path}: LIX ${arrow(lix)}, ${texts.findings} ${arrow(findings)}`
  // Every finding of a letter that came or went is as new or as gone as the letter.
  if (change === 'new' || change === 'gone') return [head]
  return [head, ...findingLines(mended, texts.mended, texts), ...findingLines(added, texts.added, texts)]
}

function findingLines(
  findings: ReadonlyArray<ComparedFinding>,
  head: string,
  texts: CompareTexts
): Array<string> {
  const lines = findings.slice(0, mostFindings).map((d) => `    ${head}: ${d.message} (${d.ruleId})`)
  const rest = findings.length - mostFindings
  return rest > 0 ? [...lines, `    ${head}: ${texts.more(rest)}`] : lines
}

/** Names and messages may hold what Markdown or a table takes for its own. */
function escapeCell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#&~]/g, '\\$&')
}
