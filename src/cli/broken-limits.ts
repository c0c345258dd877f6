import type {UiLanguage} from '../rules/ui-language.ts'
import type {Severity} from '../types.ts'
import type {CheckedLetters} from './check-letters.ts'
import type {ReportOptions} from './report-options.ts'
import {cliTexts} from './texts.ts'

/** Order of severities. */
export const weight: Readonly<Record<Severity, number>> = {info: 0, warning: 1, error: 2}

/**
 * Why a run fails: a sentence for each broken limit, an empty one for findings, which speak for themselves.
 *
 * A flag holds for all letters; without it, each letter's configuration says.
 */
export function brokenLimits(
  {letters, configs}: Pick<CheckedLetters, 'letters' | 'configs'>,
  flags: Pick<ReportOptions, 'failOn' | 'maxWarnings' | 'maxLix'>,
  language: UiLanguage
): Array<string> {
  const texts = cliTexts[language]
  const broken: Array<string> = []
  const budgets = new Map<string, {readonly limit: number; warnings: number}>()
  let failing = false

  for (const letter of letters) {
    const config = configs.get(letter.path)
    const failOn = flags.failOn ?? config?.failOn ?? 'error'
    const maxLix = flags.maxLix ?? config?.maxLix
    const budget =
      flags.maxWarnings === undefined ? config?.maxWarnings : {limit: flags.maxWarnings, file: ''}
    failing ||= letter.findings.some(({severity}) => weight[severity] >= weight[failOn])

    if (budget) {
      const count = budgets.get(budget.file) ?? {limit: budget.limit, warnings: 0}
      count.warnings += letter.findings.filter(({severity}) => severity === 'warning').length
      budgets.set(budget.file, count)
    }
    const lix = Math.round(letter.score.lix)
    if (maxLix !== undefined && lix > maxLix) broken.push(texts.lixTooHigh(letter.path, lix, maxLix))
  }
  for (const {limit, warnings} of budgets.values()) {
    if (warnings > limit) broken.push(texts.tooManyWarnings(warnings, limit))
  }
  if (failing) broken.push('')
  return broken
}
