import type {Block} from '../document.ts'

/**
 * Tell what of a block is set in bold or in capitals as headings are: all of it, or its first lines.
 *
 * @param spans stretches of the text that are, ascending, as `[start, end, …]`
 */
export function emphasisOf(
  text: string,
  spans: ReadonlyArray<number>
): Pick<Block, 'emphatic' | 'emphaticLines'> {
  let end = 0
  for (let index = 0; index < spans.length; index += 2) {
    if (text.slice(end, spans[index]).trim() !== '') break
    end = Math.max(end, spans[index + 1] ?? 0)
  }
  const rest = text.slice(end)
  if (rest.trim() === '') return {emphatic: true}
  const head = text.slice(0, end)
  // What is bold in the middle of a wrapped sentence ends in the middle of a line.
  const isWhole = /^[ \t]*\n/.test(rest) || head.endsWith('\n')
  return isWhole && head.trim() !== '' ? {emphaticLines: head.trimEnd().split('\n').length} : {}
}
