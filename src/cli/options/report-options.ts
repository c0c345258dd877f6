import type {Command} from 'commander'
import {reportFormats} from '../../report/formats/report-formats.ts'
import {orders, type ReportView} from '../../report/report-view.ts'
import {levelNames, orderNames} from '../../text/names.ts'
import {nearest} from '../../text/nearest.ts'
import {type Severity, severities, type UiLanguage} from '../../types.ts'
import {UsageError} from '../shell/usage-error.ts'
import {cliTexts} from '../texts/cli.ts'
import {optionTexts} from '../texts/options.ts'
import {wholeNumber} from './letter-options.ts'
import {namedOption} from './named-option.ts'
import {collect} from './source-options.ts'

/** Options that say what is reported, and when a run fails. */
export interface ReportOptions extends ShownLevels {
  readonly format?: ReadonlyArray<string>
  readonly outputFile?: string
  readonly failOn?: Severity
  readonly maxWarnings?: number
  readonly maxLix?: number
  readonly exitZero?: boolean
  readonly redact?: boolean
  /** A file of known findings; false for `--no-baseline`. */
  readonly baseline?: string | false
  readonly color?: boolean
  /** A copy of the Word document to write with the findings as comments. */
  readonly annotate?: string
}

/** Which findings are shown. */
export interface ShownLevels {
  readonly minSeverity?: Severity
  readonly quiet?: boolean
  /** `--råd`: also advice. */
  readonly info?: boolean
  /** `--alle`: all there is. */
  readonly all?: boolean
  readonly order?: ReportView['order']
  readonly ids?: boolean
  readonly verbose?: boolean
}

/** How much of a letter a person is shown, by the options. Whoever names the least level means all from there. */
export function viewOf({info, all, order, ids, verbose, minSeverity}: ShownLevels): ReportView {
  return {
    ...(info || minSeverity === 'info' ? {advice: true} : {}),
    ...(all ? {all} : {}),
    ...(order ? {order} : {}),
    ...(ids ? {ids} : {}),
    ...(verbose ? {verbose} : {})
  }
}

/** Only what of the options says which findings are shown, for other threads. */
export function shownOptions({quiet, minSeverity, info, all, order, ids, verbose}: ShownLevels): ShownLevels {
  return {
    ...(quiet ? {quiet} : {}),
    ...(minSeverity ? {minSeverity} : {}),
    ...(info ? {info} : {}),
    ...(all ? {all} : {}),
    ...(order ? {order} : {}),
    ...(ids ? {ids} : {}),
    ...(verbose ? {verbose} : {})
  }
}

/** Add the options of `ReportOptions`. */
export function addReportOptions(command: Command, language: UiLanguage): void {
  const help = optionTexts[language]
  const names = Object.keys(reportFormats).join(', ')
  command
    .option('-f, --format <name[=file]>', help.format(names), collect)
    .option('-o, --output-file <file>', help.outputFile)
    .addOption(namedOption('--min-severity <level>', help.minSeverity, severities, levelNames, language))
    .option('--quiet', help.quiet)
    .option('--råd, --info', help.info)
    .option('--alle, --all', help.all)
    .addOption(namedOption('--order <name>', help.order, orders, orderNames, language))
    .option('--ids', help.ids)
    .option('--verbose', help.verbose)
    .addOption(namedOption('--fail-on <level>', help.failOn, severities, levelNames, language))
    .option('--max-warnings <n>', help.maxWarnings, wholeNumber)
    .option('--max-lix <n>', help.maxLix, wholeNumber)
    .option('--exit-zero', help.exitZero)
    .option('--baseline <file>', help.baseline)
    .option('--no-baseline', help.noBaseline)
    .option('--redact', help.redact)
    .option('--color', help.color)
    .option('--no-color', help.noColor)
}

/** One report to write: its format, and a file or standard output. */
export interface Target {
  readonly format: string
  readonly file: string | undefined
}

/**
 * Read `-f sarif=out.sarif -f text -o FILE`.
 *
 * @throws {UsageError} on an unknown format, or two reports to standard output.
 */
export function reportTargets({format = [], outputFile}: ReportOptions, language: UiLanguage): Array<Target> {
  const texts = cliTexts[language]
  const known = Object.keys(reportFormats)
  const targets = (format.length === 0 ? ['text'] : format).map((item): Target => {
    const at = item.indexOf('=')
    const name = at < 0 ? item : item.slice(0, at)
    if (!known.includes(name)) {
      throw new UsageError(texts.unknownValue('--format', name, known.join(', '), nearest(name, known)))
    }
    const file = at < 0 ? undefined : item.slice(at + 1)
    if (file === '') throw new UsageError(texts.missingValue(`--format ${item}`))
    return {format: name, file}
  })
  const open = targets.findIndex((target) => target.file === undefined)
  const placed = targets.map((target, index) =>
    index === open && outputFile !== undefined ? {...target, file: outputFile} : target
  )
  const places = placed.map((target) => target.file)
  // Two reports in one place would make neither readable.
  const twice = places.find((file, index) => places.indexOf(file) < index)
  if (new Set(places).size < places.length) throw new UsageError(texts.sameTarget(twice))
  return placed
}
