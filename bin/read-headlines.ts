/** Reads src/rules/headlines.yml: what is said first of a letter. */
import {readFileSync} from 'node:fs'
import {parse} from 'yaml'
import * as z from 'zod/mini'
import type {HeadlineForm} from '../src/rules/headline-form.ts'
import type {Rule} from '../src/rules/rule.ts'

const name = z.string().check(z.minLength(1))
const share = z.number().check(z.minimum(0), z.maximum(100))
const text = z.strictObject({one: name, many: name})
const schema = z.array(
  z.strictObject({
    id: name,
    rules: z.array(name).check(z.minLength(1)),
    first: share,
    each: share,
    lix: z.optional(share),
    quotes: z.optional(z.number().check(z.minimum(1), z.maximum(5))),
    whole: z.optional(z.literal(true)),
    because: name,
    da: text,
    en: text
  })
)

/**
 * Read the table and see that all rules exist and that each has one headline.
 *
 * @throws {Error} naming what is wrong
 */
export function readHeadlines(file: URL, rules: ReadonlyArray<Rule>): ReadonlyArray<HeadlineForm> {
  const result = schema.safeParse(parse(readFileSync(file, 'utf8')))
  if (!result.success) {
    throw new Error(
      result.error.issues.map((d) => `headlines.yml: ${d.path.join('.')}: ${d.message}`).join('\n')
    )
  }
  const known = new Set(rules.map((rule) => rule.id))
  const taken = new Set<string>()
  for (const id of result.data.flatMap((form) => form.rules)) {
    if (!known.has(id)) throw new Error(`headlines.yml: no rule \`${id}\``)
    if (taken.has(id)) throw new Error(`headlines.yml: \`${id}\` has two headlines`)
    taken.add(id)
  }
  return result.data.map(({because: _, lix = 0, quotes = 0, whole = false, ...form}) => ({
    ...form,
    lix,
    quotes,
    whole
  }))
}
