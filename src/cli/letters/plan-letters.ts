import path from 'node:path'
import type {ResolvedConfig} from '../../config/resolve-config.ts'
import type {Rule} from '../../rules/rule.ts'
import {maskCpr} from '../../text/mask-cpr.ts'
import {nearest} from '../../text/nearest.ts'
import type {LetterOptions} from '../options/letter-options.ts'
import {isInShard} from '../options/shard.ts'
import {makeKnownRules} from '../settings/known-rules.ts'
import {makeConfigLoader} from '../settings/load-config.ts'
import type {CommandContext} from '../shell/command-context.ts'
import {commandNames} from '../shell/command-names.ts'
import {write} from '../shell/terminal.ts'
import {UsageError} from '../shell/usage-error.ts'
import {changedTexts} from '../texts/changed-files.ts'
import {cliTexts} from '../texts/cli.ts'
import {configTexts} from '../texts/config.ts'
import {findLetters} from './find-letters.ts'
import {makeIgnored} from './ignored-files.ts'

/** A letter that is to be read. */
export interface PlannedLetter {
  readonly path: string
  /** What the configuration says of it. */
  readonly config: ResolvedConfig
  /** All rules that it may be checked by: klarbrev's own and house rules. */
  readonly rules: ReadonlyArray<Rule>
  /** The letter itself, where it came from standard input. */
  readonly bytes?: Uint8Array
}

/** The letters that the arguments name, before any is read, and a line for each argument that names none. */
export interface Plan {
  readonly letters: ReadonlyArray<PlannedLetter>
  readonly problems: ReadonlyArray<string>
  readonly missing: boolean
  /** Whether folders could not be read. */
  readonly unreadable: boolean
  /** All rules of the run, each once. */
  readonly rules: ReadonlyArray<Rule>
}

/** Options that say which letters are meant, and what holds for them. */
export type SourceOptions = Pick<
  LetterOptions,
  'stdin' | 'stdinFilename' | 'config' | 'ignore' | 'ignorePattern' | 'rules' | 'changed' | 'shard'
>

/**
 * Find the letters that the arguments name, with the configuration of each.
 *
 * @throws {UsageError} when nothing is named, or configuration is wrong: before any letter is read.
 */
export async function planLetters(
  paths: ReadonlyArray<string>,
  options: SourceOptions,
  context: CommandContext
): Promise<Plan> {
  const {shell, language} = context
  const texts = cliTexts[language]
  const named = paths.filter((d) => d !== '-')
  const fromStdin = options.stdin === true || named.length < paths.length
  // What has changed is to be found here when no place is named.
  const files = named.length === 0 && !fromStdin && options.changed !== undefined ? ['.'] : named
  if (files.length === 0 && !fromStdin) throw new UsageError(texts.nothingGiven)

  const letters: Array<PlannedLetter> = []
  const rules = new Set<Rule>()
  const rulesOf = makeKnownRules(options, context)
  const config = makeConfigLoader(options, context, rulesOf)
  for (const rule of await rulesOf()) rules.add(rule)
  const isIgnored = makeIgnored(options, config, shell.cwd())
  const plan = async (name: string, bytes?: Uint8Array) => {
    const resolved = await config.resolve(name)
    const known = await rulesOf(resolved.houseRules)
    for (const rule of known) rules.add(rule)
    letters.push({path: name, config: resolved, rules: known, ...(bytes ? {bytes} : {})})
  }

  const {changed, shard} = options
  const isMine = (name: string) => shard === undefined || isInShard(name, shard)
  const stdinName = options.stdinFilename ?? '-'
  if (fromStdin && isMine(stdinName)) await plan(stdinName, await readAll(shell.stdin))
  const found = await findLetters(files, shell.cwd(), isIgnored)
  const chosen = changed === undefined ? found.files : await keepChanged(found.files, changed, context)
  for (const file of chosen) if (isMine(file)) await plan(file)

  const closed = found.unread.map(({folder, code}) => texts.closedFolder(folder, code))
  const missing = found.missing.map(({argument, problem}) => {
    const near =
      problem === 'missing' && /^[\p{L}-]+$/u.test(argument) ? nearest(argument, commandNames) : undefined
    if (near) return texts.unknownCommand(argument, near)
    if (problem === 'missing') return texts.missing(argument)
    if (problem === 'dangling') return texts.dangling(argument)
    if (problem === 'all-ignored') return configTexts[language].allIgnored(argument)
    return problem === 'empty' ? texts.emptyFolder(argument) : texts.unmatched(argument)
  })
  // That the user leaves a file out is no problem of the run.
  for (const file of found.ignored)
    await write(shell.stderr, `${maskCpr(configTexts[language].ignored(file))}\n`)
  return {
    letters,
    rules: [...rules],
    problems: [...closed, ...missing],
    missing: found.missing.length > 0,
    unreadable: closed.length > 0
  }
}

/** Of some files, those that git says have changed. None is an answer, not a mistake. */
async function keepChanged(
  files: ReadonlyArray<string>,
  base: string | true,
  {shell, language}: CommandContext
): Promise<ReadonlyArray<string>> {
  const {changedFiles} = await import('./changed-files.ts')
  const changed = await changedFiles(base, shell.cwd(), language)
  const kept = files.filter((file) => changed.has(path.resolve(shell.cwd(), file)))
  if (kept.length === 0) await write(shell.stderr, `${changedTexts[language].nothing(base)}\n`)
  return kept
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Array<Uint8Array> = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}
