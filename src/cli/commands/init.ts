import {existsSync} from 'node:fs'
import path from 'node:path'
import type {Command} from 'commander'
import {nearest} from '../../text/nearest.ts'
import {audiences, severities} from '../../types.ts'
import {configNames} from '../settings/load-config.ts'
import type {CommandContext} from '../shell/command-context.ts'
import {write} from '../shell/terminal.ts'
import {UsageError} from '../shell/usage-error.ts'
import {writeFileAtomically} from '../shell/write-file.ts'
import {commandTexts} from '../texts/commands.ts'
import {configTexts} from '../texts/config.ts'

/** Answers that make a configuration; the first of each is what `--yes` means. */
const questions = {audience: audiences, failOn: severities} as const

type Answers = Record<keyof typeof questions, string>

/** Add `klarbrev init`: a first configuration. */
export function addInit(program: Command, context: CommandContext): Command {
  const {shell, language} = context
  const help = commandTexts[language].init
  return program
    .command('init')
    .description(help.description)
    .option('-y, --yes', help.yes)
    .option('--journey <dir>', help.journey)
    .action(async ({yes, journey}: {readonly yes?: boolean; readonly journey?: string}) => {
      if (journey !== undefined) {
        const {initJourney} = await import('./journey/init-journey.ts')
        return initJourney(journey, context)
      }
      const texts = configTexts[language]
      const cwd = shell.cwd()
      const existing = configNames.find((name) => existsSync(path.join(cwd, name)))
      if (existing) throw new UsageError(texts.exists(existing))

      const answers = yes ? {audience: 'borger', failOn: 'error'} : await ask(context)
      const file = path.join(cwd, 'klarbrev.yml')
      writeFileAtomically(file, texts.initial(answers), () => {
        // Should the file turn up meanwhile, it stays.
        if (existsSync(file)) throw new UsageError(texts.exists('klarbrev.yml'))
      })
      await write(shell.stdout, `${texts.made}\n`)
    })
}

async function ask({shell, language}: CommandContext): Promise<Answers> {
  const texts = configTexts[language]
  const {createInterface} = await import('node:readline')
  const lines = createInterface({input: shell.stdin})
  const answers = lines[Symbol.asyncIterator]()
  const given: Answers = {audience: '', failOn: ''}
  try {
    for (const [name, choices] of Object.entries(questions) as Array<
      [keyof Answers, ReadonlyArray<string>]
    >) {
      const [first = ''] = choices
      while (given[name] === '') {
        await write(shell.stderr, `${texts.question[name]} (${choices.join(', ')}) [${first}] `)
        const {value, done} = await answers.next()
        const answer = done ? first : String(value).trim().toLowerCase() || first
        if (choices.includes(answer)) given[name] = answer
        else await write(shell.stderr, `${texts.notAChoice(answer, nearest(answer, choices))}\n`)
      }
    }
  } finally {
    lines.close()
  }
  return given
}
