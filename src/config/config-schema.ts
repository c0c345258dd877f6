import * as z from 'zod/mini'
import {audiences, letterTypes, levels, severities} from '../types.ts'

const level = z.enum(levels)
const severity = z.enum(severities)
const text = z.string().check(z.minLength(1))
const texts = z.array(text)
const count = z.int().check(z.nonnegative())

/** A rule's level, or its level with options; `level` may be left out to change options only. */
const ruleSettingSchema = z.union([level, z.looseObject({level: z.optional(level)})])

/** Settings that may differ from letter to letter. */
const perLetter = {
  audience: z.optional(z.enum(audiences)),
  type: z.optional(z.enum(letterTypes)),
  language: z.optional(z.enum(['da', 'en'])),
  template: z.optional(z.boolean()),
  rules: z.optional(z.record(z.string(), ruleSettingSchema)),
  failOn: z.optional(severity),
  maxLix: z.optional(count),
  timeoutSeconds: z.optional(z.number().check(z.positive()))
}

/** Settings for some of the letters. */
export const overrideSchema = z.strictObject({files: z.union([text, texts]), ...perLetter})

/** The form of a configuration file. Unknown keys are mistakes. */
export const configSchema = z.strictObject({
  $schema: z.optional(z.string()),
  root: z.optional(z.boolean()),
  extends: z.optional(z.union([text, texts])),
  ...perLetter,
  uiLanguage: z.optional(z.enum(['da', 'en'])),
  houseRules: z.optional(texts),
  maxWarnings: z.optional(count),
  ignore: z.optional(texts),
  baseline: z.optional(text),
  redact: z.optional(z.boolean()),
  overrides: z.optional(z.array(overrideSchema))
})

/** A configuration as its file has it. */
export type Config = z.infer<typeof configSchema>
