/** Reads rules/profiles.yml: which rules are on for which reader and type of letter. */
import {readFileSync} from 'node:fs'
import {parse} from 'yaml'
import * as z from 'zod/mini'
import {optionSchemas} from '../src/checks/options/options.ts'
import type {Profile} from '../src/rules/profile.ts'
import type {Rule} from '../src/rules/rule.ts'
import {audiences, letterTypes, levels} from '../src/types.ts'

const level = z.enum([...levels, 'lighter'])
const adjustment = z.union([
  z.strictObject({level: z.optional(level), options: z.optional(z.record(z.string(), z.unknown()))}),
  z.pipe(
    level,
    z.transform((own) => ({level: own}))
  )
])
const schema = z.array(
  z.strictObject({
    audience: z.optional(z.array(z.enum(audiences))),
    type: z.optional(z.array(z.enum(letterTypes))),
    rules: z.record(z.string(), adjustment)
  })
)

/**
 * Read the profiles and see that all they name exists.
 *
 * @throws {Error} naming the place that is wrong
 */
export function readProfiles(file: URL, rules: ReadonlyArray<Rule>): ReadonlyArray<Profile> {
  const result = schema.safeParse(parse(readFileSync(file, 'utf8')))
  if (!result.success) {
    throw new Error(
      result.error.issues.map((d) => `profiles.yml: ${d.path.join('.')}: ${d.message}`).join('\n')
    )
  }
  for (const profile of result.data) {
    for (const [id, adjustment] of Object.entries(profile.rules)) {
      const options = 'options' in adjustment ? adjustment.options : undefined
      const rule = rules.find((d) => d.id === id)
      if (!rule) throw new Error(`profiles.yml: no rule \`${id}\``)
      const checked = optionSchemas[rule.kind]?.safeParse({...rule.options, ...options})
      if (checked && !checked.success) throw new Error(`profiles.yml: ${id}: ${checked.error.message}`)
    }
  }
  // Optional keys are absent, not undefined, in what YAML gives.
  return result.data as ReadonlyArray<Profile>
}
