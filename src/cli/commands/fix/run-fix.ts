import {applySuggestions} from '../../../fix/apply-suggestions.ts'
import {maskCpr} from '../../../text/mask-cpr.ts'
import {severityWeight} from '../../../text/severity-weight.ts'
import type {LetterReport, Severity} from '../../../types.ts'
import {letterCheckers} from '../../examine/letter-checker.ts'
import {type OpenedLetter, openLetters, problemOf, timeOf} from '../../letters/open-letters.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {exitCode} from '../../shell/exit-code.ts'
import {write} from '../../shell/terminal.ts'
import {UsageError} from '../../shell/usage-error.ts'
import {cliTexts} from '../../texts/cli.ts'
import {exitCodes} from '../../texts/exit-codes.ts'
import {deliver, toStdout} from './deliver.ts'
import {type FixOptions, readFixOptions} from './fix-options.ts'
import {fixTexts} from './fix-texts.ts'
import {interactiveTexts} from './interactive-texts.ts'
import {KeyInterrupt} from './key-reader.ts'
import {CannotFix, openLetterFile} from './letter-file.ts'
import {outputPaths} from './output-paths.ts'
import {openSession, type Session} from './session.ts'

/** Fix letters, show or write them, and say how it went. */
export async function runFix(
  paths: ReadonlyArray<string>,
  given: FixOptions,
  context: CommandContext
): Promise<number> {
  const options = readFixOptions(given, context.language)
  if (!options.interactive) return fixAll(paths, options, context)

  if (options.stdin || paths.includes('-'))
    throw new UsageError(interactiveTexts[context.language].needsTerminal)
  const session = await openSession(options, context)
  try {
    return await fixAll(paths, options, context, session)
  } catch (error) {
    if (!(error instanceof KeyInterrupt)) throw error
    session.close()
    await write(context.shell.stderr, `\n${interactiveTexts[context.language].interrupted}\n`)
    return exitCodes.interrupted
  } finally {
    session.close()
  }
}

async function fixAll(
  paths: ReadonlyArray<string>,
  options: FixOptions,
  context: CommandContext,
  session?: Session
): Promise<number> {
  const {shell, language} = context
  const texts = fixTexts[language]
  const opened = await openLetters(paths, options, context)
  const checkerFor = letterCheckers(opened, options, context)
  const targets = targetsOf(opened.letters, options, context)
  const problems = [...opened.problems]
  let {unreadable} = opened
  let failed = false
  let changed = false

  for (const letter of opened.letters) {
    try {
      const writing = {cwd: shell.cwd(), language, tracked: !options.plain}
      const file = await openLetterFile(letter, writing)
      const check = await checkerFor(letter)
      const walked = await session?.fix(letter.path, file.draft, check)
      const fixed =
        walked?.fixed ??
        letter.bounded(() => applySuggestions(file.draft, {check, all: options.all ?? false}))
      const own = letter.bytes ? letter.path : toStdout
      const save = walked?.save ?? (options.write === true || targets !== undefined)
      const target = save ? (targets?.get(letter.path) ?? own) : undefined
      // Changes that the user did not want saved are not made.
      const isKept = save || !session || options.dryRun === true
      if (isKept) await deliver({letter, file, fixed, check, target}, options, context)
      changed ||= fixed.edits.length > 0 && !save
      failed ||= hasFindings(isKept ? fixed.report : fixed.before, options.failOn ?? 'error')
      if (walked?.quit) break
    } catch (error) {
      const problem = problemOf(error, timeOf(letter, shell.cwd()))
      if (problem) problems.push(cliTexts[language].readProblem(letter.path, problem))
      else if (error instanceof CannotFix) problems.push(error.message)
      else throw error
      unreadable = true
    }
  }

  for (const problem of problems) await write(shell.stderr, `${maskCpr(problem)}\n`)
  if (changed && !session) await write(shell.stderr, `${texts.notWritten}\n`)
  return exitCode({missing: opened.missing, unreadable, failed})
}

function targetsOf(
  letters: ReadonlyArray<OpenedLetter>,
  {out}: FixOptions,
  {shell, language}: CommandContext
): ReadonlyMap<string, string> | undefined {
  if (out === undefined) return
  return outputPaths(
    letters.map((letter) => letter.path),
    out,
    shell.cwd(),
    language
  )
}

function hasFindings({findings}: LetterReport, least: Severity): boolean {
  return findings.some((finding) => severityWeight[finding.severity] >= severityWeight[least])
}
