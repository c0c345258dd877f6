import type {Command} from 'commander'
import type {CommandContext} from '../../shell/command-context.ts'
import {lspTexts} from './texts.ts'

/** Add `klarbrev lsp`: findings while one writes, by the Language Server Protocol over standard input and output. */
export function addLsp(program: Command, context: CommandContext): Command {
  const texts = lspTexts[context.language]
  const command = program
    .command('lsp')
    .description(texts.description)
    // Editors that start servers say so; it is what klarbrev does in any case.
    .option('--stdio')
  command.addHelpText('after', texts.help)
  return command.action(async () => {
    const {serveLsp} = await import('./serve-lsp.ts')
    await serveLsp(context)
  })
}
