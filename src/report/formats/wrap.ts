/** Break a text into lines of at most `width` columns, between words. */
export function wrap(text: string, width: number): Array<string> {
  if (text.length <= width) return text.split('\n')
  const lines: Array<string> = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > width) {
        lines.push(line)
        line = word
      } else {
        line = line === '' ? word : `${line} ${word}`
      }
    }
    lines.push(line)
  }
  return lines
}
