import {type CellShape, isTextCell, type TableShape} from '../layout-table.ts'
import type {Piece} from './piece.ts'

/** A cell while a document is read, which may still get paragraphs. */
export interface OpenCell extends CellShape {
  readonly table: OpenTable
  readonly row: ReadonlyArray<OpenCell>
  readonly paragraphs: Array<string>
  isStructured: boolean
}

/** A table while a document is read. */
export class OpenTable implements TableShape {
  hasHeader = false
  readonly rows: Array<Array<OpenCell>> = []

  openRow(): void {
    this.rows.push([])
  }

  openCell(): OpenCell {
    if (this.rows.length === 0) this.openRow()
    const row = this.rows.at(-1) ?? []
    const cell: OpenCell = {table: this, row, paragraphs: [], isStructured: false}
    row.push(cell)
    return cell
  }
}

/** Take note of a paragraph that stands in a cell. */
export function addToCell(cell: OpenCell, pieces: ReadonlyArray<Piece>, isPlain: boolean): void {
  const text = textOf(pieces).trim()
  if (text === '') return
  cell.paragraphs.push(...text.split('\n'))
  if (!isPlain) cell.isStructured = true
}

/** Is the cell data, not a frame around text? A table of one cell is a frame. */
export function isData(cell: OpenCell): boolean {
  const {rows} = cell.table
  const isAlone = rows.length === 1 && rows[0]?.length === 1
  return !isAlone && !isTextCell(cell.table, cell.row, cell)
}

/** The text with the first outcome of each condition that has one. */
function textOf(pieces: ReadonlyArray<Piece>): string {
  return pieces
    .map((piece): string => {
      if (piece.kind === 'text') return piece.text
      if (piece.kind === 'break') return '\n'
      if (piece.kind === 'mark') return ''
      return textOf(piece.branches.find(({pieces: within}) => within.length > 0)?.pieces ?? [])
    })
    .join('')
}
