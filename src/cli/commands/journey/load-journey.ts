import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {formatOf} from '../../../formats/file-formats.ts'
import {maskCpr} from '../../../text/mask-cpr.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {UsageError} from '../../shell/usage-error.ts'
import {journeyCommandTexts} from './texts.ts'

/** The letters of a matter, in the order in which the reader gets them. */
export interface JourneyPlan {
  readonly title: string
  readonly reader: string | undefined
  readonly letters: ReadonlyArray<{readonly file: string; readonly when: string | undefined}>
}

/** The file that tells the order. */
export const planName = 'journey.yml'

/**
 * Read which letters a matter has: from its `journey.yml`, else by the names of the files.
 *
 * @throws {UsageError} when the folder is missing or has no letters, or the file is broken.
 */
export async function loadJourney(folder: string, context: CommandContext): Promise<JourneyPlan> {
  const texts = journeyCommandTexts[context.language]
  const home = path.resolve(context.shell.cwd(), folder)
  if (!statSync(home, {throwIfNoEntry: false})?.isDirectory()) throw new UsageError(texts.noFolder(folder))
  const file = path.join(home, planName)
  const name = path.join(folder, planName)
  if (existsSync(file)) return readPlan(readFileSync(file, 'utf8'), {home, name, folder}, texts)
  const files = lettersIn(home)
  if (files.length === 0) throw new UsageError(texts.noLetters(folder))
  return {
    title: path.basename(home),
    reader: undefined,
    letters: files.map((entry) => ({file: entry, when: undefined}))
  }
}

/** The letters of a folder by their names: `2-…` comes before `10-…`. */
export function lettersIn(folder: string): Array<string> {
  return readdirSync(folder)
    .filter((entry) => isLetter(entry) && statSync(path.join(folder, entry)).isFile())
    .sort((a, b) => a.localeCompare(b, 'da', {numeric: true}))
}

function isLetter(name: string): boolean {
  return !name.startsWith('.') && formatOf(name) !== undefined && !/^(?:readme|læsmig)\./i.test(name)
}

async function readPlan(
  source: string,
  {home, name, folder}: {readonly home: string; readonly name: string; readonly folder: string},
  texts: (typeof journeyCommandTexts)['da']
): Promise<JourneyPlan> {
  const {parseDocument} = await import('yaml')
  const document = parseDocument(source, {logLevel: 'silent'})
  const [error] = document.errors
  if (error) throw new UsageError(texts.brokenPlan(name, error.linePos?.[0].line ?? 1))
  const plan: unknown = document.toJS({maxAliasCount: 10})
  if (!isRecord(plan) || !Array.isArray(plan.letters) || plan.letters.length === 0)
    throw new UsageError(texts.noList(name))
  const letters = plan.letters.map((entry: unknown) => {
    const file = typeof entry === 'string' ? entry : isRecord(entry) ? entry.file : undefined
    if (typeof file !== 'string' || file === '') throw new UsageError(texts.noList(name))
    const inside = path.relative(home, path.resolve(home, file))
    if (inside.startsWith('..') || path.isAbsolute(inside))
      throw new UsageError(texts.outside(name, maskCpr(file)))
    const when = isRecord(entry) && entry.when !== undefined ? String(entry.when) : undefined
    return {file, when}
  })
  const named = letters.map(({file}) => path.resolve(home, file))
  const twice = letters.find((_, index) => named.indexOf(named[index] ?? '') < index)
  if (twice) throw new UsageError(texts.twice(name, maskCpr(twice.file)))
  const missing = letters.find(({file}) => !existsSync(path.join(home, file)))
  if (missing) throw new UsageError(texts.missing(name, maskCpr(path.join(folder, missing.file))))
  const {title, reader} = plan
  return {
    title: typeof title === 'string' && title !== '' ? title : path.basename(home),
    reader: typeof reader === 'string' ? reader : undefined,
    letters
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
