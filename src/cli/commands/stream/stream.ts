import type {Command} from 'commander'
import {addCheckingOptions} from '../../options/letter-options.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {commandTexts} from '../../texts/commands.ts'
import type {StreamOptions} from './record-checker.ts'

/** Add `klarbrev stream`: letters in and reports out, a line of JSON each. */
export function addStream(program: Command, context: CommandContext): Command {
  const help = commandTexts[context.language].stream
  const command = program.command('stream').alias('strøm').description(help.description)
  addCheckingOptions(command, context.language)
  command.option('--redact', help.redact)
  command.addHelpText('after', help.more)
  return command.action(async (options: StreamOptions) => {
    const {runStream} = await import('./run-stream.ts')
    context.exit(await runStream(options, context))
  })
}
