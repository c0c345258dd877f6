import {CommanderError} from 'commander'
import {chooseUiLanguage} from './choose-ui-language.ts'
import {exitCodes} from './exit-code.ts'
import {commandNames, makeProgram} from './program.ts'
import {nearest} from './suggest.ts'
import {type Shell, write} from './terminal.ts'
import {cliTexts} from './texts.ts'
import {UsageError} from './usage-error.ts'

/**
 * Run klarbrev with the arguments of a process.
 *
 * @returns the exit code; expected errors are one line on stderr, bugs keep their stack.
 */
export async function run(shell: Shell): Promise<number> {
  const language = chooseUiLanguage(shell)
  const texts = cliTexts[language]
  let code: number = exitCodes.clean
  const program = makeProgram(shell, language, (outcome) => {
    code = outcome
  })

  try {
    await program.parseAsync([...shell.argv])
    return code
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCodes.clean
      await write(shell.stderr, `${explainCommander(error, language)}\n`)
      return exitCodes.usage
    }
    if (error instanceof UsageError) {
      await write(shell.stderr, `${error.message}\n`)
      return exitCodes.usage
    }
    await write(shell.stderr, `${texts.internal}\n${error instanceof Error ? error.stack : String(error)}\n`)
    return exitCodes.internal
  }
}

/** Commander's errors in the user's language; it names the culprit between quotation marks. */
function explainCommander(error: CommanderError, language: 'da' | 'en'): string {
  const texts = cliTexts[language]
  const name = /'([^']+)'/.exec(error.message)?.[1] ?? ''
  const near = /Did you mean (?:one of )?([^?,)]+)/.exec(error.message)?.[1]?.trim()
  switch (error.code) {
    case 'commander.unknownOption':
      return texts.unknownOption(name, near)
    case 'commander.unknownCommand':
      return texts.unknownCommand(name, near ?? nearest(name, commandNames))
    case 'commander.optionMissingArgument':
      return texts.missingValue(name)
    case 'commander.missingArgument':
      return texts.missingArgument(name)
    case 'commander.excessArguments':
      return texts.tooMany
    case 'commander.invalidArgument': {
      const option = /option '([^']+)'/.exec(error.message)?.[1]?.split(' ')[0] ?? name
      const value = /argument '([^']*)'/.exec(error.message)?.[1] ?? ''
      const allowed = /choices are (.+)\.$/.exec(error.message)?.[1] ?? error.message.split('. ').at(-1) ?? ''
      const choices = allowed.split(', ')
      return texts.unknownValue(
        option,
        value,
        allowed,
        choices.length > 1 ? nearest(value, choices) : undefined
      )
    }
    default:
      return error.message.replace(/^error: /, '')
  }
}
