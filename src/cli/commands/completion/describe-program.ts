import type {Command} from 'commander'

/** What can be typed after `klarbrev`. */
export interface CommandWords {
  /** Name and aliases. */
  readonly names: ReadonlyArray<string>
  readonly description: string
  readonly options: ReadonlyArray<OptionWords>
  /** What may follow the command: its own commands, or the ids of rules. */
  readonly arguments: ReadonlyArray<string>
}

/** An option and its values. */
interface OptionWords {
  readonly short: string | undefined
  readonly long: string
  readonly description: string
  readonly takesValue: boolean
  readonly choices: ReadonlyArray<string>
}

/**
 * List what can be typed, from the commands themselves, so that completion never knows more or less than they do.
 *
 * @param values words that arguments and options take beyond what commander knows, by command name or long option
 */
export function describeProgram(
  program: Command,
  values: Readonly<Record<string, ReadonlyArray<string>>>
): Array<CommandWords> {
  return program.commands.map((command) => ({
    names: [command.name(), ...command.aliases()],
    description: firstLine(command.description()),
    options: [command, ...command.commands]
      .flatMap((d) => d.options)
      .filter((option, index, all) => all.findIndex((d) => d.long === option.long) === index)
      .map((option) => ({
        short: option.short,
        long: option.long ?? option.flags,
        description: firstLine(option.description),
        takesValue: option.required || option.optional,
        choices: option.argChoices ?? values[option.long ?? ''] ?? []
      })),
    arguments: [...command.commands.map((d) => d.name()), ...(values[command.name()] ?? [])]
  }))
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? ''
}
