import path from 'node:path'
import type {Projection} from '../../fix/project-lix.ts'
import {readerOf} from '../../formats/choose-reader.ts'
import type {LetterDocument} from '../../formats/document.ts'
import {readNamed} from '../../formats/read-bytes.ts'
import {ReadError} from '../../formats/read-error.ts'
import {maskLetter} from '../../report/mask-report.ts'
import type {Rule} from '../../rules/rule.ts'
import {maskCpr} from '../../text/mask-cpr.ts'
import type {LetterReport} from '../../types.ts'
import {loadDanish} from '../danish-data.ts'
import type {PlannedLetter} from '../letters/plan-letters.ts'
import {readLetterFile} from '../letters/read-letter-file.ts'
import type {LetterOptions} from '../options/letter-options.ts'
import {type Bounded, unbounded} from '../shell/bounded.ts'
import type {CommandContext} from '../shell/command-context.ts'
import {packJson} from '../shell/pack-json.ts'
import type {Examination, LetterResult} from './examination.ts'
import {letterCheckers, localDate} from './letter-checker.ts'
import {makeRenderer, tallyOf} from './render-letter.ts'

/** What a check of a letter came to, CPR numbers masked; all views can be made of it and the letter. */
export interface CheckedLetter {
  readonly report: LetterReport
  /** LIX with suggestions applied, or null where there is none; undefined when nobody asked. */
  readonly projection?: Projection | null | undefined
  /** The day of the check where its outcome depends on it, since exceptions in a letter may expire; else empty. */
  readonly day: string
}

/** What became of a letter, and of its check where it could be read. */
export interface Examined {
  readonly outcome: LetterResult
  readonly check?: CheckedLetter
}

/** How much a thread takes on; without it, whatever comes. */
export interface Bounds {
  readonly bounded: Bounded
  /** Whether a text is left to another thread. */
  readonly isTooLong: (text: string) => boolean
}

/** A letter was read, and is too long to be checked here. */
export class TooLong extends Error {
  override readonly name = 'TooLong'
}

/**
 * Examines a letter; one that was checked before is not checked again.
 *
 * @throws {OutOfTime} when its time is over.
 * @throws {TooLong} before it is checked, when it says too much.
 */
export type Examine = (letter: PlannedLetter, known?: CheckedLetter, bounds?: Bounds) => Promise<Examined>

const unboundedWork: Bounds = {bounded: unbounded, isTooLong: () => false}

/**
 * Prepare the examination of letters. The engine is loaded at the first that is checked.
 *
 * @param rules all that flags may name
 * @throws {UsageError} when a flag names a rule or level that does not exist.
 */
export function makeExaminer(
  examination: Examination,
  rules: ReadonlyArray<Pick<Rule, 'id'>>,
  options: LetterOptions,
  context: CommandContext
): Examine {
  const checkerFor = letterCheckers({rules}, options, context)
  const today = localDate(new Date())
  const cwd = context.shell.cwd()
  let renderer: ReturnType<typeof makeRenderer> | undefined

  return async (letter, known, {bounded, isTooLong} = unboundedWork) => {
    try {
      const document = await read(letter, bounded)
      if (!known && isTooLong(document.text)) throw new TooLong()
      const check = known ?? (await checkAnew(letter, document, bounded))
      return {outcome: await view(letter, document, check, bounded), check}
    } catch (error) {
      if (error instanceof ReadError) return {outcome: {problem: error.problem}}
      throw error
    }
  }

  async function read({path: name, bytes}: PlannedLetter, bounded: Bounded): Promise<LetterDocument> {
    const {document} = await (bytes
      ? readNamed(name, bytes, bounded)
      : readLetterFile(path.resolve(cwd, name), bounded))
    return document
  }

  async function checkAnew(
    letter: PlannedLetter,
    document: LetterDocument,
    bounded: Bounded
  ): Promise<CheckedLetter> {
    const check = await checkerFor({...letter, document})
    const report = bounded(() => check(document))
    const projection = examination.project ? await projectionOf(document, report, bounded) : undefined
    return {
      report: maskLetter(report, document.text),
      projection,
      day: document.directives?.length ? today : ''
    }
  }

  async function view(
    letter: PlannedLetter,
    document: LetterDocument,
    check: CheckedLetter,
    bounded: Bounded
  ): Promise<LetterResult> {
    const redact = examination.redact ?? letter.config.redact ?? false
    const report = {...check.report, path: maskCpr(letter.path)}
    if (examination.view === 'audit') {
      const {auditLetter} = await import('./audit-letter.ts')
      const audited = bounded(() => auditLetter(document, report, letter.rules, redact, examination.language))
      return {tally: tallyOf(report, report), pieces: [packJson(audited)]}
    }
    const projection = check.projection ?? undefined
    const text = maskCpr(document.text)
    if (examination.view === 'report') return {report, text, ...(projection ? {projection} : {})}
    renderer ??= makeRenderer(examination)
    const render = await renderer
    const {tally, pieces} = bounded(() => render({report, text, projection, rules: letter.rules, redact}))
    return {tally, pieces}
  }
}

async function projectionOf(
  document: LetterDocument,
  report: LetterReport,
  bounded: Bounded
): Promise<Projection | null> {
  // What English is measured by is not at hand here.
  if (report.language !== 'da') return null
  const {projectLix} = await import('../../fix/project-lix.ts')
  const read = await readerOf(document.format, document.text)
  return bounded(() => projectLix(document, report.findings, loadDanish(), read)) ?? null
}
