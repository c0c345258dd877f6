import type {Paragraph} from './paragraphs.ts'

/** The text of a paragraph as it was before it was laid out: words whole, lines only where the writer broke them. */
export function joinLines({lines, breaks}: Paragraph): string {
  let text = ''
  for (const [index, line] of lines.entries()) {
    if (index === 0) text = line.text
    else if (breaks[index - 1]) text += `\n${line.text}`
    else text = joinWrapped(text, line.text)
  }
  return text
}

/**
 * Join a line with the one it was wrapped to.
 *
 * ```
 * ansøg-|ning          → ansøgning
 * it-|system           → it-system
 * ind- |og udbetaling  → ind- og udbetaling
 * ```
 */
export function joinWrapped(text: string, next: string): string {
  const soft = /[\u00AD]$/.test(text)
  if (soft) return text.slice(0, -1) + next
  const part = /(?<=^|[\s(»"/])([^\s(»"/]+)[-\u2010]$/u.exec(text)?.[1]
  if (part === undefined)
    return `${text}${/[\w\p{L}]\/$|[@_]$/u.test(text) && !/\s/.test(next) ? '' : ' '}${next}`
  if (/^(?:og|eller|samt|og\/eller|til|m\.m\.|mv\.)(?![\p{L}])/u.test(next)) return `${text} ${next}`
  const keeps =
    !/^\p{Ll}/u.test(next) || !/\p{L}{2}$/u.test(part) || STANDS_ALONE.test(part) || /[\dA-ZÆØÅ]$/.test(part)
  return keeps ? text + next : text.slice(0, -1) + next
}

/** First parts that keep their hyphen: abbreviations and loans. */
const STANDS_ALONE = /^(?:it|e|cpr|cvr|bbr|tv|pc|nem|sms|gps|pdf|su|eu|ikke|non|ph|hf|fgu|stu|covid|p|a|b)$/i
