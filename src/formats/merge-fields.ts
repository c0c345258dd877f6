import {findFields} from '../text/find-fields.ts'
import {type MappedText, sourceStart} from '../text/mapped-text.ts'

/**
 * Stands for a character of a merge field while markup is parsed.
 *
 * A private-use character is plain text in Markdown and HTML, so `<<dato>>` cannot become a tag nor `*` in
 * `{{a*b}}` emphasis; a mask of the same length keeps every offset.
 */
export const MASK = '\uE000'

/** Replace each merge field by a mask of the same length. */
export function maskFields(text: string): string {
  const fields = findFields(text)
  if (fields.length === 0) return text

  let result = ''
  let at = 0
  for (let index = 0; index < fields.length; index += 2) {
    const start = fields[index] ?? 0
    const end = fields[index + 1] ?? start
    result += text.slice(at, start) + MASK.repeat(end - start)
    at = end
  }
  return result + text.slice(at)
}

/** Put the characters of merge fields back from the source. */
export function restoreFields(content: MappedText, source: string): MappedText {
  if (!content.text.includes(MASK)) return content
  let text = ''
  for (let index = 0; index < content.text.length; index++) {
    const unit = content.text[index] ?? ''
    text += unit === MASK ? (source[sourceStart(content, index)] ?? unit) : unit
  }
  return {...content, text}
}
