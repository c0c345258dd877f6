import {columnsOf} from './columns.ts'

/** Break a text into lines of at most `width` columns, between words. */
export function wrap(text: string, width: number): Array<string> {
  if (columnsOf(text) <= width) return text.split('\n')
  const lines: Array<string> = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    let filled = 0
    for (const word of paragraph.split(' ')) {
      const columns = columnsOf(word)
      if (line !== '' && filled + 1 + columns > width) {
        lines.push(line)
        line = word
        filled = columns
      } else {
        filled += columns + (line === '' ? 0 : 1)
        line = line === '' ? word : `${line} ${word}`
      }
    }
    lines.push(line)
  }
  return lines
}
