import {rules} from './generated.ts'
import type {Rule} from './rule.ts'

/** A placeholder of a message that may have nothing to stand for. */
export interface PlaceholderProblem {
  /** Keys that lead to the message, or to the entry that lacks something. */
  readonly path: ReadonlyArray<string | number>
  readonly placeholder: string
  /** Placeholders that a rule of the kind may use; absent when an entry lacks what a message names. */
  readonly allowed?: ReadonlyArray<string>
}

/** Check that what the messages of a house rule name will be there; klarbrev's own rules show what each kind knows. */
export function checkPlaceholders(rule: Rule): Array<PlaceholderProblem> {
  const known = new Set(['actual', 'expected'])
  for (const own of rules) {
    if (own.kind === rule.kind)
      for (const text of messagesOf(own)) for (const name of namesIn(text)) known.add(name)
  }
  const problems: Array<PlaceholderProblem> = []
  const {message, messages = {}} = rule.da
  for (const [path, text] of [
    [['message'], message] as const,
    ...Object.entries(messages).map(([key, d]) => [['messages', key], d] as const)
  ]) {
    for (const placeholder of namesIn(text)) {
      if (!known.has(placeholder)) problems.push({path, placeholder, allowed: [...known].sort()})
    }
  }
  if (problems.length > 0) return problems
  return [
    ...entriesWithoutNote(rule, 'entries', messages.omit),
    ...entriesWithoutNote(rule, 'patterns', undefined)
  ]
}

/** The entries that have no note, where the message they get names one. */
function entriesWithoutNote(
  rule: Rule,
  list: 'entries' | 'patterns',
  omit: string | undefined
): Array<PlaceholderProblem> {
  const entries = rule.options[list]
  if (!Array.isArray(entries)) return []
  return entries.flatMap(
    (
      entry: {readonly note?: string; readonly use?: ReadonlyArray<string>; readonly message?: string},
      index
    ) => {
      const named = entry.message === undefined ? undefined : rule.da.messages?.[entry.message]
      const own = named ?? (omit !== undefined && entry.use?.[0] === '' ? omit : rule.da.message)
      const lacks = entry.note === undefined && namesIn(own).includes('note')
      return lacks ? [{path: ['options', list, index], placeholder: 'note'}] : []
    }
  )
}

function messagesOf({da}: Rule): Array<string> {
  return [da.message, ...Object.values(da.messages ?? {})]
}

function namesIn(text: string): Array<string> {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
}
