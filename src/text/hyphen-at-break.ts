/** What becomes of a hyphen at the end of a line: it stays as it is, it joins the parts, or it goes. */
export type BreakHyphen = 'apart' | 'joined' | 'dropped'

/**
 * Tell what becomes of the hyphen that a line ends in when the lines are put together.
 *
 * ```
 * ansøg-|ning          dropped
 * it-|system           joined
 * ind-|og udbetaling   apart
 * 200,-|vedlagt        apart
 * ```
 *
 * @returns undefined when the line does not end in a hyphen that stands right after a word
 */
export function hyphenAtBreak(line: string, next: string): BreakHyphen | undefined {
  const last = line.at(-1)
  if (last !== '-' && last !== '\u2010') return
  const part = PART.exec(line)?.[1]
  if (part === undefined) return
  if (COORDINATION.test(next) || !/[\p{L}\d]$/u.test(part)) return 'apart'
  const keeps =
    !/^\p{Ll}/u.test(next) || !/\p{L}{2}$/u.test(part) || STANDS_ALONE.test(part) || /[\dA-ZÆØÅ]$/.test(part)
  return keeps ? 'joined' : 'dropped'
}

const PART = /(?<=^|[\s(»"/])([^\s(»"/]+)[-\u2010]$/u

const COORDINATION = /^(?:og|eller|samt|og\/eller|til|m\.m\.|mv\.)(?![\p{L}])/u

/** First parts that keep their hyphen: abbreviations and loans. */
const STANDS_ALONE = /^(?:it|e|cpr|cvr|bbr|tv|pc|nem|sms|gps|pdf|su|eu|ikke|non|ph|hf|fgu|stu|covid|p|a|b)$/i
