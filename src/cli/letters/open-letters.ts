import path from 'node:path'
import type {ResolvedConfig} from '../../config/resolve-config.ts'
import type {LetterDocument} from '../../formats/document.ts'
import type {Rule} from '../../rules/rule.ts'
import type {CommandContext} from '../shell/command-context.ts'
import {cliTexts} from '../texts/cli.ts'
import {type Plan, planLetters, type SourceOptions} from './plan-letters.ts'
import {ReadError} from './read-error.ts'
import {readLetterFile, readNamed} from './read-letter-file.ts'

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
  for (const {path: name, config, rules, bytes} of planned) {
    try {
      const read = bytes
        ? await readNamed(name, bytes)
        : await readLetterFile(path.resolve(context.shell.cwd(), name))
      letters.push({
        path: name,
        document: read.document,
        config,
        rules,
        ...(read.bytes ? {bytes: read.bytes} : {})
      })
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
      unread.push(cliTexts[context.language].readProblem(name, error.problem))
    }
  }
  return {
    ...plan,
    letters,
    problems: [...unread, ...plan.problems],
    unreadable: plan.unreadable || unread.length > 0
  }
}
