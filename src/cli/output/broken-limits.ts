import type {ResolvedConfig} from '../../config/resolve-config.ts'
import {severities, severityWeight, type UiLanguage} from '../../types.ts'
import type {Tally} from '../examine/examination.ts'
import type {ReportOptions} from '../options/report-options.ts'
import {cliTexts} from '../texts/cli.ts'

/** Watches the limits of a run, letter by letter. */
export interface Limits {
  readonly add: (path: string, tally: Tally, config: ResolvedConfig | undefined) => void
  /** Why the run fails: a sentence for each broken limit, an empty one for findings, which speak for themselves. */
  readonly broken: () => Array<string>
}

/** Begin to watch. A flag holds for all letters; without it, each letter's configuration says. */
export function watchLimits(
  flags: Pick<ReportOptions, 'failOn' | 'maxWarnings' | 'maxLix'>,
  language: UiLanguage
): Limits {
  const texts = cliTexts[language]
  const tooHigh: Array<string> = []
  const budgets = new Map<string, {readonly limit: number; warnings: number}>()
  let failing = false

  return {
    add(path, {findings, lix: exact}, config) {
      const failOn = flags.failOn ?? config?.failOn ?? 'error'
      const maxLix = flags.maxLix ?? config?.maxLix
      const budget =
        flags.maxWarnings === undefined ? config?.maxWarnings : {limit: flags.maxWarnings, file: ''}
      failing ||= severities.some(
        (severity) => findings[severity] > 0 && severityWeight[severity] >= severityWeight[failOn]
      )
      if (budget) {
        const count = budgets.get(budget.file) ?? {limit: budget.limit, warnings: 0}
        count.warnings += findings.warning
        budgets.set(budget.file, count)
      }
      tooHigh.push(...lixTooHigh(path, exact, maxLix, language))
    },
    broken() {
      const overspent = [...budgets.values()].filter(({limit, warnings}) => warnings > limit)
      return [
        ...tooHigh,
        ...overspent.map(({limit, warnings}) => texts.tooManyWarnings(warnings, limit)),
        ...(failing ? [''] : [])
      ]
    }
  }
}

/** A sentence where a letter is harder to read than the limit, as readers see both: in whole numbers. */
export function lixTooHigh(
  path: string,
  exact: number,
  maxLix: number | undefined,
  language: UiLanguage
): Array<string> {
  const lix = Math.round(exact)
  return maxLix !== undefined && lix > maxLix ? [cliTexts[language].lixTooHigh(path, lix, maxLix)] : []
}
