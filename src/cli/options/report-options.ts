import {type Command, Option} from 'commander'
import {reportFormats} from '../../report/formats/report-formats.ts'
import {nearest} from '../../text/nearest.ts'
import {type Severity, severities, type UiLanguage} from '../../types.ts'
import {UsageError} from '../shell/usage-error.ts'
import {cliTexts} from '../texts/cli.ts'
import {wholeNumber} from './letter-options.ts'
import {collect} from './source-options.ts'

/** Options that say what is reported, and when a run fails. */
export interface ReportOptions extends Shown {
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
export interface Shown {
  readonly minSeverity?: Severity
  readonly quiet?: boolean
}

/** Add the options of `ReportOptions`. */
export function addReportOptions(command: Command, language: UiLanguage): void {
  const da = language === 'da'
  const names = Object.keys(reportFormats).join(', ')
  command
    .option(
      '-f, --format <name[=file]>',
      da
        ? `rapportens form: ${names}; med =fil skrives den i en fil; kan gentages`
        : `form of the report: ${names}; =file writes it to a file; may be repeated`,
      collect
    )
    .option('-o, --output-file <file>', da ? 'skriv rapporten i en fil' : 'write the report to a file')
    .addOption(
      new Option(
        '--min-severity <level>',
        da ? 'vis kun fund fra dette niveau' : 'show findings from this level only'
      ).choices(severities)
    )
    .option('--quiet', da ? 'vis kun fejl' : 'show errors only')
    .addOption(
      new Option(
        '--fail-on <level>',
        da
          ? 'slutkode 1 ved fund fra dette niveau (error)'
          : 'exit code 1 on findings from this level (error)'
      ).choices(severities)
    )
    .option(
      '--max-warnings <n>',
      da ? 'slutkode 1 ved flere advarsler end dette' : 'exit code 1 on more warnings than this',
      wholeNumber
    )
    .option(
      '--max-lix <n>',
      da ? 'slutkode 1, hvis et brev har højere LIX end dette' : 'exit code 1 if a letter has a higher LIX',
      wholeNumber
    )
    .option('--exit-zero', da ? 'slutkode 0 uanset fund' : 'exit code 0 whatever is found')
    .option(
      '--baseline <file>',
      da ? 'se bort fra de kendte fund i filen' : 'disregard the known findings in the file'
    )
    .option('--no-baseline', da ? 'vis også kendte fund' : 'show known findings, too')
    .option(
      '--redact',
      da ? 'udelad brevenes egne ord af rapporten' : 'leave the words of the letters out of the report'
    )
    .option('--color', da ? 'brug farver' : 'use colours')
    .option('--no-color', da ? 'brug ikke farver' : 'use no colours')
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
