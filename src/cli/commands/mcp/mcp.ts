import type {Command} from 'commander'
import type {CommandContext} from '../../shell/command-context.ts'
import {mcpTexts} from './texts.ts'

/** Add `klarbrev mcp`: tools for AI assistants, by the Model Context Protocol over standard input and output. */
export function addMcp(program: Command, context: CommandContext): Command {
  const texts = mcpTexts[context.language]
  const command = program.command('mcp').description(texts.description)
  command.addHelpText('after', texts.help)
  return command.action(async () => {
    const {serveMcp} = await import('./serve-mcp.ts')
    await serveMcp(context)
  })
}
