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
  attachments: z.strictObject({
    /** Wording that says something is attached without naming it. */
    unnamed: patterns,
    /** Wording that speaks of an attachment at all. */
    mentions: patterns
  }),
  closing: z.strictObject({
    /** A closing to begin from. */
    start: words
  }),
  heading: z.strictObject({
    /** Headings that say nothing of the matter: `afgørelse`. */
    vague: words,
    /** Words that a heading begins with before it has said anything: `vedrørende`. */
    openings: words,
    /** More characters than this are cut off in a list of letters. */
    characters: count,
    /** Headings to begin from. */
    start: words
  }),
  'link-text': z.strictObject({
    /** Link texts that do not say where the link leads: `klik her`. */
    vague: words,
    /** Patterns of what a reader is told to click, for text without links. */
    clicks: patterns,
    /** An address with more characters than this cannot be typed. */
    characters: count
  }),
  opening: z.strictObject({
    /** What the message of a letter may be. */
    acts: act,

    /** Among how many sentences the message must stand. */
    sentences: count,

    /** After one of these the message must come within so many words. */
    words: count,

    /** What decides a matter; it may not come later than in a certain paragraph. */
    deciding: z.optional(act),

    /** The last paragraph in which it may stand. */
    paragraphs: z.optional(count),

    /** Ways to begin that put it off, by the message that tells of them: `law`, `history`. */
    delays: z.record(z.string(), patterns),

    /** Sentences to begin from. */
    start: words
  }),
  'required-content': z.strictObject({
    /** Only letters that do one of these. */
    when: z.optional(act),

    /** Not letters that do one of these. */
    unless: z.optional(act),

    /** Where the finding points. */
    at: z.enum(['heading', 'opening', 'end']),

    /** A sentence to begin from when all parts are missing. */
    start: z.optional(text),
    parts: z
      .array(
        z.strictObject({
          part: text,
          acts: z.optional(act),
          find: z.optional(patterns),
          anywhere: z.optional(patterns),
          contact: z.optional(z.boolean()),
          near: z.optional(z.enum(acts)),
          start: z.optional(text)
        })
      )
      .check(z.minLength(1))
  }),
  subheadings: z.strictObject({words: count})
} as const satisfies Readonly<Record<string, z.ZodMiniType>>
