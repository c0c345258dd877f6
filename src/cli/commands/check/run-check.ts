import type {Report} from '../../../types.ts'
import {eachLetter} from '../../examine/each-letter.ts'
import type {Examination} from '../../examine/examination.ts'
import {uiLanguageFor} from '../../examine/letter-checker.ts'
import {planLetters} from '../../letters/plan-letters.ts'
import type {LetterOptions} from '../../options/letter-options.ts'
import {type ReportOptions, reportTargets, shownOptions} from '../../options/report-options.ts'
import {keepInputs} from '../../output/keep-inputs.ts'
import {openReports, type Reports} from '../../output/report-letters.ts'
import {useBaselines} from '../../output/use-baselines.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {listenForInterruption} from '../../shell/interruption.ts'
import {makeProgress} from '../../shell/progress.ts'
import {annotate, checkAnnotate, readOnce} from './annotate.ts'

/** Check letters, report, and say how it went. */
export async function runCheck(
  paths: ReadonlyArray<string>,
  options: LetterOptions & ReportOptions,
  context: CommandContext
): Promise<number> {
  const targets = reportTargets(options, context.language)
  checkAnnotate(paths, options, context)
  const planned = await planLetters(paths, options, context)
  const letters = keepInputs(
    planned.letters,
    targets.map((target) => target.file),
    context
  )
  const plan = readOnce({...planned, letters}, options, context)
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
      : (report: Report) =>
          annotate(report, first?.bytes, options, first?.rules ?? [], {...context, language})
  const interruption = listenForInterruption()
  let reports: Reports | undefined
  try {
    reports = await openReports(
      {targets, language, progress, interruption, written, knownLix: known?.lix},
      options,
      context
    )
    const {add, end, forms, needPiecesOnly} = reports
    const examination: Examination = {
      view: needPiecesOnly && !known ? 'pieces' : 'report',
      // A page of many letters is to be read letter by letter; there the time is not worth it.
      project: targets.some((d) => d.format === 'text' || (d.format === 'html' && plan.letters.length === 1)),
      redact: options.redact,
      shown: shownOptions(options),
      forms,
      language
    }
    const how = {examination, options, context, progress, interruption}
    const run = await eachLetter(plan, how, (letter, outcome) => {
      const {report, text} = outcome
      const counted =
        report && known ? {...outcome, report: known.findings(report, letter.config, text)} : outcome
      return add(letter, counted)
    })
    return await end({...run, shard: options.shard})
  } finally {
    interruption.end()
    reports?.discard()
  }
}
