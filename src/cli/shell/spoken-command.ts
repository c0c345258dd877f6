import {type Argument, Command, type HelpContext, InvalidArgumentError, type Option} from 'commander'
import {nearest} from '../../text/nearest.ts'
import type {UiLanguage} from '../../types.ts'
import {cliTexts} from '../texts/cli.ts'
import {placeholdersIn} from '../texts/help-words.ts'
import {commandNames} from './command-names.ts'
import {UsageError} from './usage-error.ts'

/**
 * A command that says what is wrong with its arguments in the user's language. Its own commands do so, too.
 *
 * Commander calls one method for each thing that may be wrong, and each of them is answered here.
 */
export class SpokenCommand extends Command {
  readonly #language: UiLanguage

  constructor(name: string | undefined, language: UiLanguage) {
    super(name)
    this.#language = language
  }

  override createCommand(name?: string): SpokenCommand {
    return new SpokenCommand(name, this.#language)
  }

  override addOption(option: Option): this {
    this.#tellWrongValues(option, option.long ?? option.flags)
    return super.addOption(option)
  }

  override addArgument(argument: Argument): this {
    this.#tellWrongValues(argument, this.#said(argument.name()))
    return super.addArgument(argument)
  }

  /** Without one of its commands, a group of them is asked for nothing. */
  override help(context?: HelpContext | ((help: string) => string)): never {
    if (typeof context === 'function') return super.help(context)
    if (!context?.error) return super.help(context)
    // `klarbrev help forkert`
    if (this.args.length > 0) this.unknownCommand(this.args.at(-1))
    const names = this.commands.map((command) => command.name())
    throw new UsageError(this.#texts.missingCommand(this.name(), names))
  }

  unknownOption(flag: string): never {
    const known = this.options.filter(({hidden}) => !hidden).flatMap(({long}) => long ?? [])
    const near = flag.startsWith('--') ? nearest(flag, [...known, '--help']) : undefined
    throw new UsageError(this.#texts.unknownOption(flag, near))
  }

  unknownCommand(name = this.args[0] ?? ''): never {
    const own = this.commands.flatMap((command) => [command.name(), ...command.aliases()])
    throw new UsageError(this.#texts.unknownCommand(name, nearest(name, own) ?? nearest(name, commandNames)))
  }

  optionMissingArgument({flags}: Option): never {
    throw new UsageError(this.#texts.missingValue(this.#said(flags)))
  }

  missingArgument(name: string): never {
    throw new UsageError(this.#texts.missingArgument(this.#said(name)))
  }

  _excessArguments(): never {
    throw new UsageError(this.#texts.tooMany)
  }

  /** Flags or the name of an argument, as the help has them. */
  #said(usage: string): string {
    return this.#language === 'da' ? placeholdersIn(usage) : usage
  }

  get #texts() {
    return cliTexts[this.#language]
  }

  /** Have a value that an option or argument does not take told with those that it takes. */
  #tellWrongValues(taker: Option | Argument, name: string): void {
    const parse: unknown = taker.parseArg
    if (typeof parse !== 'function') return
    taker.parseArg = <Value>(value: string, previous: Value): Value => {
      try {
        return parse.call(taker, value, previous)
      } catch (error) {
        if (!(error instanceof InvalidArgumentError)) throw error
        const allowed = taker.argChoices ?? error.message.split(', ')
        // Numbers among them are examples, and none of them is what was meant.
        const names = allowed.filter((choice) => !/\d/.test(choice))
        const near = nearest(value, names)
        throw new UsageError(this.#texts.unknownValue(name, value, allowed.join(', '), near))
      }
    }
  }
}
