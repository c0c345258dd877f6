import type {Command} from 'commander'
import {addLetterOptions} from '../../options/letter-options.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {addFixOptions, type FixOptions} from './fix-options.ts'
import {fixTexts} from './fix-texts.ts'

/** Add `klarbrev fix`: apply suggestions; nothing is written unless asked. */
export function addFix(program: Command, context: CommandContext): Command {
  const texts = fixTexts[context.language]
  const command = program
    .command('fix')
    .alias('ret')
    .description(texts.description)
    .argument('[paths...]', texts.paths)
  addFixOptions(command, context.language)
  addLetterOptions(command, context.language)
  command.addHelpText('after', texts.help)
  return command.action(async (paths: Array<string>, options: FixOptions) => {
    const {runFix} = await import('./run-fix.ts')
    context.exit(await runFix(paths, options, context))
  })
}
