import type {Position} from './extracted-text.ts'
import type {StoryParagraph} from './story.ts'

/** Where a paragraph of the body stands: in a text box, in a table's cell. */
export function bodyPosition({cell, box}: StoryParagraph): Position {
  const part = [
    ...(box === undefined ? [] : [`text box ${box}`]),
    ...(cell ? [`table ${cell.table.number}, row ${cell.row}, column ${cell.column}`] : [])
  ].join(', ')
  return {
    // A table of one cell is a frame around text.
    ...(cell && cell.table.cells > 1 ? {kind: 'table-cell' as const} : {}),
    ...(part === '' ? {} : {part}),
    body: true
  }
}
