import {reportTable} from './report-table.ts'
import type {Reporter} from './reporter.ts'

/**
 * The report as a table that a Danish Excel opens right: with a byte order mark, semicolons and decimal commas.
 *
 * A text that a spreadsheet would take for a formula is preceded by an apostrophe.
 */
export const csv: Reporter = (report, {language}) => {
  const {head, rows} = reportTable(report, language)
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(cellOf).join(';')}\r\n`).join('')}`
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value).replace('.', ',')
  const safe = /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
