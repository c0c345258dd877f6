import {readdirSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {readReport} from '../../report/read-report.ts'
import {hasMaskedCpr} from '../../text/cpr.ts'
import type {LetterReport, Report, ReportedRun} from '../../types.ts'
import {version} from '../package-files.ts'
import type {CommandContext} from '../program.ts'
import {UsageError} from '../usage-error.ts'
import {mergeTexts} from './texts.ts'

/** The letters of several reports, and what the reports say of the runs that made them. */
export interface ReadReports {
  readonly letters: Array<LetterReport>
  readonly runs: ReadonlyArray<ReadRun>
}

/** What a report says of its run, and the file that it stands in. */
export interface ReadRun extends ReportedRun {
  readonly file: string
}

/**
 * Read JSON reports and put their letters in one order, that of their paths.
 *
 * @param names files, or folders of them
 * @throws {UsageError} when one cannot be used, or a letter is in two of them.
 */
export function readReports(names: ReadonlyArray<string>, context: CommandContext): ReadReports {
  const texts = mergeTexts[context.language]
  const own = version()
  const seen = new Map<string, string>()
  const letters: Array<LetterReport> = []
  const runs: Array<ReadRun> = []
  for (const file of filesOf(names, context)) {
    const read = readReport(readJson(file, context), own)
    if ('found' in read) throw new UsageError(texts.otherVersion(file, read.found, own))
    if ('problem' in read) throw new UsageError(texts.noReport(file))
    addLetters(read.report, file)
    if (read.report.run) runs.push({...read.report.run, file})
  }
  return {letters: letters.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)), runs}

  function addLetters(report: Report, file: string): void {
    const keys = report.letters.map((letter) => ({letter, key: keyOf(letter)}))
    for (const {letter, key} of keys) {
      const other = seen.get(key)
      if (other !== undefined) throw new UsageError(texts.twice(letter.path, file, other))
      letters.push(letter)
    }
    for (const {key} of keys) seen.set(key, file)
  }
}

/** What tells a letter from others. Names that are masked may be those of several letters. */
function keyOf(letter: LetterReport): string {
  return hasMaskedCpr(letter.path) ? JSON.stringify(letter) : letter.path
}

/**
 * The files that names stand for: themselves, or the reports in a folder.
 *
 * @throws {UsageError} when a folder has none.
 */
export function filesOf(names: ReadonlyArray<string>, context: CommandContext): Array<string> {
  return names.flatMap((name) => filesOfOne(name, context))
}

function filesOfOne(name: string, {shell, language}: CommandContext): Array<string> {
  const folder = path.resolve(shell.cwd(), name)
  if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory()) return [name]
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  if (files.length === 0) throw new UsageError(mergeTexts[language].emptyFolder(name))
  return files.sort().map((file) => `${name.replace(/[\\/]+$/, '')}/${file}`)
}

function readJson(file: string, {shell, language}: CommandContext): unknown {
  const texts = mergeTexts[language]
  try {
    return JSON.parse(readFileSync(path.resolve(shell.cwd(), file), 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(texts.noReport(file))
    const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new UsageError(texts.unreadable(file, detail))
  }
}
