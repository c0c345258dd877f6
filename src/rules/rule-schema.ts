import * as z from 'zod/mini'
import {optionSchemas} from '../checks/options/options.ts'
import {levels} from '../types.ts'
import type {Rule, RuleText} from './rule.ts'

const level = z.enum(levels)
const text = z.string().check(z.minLength(1))

const ruleText = {
  title: text,
  message: text,
  messages: z.optional(z.record(z.string(), text)),
  why: text
}

/** The form of a rule file. Unknown keys are mistakes. */
export const ruleFileSchema = z.strictObject({
  $schema: z.optional(z.string()),
  ...ruleText,
  kind: z.enum(Object.keys(optionSchemas) as [string, ...Array<string>]),
  language: z.optional(z.enum(['da', 'en'])),
  severity: level,
  sources: z.array(z.strictObject({title: text, url: z.url()})).check(z.minLength(1)),
  en: z.optional(z.strictObject(ruleText)),
  options: z.optional(z.record(z.string(), z.unknown())),
  examples: z.array(z.strictObject({before: text, after: z.optional(text)})),
  clean: z.array(text)
})

/** One thing that is wrong in a rule file. */
export interface RuleProblem {
  /** Keys that lead to it: `options`, `entries`, `3`, `term`. */
  readonly path: ReadonlyArray<string | number>
  readonly message: string
  /** What the schema says of it. */
  readonly issue: z.core.$ZodIssue
}

/** Check a parsed rule file and make a rule of it, or say everything that is wrong. */
export function readRule(id: string, value: unknown): Rule | ReadonlyArray<RuleProblem> {
  const file = ruleFileSchema.safeParse(value)
  if (!file.success) return problemsOf(file.error)
  const {kind, language = 'da', severity, sources, en, options = {}, examples, clean, ...own} = file.data
  const schema = optionSchemas[kind]
  const checked = schema?.safeParse(options)
  if (checked && !checked.success) return problemsOf(checked.error, ['options'])

  const da: RuleText = {title: own.title, message: own.message, why: own.why, ...withMessages(own.messages)}
  const english = en && {title: en.title, message: en.message, why: en.why, ...withMessages(en.messages)}
  return {
    id,
    kind,
    language,
    severity,
    da,
    // A house writes for Danes: without English texts its Danish ones serve both.
    en: english ?? da,
    sources,
    options,
    examples: examples.map(({before, after}) => (after === undefined ? {before} : {before, after})),
    clean
  }
}

function withMessages(messages: Record<string, string> | undefined): Pick<RuleText, 'messages'> {
  return messages ? {messages} : {}
}

function problemsOf(error: z.core.$ZodError, prefix: ReadonlyArray<string> = []): Array<RuleProblem> {
  return error.issues.map((issue) => ({
    path: [...prefix, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))],
    message: issue.message,
    issue
  }))
}
