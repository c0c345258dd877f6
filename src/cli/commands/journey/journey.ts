import path from 'node:path'
import {type Command, Option} from 'commander'
import {matterLetter} from '../../../journey/matter/matter-letter.ts'
import {findMisfits} from '../../../journey/read-journey.ts'
import {analyseLetter} from '../../../letter/model/letter.ts'
import {readingOf} from '../../../letter/reading/read-letter.ts'
import {assumeLanguage, assumeType} from '../../../letter/recognise/assume.ts'
import {scoreLetter} from '../../../letter/score/score-letter.ts'
import {maskCpr} from '../../../text/mask-cpr.ts'
import {loadDanish} from '../../danish-data.ts'
import {ReadError} from '../../letters/read-error.ts'
import {readLetterFile} from '../../letters/read-letter-file.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {exitCode} from '../../shell/exit-code.ts'
import {type Interruption, listenForInterruption, makeListener} from '../../shell/interruption.ts'
import {makePaint, wantsColor, widthOf, write} from '../../shell/terminal.ts'
import {writeFileAtomically} from '../../shell/write-file.ts'
import {cliTexts} from '../../texts/cli.ts'
import type {Journeyed, JourneyLetter} from './journeyed.ts'
import {loadJourney} from './load-journey.ts'
import {journeyCommandTexts} from './texts.ts'

interface JourneyOptions {
  readonly format: 'text' | 'json' | 'html'
  readonly output?: string
}

/** Add `klarbrev journey`: do the letters of one matter fit together? */
export function addJourney(program: Command, context: CommandContext): Command {
  const texts = journeyCommandTexts[context.language]
  const command = program
    .command('journey')
    .alias('forløb')
    .description(texts.description)
    .argument('<folder>', texts.folder)
    .addOption(
      new Option('-f, --format <name>', texts.format).choices(['text', 'json', 'html']).default('text')
    )
    .option('-o, --output <file>', texts.output)
  command.addHelpText('after', texts.help)
  return command.action(async (folder: string, options: JourneyOptions) => {
    const interruption = listenForInterruption()
    try {
      context.exit(await journey(folder, options, context, interruption))
    } finally {
      interruption.end()
    }
  })
}

async function journey(
  folder: string,
  options: JourneyOptions,
  context: CommandContext,
  interruption: Interruption
): Promise<number> {
  const {shell, language} = context
  const plan = await loadJourney(folder, context)
  const listen = makeListener(interruption)
  const danish = loadDanish()
  const letters: Array<JourneyLetter> = []
  const matter: Array<ReturnType<typeof matterLetter>> = []
  let unreadable = false
  for (const {file, when} of plan.letters) {
    await listen()
    const name = path.join(folder, file).split(path.sep).join('/')
    const document = await open(name, context)
    if (!document) {
      unreadable = true
      continue
    }
    const letter = analyseLetter(document, danish)
    const type = assumeType(document, {}, language, letter).value
    matter.push(matterLetter(name, matter.length, letter, type))
    letters.push({path: name, file, when, type, score: scoreLetter(letter), reading: readingOf(letter, type)})
  }
  await listen()
  const answer: Journeyed = {title: plan.title, letters, issues: findMisfits(matter, language)}
  await show(answer, options, context)
  return exitCode({unreadable, failed: answer.issues.length > 0})

  async function open(name: string, {shell: {cwd, stderr}}: CommandContext) {
    try {
      const {document} = await readLetterFile(path.resolve(cwd(), name))
      const {english} = await import('../../../english/check-english.ts')
      if (assumeLanguage(document, {}, english).value === 'da') return document
      await write(stderr, `${maskCpr(journeyCommandTexts[language].foreign(name))}\n`)
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
      await write(shell.stderr, `${maskCpr(cliTexts[language].readProblem(name, error.problem))}\n`)
    }
    return
  }
}

async function show(
  answer: Journeyed,
  {format, output}: JourneyOptions,
  {shell, language}: CommandContext
): Promise<void> {
  const text = maskCpr(await render())
  if (output === undefined) return write(shell.stdout, text)
  writeFileAtomically(path.resolve(shell.cwd(), output), text)
  const said = journeyCommandTexts[language].written(output, answer.issues.length)
  await write(shell.stderr, `${maskCpr(said)}\n`)

  async function render(): Promise<string> {
    if (format === 'json') return (await import('./journey-json.ts')).journeyJson(answer)
    if (format === 'html') return (await import('./journey-page.ts')).journeyPage(answer, language)
    const {journeyText} = await import('./journey-text.ts')
    const paint = await makePaint(output === undefined && wantsColor(undefined, shell))
    return journeyText(answer, language, paint, widthOf(shell))
  }
}
