import path from 'node:path'
import type {Command} from 'commander'
import {matterLetter} from '../../../journey/matter/matter-letter.ts'
import {findMisfits} from '../../../journey/read-journey.ts'
import {analyseLetter} from '../../../letter/model/letter.ts'
import {readingOf} from '../../../letter/reading/read-letter.ts'
import {assumeType} from '../../../letter/recognise/assume.ts'
import {scoreLetter} from '../../../letter/score/score-letter.ts'
import type {Paint} from '../../../report/report-context.ts'
import {maskCpr} from '../../../text/mask-cpr.ts'
import {loadDanish} from '../../danish-data.ts'
import {readDanishLetter} from '../../letters/read-danish-letter.ts'
import {readLetterFile} from '../../letters/read-letter-file.ts'
import {type AnswerOptions, addAnswerOptions, deliverAnswer} from '../../output/answer.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {exitCode} from '../../shell/exit-code.ts'
import {type Interruption, listenForInterruption, makeListener} from '../../shell/interruption.ts'
import {write} from '../../shell/terminal.ts'
import type {Journeyed, JourneyLetter} from './journeyed.ts'
import {loadJourney} from './load-journey.ts'
import {journeyCommandTexts} from './texts.ts'

/** Add `klarbrev journey`: do the letters of one matter fit together? */
export function addJourney(program: Command, context: CommandContext): Command {
  const texts = journeyCommandTexts[context.language]
  const command = program
    .command('journey')
    .alias('forløb')
    .description(texts.description)
    .argument('<folder>', texts.folder)
  addAnswerOptions(command, texts)
  command.addHelpText('after', texts.help)
  return command.action(async (folder: string, options: AnswerOptions) => {
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
  options: AnswerOptions,
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
    const read = await readDanishLetter(
      name,
      () => readLetterFile(path.resolve(shell.cwd(), name)),
      journeyCommandTexts[language].foreign,
      language
    )
    if (typeof read === 'string') {
      unreadable = true
      await write(shell.stderr, `${maskCpr(read)}\n`)
      continue
    }
    const {document} = read
    const letter = analyseLetter(document, danish)
    const type = assumeType(document, {}, language, letter).value
    matter.push(matterLetter(name, matter.length, letter, type))
    letters.push({path: name, file, when, type, score: scoreLetter(letter), reading: readingOf(letter, type)})
  }
  await listen()
  const answer: Journeyed = {title: plan.title, letters, issues: findMisfits(matter, language)}
  const forms = {
    json: async () => (await import('./journey-json.ts')).journeyJson(answer),
    html: async () => (await import('./journey-page.ts')).journeyPage(answer, language),
    text: async (paint: Paint, width: number) =>
      (await import('./journey-text.ts')).journeyText(answer, language, paint, width)
  }
  await deliverAnswer(options, forms, context)
  const {outputFile} = options
  if (outputFile !== undefined) {
    const said = journeyCommandTexts[language].written(outputFile, answer.issues.length)
    await write(shell.stderr, `${maskCpr(said)}\n`)
  }
  return exitCode({unreadable, failed: answer.issues.length > 0})
}
