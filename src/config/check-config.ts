import type * as z from 'zod/mini'
import {optionSchemas} from '../checks/options/options.ts'
import type {Rule} from '../rules/rule.ts'
import {type Config, configSchema, overrideSchema} from './config-schema.ts'

/** One thing that is wrong in a configuration. */
export interface ConfigProblem {
  /** Keys that lead to it: `overrides`, `0`, `rules`, `passive`. */
  readonly path: ReadonlyArray<string | number>
  readonly problem: 'unknown-key' | 'unknown-rule' | 'value'
  /** The unknown key or rule, or the value that cannot be used. */
  readonly found: string
  /** The names that would do, or the type expected: `array`, `int`. */
  readonly allowed: ReadonlyArray<string>
}

/** Check the form of a configuration, or say everything that is wrong with it. */
export function checkConfig(
  value: unknown
): {readonly config: Config} | {readonly problems: ReadonlyArray<ConfigProblem>} {
  const result = configSchema.safeParse(value ?? {})
  if (result.success) return {config: result.data}
  return {problems: result.error.issues.flatMap((issue) => problemsOf(issue, value))}
}

/** Check that the rules a configuration sets exist and take the options given. */
export function checkRuleSettings(config: Config, rules: ReadonlyArray<Rule>): Array<ConfigProblem> {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const places = [
    {settings: config.rules, path: ['rules']},
    ...(config.overrides ?? []).map((d, index) => ({settings: d.rules, path: ['overrides', index, 'rules']}))
  ]
  return places.flatMap(({settings, path}) =>
    Object.entries(settings ?? {}).flatMap(([id, setting]): Array<ConfigProblem> => {
      const rule = byId.get(id)
      if (!rule) return [{path: [...path, id], problem: 'unknown-rule', found: id, allowed: [...byId.keys()]}]
      return typeof setting === 'string' ? [] : checkOptions(rule, setting, [...path, id])
    })
  )
}

function checkOptions(
  rule: Rule,
  setting: Readonly<Record<string, unknown>>,
  path: ReadonlyArray<string | number>
): Array<ConfigProblem> {
  const {level: _, ...given} = setting
  const schema = optionSchemas[rule.kind]
  if (!schema) return []
  // What is not given stays as the rule has it, so the whole must fit the kind.
  const result = schema.safeParse({...rule.options, ...given})
  if (result.success) return []
  return result.error.issues.flatMap((issue) => problemsOf(issue, setting, schema, path))
}

function problemsOf(
  issue: z.core.$ZodIssue,
  value: unknown,
  schema?: z.ZodMiniType,
  prefix: ReadonlyArray<string | number> = []
): Array<ConfigProblem> {
  const own = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
  const path = [...prefix, ...own]
  const inner = own.reduce<unknown>(
    (at, key) => (at as Record<string | number, unknown> | undefined)?.[key],
    value
  )

  if (issue.code === 'unrecognized_keys') {
    const allowed =
      own.length === 0 ? keysOf(schema ?? configSchema) : own[0] === 'overrides' ? keysOf(overrideSchema) : []
    const names = schema && own.length === 0 ? [...allowed, 'level'] : allowed
    return issue.keys.map((key) => ({
      path: [...path, key],
      problem: 'unknown-key',
      found: show(key),
      allowed: names
    }))
  }
  if (issue.code === 'invalid_union') {
    // A mapping was meant as one: what is wrong is inside it.
    const branch = issue.errors.find((errors) => errors.some((d) => d.path.length > 0))
    if (branch) {
      return branch.flatMap((d) =>
        problemsOf({...d, path: [...issue.path, ...d.path]}, value, schema, prefix)
      )
    }
    const allowed = issue.errors.flat().flatMap(allowedBy)
    return [{path, problem: 'value', found: show(inner), allowed: [...new Set(allowed)]}]
  }
  return [{path, problem: 'value', found: show(inner), allowed: allowedBy(issue)}]
}

function allowedBy(issue: z.core.$ZodIssue): Array<string> {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  if (issue.code === 'invalid_type') return [issue.expected]
  if (issue.code === 'too_small') return [`≥ ${issue.minimum}`]
  return []
}

/** Names of the keys of an object schema; none for another one. */
function keysOf(schema: z.ZodMiniType): Array<string> {
  return 'shape' in schema.def
    ? Object.keys(schema.def.shape as object).filter((key) => key !== '$schema')
    : []
}

/** Characters of a value or key that are shown: enough to find it, too few to give away a file that is no configuration. */
const shownLength = 60

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text
}
