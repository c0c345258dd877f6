import {existsSync} from 'node:fs'
import path from 'node:path'
import type {Command} from 'commander'
import {type Baseline, countFindings, pruneFindings, pruneLix, sizeOf} from '../../report/baseline.ts'
import {maskCpr} from '../../text/mask-cpr.ts'
import {type EndedRun, eachLetter} from '../examine/each-letter.ts'
import {planLetters} from '../letters/plan-letters.ts'
import {addCacheOptions} from '../options/cache-options.ts'
import {addLetterOptions, type LetterOptions, wholeNumber} from '../options/letter-options.ts'
import {lixTooHigh} from '../output/broken-limits.ts'
import {lixKey, loadBaseline} from '../output/use-baselines.ts'
import {shownPath} from '../settings/load-config.ts'
import type {CommandContext} from '../shell/command-context.ts'
import {exitCode} from '../shell/exit-code.ts'
import {jobsOption} from '../shell/jobs.ts'
import {makeProgress} from '../shell/progress.ts'
import {write} from '../shell/terminal.ts'
import {UsageError} from '../shell/usage-error.ts'
import {writeFileAtomically} from '../shell/write-file.ts'
import {baselineTexts} from '../texts/baseline.ts'
import {commandTexts} from '../texts/commands.ts'

interface BaselineOptions extends LetterOptions {
  readonly baseline: string
  readonly maxLix?: number
}

/** Add `klarbrev baseline`: note what is found today, so that only what is new counts. */
export function addBaseline(program: Command, context: CommandContext): Command {
  const help = commandTexts[context.language].baseline
  const command = program.command('baseline').description(help.description)
  const add = (name: string, description: string) => {
    const inner = command
      .command(name)
      .description(description)
      .option('--baseline <file>', help.file, 'klarbrev-baseline.json')
      .option('--max-lix <n>', help.maxLix, wholeNumber)
    addLetterOptions(inner, context.language)
    addCacheOptions(inner, context.language)
    inner.addOption(jobsOption(context.language))
    return inner
  }
  add('create', help.create)
    .argument('<paths...>', help.paths)
    .action(async (paths: Array<string>, options: BaselineOptions) => {
      context.exit(await create(paths, options, context))
    })
  add('update', help.update).action(async (options: BaselineOptions) =>
    context.exit(await renew(options, context, false))
  )
  add('prune', help.prune).action(async (options: BaselineOptions) =>
    context.exit(await renew(options, context, true))
  )
  return command
}

async function create(
  paths: ReadonlyArray<string>,
  options: BaselineOptions,
  context: CommandContext
): Promise<number> {
  const {file, shown, texts} = targetOf(options, context)
  if (existsSync(file)) throw new UsageError(texts.exists(shown))
  const {findings, lix, ...run} = await foundNow(paths, options, context)
  if (await isUnfinished(run, options, context)) return exitCode(run)
  const cwd = context.shell.cwd()
  const relative = paths.map((name) => relativePath(path.resolve(cwd, name), path.dirname(file)))
  save(file, {version: 1, paths: relative, findings, ...withLix(lix)})
  await write(context.shell.stdout, `${maskCpr(texts.made(shown, sizeOf(findings)))}\n`)
  return exitCode({})
}

async function renew(options: BaselineOptions, context: CommandContext, isPruning: boolean): Promise<number> {
  const {file, shown, texts} = targetOf(options, context)
  const before = loadBaseline(file, shown, context.language)
  const cwd = context.shell.cwd()
  const paths = before.paths.map((name) => relativePath(path.resolve(path.dirname(file), name), cwd))
  const {findings: now, lix: lixNow, ...run} = await foundNow(paths, options, context)
  if (await isUnfinished(run, options, context)) return exitCode(run)
  const findings = pruneFindings(before.findings, now)
  const lix = pruneLix(before.lix, lixNow)
  const harder = Object.entries(lixNow).filter(([print, value]) => value > (before.lix?.[print] ?? 0)).length
  const risen = sizeOf(now) - sizeOf(findings) + harder
  if (risen > 0 && !isPruning) {
    await write(context.shell.stderr, `${maskCpr(texts.risen(shown, risen))}\n`)
    return exitCode({failed: true})
  }
  save(file, {version: 1, paths: before.paths, findings, ...withLix(lix)})
  const gone = sizeOf(before.findings) - sizeOf(findings)
  await write(context.shell.stdout, `${maskCpr(texts.updated(shown, sizeOf(findings), gone))}\n`)
  return exitCode({})
}

/** Count what is found in letters as they are, and note those that are too hard. */
async function foundNow(
  paths: ReadonlyArray<string>,
  options: BaselineOptions,
  context: CommandContext
): Promise<EndedRun & Required<Pick<Baseline, 'findings' | 'lix'>>> {
  const {language} = context
  const plan = await planLetters(paths, options, context)
  const progress = makeProgress(plan.letters.length, context.shell, language)
  const counter = countFindings()
  const {file} = targetOf(options, context)
  const lix: Record<string, number> = {}
  const examination = {
    view: 'report',
    project: false,
    redact: undefined,
    shown: {},
    forms: [],
    language
  } as const
  const run = await eachLetter(plan, {examination, options, context, progress}, (letter, {report, text}) => {
    if (!report) return
    counter.add(report, text)
    const [broken] = lixTooHigh(
      letter.path,
      report.score.lix,
      options.maxLix ?? letter.config.maxLix,
      language
    )
    const name = path.resolve(context.shell.cwd(), letter.path)
    if (broken) lix[lixKey(file, name)] = Math.round(report.score.lix)
  })
  progress.clear()
  return {...run, findings: counter.counts(), lix}
}

function targetOf({baseline}: BaselineOptions, {shell, language}: CommandContext) {
  const file = path.resolve(shell.cwd(), baseline)
  return {file, shown: shownPath(file, shell.cwd()), texts: baselineTexts[language]}
}

/** Sorted, and left out where no letter is too hard. */
function withLix(lix: Readonly<Record<string, number>>): Pick<Baseline, 'lix'> {
  const entries = Object.entries(lix).sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.length === 0 ? {} : {lix: Object.fromEntries(entries)}
}

/** A file made of some of the letters would let the findings of the others through, or forget them. */
async function isUnfinished(
  run: EndedRun,
  options: BaselineOptions,
  context: CommandContext
): Promise<boolean> {
  for (const problem of run.problems) await write(context.shell.stderr, `${maskCpr(problem)}\n`)
  if (!run.missing && !run.unreadable) return false
  const {shown, texts} = targetOf(options, context)
  await write(context.shell.stderr, `${maskCpr(texts.unfinished(shown))}\n`)
  return true
}

/** A path or glob from a folder, with forward slashes; the folder itself is `.`. */
function relativePath(name: string, folder: string): string {
  return path.relative(folder, name).split(path.sep).join('/') || '.'
}

function save(file: string, baseline: Baseline): void {
  writeFileAtomically(file, `${JSON.stringify(baseline, undefined, 2)}\n`)
}
