import * as z from 'zod/mini'
import {optionSchemas} from '../checks/options/options.ts'
import {ruleFileSchema} from './rule-schema.ts'

type JsonSchema = Readonly<Record<string, unknown>>

/** The JSON schema of a rule file, for editors; the options are those of the file's kind. */
export function ruleJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(ruleFileSchema, {target: 'draft-2020-12'}) as JsonSchema
  const kinds = Object.entries(optionSchemas).map(([kind, options]) => ({
    if: {properties: {kind: {const: kind}}, required: ['kind']},
    // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema
    then: {properties: {options: withoutVersion(z.toJSONSchema(options) as JsonSchema)}}
  }))
  return {$id: 'urn:klarbrev:rule', title: 'klarbrev: regel', ...schema, allOf: kinds}
}

/** The version is said once, at the top. */
function withoutVersion({$schema: _, ...schema}: JsonSchema): JsonSchema {
  return schema
}
