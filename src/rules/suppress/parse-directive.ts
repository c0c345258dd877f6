import type {Directive} from '../../formats/document.ts'

/** What a comment to klarbrev says. */
export interface ParsedDirective {
  readonly verb: (typeof verbs)[number] | undefined
  readonly rules: ReadonlyArray<string>
  /** Last day on which it holds, as `2027-01-01`. */
  readonly until?: string
  readonly reason: string
  /** Words that are none of these. */
  readonly strange: ReadonlyArray<string>
}

/** `ignore` is about the text that a comment in a document stands at; elsewhere it is `ignore-next`. */
const verbs = ['ignore', 'ignore-next', 'ignore-start', 'ignore-end', 'ignore-file'] as const

/** Read `ignore-next passive, officialese until=2027-01-01 -- lovtekst`. */
export function parseDirective({text}: Pick<Directive, 'text'>): ParsedDirective {
  // Word makes a dash of two hyphens.
  const [, head = text, reason = ''] = /^(.*?)(?:^|\s)(?:--+|–|—)(?:\s+(.*))?$/s.exec(text) ?? []
  const [verb, ...words] = head.split(/[\s,]+/).filter((d) => d !== '')
  const rules: Array<string> = []
  const strange: Array<string> = []
  let until: string | undefined
  for (const word of words) {
    const [key, value] = word.split('=')
    if (key === 'until' && value !== undefined && isDate(value)) until = value
    else if (/^[\p{L}\d-]+$/u.test(word)) rules.push(word)
    else strange.push(word)
  }
  return {
    verb: verbs.find((d) => d === verb),
    rules,
    ...(until ? {until} : {}),
    reason: reason.trim(),
    strange
  }
}

/** Whether a text is a day of the calendar, such as `2027-01-31`. */
function isDate(text: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0)
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 0
  return Number(day) >= 1 && Number(day) <= days
}
