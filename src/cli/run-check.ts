import {makeReport} from '../report/make-report.ts'
import {maskReport} from '../report/mask-report.ts'
import {reporters} from '../report/reporters.ts'
import {rules} from '../rules/generated.ts'
import type {UiLanguage} from '../rules/ui-language.ts'
import type {LetterReport, Severity} from '../types.ts'
import {checkLetters} from './check-letters.ts'
import {exitCode} from './exit-code.ts'
import type {LetterOptions} from './letter-options.ts'
import {version} from './package-files.ts'
import type {CommandContext} from './program.ts'
import {type ReportOptions, reportTargets} from './report-options.ts'
import {makePaint, wantsColor, widthOf, write} from './terminal.ts'
import {cliTexts} from './texts.ts'
import {UsageError} from './usage-error.ts'
import {writeFileAtomically} from './write-file.ts'

/** Check letters, report, and say how it went. */
export async function runCheck(
  paths: ReadonlyArray<string>,
  options: LetterOptions & ReportOptions,
  context: CommandContext
): Promise<number> {
  const {shell, language} = context
  const targets = reportTargets(options, language)
  const checked = await checkLetters(paths, options, context)
  const letters = checked.letters.map((letter) => shown(letter, options))
  const report = maskReport(makeReport(letters, version()))

  for (const {format, file} of targets) {
    const output = reporters[format]?.(report, {
      language,
      rules,
      textOf: (letter) => checked.texts.get(letter.path),
      paint: makePaint(file === undefined && wantsColor(options.color, shell)),
      width: file === undefined ? widthOf(shell) : Number.POSITIVE_INFINITY
    })
    if (output !== undefined) await deliver(output, file, context)
  }

  for (const problem of checked.problems) await write(shell.stderr, `${problem}\n`)
  const failures = options.exitZero ? [] : brokenLimits(checked.letters, options, language)
  for (const failure of failures) if (failure !== '') await write(shell.stderr, `${failure}\n`)
  return exitCode({...checked, failed: failures.length > 0})
}

async function deliver(
  output: string,
  file: string | undefined,
  {shell, language}: CommandContext
): Promise<void> {
  if (file === undefined) return write(shell.stdout, output)
  try {
    writeFileAtomically(file, output)
  } catch (error) {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new UsageError(cliTexts[language].writeProblem(file, detail))
  }
}

const weight: Readonly<Record<Severity, number>> = {info: 0, warning: 1, error: 2}

/** What of a letter is shown; hiding a finding never changes the exit code. */
function shown(letter: LetterReport, {quiet, minSeverity}: ReportOptions): LetterReport {
  const least = quiet ? weight.error : weight[minSeverity ?? 'info']
  return least === 0
    ? letter
    : {...letter, findings: letter.findings.filter((d) => weight[d.severity] >= least)}
}

/** Why the run fails: a sentence for each broken limit, an empty one for findings, which speak for themselves. */
function brokenLimits(
  letters: ReadonlyArray<LetterReport>,
  {failOn = 'error', maxWarnings, maxLix}: ReportOptions,
  language: UiLanguage
): Array<string> {
  const texts = cliTexts[language]
  const broken: Array<string> = []
  let warnings = 0
  let failing = false
  for (const letter of letters) {
    for (const {severity} of letter.findings) {
      if (severity === 'warning') warnings++
      failing ||= weight[severity] >= weight[failOn]
    }
    const lix = Math.round(letter.score.lix)
    if (maxLix !== undefined && lix > maxLix) broken.push(texts.lixTooHigh(letter.path, lix, maxLix))
  }
  if (maxWarnings !== undefined && warnings > maxWarnings)
    broken.push(texts.tooManyWarnings(warnings, maxWarnings))
  if (failing) broken.push('')
  return broken
}
