import {type MappedText, sliceMapped} from './mapped-text.ts'

/** Lines of a text, without their ends, each with its places. */
export function linesOf(content: MappedText): Array<MappedText> {
  const {text} = content
  if (!text.includes('\n')) return [content]
  const lines: Array<MappedText> = []
  let start = 0
  for (let end = text.indexOf('\n'); start <= text.length; end = text.indexOf('\n', start)) {
    const stop = end < 0 ? text.length : end
    lines.push(sliceMapped(content, start, stop))
    start = stop + 1
    if (end < 0) break
  }
  return lines
}
