import {createHash} from 'node:crypto'
import path from 'node:path'
import {auditTexts} from '../../../audit/audit-texts.ts'
import {type AuditedLetter, type HeldLetter, holdLetter} from '../../../audit/audited-letter.ts'
import {baseFormsOf} from '../../../audit/base-forms.ts'
import type {Goal} from '../../../audit/goal.ts'
import {makeAudit} from '../../../audit/make-audit.ts'
import {auditPage} from '../../../audit/page/audit-page.ts'
import {pageScript} from '../../../audit/page/page-script.ts'
import {noSeverities} from '../../../report/count-severities.ts'
import {maskCpr} from '../../../text/mask-cpr.ts'
import {type Severity, severities} from '../../../types.ts'
import {type EndedRun, eachLetter} from '../../examine/each-letter.ts'
import type {LetterRun} from '../../examine/examine-letters.ts'
import {uiLanguageFor} from '../../examine/letter-checker.ts'
import {type Plan, planLetters} from '../../letters/plan-letters.ts'
import type {LetterOptions} from '../../options/letter-options.ts'
import {keepInputs} from '../../output/keep-inputs.ts'
import {writeReport} from '../../output/report-output.ts'
import {version} from '../../package-files.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {exitCode} from '../../shell/exit-code.ts'
import {listenForInterruption, makeListener} from '../../shell/interruption.ts'
import {unpackJson} from '../../shell/pack-json.ts'
import {makeProgress} from '../../shell/progress.ts'
import {plainPaint, write} from '../../shell/terminal.ts'
import {dayTexts} from '../../texts/day.ts'
import {exportRules, seeRulesFolder} from './export-rules.ts'
import {type Reported, writeReports} from './write-reports.ts'

/** What `klarbrev audit` writes, and how letters are read. */
export interface AuditOptions extends LetterOptions {
  readonly outputFile: string
  readonly xlsx?: string
  readonly csv?: string
  readonly json?: string
  readonly redact?: boolean
  readonly title?: string
  readonly goal?: Goal
  readonly exportRules?: string
}

const formats = ['xlsx', 'csv', 'json'] as const

/** Check letters and write one page on all of them. Findings are what an audit is for, and no failure of it. */
export async function runAudit(
  paths: ReadonlyArray<string>,
  options: AuditOptions,
  given: CommandContext
): Promise<number> {
  const {shell} = given
  if (options.exportRules !== undefined) seeRulesFolder(options.exportRules, given)
  const found = await planLetters(paths, options, given)
  const outputs = [options.outputFile, options.xlsx, options.csv, options.json].map((d) => d && fileOf(d))
  const letters = keepInputs(found.letters, outputs, given)
  const language = uiLanguageFor(letters[0]?.config, given)
  const context = {...given, language}
  const interruption = listenForInterruption()
  try {
    const how = {options, context, interruption, progress: makeProgress(letters.length, shell, language)}
    return await writeAudit(await examine({...found, letters}, how), paths, options, how)
  } finally {
    interruption.end()
  }
}

/** How a run is made. */
type How = Required<Pick<LetterRun, 'context' | 'interruption' | 'progress'>>

/** Letters that were audited. */
interface Examined extends EndedRun {
  readonly checked: ReadonlyArray<HeldLetter>
  readonly findings: Readonly<Record<Severity, number>>
  readonly suppressed: number
}

async function examine(plan: Plan, how: How & {readonly options: AuditOptions}): Promise<Examined> {
  const {language} = how.context
  const {redact} = how.options
  const examination = {view: 'audit', project: false, redact, shown: {}, forms: [], language} as const
  const checked: Array<HeldLetter> = []
  const findings = noSeverities()
  let suppressed = 0
  const ended = await eachLetter(plan, {...how, examination}, (_, {tally, pieces}) => {
    const [piece] = pieces ?? []
    if (!tally || piece === undefined || typeof piece === 'string') return
    // It is what the examination has packed.
    const read = () => unpackJson(piece) as AuditedLetter
    checked.push(holdLetter(read(), read))
    for (const severity of severities) findings[severity] += tally.shown[severity]
    suppressed += tally.suppressed
  })
  return {...ended, checked, findings, suppressed}
}

/** Write the page, and what else is asked for. */
async function writeAudit(
  {checked, findings, suppressed, ...ended}: Examined,
  paths: ReadonlyArray<string>,
  options: AuditOptions,
  {context, interruption, progress}: How
): Promise<number> {
  const {shell, language} = context
  progress.clear()
  const problems = ended.problems.map(maskCpr)
  for (const problem of problems) await write(shell.stderr, `${problem}\n`)
  if (checked.length === 0) return exitCode(ended)

  const titles = new Map(ended.rules.map((rule) => [rule.id, rule[language].title]))
  const audit = makeAudit(checked, baseFormsOf(ended.rules))
  const titleOf = (id: string) => titles.get(id) ?? id
  const {drawCharts} = await import('../../../audit/charts/draw-charts.ts')
  const html = auditPage(audit, {
    language,
    charts: drawCharts(audit, language, titleOf),
    titleOf,
    problems,
    scriptHash: createHash('sha256').update(pageScript).digest('base64'),
    version: version(),
    title: options.title === undefined ? undefined : maskCpr(options.title),
    about: {folder: maskCpr(foldersOf(paths, shell.cwd())), date: dayTexts[language](new Date())},
    goal: options.goal
  })
  await makeListener(interruption)()
  await writeReport(html, fileOf(options.outputFile), context)
  const targets = formats.flatMap((format) => {
    const file = options[format]
    return file === undefined ? [] : [{format, file: fileOf(file)}]
  })
  const reported: Reported = {
    *letters() {
      for (const {read} of checked) yield read().report
    },
    totals: {
      version: 1,
      tool: {name: 'klarbrev', version: version()},
      summary: {letters: checked.length, findings},
      suppressed
    },
    context: {
      language,
      rules: ended.rules,
      problems,
      run: {missing: ended.missing, unreadable: ended.unreadable},
      // None of these formats shows it.
      textOf: () => undefined,
      paint: plainPaint,
      width: Number.POSITIVE_INFINITY
    }
  }
  await writeReports(targets, reported, context, interruption)
  if (options.exportRules !== undefined)
    await exportRules(options.exportRules, audit.wordings, ended.rules, context)
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

/** The file that an option names; `-` is standard output. */
function fileOf(name: string): string | undefined {
  return name === '-' ? undefined : name
}

/** What was asked for, with the name of the folder where `.` would say nothing. */
function foldersOf(paths: ReadonlyArray<string>, cwd: string): string {
  return paths
    .map((name) => (/^\.{1,2}[\\/]?$/.test(name) ? path.basename(path.resolve(cwd, name)) : name))
    .join(', ')
}
