import {annotate, checkAnnotate} from './annotate.ts'
import {checkLetters} from './check-letters.ts'
import type {LetterOptions} from './letter-options.ts'
import type {CommandContext} from './program.ts'
import {reportLetters} from './report-letters.ts'
import {type ReportOptions, reportTargets} from './report-options.ts'
import {useBaselines} from './use-baselines.ts'

/** Check letters, report, and say how it went. */
export async function runCheck(
  paths: ReadonlyArray<string>,
  options: LetterOptions & ReportOptions,
  context: CommandContext
): Promise<number> {
  const targets = reportTargets(options, context.language)
  checkAnnotate(paths, options, context)
  const letters = await checkLetters(paths, options, context, {
    project: targets.some((target) => target.format === 'text')
  })
  // A baseline accepts so many findings of all letters, which no shard can count; the merge of the shards does.
  const checked = useBaselines(letters, options.shard ? false : options.baseline, context)
  return reportLetters(checked, targets, options, context, (report) =>
    annotate(report, checked.letters[0]?.path, options, {...context, language: checked.uiLanguage})
  )
}
