import {createHash} from 'node:crypto'
import path from 'node:path'
import {auditPage} from '../../audit/audit-page.ts'
import {auditTexts} from '../../audit/audit-texts.ts'
import {makeAudit} from '../../audit/make-audit.ts'
import {pageScript} from '../../audit/page-script.ts'
import {makeReport} from '../../report/make-report.ts'
import {maskReport} from '../../report/mask-report.ts'
import type {ReportContext} from '../../report/reporter.ts'
import {reporters} from '../../report/reporters.ts'
import {maskCpr} from '../../text/cpr.ts'
import type {Report} from '../../types.ts'
import {exitCode} from '../exit-code.ts'
import {uiLanguageFor} from '../letter-checker.ts'
import type {LetterOptions} from '../letter-options.ts'
import {openLetters} from '../open-letters.ts'
import {version} from '../package-files.ts'
import type {CommandContext} from '../program.ts'
import {deliver} from '../report-letters.ts'
import {plainPaint, write} from '../terminal.ts'
import {auditLetters} from './audit-letters.ts'

/** What `klarbrev audit` writes, and how letters are read. */
export interface AuditOptions extends LetterOptions {
  readonly outputFile: string
  readonly xlsx?: string
  readonly csv?: string
  readonly json?: string
  readonly redact?: boolean
}

const formats = ['xlsx', 'csv', 'json'] as const

/** Check letters and write one page on all of them. Findings are what an audit is for, and no failure of it. */
export async function runAudit(
  paths: ReadonlyArray<string>,
  options: AuditOptions,
  given: CommandContext
): Promise<number> {
  const {shell} = given
  const opened = await openLetters(paths, options, given)
  // The page of an earlier run is HTML, as letters may be, and often stands in the folder that it is about.
  const page = path.resolve(shell.cwd(), options.outputFile)
  const letters = opened.letters.filter((letter) => path.resolve(shell.cwd(), letter.path) !== page)
  const problems = opened.problems.map(maskCpr)
  for (const problem of problems) await write(shell.stderr, `${problem}\n`)
  if (letters.length === 0) return exitCode(opened)

  const context = {...given, language: uiLanguageFor(letters[0]?.config, given)}
  const {language} = context
  const checked = await auditLetters({letters, rules: opened.rules}, options, context)
  const report = maskReport(
    makeReport(
      checked.map(({report}) => ({...report, path: maskCpr(report.path)})),
      version()
    )
  )
  const masked = checked.map((letter, at) => ({...letter, report: report.letters[at] ?? letter.report}))
  const titles = new Map(opened.rules.map((rule) => [rule.id, rule[language].title]))
  const audit = makeAudit(masked)
  const titleOf = (id: string) => titles.get(id) ?? id
  const {drawCharts} = await import('../../audit/charts/draw-charts.ts')
  const html = auditPage(audit, {
    language,
    charts: drawCharts(audit, language, titleOf),
    titleOf,
    problems,
    scriptHash: createHash('sha256').update(pageScript).digest('base64'),
    version: version()
  })

  await deliver(html, fileOf(options.outputFile), context)
  const texts = new Map(masked.map((letter) => [letter.report.path, letter.text]))
  await writeReports(report, options, context, {
    language,
    rules: opened.rules,
    problems,
    textOf: (letter) => texts.get(letter.path),
    paint: plainPaint,
    width: Number.POSITIVE_INFINITY
  })
  const {total} = audit
  const line = auditTexts[language].made(
    options.outputFile,
    total.letters,
    Math.round(total.medianLix),
    total.hard
  )
  if (fileOf(options.outputFile) !== undefined) await write(shell.stdout, `${line}\n`)
  return exitCode(opened)
}

async function writeReports(
  report: Report,
  options: AuditOptions,
  context: CommandContext,
  reportContext: ReportContext
): Promise<void> {
  for (const format of formats) {
    const file = options[format]
    const reporter = file === undefined ? undefined : await reporters[format]?.()
    if (file !== undefined && reporter) await deliver(reporter(report, reportContext), fileOf(file), context)
  }
}

/** The file that an option names; `-` is standard output. */
function fileOf(name: string): string | undefined {
  return name === '-' ? undefined : name
}
