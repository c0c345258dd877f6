import path from 'node:path'
import {makeReport} from '../report/make-report.ts'
import {maskReport} from '../report/mask-report.ts'
import {redactLetter} from '../report/redact-report.ts'
import {reporters} from '../report/reporters.ts'
import {maskCpr} from '../text/cpr.ts'
import type {LetterReport, Report} from '../types.ts'
import {brokenLimits, weight} from './broken-limits.ts'
import type {CheckedLetters} from './check-letters.ts'
import {exitCode} from './exit-code.ts'
import {version} from './package-files.ts'
import type {CommandContext} from './program.ts'
import type {ReportOptions, Target} from './report-options.ts'
import {addStepSummary} from './step-summary.ts'
import {makePaint, wantsColor, widthOf, write} from './terminal.ts'
import {cliTexts} from './texts.ts'
import {UsageError} from './usage-error.ts'
import {writeFileAtomically} from './write-file.ts'

/**
 * Write the reports on letters that are checked, and say how the run went.
 *
 * @param written called with the report as it is shown, when all targets have it
 * @returns the exit code of the run
 * @throws {UsageError} when a report cannot be written.
 */
export async function reportLetters(
  checked: CheckedLetters,
  targets: ReadonlyArray<Target>,
  options: ReportOptions,
  context: CommandContext,
  written: (report: Report) => Promise<void> = async () => {}
): Promise<number> {
  const {shell} = context
  const language = checked.uiLanguage
  const isRedacted = (name: string) => options.redact ?? checked.configs.get(name)?.redact ?? false
  const letters = checked.letters
    .map((letter) => shown(letter, options))
    .map((letter) => (isRedacted(letter.path) ? redactLetter(letter, checked.rules, language) : letter))
  const report = maskReport(makeReport(letters, version()))

  // A report names a letter as masked; a text that is to stay is not at hand.
  const open = [...checked.texts].filter(([name]) => !isRedacted(name))
  const sources = new Map(open.map(([name, source]) => [maskCpr(name), source]))
  const projections = new Map([...checked.projections].map(([name, value]) => [maskCpr(name), value]))
  const problems = checked.problems.map(maskCpr)
  const {shard, missing = false, unreadable = false} = checked
  const run = {...(shard ? {shard} : {}), missing, unreadable}
  const summaryFile = shell.env.GITHUB_STEP_SUMMARY
  const summary =
    summaryFile && targets.some((target) => target.format === 'github')
      ? [{format: 'markdown', file: summaryFile}]
      : []
  for (const {format, file} of [...targets, ...summary]) {
    const reporter = await reporters[format]?.()
    const output = reporter?.(report, {
      language,
      rules: checked.rules,
      problems,
      run,
      textOf: (letter) => {
        const source = sources.get(letter.path)
        return source === undefined ? undefined : maskCpr(source)
      },
      projectionOf: (letter) => projections.get(letter.path),
      paint: await makePaint(file === undefined && wantsColor(options.color, shell)),
      width: file === undefined ? widthOf(shell) : Number.POSITIVE_INFINITY
    })
    if (output === undefined) continue
    if (file !== undefined && file === summaryFile) addStepSummary(file, String(output))
    else await deliver(output, file, context)
  }

  await written(report)
  for (const problem of problems) await write(shell.stderr, `${problem}\n`)
  const failures = options.exitZero ? [] : brokenLimits(checked, options, language)
  for (const failure of failures) if (failure !== '') await write(shell.stderr, `${maskCpr(failure)}\n`)
  return exitCode({...checked, failed: failures.length > 0})
}

/** Write an output to a file, or to standard output where none is named. */
export async function deliver(
  output: string | Uint8Array,
  file: string | undefined,
  {shell, language}: CommandContext
): Promise<void> {
  if (file === undefined) return write(shell.stdout, output)
  try {
    writeFileAtomically(path.resolve(shell.cwd(), file), output)
  } catch (error) {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new UsageError(cliTexts[language].writeProblem(file, detail))
  }
}

/** What of a letter is shown; hiding a finding never changes the exit code. */
function shown(letter: LetterReport, {quiet, minSeverity}: ReportOptions): LetterReport {
  const least = quiet ? weight.error : weight[minSeverity ?? 'info']
  return least === 0
    ? letter
    : {...letter, findings: letter.findings.filter((d) => weight[d.severity] >= least)}
}
