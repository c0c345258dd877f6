import path from 'node:path'
import type {Report} from '../types.ts'
import {annotate, checkAnnotate, holdLetter} from './annotate.ts'
import {eachLetter} from './examine/each-letter.ts'
import type {Examination} from './examine/examination.ts'
import {listenForInterruption} from './interruption.ts'
import {uiLanguageFor} from './letter-checker.ts'
import type {LetterOptions} from './letter-options.ts'
import {planLetters} from './plan-letters.ts'
import type {CommandContext} from './program.ts'
import {makeProgress} from './progress.ts'
import {openReports, type Reports} from './report-letters.ts'
import {type ReportOptions, reportTargets, type Target} from './report-options.ts'
import {isSameFile} from './same-file.ts'
import {cliTexts} from './texts.ts'
import {UsageError} from './usage-error.ts'
import {useBaselines} from './use-baselines.ts'

/** Check letters, report, and say how it went. */
export async function runCheck(
  paths: ReadonlyArray<string>,
  options: LetterOptions & ReportOptions,
  context: CommandContext
): Promise<number> {
  const targets = reportTargets(options, context.language)
  keepLetters(paths, targets, context)
  checkAnnotate(paths, options, context)
  const plan = holdLetter(await planLetters(paths, options, context), options, context)
  const [first] = plan.letters
  const language = uiLanguageFor(first?.config, context)
  // A baseline accepts so many findings of all letters, which no shard can count; the merge of the shards does.
  const known = useBaselines(
    options.shard ? false : options.baseline,
    plan.letters.map((letter) => letter.config),
    context,
    language
  )
  const progress = makeProgress(options.quiet ? 0 : plan.letters.length, context.shell, context.language)
  const written =
    options.annotate === undefined
      ? undefined
      : (report: Report) => annotate(report, first?.bytes, options, {...context, language})
  const interruption = listenForInterruption()
  let reports: Reports | undefined
  try {
    reports = await openReports({targets, language, progress, interruption, written}, options, context)
    const {add, end, forms, needPiecesOnly} = reports
    const examination: Examination = {
      view: needPiecesOnly && !known ? 'pieces' : 'report',
      project: targets.some((target) => target.format === 'text'),
      redact: options.redact,
      shown: {
        ...(options.quiet ? {quiet: true} : {}),
        ...(options.minSeverity ? {minSeverity: options.minSeverity} : {})
      },
      forms,
      language
    }
    const how = {examination, options, context, progress, interruption}
    const run = await eachLetter(plan, how, (letter, outcome) => {
      const {report, text} = outcome
      const counted = report && known ? {...outcome, report: known(report, letter.config, text)} : outcome
      return add(letter, counted)
    })
    return await end({...run, shard: options.shard})
  } finally {
    interruption.end()
    reports?.discard()
  }
}

/**
 * Make sure that no report takes the place of a letter.
 *
 * @throws {UsageError} when one would.
 */
function keepLetters(
  paths: ReadonlyArray<string>,
  targets: ReadonlyArray<Target>,
  {shell, language}: CommandContext
): void {
  for (const {file} of targets) {
    const target = file === undefined ? undefined : path.resolve(shell.cwd(), file)
    if (target !== undefined && paths.some((d) => isSameFile(path.resolve(shell.cwd(), d), target)))
      throw new UsageError(cliTexts[language].targetIsLetter(file ?? target))
  }
}
