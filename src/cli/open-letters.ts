import path from 'node:path'
import type {ResolvedConfig} from '../config/resolve-config.ts'
import type {LetterDocument} from '../formats/document.ts'
import type {Rule} from '../rules/rule.ts'
import {maskCpr} from '../text/cpr.ts'
import {sha256} from './cache/entry-files.ts'
import {configTexts} from './config-texts.ts'
import {formatOf} from './file-formats.ts'
import {findLetters} from './find-letters.ts'
import {makeIgnored} from './ignored-files.ts'
import {makeKnownRules} from './known-rules.ts'
import type {LetterOptions} from './letter-options.ts'
import {makeConfigLoader} from './load-config.ts'
import {type CommandContext, commandNames} from './program.ts'
import {ReadError, type ReadLetter, readBytes, readLetter} from './read-letter.ts'
import {isInShard} from './shard.ts'
import {nearest} from './suggest.ts'
import {write} from './terminal.ts'
import {cliTexts} from './texts.ts'
import {UsageError} from './usage-error.ts'

/** A letter that was read. */
export interface OpenedLetter {
  readonly path: string
  readonly document: LetterDocument
  /** What the configuration says of it. */
  readonly config: ResolvedConfig
  /** All rules that it may be checked by: klarbrev's own and house rules. */
  readonly rules: ReadonlyArray<Rule>
  /** SHA-256 sum of the file; only where findings are cached. */
  readonly digest?: string
}

/** The letters that were read, and a line for each that was not. */
export interface Letters {
  readonly letters: ReadonlyArray<OpenedLetter>
  readonly problems: ReadonlyArray<string>
  readonly missing: boolean
  readonly unreadable: boolean
  /** All rules of the run, each once. */
  readonly rules: ReadonlyArray<Rule>
}

/**
 * Read the letters that the arguments name.
 *
 * @throws {UsageError} when nothing is named.
 */
export async function openLetters(
  paths: ReadonlyArray<string>,
  options: Pick<
    LetterOptions,
    | 'stdin'
    | 'stdinFilename'
    | 'config'
    | 'ignore'
    | 'ignorePattern'
    | 'rules'
    | 'changed'
    | 'shard'
    | 'cache'
  >,
  context: CommandContext
): Promise<Letters> {
  const {shell, language} = context
  const texts = cliTexts[language]
  const named = paths.filter((d) => d !== '-')
  const fromStdin = options.stdin === true || named.length < paths.length
  // What has changed is to be found here when no place is named.
  const files = named.length === 0 && !fromStdin && options.changed !== undefined ? ['.'] : named
  if (files.length === 0 && !fromStdin) throw new UsageError(texts.nothingGiven)

  const letters: Array<OpenedLetter> = []
  const rules = new Set<Rule>()
  const problems: Array<string> = []
  let unreadable = false
  const rulesOf = makeKnownRules(options, context)
  const config = makeConfigLoader(options, context, rulesOf)
  for (const rule of await rulesOf()) rules.add(rule)
  const isIgnored = makeIgnored(options, config, shell.cwd())
  const read = async (name: string, open: () => Promise<ReadLetter>) => {
    try {
      const {document, bytes} = await open()
      const resolved = await config.resolve(name)
      const known = await rulesOf(resolved.houseRules)
      for (const rule of known) rules.add(rule)
      const digest = options.cache && bytes ? {digest: sha256(bytes)} : {}
      letters.push({path: name, document, config: resolved, rules: known, ...digest})
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
      unreadable = true
      problems.push(texts.readProblem(name, error.problem))
    }
  }

  const {changed, shard} = options
  const isMine = (name: string) => shard === undefined || isInShard(name, shard)
  const stdinName = options.stdinFilename ?? '-'
  if (fromStdin && isMine(stdinName)) {
    const bytes = await readAll(shell.stdin)
    await read(stdinName, () => readBytes(bytes, formatOf(stdinName) ?? 'text'))
  }

  const found = await findLetters(files, shell.cwd(), isIgnored)
  const chosen = changed === undefined ? found.files : await keepChanged(found.files, changed, context)
  for (const file of chosen) {
    if (isMine(file)) await read(file, () => readLetter(path.resolve(shell.cwd(), file)))
  }
  for (const {folder, code} of found.unread) {
    unreadable = true
    problems.push(texts.closedFolder(folder, code))
  }
  for (const {argument, problem} of found.missing) {
    const near =
      problem === 'missing' && /^[\p{L}-]+$/u.test(argument) ? nearest(argument, commandNames) : undefined
    if (near) problems.push(texts.unknownCommand(argument, near))
    else if (problem === 'missing') problems.push(texts.missing(argument))
    else if (problem === 'all-ignored') problems.push(configTexts[language].allIgnored(argument))
    else problems.push(problem === 'empty' ? texts.emptyFolder(argument) : texts.unmatched(argument))
  }
  // That the user leaves a file out is no problem of the run.
  for (const file of found.ignored)
    await write(shell.stderr, `${maskCpr(configTexts[language].ignored(file))}\n`)
  return {letters, rules: [...rules], problems, missing: found.missing.length > 0, unreadable}
}

/** Of some files, those that git says have changed. None is an answer, not a mistake. */
async function keepChanged(
  files: ReadonlyArray<string>,
  base: string | true,
  {shell, language}: CommandContext
): Promise<ReadonlyArray<string>> {
  const {changedFiles, changedTexts} = await import('./changed-files.ts')
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
