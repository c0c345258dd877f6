import type {ResolvedConfig} from '../../config/resolve-config.ts'
import {severityWeight} from '../../text/severity-weight.ts'
import {type BrokenLimit, severities, type UiLanguage} from '../../types.ts'
import type {Tally} from '../examine/examination.ts'
import type {ReportOptions} from '../options/report-options.ts'
import {cliTexts} from '../texts/cli.ts'

/** Watches the limits of a run, letter by letter. */
export interface Limits {
  readonly add: (path: string, tally: Tally, config: ResolvedConfig | undefined) => void
  readonly broken: () => Array<BrokenLimit>
  /** Whether findings weigh so much that the run fails; they speak for themselves. */
  readonly failing: () => boolean
}

/** Begin to watch. A flag holds for all letters; without it, each letter's configuration says. */
export function watchLimits(
  flags: Pick<ReportOptions, 'failOn' | 'maxWarnings' | 'maxLix'>,
  language: UiLanguage,
  knownLix: KnownLix = () => undefined
): Limits {
  const texts = cliTexts[language]
  const tooHigh: Array<BrokenLimit> = []
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
      const noted = knownLix(path, config) ?? 0
      tooHigh.push(...lixTooHigh(path, exact, maxLix && Math.max(maxLix, noted), language))
    },
    broken() {
      const overspent = [...budgets].filter(([, {limit, warnings}]) => warnings > limit)
      return [
        ...tooHigh,
        ...overspent.map(([file, {limit, warnings}]): BrokenLimit => {
          const message = texts.tooManyWarnings(warnings, limit)
          return {kind: 'max-warnings', ...(file === '' ? {} : {path: file}), message}
        })
      ]
    },
    failing: () => failing
  }
}

/** LIX of a letter that is known to be too high, as a baseline has noted it. */
export type KnownLix = (path: string, config: ResolvedConfig | undefined) => number | undefined

/** A sentence where a letter is harder to read than the limit, as readers see both: in whole numbers. */
export function lixTooHigh(
  path: string,
  exact: number,
  maxLix: number | undefined,
  language: UiLanguage
): Array<BrokenLimit> {
  const lix = Math.round(exact)
  if (maxLix === undefined || lix <= maxLix) return []
  return [{kind: 'max-lix', path, message: cliTexts[language].lixTooHigh(lix, maxLix)}]
}
