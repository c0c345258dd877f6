/** Reads src/letter/recognise/*.yml: what the types and readers of letters are recognised by. */
import {readFileSync} from 'node:fs'
import {parse} from 'yaml'
import * as z from 'zod/mini'
import {acts, type Recognition} from '../src/letter/recognise/recognition.ts'
import {readPattern} from '../src/letter/wording/pattern.ts'
import {audiences, letterTypes} from '../src/types.ts'

const pattern = z.string().check(z.refine(isPattern, 'not a pattern'))
const actPattern = z.union([
  z.pipe(
    pattern,
    z.transform((find: string) => ({find}))
  ),
  z.strictObject({find: pattern, unless: z.optional(z.array(pattern))})
])
const wording = z.strictObject({real: z.optional(z.boolean()), patterns: z.array(actPattern)})
const clue = z.strictObject({
  weight: z.number(),
  act: z.optional(z.enum(acts)),
  find: z.optional(z.array(pattern)),
  endings: z.optional(z.array(z.string())),
  in: z.optional(z.literal('address'))
})

/**
 * Read what letters are recognised by.
 *
 * @throws {Error} naming the place that is wrong
 */
export function readRecognition(folder: URL): Recognition {
  const read = <Schema extends z.ZodMiniType>(name: string, schema: Schema): z.output<Schema> => {
    const result = schema.safeParse(parse(readFileSync(new URL(name, folder), 'utf8')))
    if (result.success) return result.data
    throw new Error(result.error.issues.map((d) => `${name}: ${d.path.join('.')}: ${d.message}`).join('\n'))
  }
  // Optional keys are absent, not undefined, in what YAML gives.
  return {
    acts: read('acts.yml', z.record(z.enum(acts), wording)),
    types: read('types.yml', z.partialRecord(z.enum(letterTypes), z.array(clue))),
    audiences: read('audiences.yml', z.record(z.enum(audiences), z.array(clue)))
  } as Recognition
}

function isPattern(source: string): boolean {
  try {
    readPattern(source)
    return true
  } catch {
    return false
  }
}
