import type {ReportContext} from '../../report-context.ts'
import {columnsOf} from '../columns.ts'
import {wrap} from '../wrap.ts'
import {indented} from './letter-head.ts'
import {screenTexts} from './screen-texts.ts'

/** What a table of letters says of one. */
export interface LetterRow {
  readonly path: string
  readonly lix: number
  readonly errors: number
  readonly warnings: number
  readonly advice: number
  /** How hard its sentences are, together. */
  readonly gain: number
  /** The first headline, or empty. */
  readonly headline: string
}

/** Letters that the table shows. */
const mostRows = 10

/** Letters with errors first, then those whose sentences are hardest; as many as the table shows. */
export function rankRows(rows: ReadonlyArray<LetterRow>): Array<LetterRow> {
  return rows
    .toSorted((a, b) => Number(b.errors > 0) - Number(a.errors > 0) || b.gain - a.gain || b.lix - a.lix)
    .slice(0, mostRows)
}

/** The letters that have most to gain, each with its main thing, and how many there are besides. */
export function folderScreen(
  {
    worst,
    others,
    clean
  }: {readonly worst: ReadonlyArray<LetterRow>; readonly others: number; readonly clean: number},
  {paint, language, width}: ReportContext
): string {
  const texts = screenTexts[language]
  const lines: Array<string> = []
  if (worst.length > 0) {
    const [lix, errors, warnings, letter] = texts.columns
    const cells = (row: readonly [string, string, string]) =>
      row.map((cell, index) => cell.padStart(Math.max(3, texts.columns[index]?.length ?? 0))).join('  ')
    const inset = columnsOf(cells([lix, errors, warnings])) + 4
    lines.push(paint.strong(texts.worst), `  ${paint.faint(`${cells([lix, errors, warnings])}  ${letter}`)}`)
    for (const row of worst) {
      const numbers = cells([String(row.lix), String(row.errors), String(row.warnings)])
      lines.push(`  ${row.errors > 0 ? paint.error(numbers) : numbers}  ${ending(row.path, width - inset)}`)
      const [first, ...more] = row.headline === '' ? [] : wrap(row.headline, Math.max(20, width - inset))
      if (first !== undefined)
        lines.push(`${' '.repeat(inset)}${paint.faint(more.length > 0 ? `${first} …` : first)}`)
    }
  }
  if (others > 0) lines.push(...indented(texts.others(others), width).map(paint.faint))
  if (clean > 0) lines.push(...indented(texts.cleanLetters(clean), width).map(paint.faint))
  return `${lines.join('\n')}\n`
}

/** The end of a path, which tells letters apart. */
function ending(path: string, room: number): string {
  const columns = Math.max(20, room)
  return path.length <= columns ? path : `…${path.slice(1 - columns)}`
}
