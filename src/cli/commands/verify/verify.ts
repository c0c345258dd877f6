import {existsSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import type {Command} from 'commander'
import {readNamed} from '../../../formats/read-bytes.ts'
import {type AcceptedChanges, acceptChanges, applyAccepted, readAccepted} from '../../../keep/accepted.ts'
import {verifyLetters} from '../../../keep/verify-letters.ts'
import {analyseLetter} from '../../../letter/model/letter.ts'
import {scoreLetter} from '../../../letter/score/score-letter.ts'
import type {Paint} from '../../../report/report-context.ts'
import {maskCpr} from '../../../text/mask-cpr.ts'
import {loadDanish} from '../../danish-data.ts'
import {readDanishLetter} from '../../letters/read-danish-letter.ts'
import {readLetterFile} from '../../letters/read-letter-file.ts'
import {type AnswerOptions, addAnswerOptions, deliverAnswer} from '../../output/answer.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {exitCode} from '../../shell/exit-code.ts'
import {write} from '../../shell/terminal.ts'
import {UsageError} from '../../shell/usage-error.ts'
import {writeFileAtomically} from '../../shell/write-file.ts'
import {type FilePair, pairFolders} from './pair-files.ts'
import {verifyTexts} from './texts.ts'
import {isKept, lettersOf, type Verified, type VerifyResult} from './verified.ts'

interface VerifyOptions extends AnswerOptions {
  readonly stdin?: boolean
  readonly stdinFilename?: string
  readonly accepted: string
  readonly accept?: string
}

/** Less than this share of sentences in common, and the two are hardly versions of one letter. */
const related = 0.2

/** Add `klarbrev verify`: does a new version of a letter say the same as the old one? */
export function addVerify(program: Command, context: CommandContext): Command {
  const texts = verifyTexts[context.language]
  const command = program
    .command('verify')
    .alias('sammenhold')
    .description(texts.description)
    .argument('<before>', texts.before)
    .argument('[after]', texts.after)
  addAnswerOptions(command, texts)
    .option('--stdin', texts.stdin)
    .option('--stdin-filename <name>', texts.stdinFilename)
    .option('--accepted <file>', texts.accepted, 'klarbrev-accepted.json')
    .option('--accept <reason>', texts.accept)
  command.addHelpText('after', texts.help)
  return command.action(async (before: string, after: string | undefined, options: VerifyOptions) => {
    context.exit(await verify(before, after, options, context))
  })
}

async function verify(
  before: string,
  after: string | undefined,
  options: VerifyOptions,
  context: CommandContext
): Promise<number> {
  const {shell, language} = context
  const texts = verifyTexts[language]
  if (options.accept !== undefined && options.accept.trim() === '') throw new UsageError(texts.noReason)
  const file = path.resolve(shell.cwd(), options.accepted)
  const accepted = loadAccepted(file, options.accepted, context)
  const problems: Array<string> = []
  const result = await compareNamed(before, after, options, accepted, problems, context)
  for (const line of problems) await write(shell.stderr, `${maskCpr(line)}\n`)
  if (!result) return exitCode({unreadable: true})
  for (const letter of lettersOf(result)) {
    if (letter.aligned >= related || letter.kept) continue
    await write(shell.stderr, `${maskCpr(texts.unrelated(letter.before, letter.after))}\n`)
  }
  await show(result, options, context)
  if (options.accept === undefined)
    return exitCode({unreadable: problems.length > 0, failed: !isKept(result)})
  const changes = lettersOf(result).flatMap((d) => d.changes)
  const list = acceptChanges(accepted, changes, maskCpr(options.accept.trim()))
  writeFileAtomically(file, `${JSON.stringify(list, undefined, 2)}\n`)
  await write(shell.stderr, `${maskCpr(texts.noted(options.accepted, changes.length))}\n`)
  return exitCode({unreadable: problems.length > 0})
}

async function compareNamed(
  before: string,
  after: string | undefined,
  options: VerifyOptions,
  accepted: AcceptedChanges | undefined,
  problems: Array<string>,
  context: CommandContext
): Promise<VerifyResult | undefined> {
  const texts = verifyTexts[context.language]
  const cwd = context.shell.cwd()
  const isFolder = isFolderAt(before, cwd, context)
  const fromStdin = options.stdin === true || after === '-'
  if (fromStdin) {
    if (after !== undefined && after !== '-') throw new UsageError(texts.twoInputs)
    if (isFolder) throw new UsageError(texts.mixed)
    const name = options.stdinFilename ?? '-'
    const bytes = await readAll(context.shell.stdin)
    const letter = await comparePair({before, after: name}, accepted, problems, context, bytes)
    return letter && {kind: 'letter', letter}
  }
  if (after === undefined) throw new UsageError(texts.noAfter)
  if (isFolder !== isFolderAt(after, cwd, context)) throw new UsageError(texts.mixed)
  if (!isFolder) {
    const letter = await comparePair({before, after}, accepted, problems, context)
    return letter && {kind: 'letter', letter}
  }
  const {pairs, ...unmatched} = await pairFolders(before, after, cwd, texts)
  const letters: Array<Verified> = []
  for (const pair of pairs) {
    const letter = await comparePair(pair, accepted, problems, context)
    if (letter) letters.push(letter)
  }
  return {kind: 'folder', before, after, letters, ...unmatched}
}

/** Compare two files; a line is added to `problems` for each that cannot be read. */
async function comparePair(
  {before, after}: FilePair,
  accepted: AcceptedChanges | undefined,
  problems: Array<string>,
  context: CommandContext,
  bytes?: Uint8Array
): Promise<Verified | undefined> {
  const cwd = context.shell.cwd()
  const {foreign} = verifyTexts[context.language]
  const [old, young] = [
    await readDanishLetter(
      before,
      () => readLetterFile(path.resolve(cwd, before)),
      foreign,
      context.language
    ),
    await readDanishLetter(
      after,
      () => (bytes ? readNamed(after, bytes) : readLetterFile(path.resolve(cwd, after))),
      foreign,
      context.language
    )
  ]
  problems.push(...[old, young].filter((read) => typeof read === 'string'))
  if (typeof old === 'string' || typeof young === 'string') return
  const danish = loadDanish()
  const [first, second] = [analyseLetter(old.document, danish), analyseLetter(young.document, danish)]
  const {changes, aligned} = verifyLetters(first, second, context.language)
  const {open: left, accepted: known} = applyAccepted(changes, accepted)
  return {
    before,
    after,
    kept: left.length === 0,
    changes: left,
    accepted: known,
    aligned,
    same: first.text === second.text,
    score: {before: scoreLetter(first), after: scoreLetter(second)},
    texts: {before: first.text, after: second.text}
  }
}

async function show(result: VerifyResult, options: VerifyOptions, context: CommandContext): Promise<void> {
  const {language, shell} = context
  const forms = {
    json: async () => (await import('./verify-json.ts')).verifyJson(result),
    html: async () => (await import('./verify-page.ts')).verifyPage(result, language),
    text: async (paint: Paint, width: number) =>
      (await import('./verify-text.ts')).verifyText(result, language, paint, width)
  }
  await deliverAnswer(options, forms, context)
  if (options.outputFile === undefined) return
  const {changed, kept} = verifyTexts[language]
  const count = lettersOf(result).reduce((sum, d) => sum + d.changes.length, 0)
  await write(shell.stderr, `${maskCpr(options.outputFile)}: ${count > 0 ? changed(count) : kept}\n`)
}

function isFolderAt(name: string, cwd: string, {language}: CommandContext): boolean {
  const stats = statSync(path.resolve(cwd, name), {throwIfNoEntry: false})
  if (!stats) throw new UsageError(verifyTexts[language].missing(name))
  return stats.isDirectory()
}

function loadAccepted(file: string, shown: string, {language}: CommandContext): AcceptedChanges | undefined {
  if (!existsSync(file)) return
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new UsageError(verifyTexts[language].broken(shown))
  }
  const accepted = readAccepted(value)
  if (!accepted) throw new UsageError(verifyTexts[language].broken(shown))
  return accepted
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Array<Uint8Array> = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}
