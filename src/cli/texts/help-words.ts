import {type Argument, type Command, Help, type HelpConfiguration, type Option} from 'commander'
import type {UiLanguage} from '../../types.ts'

type Said = 'optionDescription' | 'argumentDescription' | 'commandUsage' | 'subcommandTerm'

/** What commander says in English in its help, in Danish. */
const danishHelp: Pick<HelpConfiguration, Said> = {
  // The choices of some options stand between their brackets already.
  optionDescription: (option: Option) =>
    described(option, option.flags.includes('|') ? undefined : option.argChoices),
  argumentDescription: (argument: Argument) => described(argument, argument.argChoices),
  commandUsage: (command: Command) => inDanish(Help.prototype.commandUsage(command)),
  subcommandTerm: (command: Command) => inDanish(Help.prototype.subcommandTerm(command))
}

function described(
  {description, defaultValue}: Pick<Option | Argument, 'description' | 'defaultValue'>,
  choices: ReadonlyArray<string> | undefined
): string {
  const extra: Array<string> = []
  if (choices) extra.push(`vælg: ${choices.join(', ')}`)
  if (typeof defaultValue === 'string') extra.push(`ellers ${defaultValue}`)
  return extra.length === 0 ? description : `${description} (${extra.join('; ')})`
}

function inDanish(usage: string): string {
  return usage.replaceAll('[options]', '[tilvalg]').replaceAll('[command]', '[kommando]')
}

/** How commander's own words are said, by language of the help. */
export const helpWords: Readonly<Record<UiLanguage, Pick<HelpConfiguration, Said> | undefined>> = {
  da: danishHelp,
  en: undefined
}
