import {escapeXml} from '../../escape-xml.ts'
import {type Held, later} from '../../report-format.ts'

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** The widest column, in characters: what stands to the right stays in view. */
const widest = 44

/** The most characters that a cell of Excel holds. */
const cellLimit = 32_767

type Cells = ReadonlyArray<string | number>

/** Rows of a sheet, written but for their numbers. */
export interface Rows {
  readonly xml: ReadonlyArray<string>
  /** Of each column, the characters of its longest cell. */
  readonly longest: ReadonlyArray<number>
}

/** A sheet that is being made. */
export interface Sheet {
  readonly add: (rows: Rows) => void
  /** The sheet with the names of its columns above. */
  readonly end: (head: ReadonlyArray<string>) => Iterable<string>
}

/** Write rows; in each, `later` stands for its number. */
export function rowsOf(rows: ReadonlyArray<Cells>): Rows {
  return {xml: rows.map((row) => rowOf(row, false)), longest: rows.map(lengthsOf).reduce(longer, [])}
}

/** Begin a sheet. The width of its columns depends on all rows, so they wait. */
export function makeSheet(held: Held): Sheet {
  let count = 1
  let longest: ReadonlyArray<number> = []
  return {
    add(rows) {
      for (const xml of rows.xml) held.add(numbered(xml, ++count))
      longest = longer(longest, rows.longest)
    },
    *end(head) {
      const columns = longer(longest, lengthsOf(head)).map((length, index) => {
        const width = Math.min(widest, Math.max(8, length + 2))
        return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
      })
      yield `<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${numbered(rowOf(head, true), 1)}`
      yield* held.read()
      yield `</sheetData><autoFilter ref="A1:${columnName(head.length - 1)}${count}"/><pageSetup orientation="landscape" fitToHeight="0"/></worksheet>`
    }
  }
}

function numbered(xml: string, row: number): string {
  return xml.replaceAll(later, String(row))
}

function lengthsOf(row: Cells): Array<number> {
  return row.map((value) => String(value).length)
}

function longer(some: ReadonlyArray<number>, others: ReadonlyArray<number>): ReadonlyArray<number> {
  return others.map((length, column) => Math.max(length, some[column] ?? 0))
}

function rowOf(row: Cells, isHead: boolean): string {
  const cells = row.map((value, column) => cellOf(value, `${columnName(column)}${later}`, isHead))
  return `<row r="${later}">${cells.join('')}</row>`
}

/** Texts are texts: written so, no cell is ever taken for a formula. */
function cellOf(value: string | number, name: string, isHead: boolean): string {
  if (typeof value === 'number')
    return `<c r="${name}" s="${Number.isInteger(value) ? 0 : 2}"><v>${value}</v></c>`
  if (value === '') return ''
  const text = escapeXml(value.slice(0, cellLimit))
  return `<c r="${name}" s="${isHead ? 1 : 3}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

function columnName(index: number): string {
  return (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))
}
