import * as z from 'zod/mini'
import {optionSchemas} from '../checks/options/options.ts'
import type {Rule} from '../rules/rule.ts'
import {levels} from '../types.ts'
import {configSchema} from './config-schema.ts'

type JsonSchema = Record<string, unknown>

/**
 * The JSON schema of a configuration file, for editors.
 *
 * @param rules the rules whose options it spells out; others, such as house rules, may be set, too
 */
export function configJsonSchema(rules: ReadonlyArray<Rule>): JsonSchema {
  const schema = z.toJSONSchema(configSchema, {target: 'draft-2020-12'}) as JsonSchema
  const settings = Object.fromEntries(rules.map((rule) => [rule.id, settingSchema(rule)]))
  const {rules: plain} = schema.properties as {rules: JsonSchema}
  for (const holder of [schema, itemsOf(schema)]) {
    holder.properties = {...(holder.properties as JsonSchema), rules: {$ref: '#/$defs/rules'}}
  }
  return {
    $id: 'urn:klarbrev:config',
    title: 'klarbrev',
    ...schema,
    $defs: {rules: {...plain, properties: settings}}
  }
}

function itemsOf(schema: JsonSchema): JsonSchema {
  const {overrides} = schema.properties as {overrides: {items: JsonSchema}}
  return overrides.items
}

/** A level, or a level with the options of the rule's kind. */
function settingSchema({kind, da}: Rule): JsonSchema {
  const level = {enum: levels}
  const options = optionSchemas[kind]
  const {properties = {}} = (options ? z.toJSONSchema(options) : {}) as JsonSchema
  const mapping = {
    type: 'object',
    additionalProperties: false,
    properties: {level, ...(properties as JsonSchema)}
  }
  return {title: da.title, description: da.why, anyOf: [level, mapping]}
}
