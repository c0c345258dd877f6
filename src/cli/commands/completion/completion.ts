import {Argument, type Command} from 'commander'
import {reportFormats} from '../../../report/formats/report-formats.ts'
import {rules} from '../../../rules/generated.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {write} from '../../shell/terminal.ts'
import {commandTexts} from '../../texts/commands.ts'

const shells = ['bash', 'zsh', 'fish', 'pwsh'] as const

type ShellName = (typeof shells)[number]

/** Add `klarbrev completion`: a script that completes commands, options and rules in a shell. */
export function addCompletion(program: Command, {shell, language}: CommandContext): Command {
  const help = commandTexts[language].completion
  const command = program
    .command('completion')
    .description(help.description)
    .addArgument(new Argument('<shell>', help.shell).choices(shells))
    .action(async (name: ShellName) => {
      const {describeProgram} = await import('./describe-program.ts')
      const ids = rules.map((rule) => rule.id)
      const words = describeProgram(program, {
        explain: ids,
        completion: shells,
        '--only': ids,
        '--format': Object.keys(reportFormats)
      })
      await write(shell.stdout, (await scriptOf(name))(words))
    })
  command.addHelpText('after', help.more)
  return command
}

async function scriptOf(name: ShellName) {
  switch (name) {
    case 'bash':
      return (await import('./bash.ts')).bash
    case 'zsh':
      return (await import('./zsh.ts')).zsh
    case 'fish':
      return (await import('./fish.ts')).fish
    case 'pwsh':
      return (await import('./pwsh.ts')).pwsh
  }
}
