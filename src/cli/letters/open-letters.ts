import path from 'node:path'
import type {ResolvedConfig} from '../../config/resolve-config.ts'
import type {LetterDocument} from '../../formats/document.ts'
import {readNamed} from '../../formats/read-bytes.ts'
import {ReadError} from '../../formats/read-error.ts'
import type {ReadProblem} from '../../formats/read-problem.ts'
import type {Rule} from '../../rules/rule.ts'
import {type Bounded, makeBounded, OutOfTime} from '../shell/bounded.ts'
import type {CommandContext} from '../shell/command-context.ts'
import {fileSize} from '../shell/file-size.ts'
import {cliTexts} from '../texts/cli.ts'
import {letterTime} from './letter-time.ts'
import {type Plan, type PlannedLetter, planLetters, type SourceOptions} from './plan-letters.ts'
import {readLetterFile} from './read-letter-file.ts'

/** A letter that was read. */
export interface OpenedLetter {
  readonly path: string
  readonly document: LetterDocument
  /** What the configuration says of it. */
  readonly config: ResolvedConfig
  /** All rules that it may be checked by: klarbrev's own and house rules. */
  readonly rules: ReadonlyArray<Rule>
  /** The file as it was read; absent for what came from standard input. */
  readonly bytes?: Uint8Array
  /** Does work on the letter within its time; throws {OutOfTime} when that is over. */
  readonly bounded: Bounded
}

/** The letters that were read, and a line for each that was not. */
export interface Letters extends Omit<Plan, 'letters'> {
  readonly letters: ReadonlyArray<OpenedLetter>
}

/**
 * Read the letters that the arguments name, all of them before anything is done with one.
 *
 * @throws {UsageError} when nothing is named.
 */
export async function openLetters(
  paths: ReadonlyArray<string>,
  options: SourceOptions,
  context: CommandContext
): Promise<Letters> {
  const {letters: planned, ...plan} = await planLetters(paths, options, context)
  const letters: Array<OpenedLetter> = []
  const unread: Array<string> = []
  for (const letter of planned) {
    const {path: name, config, rules, bytes} = letter
    const time = timeOf(letter, context.shell.cwd())
    const bounded = makeBounded(time)
    try {
      const read = bytes
        ? await readNamed(name, bytes, bounded)
        : await readLetterFile(path.resolve(context.shell.cwd(), name), bounded)
      letters.push({
        path: name,
        document: read.document,
        config,
        rules,
        bounded,
        ...(read.bytes ? {bytes: read.bytes} : {})
      })
    } catch (error) {
      const problem = problemOf(error, time)
      if (!problem) throw error
      unread.push(cliTexts[context.language].readProblem(name, problem))
    }
  }
  return {
    ...plan,
    letters,
    problems: [...unread, ...plan.problems],
    unreadable: plan.unreadable || unread.length > 0
  }
}

/** How long a letter may take, in milliseconds. */
export function timeOf(
  {path: name, bytes, config}: Pick<PlannedLetter, 'path' | 'bytes' | 'config'>,
  cwd: string
): number {
  const size = bytes?.length ?? fileSize(path.resolve(cwd, name))
  return letterTime(size, config.timeoutSeconds)
}

/** What an error says of the letter; undefined when it says nothing of it. */
export function problemOf(error: unknown, time: number): ReadProblem | undefined {
  if (error instanceof OutOfTime) return {code: 'time', detail: String(time / 1000)}
  return error instanceof ReadError ? error.problem : undefined
}

/**
 * Show each of the letters, within its time.
 *
 * @returns the letters without those whose time was over, which are among its problems
 */
export async function showEach(
  opened: Letters,
  show: (letter: OpenedLetter) => string,
  take: (shown: string) => void | Promise<void>,
  {shell, language}: CommandContext
): Promise<Letters> {
  const late: Array<string> = []
  const letters: Array<OpenedLetter> = []
  for (const letter of opened.letters) {
    try {
      await take(letter.bounded(() => show(letter)))
      letters.push(letter)
    } catch (error) {
      const problem = problemOf(error, timeOf(letter, shell.cwd()))
      if (!problem) throw error
      late.push(cliTexts[language].readProblem(letter.path, problem))
    }
  }
  return {
    ...opened,
    letters,
    problems: [...late, ...opened.problems],
    unreadable: opened.unreadable || late.length > 0
  }
}
