import {flowing} from '../report-format.ts'
import {letterRows, tableHead} from './report-table.ts'

/**
 * The report as a table that a Danish Excel opens right: with a byte order mark, semicolons and decimal commas.
 *
 * A text that a spreadsheet would take for a formula is preceded by an apostrophe.
 */
export const csv = flowing({
  head: (_, {language}) => `\uFEFF${lineOf(tableHead(language))}`,
  piece: (letter, {language}) => letterRows(letter, language).map(lineOf).join(''),
  between: '',
  tail: () => ''
})

function lineOf(row: ReadonlyArray<string | number>): string {
  return `${row.map(cellOf).join(';')}\r\n`
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value).replace('.', ',')
  const safe = /^[\s\p{Cf}]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u.test(value) ? `'${value}` : value
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
