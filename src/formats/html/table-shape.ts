import type {Element, ElementContent} from 'hast'
import {type CellShape, isTextCell, type TableShape} from '../layout-table.ts'
import {isBlock, isHidden} from './elements.ts'

/** Find the cells of a table that hold running text. */
export function textCells(table: Element): ReadonlySet<Element> {
  const cells = new Map<Element, CellShape>()
  const rows = rowsOf(table).map((row) =>
    elementsOf(row)
      .filter(({tagName}) => tagName === 'td' || tagName === 'th')
      .map((cell) => {
        const shape = shapeOf(cell)
        cells.set(cell, shape)
        return shape
      })
  )
  const {role} = table.properties
  const shape: TableShape = {
    isPresentation: [role].flat().some((d) => d === 'presentation' || d === 'none'),
    hasHeader: hasHeader(table, cells),
    rows
  }
  const rowOf = new Map(rows.flatMap((row) => row.map((cell) => [cell, row] as const)))
  return new Set(
    [...cells].filter(([, cell]) => isTextCell(shape, rowOf.get(cell) ?? [], cell)).map(([cell]) => cell)
  )
}

/** Rows of the table itself, not of tables in its cells. */
function rowsOf(table: Element): Array<Element> {
  return elementsOf(table).flatMap((part) => (part.tagName === 'tr' ? [part] : elementsOf(part)))
}

/** Mail is laid out by `th` as well, but then they hold text. */
function hasHeader(table: Element, cells: ReadonlyMap<Element, CellShape>): boolean {
  return (
    elementsOf(table).some(
      ({tagName, children}) => /^(?:thead|caption)$/.test(tagName) && children.length > 0
    ) ||
    [...cells].some(
      ([{tagName, properties}, {paragraphs, isStructured}]) =>
        properties.headers !== undefined ||
        (tagName === 'th' && !isStructured && paragraphs.length === 1 && !/[.!?]$/.test(paragraphs[0] ?? ''))
    )
  )
}

function shapeOf(cell: Element): CellShape {
  const paragraphs = ['']
  let isStructured = false
  const walk = (node: ElementContent): void => {
    if (node.type === 'text') paragraphs.push((paragraphs.pop() ?? '') + node.value)
    if (node.type !== 'element' || isHidden(node)) return
    isStructured ||= /^(?:table|h[1-6]|ul|ol|dl)$/.test(node.tagName)
    // The cells of a table in it are for that table to judge.
    if (node.tagName === 'table') return
    if (isBlock(node)) paragraphs.push('')
    for (const child of node.children) walk(child)
    if (isBlock(node) || node.tagName === 'br') paragraphs.push('')
  }
  for (const child of cell.children) walk(child)
  return {
    paragraphs: paragraphs.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter(Boolean),
    isStructured
  }
}

function elementsOf({children}: Element): Array<Element> {
  return children.filter((child) => child.type === 'element')
}
