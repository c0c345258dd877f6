import {readdirSync, statSync} from 'node:fs'
import path from 'node:path'
import {isLetterReport, readReport} from '../../../report/read/read-report.ts'
import {hasMaskedCpr} from '../../../text/cpr.ts'
import type {LetterReport, ReportedRun} from '../../../types.ts'
import {sha256} from '../../examine/cache/sealed-entry.ts'
import {version} from '../../package-files.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {packJson, unpackJson} from '../../shell/pack-json.ts'
import {UsageError} from '../../shell/usage-error.ts'
import {readReportFile} from '../compare/read-report-file.ts'
import {mergeTexts} from './texts.ts'

/** The letters of several reports, and what the reports say of the runs that made them. */
export interface ReadReports {
  readonly letters: Array<ReportedLetter>
  readonly runs: ReadonlyArray<ReadRun>
}

/** A letter of a report, packed: the reports on all letters may be larger than memory. */
export interface ReportedLetter {
  readonly path: string
  readonly unpack: () => LetterReport
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
  const files = filesOf(names, context)
  /** In which of the files a letter is. */
  const seen = new Map<string, number>()
  const letters: Array<ReportedLetter> = []
  const runs: Array<ReadRun> = []
  for (const [index, file] of files.entries()) {
    const {rest, found, isBroken} = readFile(file, context)
    const read = readReport(rest, own)
    if ('found' in read) throw new UsageError(texts.otherVersion(file, read.found, own))
    if ('problem' in read || isBroken) throw new UsageError(texts.noReport(file))
    for (const {key, ...letter} of found) {
      const other = seen.get(key)
      if (other !== undefined && other !== index) {
        throw new UsageError(texts.twice(letter.path, file, files[other] ?? ''))
      }
      seen.set(key, index)
      letters.push(letter)
    }
    if (read.run) runs.push({...read.run, file})
  }
  return {letters: letters.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)), runs}
}

/** A letter with what tells it from others. */
interface FoundLetter extends ReportedLetter {
  readonly key: string
}

function packLetter(letter: LetterReport): FoundLetter {
  const bytes = packJson(letter)
  return {
    path: letter.path,
    // Names that are masked may be those of several letters.
    key: hasMaskedCpr(letter.path) ? sha256(bytes).toString('base64') : letter.path,
    // It was packed above.
    unpack: () => unpackJson(bytes) as LetterReport
  }
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

interface ReadFile {
  readonly found: ReadonlyArray<FoundLetter>
  /** Whether something among the letters is none. */
  readonly isBroken: boolean
  readonly rest: unknown
}

function readFile(name: string, {shell, language}: CommandContext): ReadFile {
  const texts = mergeTexts[language]
  const found: Array<FoundLetter> = []
  let isBroken = false
  try {
    const rest = readReportFile(path.resolve(shell.cwd(), name), (letter) => {
      if (isLetterReport(letter)) found.push(packLetter(letter))
      else isBroken = true
    })
    return {found, isBroken, rest}
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(texts.noReport(name))
    const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new UsageError(texts.unreadable(name, detail))
  }
}
