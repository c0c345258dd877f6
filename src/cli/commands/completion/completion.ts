import {Argument, type Command} from 'commander'
import {reportFormats} from '../../../report/formats/report-formats.ts'
import {rules} from '../../../rules/generated.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {write} from '../../shell/terminal.ts'

const shells = ['bash', 'zsh', 'fish', 'pwsh'] as const

type ShellName = (typeof shells)[number]

/** Add `klarbrev completion`: a script that completes commands, options and rules in a shell. */
export function addCompletion(program: Command, {shell, language}: CommandContext): Command {
  const da = language === 'da'
  const command = program
    .command('completion')
    .description(
      da
        ? 'skriv et script, der fuldfører kommandoer i din shell'
        : 'write a script that completes commands in your shell'
    )
    .addArgument(new Argument('<shell>', da ? 'din shell' : 'your shell').choices(shells))
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
  command.addHelpText(
    'after',
    da
      ? '\nEksempel:\n  klarbrev completion bash > ~/.local/share/bash-completion/completions/klarbrev'
      : '\nExample:\n  klarbrev completion bash > ~/.local/share/bash-completion/completions/klarbrev'
  )
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
