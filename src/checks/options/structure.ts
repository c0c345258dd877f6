import * as z from 'zod/mini'
import {acts} from '../../letter/recognise/recognition.ts'
import {patternSchema} from './phrases.ts'

const count = z.int().check(z.positive())
const text = z.string().check(z.minLength(1))
const words = z.array(text).check(z.minLength(1))
const patterns = z.array(patternSchema).check(z.minLength(1))
const act = z.array(z.enum(acts)).check(z.minLength(1))

/** The options of the kinds of check that look at a letter as a whole. */
export const structureSchemas = {
  attachments: z.strictObject({unnamed: patterns, mentions: patterns}),
  closing: z.strictObject({start: words}),
  heading: z.strictObject({vague: words, openings: words, characters: count, start: words}),
  'link-text': z.strictObject({vague: words, clicks: patterns, characters: count}),
  opening: z.strictObject({
    acts: act,
    sentences: count,
    words: count,
    delays: z.record(z.string(), patterns),
    start: words
  }),
  'required-content': z.strictObject({
    when: z.optional(act),
    unless: z.optional(act),
    at: z.enum(['heading', 'opening', 'end']),
    start: z.optional(text),
    parts: z
      .array(
        z.strictObject({
          part: text,
          acts: z.optional(act),
          find: z.optional(patterns),
          contact: z.optional(z.boolean()),
          near: z.optional(z.enum(acts)),
          start: z.optional(text)
        })
      )
      .check(z.minLength(1))
  }),
  subheadings: z.strictObject({words: count})
} as const satisfies Readonly<Record<string, z.ZodMiniType>>
