import type {Directive} from '../formats/document.ts'

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

const verbs = ['ignore-next', 'ignore-start', 'ignore-end', 'ignore-file'] as const

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

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true
}
