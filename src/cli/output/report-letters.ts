import {noSeverities} from '../../report/count-severities.ts'
import {reportFormats} from '../../report/formats/report-formats.ts'
import {limitText} from '../../report/limit-text.ts'
import {makeReport} from '../../report/make-report.ts'
import type {ReportContext} from '../../report/report-context.ts'
import type {ReportWriting} from '../../report/report-format.ts'
import type {Rule} from '../../rules/rule.ts'
import {maskCpr} from '../../text/mask-cpr.ts'
import {type LetterReport, type Report, severities, type UiLanguage} from '../../types.ts'
import type {LetterResult, PieceForm} from '../examine/examination.ts'
import {holdPacked} from '../examine/hold-packed.ts'
import {makeRenderer} from '../examine/render-letter.ts'
import type {PlannedLetter} from '../letters/plan-letters.ts'
import {type ReportOptions, type Target, viewOf} from '../options/report-options.ts'
import type {Shard} from '../options/shard.ts'
import {version} from '../package-files.ts'
import type {CommandContext} from '../shell/command-context.ts'
import {exitCode, type RunEnd} from '../shell/exit-code.ts'
import {type Interruption, makeListener} from '../shell/interruption.ts'
import type {Progress} from '../shell/progress.ts'
import {heightOf, makePaint, wantsColor, widthOf, write} from '../shell/terminal.ts'
import {type KnownLix, watchLimits} from './broken-limits.ts'
import {openOutput, type ReportOutput} from './report-output.ts'
import {openStepSummary} from './step-summary.ts'

/** The reports of a run, written letter by letter. */
export interface Reports {
  /** Whether they need the pieces of letters only, which may have been written elsewhere. */
  readonly needPiecesOnly: boolean
  readonly forms: ReadonlyArray<PieceForm>
  /** Take the next letter: its pieces, or its report. */
  readonly add: (letter: PlannedLetter, outcome: LetterResult) => Promise<void>
  /**
   * Write the ends of the reports, and say how the run went.
   *
   * @returns the exit code of the run
   * @throws {UsageError} when a report cannot be written.
   */
  readonly end: (run: Run) => Promise<number>
  /** Leave no half-written file. */
  readonly discard: () => void
}

/** What a run came to besides the letters. */
export interface Run extends Pick<RunEnd, 'missing' | 'unreadable'> {
  /** What could not be read, a line each. */
  readonly problems: ReadonlyArray<string>
  /** All rules of the run. */
  readonly rules: ReadonlyArray<Rule>
  /** Which part of a run it was; undefined where it was the whole. */
  readonly shard?: Shard | undefined
}

/** A report that is being written. */
interface Written {
  readonly form: PieceForm
  readonly writing: ReportWriting
  readonly output: ReportOutput
  /** Whether it shows one finding a phrase. */
  readonly forPeople: boolean
}

/** Whether people read a format line by line, so that no program may obey its lines. */
function isRead(format: string): boolean {
  return format === 'text' || format === 'markdown'
}

/** What reports are about. */
export interface Subject {
  readonly targets: ReadonlyArray<Target>
  /** Language of what is said of the run. */
  readonly language: UiLanguage
  readonly progress?: Progress
  readonly interruption?: Interruption
  /** Called with the report as it is shown, when all targets have it; all of it is kept for that. */
  readonly written?: ((report: Report) => Promise<void>) | undefined
  /** LIX that a baseline has noted. */
  readonly knownLix?: KnownLix | undefined
}

/**
 * Open the reports of a run.
 *
 * @throws {UsageError} when a file cannot be written.
 */
export async function openReports(
  {targets, language, progress, interruption, written, knownLix}: Subject,
  options: ReportOptions,
  context: CommandContext
): Promise<Reports> {
  const {shell} = context
  const summaryFile = shell.env.GITHUB_STEP_SUMMARY
  const summary =
    summaryFile && targets.some((target) => target.format === 'github')
      ? [{format: 'markdown', file: summaryFile}]
      : []
  const isColored = wantsColor(options.color, shell)
  const formOf = ({format, file}: Target): PieceForm => ({
    format,
    color: file === undefined && isColored,
    width: file === undefined ? widthOf(shell) : Number.POSITIVE_INFINITY,
    height: file === undefined ? heightOf(shell) : undefined
  })
  const places: ReadonlyArray<Target> = [...targets, ...summary]
  const forms = places.map(formOf)
  const render = await makeRenderer({forms, language, shown: options})
  const tool = {name: 'klarbrev', version: version()} as const
  const contextOf = async (
    {color, width, height}: PieceForm,
    said: Partial<ReportContext> = {}
  ): Promise<ReportContext> => ({
    language,
    rules: said.rules ?? [],
    problems: said.problems ?? [],
    ...(said.limits ? {limits: said.limits} : {}),
    ...(said.run ? {run: said.run} : {}),
    textOf: () => undefined,
    paint: await makePaint(color),
    width,
    height,
    view: viewOf(options)
  })

  const limits = watchLimits(options, language, knownLix)
  const findings = noSeverities()
  const spoken = noSeverities()
  const hidden = noSeverities()
  let [letters, suppressed] = [0, 0]
  const kept: Array<LetterReport> = []
  const outputs: Array<Written> = []
  try {
    for (const [index, {format, file}] of places.entries()) {
      const report = await reportFormats[format]?.()
      const form = forms[index]
      if (!report || !form) continue
      const isSummary = file !== undefined && file === summaryFile
      const output = isSummary
        ? openStepSummary(file)
        : openOutput(file, context, {progress, forPeople: isRead(format)})
      const writing = report.begin(tool, await contextOf(form), holdPacked)
      outputs.push({form, writing, output, forPeople: report.forPeople === true})
      await output.write(writing.head)
    }
  } catch (error) {
    discard()
    throw error
  }

  return {
    needPiecesOnly: written === undefined,
    forms,
    discard,
    async add(letter, {tally, pieces, report, text, projection}) {
      const redact = options.redact ?? letter.config.redact ?? false
      const rendered = report && render({report, text, projection, rules: letter.rules, redact})
      const counted = rendered?.tally ?? tally
      if (!counted) return
      if (rendered && written) kept.push(rendered.report)
      limits.add(letter.path, counted, letter.config)
      for (const severity of severities) {
        findings[severity] += counted.shown[severity]
        spoken[severity] += counted.spoken[severity]
        hidden[severity] += counted.findings[severity] - counted.shown[severity]
      }
      suppressed += counted.suppressed
      letters++
      for (const [index, {writing, output}] of outputs.entries()) {
        const piece = (rendered?.pieces ?? pieces)?.[index] ?? ''
        for (const data of writing.add(piece)) await output.write(data)
      }
    },
    async end(run) {
      progress?.clear()
      const problems = run.problems.map(maskCpr)
      const {shard, missing = false, unreadable = false} = run
      const broken = limits.broken()
      const masked = broken.map(({path, ...d}) => ({
        ...d,
        ...(path === undefined ? {} : {path: maskCpr(path)})
      }))
      const said = {...run, problems, limits: masked, run: {...(shard ? {shard} : {}), missing, unreadable}}
      const totals = {version: 1, tool, suppressed, hidden} as const
      const listen = makeListener(interruption)
      for (const {form, writing, output, forPeople} of outputs) {
        const summary = {letters, findings: forPeople ? spoken : findings}
        for (const data of writing.end({...totals, summary}, await contextOf(form, said))) {
          await output.write(data)
          await listen()
        }
      }
      for (const {output} of outputs) await output.commit()
      await written?.(makeReport(kept, tool.version))
      for (const problem of problems) await write(shell.stderr, `${problem}\n`)
      if (options.exitZero) return exitCode({...run, failed: false})
      for (const limit of masked) await write(shell.stderr, `${limitText(limit)}\n`)
      return exitCode({...run, failed: masked.length > 0 || limits.failing()})
    }
  }

  function discard(): void {
    progress?.clear()
    for (const {output} of outputs) output.discard()
  }
}
