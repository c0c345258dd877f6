import type {Command} from 'commander'
import {addLetterOptions} from '../../options/letter-options.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import type {ShowOptions} from './run-show.ts'
import {showTexts} from './texts.ts'

/** Add `klarbrev show`: the page of a letter, opened in the browser. */
export function addShow(program: Command, context: CommandContext): Command {
  const help = showTexts[context.language]
  const command = program
    .command('show')
    .alias('vis')
    .description(help.description)
    .argument('<paths...>', help.paths)
    .option('-o, --output-file <file>', help.outputFile)
    .option('--no-open', help.noOpen)
    .option('--redact', help.redact)
  addLetterOptions(command, context.language)
  command.addHelpText('after', help.more)
  return command.action(async (paths: Array<string>, options: ShowOptions) => {
    const {runShow} = await import('./run-show.ts')
    context.exit(await runShow(paths, options, context))
  })
}
