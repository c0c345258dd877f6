import * as z from 'zod/mini'
import {jargonEntrySchema, patternEntrySchema, termGroupSchema, wordEntrySchema} from './phrases.ts'
import {structureSchemas} from './structure.ts'

const count = z.int().check(z.positive())
const text = z.string().check(z.minLength(1))
const words = z.array(text).check(z.minLength(1))

/** The options of each kind of check; unknown options are mistakes. */
export const optionSchemas: Readonly<Record<string, z.ZodMiniType>> = {
  ...structureSchemas,
  'double-negation': z.strictObject({negations: words, verbs: words, neutral: words}),
  'front-weight': z.strictObject({words: count}),
  'list-in-prose': z.strictObject({items: count}),
  'mixed-address': z.strictObject({}),
  'nested-clause': z.strictObject({words: count}),
  nominalization: z.strictObject({
    entries: z.optional(z.array(wordEntrySchema)),
    supports: z.record(z.string(), z.union([z.literal('*'), words])),
    phrases: z.record(z.string(), words),
    acts: words,
    things: words,
    fixed: words
  }),
  'preposed-modifier': z.strictObject({}),
  'preposition-chain': z.strictObject({links: count, relational: words}),
  'third-person-recipient': z.strictObject({roles: words}),
  'formal-address': z.strictObject({}),
  jargon: z.strictObject({
    entries: z.array(jargonEntrySchema).check(z.minLength(1))
  }),
  impersonal: z.strictObject({
    verbs: z.record(z.string(), text),
    phrases: z.array(
      z.strictObject({verb: text, rest: z.string(), use: z.optional(text), reader: z.optional(z.boolean())})
    )
  }),
  'law-reference': z.strictObject({}),
  lix: z.strictObject({warn: count, info: count, words: z.optional(count)}),
  'paragraph-length': z.strictObject({words: count}),
  passive: z.strictObject({
    reader: words,
    authority: words,
    either: words,
    light: z.record(z.string(), z.strictObject({reader: z.optional(words), authority: z.optional(words)})),
    things: z.strictObject({reader: words, authority: words}),
    wishes: words,
    fixed: words
  }),
  patterns: z.strictObject({
    span: z.optional(z.enum(['match', 'sentence'])),
    patterns: z.array(patternEntrySchema).check(z.minLength(1))
  }),
  'personal-data': z.strictObject({}),
  placeholder: z.strictObject({}),
  'repeated-word': z.strictObject({allow: z.optional(words)}),
  'retext-passive': z.strictObject({}),
  'retext-readability': z.strictObject({}),
  'retext-simplify': z.strictObject({}),
  'sentence-length': z.strictObject({warn: count, info: z.optional(count)}),
  suppression: z.strictObject({}),
  terms: z.strictObject({
    groups: z.array(termGroupSchema).check(z.minLength(1))
  }),
  'vague-deadline': z.strictObject({phrases: words, leads: words, units: words, past: words}),
  'word-length': z.strictObject({letters: count}),
  words: z.strictObject({entries: z.array(wordEntrySchema).check(z.minLength(1))})
}
