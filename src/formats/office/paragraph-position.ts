import type {Position} from './extracted-text.ts'
import {isData} from './open-table.ts'
import type {StoryParagraph} from './story.ts'

/** Where a paragraph of the body stands: in a text box, in a table's cell. */
export function bodyPosition({cell, own, box}: StoryParagraph): Position {
  const part = [
    ...(box === undefined ? [] : [`text box ${box}`]),
    ...(cell ? [`table ${cell.table}, row ${cell.row}, column ${cell.column}`] : [])
  ].join(', ')
  return {
    ...(own && isData(own) ? {kind: 'table-cell' as const} : {}),
    ...(part === '' ? {} : {part}),
    body: true
  }
}
