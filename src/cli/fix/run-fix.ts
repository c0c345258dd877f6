import path from 'node:path'
import {type Applied, applySuggestions} from '../../rewrite/apply-suggestions.ts'
import {maskCpr} from '../../text/cpr.ts'
import type {LetterReport, Severity} from '../../types.ts'
import {exitCode} from '../exit-code.ts'
import {type OpenedLetter, openLetters} from '../open-letters.ts'
import type {CommandContext} from '../program.ts'
import {makePaint, wantsColor, write} from '../terminal.ts'
import {cliTexts} from '../texts.ts'
import {UsageError} from '../usage-error.ts'
import {writeFileAtomically} from '../write-file.ts'
import {unifiedDiff} from './diff.ts'
import {type FixOptions, readFixOptions} from './fix-options.ts'
import {fixTexts} from './fix-texts.ts'
import {letterChecker} from './letter-checker.ts'
import {CannotFix, openLetterFile} from './letter-file.ts'
import {outputPaths} from './output-paths.ts'

const weight: Readonly<Record<Severity, number>> = {info: 0, warning: 1, error: 2}

/** Fix letters, show or write them, and say how it went. */
export async function runFix(
  paths: ReadonlyArray<string>,
  given: FixOptions,
  context: CommandContext
): Promise<number> {
  const {shell, language} = context
  const texts = fixTexts[language]
  const options = readFixOptions(given, language)
  const opened = await openLetters(paths, options, context)
  const fromStdin = options.stdin === true || paths.includes('-')
  const stdinName = options.stdinFilename ?? '-'
  const isFile = ({path}: OpenedLetter, index: number) => !(fromStdin && index === 0 && path === stdinName)
  const targets =
    options.out === undefined
      ? undefined
      : outputPaths(
          opened.letters.map((d) => d.path),
          options.out,
          shell.cwd(),
          language
        )

  const problems = [...opened.problems]
  let {unreadable} = opened
  let failed = false
  let changed = false
  for (const [index, letter] of opened.letters.entries()) {
    try {
      const file = await openLetterFile(letter, {
        cwd: shell.cwd(),
        language,
        isFile: isFile(letter, index),
        tracked: !options.plain
      })
      const check = await letterChecker(letter, options, context)
      const before = check(letter.document)
      const safe = applySuggestions(file.draft, {check})
      const all = applySuggestions(file.draft, {check, all: true})
      const fixed = options.all ? all : safe
      const target =
        targets?.get(letter.path) ?? (options.write ? (isFile(letter, index) ? letter.path : '-') : undefined)
      changed ||= fixed.edits.length > 0
      failed ||= hasFindings(fixed.report, options.failOn ?? 'error')
      const lix = {before: rounded(before), safe: rounded(safe.report), all: rounded(all.report)}
      const lines = [
        summary(letter.path, fixed, target, context),
        ...(all.edits.length > 0 ? [`  ${texts.projection(lix)}`] : [])
      ].join('\n')
      if (target === undefined) {
        const paint = makePaint(wantsColor(options.color, shell))
        const diff = unifiedDiff(letter.path, letter.document.text, fixed.draft.document.text, paint)
        await write(shell.stdout, maskCpr(`${diff}${lines}\n`))
      } else {
        const bytes = file.bytesOf(fixed.draft, fixed.edits)
        if (target === '-') await write(shell.stdout, fixed.draft.document.text)
        else if (fixed.edits.length > 0 || target !== letter.path)
          save(path.resolve(shell.cwd(), target), bytes, context)
        await write(target === '-' ? shell.stderr : shell.stdout, `${lines}\n`)
      }
    } catch (error) {
      if (!(error instanceof CannotFix)) throw error
      unreadable = true
      problems.push(error.message)
    }
  }
  for (const problem of problems) await write(shell.stderr, `${problem}\n`)
  if (changed && options.all) await write(shell.stderr, `${texts.allApplied}\n`)
  if (changed && !options.write && !targets) await write(shell.stderr, `${texts.notWritten}\n`)
  return exitCode({missing: opened.missing, unreadable, failed})
}

function summary(
  name: string,
  {choices, report}: Applied,
  target: string | undefined,
  {language}: CommandContext
): string {
  const texts = fixTexts[language]
  const parts = [choices.length === 0 ? texts.nothing : texts.fixes(choices.length)]
  if (target !== undefined && target !== '-' && choices.length > 0) parts.push(texts.written(target))
  if (report.findings.length > 0) parts.push(texts.left(report.findings.length))
  return `${name}: ${parts.join(', ')}`
}

function rounded({score}: LetterReport): number {
  return Math.round(score.lix)
}

function hasFindings({findings}: LetterReport, least: Severity): boolean {
  return findings.some((finding) => weight[finding.severity] >= weight[least])
}

function save(file: string, bytes: Uint8Array, {language}: CommandContext): void {
  try {
    writeFileAtomically(file, bytes)
  } catch (error) {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new UsageError(cliTexts[language].writeProblem(file, detail))
  }
}
