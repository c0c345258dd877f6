import {type Command, Option} from 'commander'
import {analyseLetter} from '../../letter/model/letter.ts'
import {explainScore} from '../../report/formats/explain-score.ts'
import {scoreTable} from '../../report/formats/score-table.ts'
import {limitText} from '../../report/limit-text.ts'
import {cprMasker, maskCpr} from '../../text/mask-cpr.ts'
import type {BrokenLimit, LetterReport, UiLanguage} from '../../types.ts'
import {loadDanish} from '../danish-data.ts'
import {eachLetter} from '../examine/each-letter.ts'
import type {Examination} from '../examine/examination.ts'
import {openLetters, showEach} from '../letters/open-letters.ts'
import {planLetters} from '../letters/plan-letters.ts'
import {addLetterOptions, type LetterOptions, wholeNumber} from '../options/letter-options.ts'
import {lixTooHigh} from '../output/broken-limits.ts'
import type {CommandContext} from '../shell/command-context.ts'
import {exitCode} from '../shell/exit-code.ts'
import {jobsOption} from '../shell/jobs.ts'
import {makeProgress} from '../shell/progress.ts'
import {write} from '../shell/terminal.ts'
import {commandTexts} from '../texts/commands.ts'

interface ScoreOptions extends LetterOptions {
  readonly format: 'text' | 'json'
  readonly explain?: boolean
  readonly maxLix?: number
}

/** Add `klarbrev score`: the measures alone, and with `--explain` how they came about. */
export function addScore(program: Command, context: CommandContext): Command {
  const help = commandTexts[context.language].score
  const command = program
    .command('score')
    .description(help.description)
    .argument('[paths...]', help.paths)
    .addOption(new Option('-f, --format <name>', help.format).choices(['text', 'json']).default('text'))
    .option('--explain', help.explain)
    .option('--max-lix <n>', help.maxLix, wholeNumber)
  addLetterOptions(command, context.language)
  command.addOption(jobsOption(context.language))
  return command.action(async (paths: Array<string>, options: ScoreOptions) => {
    context.exit(await score(paths, options, context))
  })
}

async function score(
  paths: ReadonlyArray<string>,
  options: ScoreOptions,
  context: CommandContext
): Promise<number> {
  const {shell, language} = context
  if (options.explain) return explain(paths, options, context)

  const plan = await planLetters(paths, options, context)
  const progress = makeProgress(plan.letters.length, shell, language)
  const letters: Array<Measured> = []
  const tooHigh: Array<BrokenLimit> = []
  const run = {examination: scoring(language), options: {...options, only: []}, context, progress}
  const {problems, ...ended} = await eachLetter(plan, run, (letter, {report}) => {
    if (!report) return
    const {path, language: own, counts, score} = report
    letters.push({path, language: own, counts, score})
    tooHigh.push(...lixTooHigh(letter.path, score.lix, options.maxLix ?? letter.config.maxLix, language))
  })
  progress.clear()
  const output =
    options.format === 'json'
      ? `${JSON.stringify({version: 1, letters}, undefined, 2)}\n`
      : scoreTable(letters, language)
  await write(shell.stdout, maskCpr(output))
  for (const line of [...problems, ...tooHigh.map(limitText)]) await write(shell.stderr, `${maskCpr(line)}\n`)
  return exitCode({...ended, failed: tooHigh.length > 0})
}

/** What stands in the answer of a letter. */
type Measured = Pick<LetterReport, 'path' | 'language' | 'counts' | 'score'>

function scoring(language: UiLanguage): Examination {
  return {view: 'report', project: false, redact: undefined, shown: {}, forms: [], language}
}

async function explain(
  paths: ReadonlyArray<string>,
  options: ScoreOptions,
  context: CommandContext
): Promise<number> {
  const opened = await openLetters(paths, options, context)
  const shown = await showEach(
    opened,
    ({path, document}) => {
      const letter = analyseLetter(document, loadDanish())
      return cprMasker(document.text)(explainScore(path, letter, context.language))
    },
    (text) => write(context.shell.stdout, text),
    context
  )
  for (const problem of shown.problems) await write(context.shell.stderr, `${maskCpr(problem)}\n`)
  return exitCode(shown)
}
