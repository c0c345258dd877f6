import type {Command} from 'commander'
import {readingScreen} from '../../../report/formats/reading/reading-lines.ts'
import {readingPage} from '../../../report/formats/reading/reading-page.ts'
import {maskCpr} from '../../../text/mask-cpr.ts'
import type {LetterReport, UiLanguage} from '../../../types.ts'
import {eachLetter} from '../../examine/each-letter.ts'
import type {Examination} from '../../examine/examination.ts'
import {planLetters} from '../../letters/plan-letters.ts'
import {addLetterOptions, type LetterOptions} from '../../options/letter-options.ts'
import {type AnswerForms, type AnswerOptions, addAnswerOptions, deliverAnswer} from '../../output/answer.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {exitCode} from '../../shell/exit-code.ts'
import {jobsOption} from '../../shell/jobs.ts'
import {makeProgress} from '../../shell/progress.ts'
import {write} from '../../shell/terminal.ts'
import {readTexts} from './texts.ts'

interface ReadOptions extends LetterOptions, AnswerOptions {}

/** Add `klarbrev read`: what a reader takes from a letter, and what is not to be found. */
export function addRead(program: Command, context: CommandContext): Command {
  const texts = readTexts[context.language]
  const command = program
    .command('read')
    .alias('læs')
    .description(texts.description)
    .argument('[paths...]', texts.paths)
  addAnswerOptions(command, texts)
  addLetterOptions(command, context.language)
  command.addOption(jobsOption(context.language)).addHelpText('after', texts.help)
  return command.action(async (paths: Array<string>, options: ReadOptions) => {
    context.exit(await read(paths, options, context))
  })
}

async function read(
  paths: ReadonlyArray<string>,
  options: ReadOptions,
  context: CommandContext
): Promise<number> {
  const {shell, language} = context
  const plan = await planLetters(paths, options, context)
  const progress = makeProgress(plan.letters.length, shell, language)
  const letters: Array<LetterReport> = []
  const run = {examination: reading(language), options: {...options, only: []}, context, progress}
  const {problems, ...ended} = await eachLetter(plan, run, (_letter, {report}) => {
    if (report) letters.push(report)
  })
  progress.clear()
  await deliverAnswer(options, formsOf(letters, language), context)
  for (const line of problems) await write(shell.stderr, `${maskCpr(line)}\n`)
  return exitCode({...ended, failed: false})
}

function reading(language: UiLanguage): Examination {
  return {view: 'report', project: false, redact: undefined, shown: {}, forms: [], language}
}

function formsOf(letters: ReadonlyArray<LetterReport>, language: UiLanguage): AnswerForms {
  return {
    html: () => readingPage(letters, language),
    json() {
      const shown = letters.map(({path, type, audience, language: own, reading: read, errors}) => ({
        path,
        language: own,
        type,
        audience,
        reading: read,
        errors
      }))
      return `${JSON.stringify({version: 1, letters: shown}, undefined, 2)}\n`
    },
    text(paint, width) {
      const context = {language, rules: [], textOf: () => undefined, problems: [], paint, width}
      return `${letters.map((letter) => readingScreen(letter, context).join('\n')).join('\n\n')}\n`
    }
  }
}
