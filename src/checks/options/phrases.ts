import * as z from 'zod/mini'
import {partsOfSpeech, readPattern} from '../../letter/wording/pattern.ts'
import {audiences, levels} from '../../types.ts'

const text = z.string().check(z.minLength(1))
const texts = z.array(text).check(z.minLength(1))
const level = z.enum(levels)

/** A word or phrase; white space would keep it from ever being found. */
const term = z.string().check(
  z.minLength(1),
  z.refine((d) => d === d.trim().replace(/\s+/g, ' '), 'Overflødige mellemrum')
)

const alternatives = z.array(z.string().check(z.refine((d) => d === d.trim(), 'Overflødige mellemrum')))

const context = z
  .strictObject({
    before: z.optional(texts),
    after: z.optional(texts),
    object: z.optional(texts),
    in: z.optional(texts)
  })
  .check(z.refine((d) => Object.keys(d).length > 0, 'Mindst én af before, after, object og in'))

const entry = {
  term,
  as: z.optional(z.enum(['verb', 'noun', 'adjective'])),
  use: z.optional(alternatives),
  passive: z.optional(alternatives),
  attributive: z.optional(alternatives),
  note: z.optional(text),
  tag: z.optional(
    z.array(z.string().check(z.refine((d) => partsOfSpeech.has(d), 'Ukendt ordklasse'))).check(z.minLength(1))
  ),
  only: z.optional(context),
  unless: z.optional(context),
  severity: z.optional(level),
  safe: z.optional(z.boolean()),
  order: z.optional(z.boolean()),
  source: z.optional(text)
}

/** An entry of a `words` rule; it must have something to say. */
export const wordEntrySchema = z
  .strictObject(entry)
  .check(z.refine(({use = [], note}) => use.length > 0 || note !== undefined, 'Mindst én af use og note'))

/** An entry of a `jargon` rule. */
export const jargonEntrySchema = z.strictObject({
  ...entry,
  explain: text,
  area: text,
  everyday: z.optional(z.array(z.enum(audiences)).check(z.minLength(1)))
})

/** A group of a `terms` rule. */
export const termGroupSchema = z.strictObject({
  concept: text,
  terms: z.array(term).check(z.minLength(2)),
  note: z.optional(text)
})

/** A pattern; see `readPattern`. */
export const patternSchema = z.string().check(z.refine(isPattern, 'Ikke et gyldigt mønster'))
const patterns = z.union([patternSchema, z.array(patternSchema).check(z.minLength(1))])

/** An entry of a `patterns` rule. */
export const patternEntrySchema = z.strictObject({
  find: patterns,
  unless: z.optional(patterns),
  message: z.optional(text),
  severity: z.optional(level),
  use: z.optional(alternatives),
  note: z.optional(text)
})

/** What a clause says of somebody; see `ClauseFrame`. */
export const clauseFrameSchema = z.strictObject({
  subject: z.optional(z.enum(['reader', 'sender'])),
  verbs: alternatives,
  negated: z.optional(z.boolean()),
  mood: z.optional(z.enum(['told', 'duty'])),
  with: z.optional(alternatives),
  toReader: z.optional(z.boolean()),
  unless: z.optional(alternatives),
  message: z.optional(text),
  severity: z.optional(level)
})

function isPattern(source: string): boolean {
  try {
    return readPattern(source).length > 0
  } catch {
    return false
  }
}
