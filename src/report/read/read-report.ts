import * as z from 'zod/mini'
import {type LetterReport, type ReportedRun, severities} from '../../types.ts'

const count = z.int().check(z.nonnegative())
const point = z.looseObject({line: count, column: count, offset: count})
const finding = z.looseObject({
  ruleId: z.string(),
  severity: z.enum(severities),
  message: z.string(),
  why: z.string(),
  actual: z.string(),
  place: z.looseObject({start: point, end: point}),
  values: z.record(z.string(), z.unknown()),
  url: z.string(),
  suggestions: z.array(
    z.looseObject({text: z.string(), edits: z.array(z.looseObject({start: count, end: count}))})
  )
})
const assumption = z.looseObject({value: z.string(), confidence: z.number(), reason: z.string()})
const letter = z.looseObject({
  path: z.string(),
  format: z.string(),
  language: z.enum(['da', 'en']),
  audience: z.string(),
  type: z.string(),
  assumptions: z.looseObject({language: assumption, audience: assumption, type: assumption}),
  counts: z.record(z.string(), z.number()),
  score: z.looseObject({lix: z.number(), band: z.string()}),
  findings: z.array(finding),
  suppressed: z.array(z.looseObject({...finding.def.shape, reason: z.string()})),
  errors: z.array(z.looseObject({code: z.string(), message: z.string()}))
})
const head = z.looseObject({
  version: z.number(),
  tool: z.looseObject({name: z.literal('klarbrev'), version: z.string()})
})
const run = z.looseObject({
  shard: z.optional(z.looseObject({index: count, count})),
  missing: z.boolean(),
  unreadable: z.boolean(),
  problems: z.array(z.string())
})
const rest = z.looseObject({letters: z.array(z.unknown()), run: z.optional(run)})

/** Whether a value has what reporters build on in a letter; the rest is text that they show. */
export function isLetterReport(value: unknown): value is LetterReport {
  return letter.safeParse(value).success
}

/**
 * Read a JSON report of this version of klarbrev, but for its letters.
 *
 * @param toolVersion the version that must have made it: another one may find and count otherwise
 * @returns what it says of its run, or why it cannot be used; `found` is the version that made it
 */
export function readReport(
  value: unknown,
  toolVersion: string
):
  | {readonly run: ReportedRun | undefined}
  | {readonly problem: 'no-report'}
  | {readonly problem: 'version'; readonly found: string} {
  const known = head.safeParse(value)
  if (!known.success) return {problem: 'no-report'}
  const {version, tool} = known.data
  if (version !== 1 || tool.version !== toolVersion) {
    return {problem: 'version', found: version === 1 ? tool.version : `${tool.version}, format ${version}`}
  }
  const read = rest.safeParse(value)
  return read.success ? {run: read.data.run as ReportedRun | undefined} : {problem: 'no-report'}
}
