import {countWordsIn} from '../text/count-words.ts'

/** A table as markup has it, reduced to what tells a frame around text from data. */
export interface TableShape {
  /** The markup says that the table is there for looks. */
  readonly isPresentation?: boolean
  /** The markup names a row or a column of headings. */
  readonly hasHeader: boolean
  readonly rows: ReadonlyArray<ReadonlyArray<CellShape>>
}

/** A cell of a table. */
export interface CellShape {
  /** Its text by paragraphs. */
  readonly paragraphs: ReadonlyArray<string>
  /** Whether it holds a table, a heading or a list. */
  readonly isStructured: boolean
}

/**
 * Does a cell hold running text, so that its table is a frame around it?
 *
 * Letters are laid out by tables, in mail above all. Short fragments side by side are data, sentences in paragraphs are
 * text; where one column alone holds text, its short cells are lines of the letter, such as greeting and closing:
 *
 * ```
 * Nørreby Kommune │ Sag 25-117      data
 * ──────────────────────────────
 * Kære Mette Dalgaard               text, with the row below
 * ──────────────────────────────
 * Du har fået en plads. Den …
 * ```
 */
export function isTextCell(table: TableShape, row: ReadonlyArray<CellShape>, cell: CellShape): boolean {
  if (table.isPresentation) return true
  if (table.hasHeader) return false
  return cell.isStructured || (isAlone(row) ? hasTextAlone(table) : isLong(cell))
}

/** Tables of which it is known; a long one is asked for each of its cells. */
const known = new WeakMap<TableShape, boolean>()

function hasTextAlone(table: TableShape): boolean {
  let found = known.get(table)
  if (found === undefined) {
    found = table.rows.some((cells) => isAlone(cells) && cells.some(isText))
    known.set(table, found)
  }
  return found
}

function isText(cell: CellShape): boolean {
  return cell.isStructured || sentencesIn(cell) >= 1
}

/** Its row holds nothing else. */
function isAlone(row: ReadonlyArray<CellShape>): boolean {
  return row.filter(({paragraphs, isStructured}) => isStructured || paragraphs.length > 0).length === 1
}

/** Beside a label, a sentence or two are data: `Hvor │ Rådhuset, dør B. Ring på klokken.` */
function isLong(cell: CellShape): boolean {
  return sentencesIn(cell) >= 2 && countWordsIn(cell.paragraphs.join(' ')) >= 25
}

function sentencesIn({paragraphs}: CellShape): number {
  return paragraphs.reduce((sum, text) => sum + sentenceCount(text), 0)
}

/** Stretches of five words or more that end as sentences do; `500 kr.` and `Kl. 10.30.` are none. */
function sentenceCount(text: string): number {
  return text
    .split(/(?<=\p{L}{2}[.!?:]["»”)]*)(?:\s+|$)(?=[\p{Lu}«{@<»"]|$)/u)
    .filter((part) => /[.!?:]["»”)]*$/.test(part) && countWordsIn(part) >= 5).length
}
