import {createHash} from 'node:crypto'
import {auditPage} from '../../audit/audit-page.ts'
import {auditTexts} from '../../audit/audit-texts.ts'
import type {AuditedLetter} from '../../audit/audited-letter.ts'
import {makeAudit} from '../../audit/make-audit.ts'
import {pageScript} from '../../audit/page-script.ts'
import {makeReport} from '../../report/make-report.ts'
import type {ReportContext} from '../../report/report-context.ts'
import {reportFormats} from '../../report/report-formats.ts'
import {maskCpr} from '../../text/cpr.ts'
import type {Report} from '../../types.ts'
import {eachLetter} from '../examine/each-letter.ts'
import type {Examination} from '../examine/examination.ts'
import {exitCode} from '../exit-code.ts'
import {holdPacked} from '../hold-packed.ts'
import {keepInputs} from '../keep-inputs.ts'
import {uiLanguageFor} from '../letter-checker.ts'
import type {LetterOptions} from '../letter-options.ts'
import {version} from '../package-files.ts'
import {planLetters} from '../plan-letters.ts'
import type {CommandContext} from '../program.ts'
import {makeProgress} from '../progress.ts'
import {deliver, openOutput} from '../report-output.ts'
import {plainPaint, write} from '../terminal.ts'

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
  const found = await planLetters(paths, options, given)
  const outputs = [options.outputFile, options.xlsx, options.csv, options.json].map((d) => d && fileOf(d))
  const letters = keepInputs(found.letters, outputs, given)
  const language = uiLanguageFor(letters[0]?.config, given)
  const context = {...given, language}
  const progress = makeProgress(letters.length, shell, language)
  const examination: Examination = {
    view: 'audit',
    project: false,
    redact: options.redact,
    shown: {},
    forms: [],
    language
  }
  const checked: Array<AuditedLetter> = []
  const run = {examination, options, context, progress}
  const ended = await eachLetter({...found, letters}, run, (_, {audited}) => {
    if (audited) checked.push(audited)
  })
  progress.clear()
  const problems = ended.problems.map(maskCpr)
  for (const problem of problems) await write(shell.stderr, `${problem}\n`)
  if (checked.length === 0) return exitCode(ended)

  const report = makeReport(
    checked.map((letter) => letter.report),
    version()
  )
  const titles = new Map(ended.rules.map((rule) => [rule.id, rule[language].title]))
  const audit = makeAudit(checked)
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
  const texts = new Map(checked.map((letter) => [letter.report.path, letter.text]))
  await writeReports(report, options, context, {
    language,
    rules: ended.rules,
    problems,
    run: {missing: ended.missing, unreadable: ended.unreadable},
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
  return exitCode(ended)
}

async function writeReports(
  report: Report,
  options: AuditOptions,
  context: CommandContext,
  reportContext: ReportContext
): Promise<void> {
  for (const format of formats) {
    const file = options[format]
    const reportFormat = file === undefined ? undefined : await reportFormats[format]?.()
    if (file === undefined || !reportFormat) continue
    const output = openOutput(fileOf(file), context)
    try {
      const {letters, ...totals} = report
      const writing = reportFormat.begin(report.tool, reportContext, holdPacked)
      await output.write(writing.head)
      for (const letter of letters) {
        for (const data of writing.add(reportFormat.piece(letter, reportContext))) await output.write(data)
      }
      const suppressed = letters.reduce((total, letter) => total + letter.suppressed.length, 0)
      for (const data of writing.end({...totals, suppressed}, reportContext)) await output.write(data)
      await output.commit()
    } finally {
      output.discard()
    }
  }
}

/** The file that an option names; `-` is standard output. */
function fileOf(name: string): string | undefined {
  return name === '-' ? undefined : name
}
