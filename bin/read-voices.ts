/** Reads src/rules/voices.yml: which rule speaks where several find the same words. */
import {readFileSync} from 'node:fs'
import {parse} from 'yaml'
import * as z from 'zod/mini'
import type {Rule} from '../src/rules/rule.ts'
import type {Voice} from '../src/rules/voice.ts'

const name = z.string().check(z.minLength(1))
const schema = z.array(
  z.strictObject({
    rule: name,
    for: z.array(name).check(z.minLength(1)),
    because: name,
    always: z.optional(z.boolean())
  })
)

/**
 * Read the table and see that all rules exist and that none speaks for one above it.
 *
 * @throws {Error} naming the rule that is wrong
 */
export function readVoices(file: URL, rules: ReadonlyArray<Rule>): ReadonlyArray<Voice> {
  const result = schema.safeParse(parse(readFileSync(file, 'utf8')))
  if (!result.success) {
    throw new Error(
      result.error.issues.map((d) => `voices.yml: ${d.path.join('.')}: ${d.message}`).join('\n')
    )
  }
  const known = new Set(rules.map((rule) => rule.id))
  const above = new Set<string>()
  for (const {rule, for: others} of result.data) {
    if (above.has(rule)) throw new Error(`voices.yml: \`${rule}\` stands twice`)
    above.add(rule)
    for (const id of [rule, ...others]) if (!known.has(id)) throw new Error(`voices.yml: no rule \`${id}\``)
    for (const id of others) {
      if (above.has(id))
        throw new Error(`voices.yml: \`${rule}\` speaks for \`${id}\`, which stands above it`)
    }
  }
  return result.data.map(({rule, for: others, always = false}) => ({rule, for: others, always}))
}
