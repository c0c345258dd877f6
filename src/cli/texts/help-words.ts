import {type Argument, type Command, Help, type HelpConfiguration, type Option} from 'commander'
import type {UiLanguage} from '../../types.ts'

type Said =
  | 'optionDescription'
  | 'optionTerm'
  | 'argumentDescription'
  | 'argumentTerm'
  | 'commandUsage'
  | 'subcommandTerm'

/** What commander says in English in its help, in Danish. */
const danishHelp: Pick<HelpConfiguration, Said> = {
  // The choices of some options stand between their brackets already.
  optionDescription: (option: Option) =>
    described(option, option.flags.includes('|') ? undefined : option.argChoices),
  optionTerm: ({flags}: Option) => placeholdersIn(flags),
  argumentTerm: (argument: Argument) => placeholdersIn(argument.name()),
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
  return placeholdersIn(usage)
}

/**
 * What stands for a value in help: `<file>` is `<fil>`. Names of options, and values that are typed as they stand, such
 * as `<da|en>`, are left.
 */
export function placeholdersIn(usage: string): string {
  return usage
    .replace(/[<[]([^>\]]+)[>\]]/g, (whole, inner: string) =>
      inner.includes('|')
        ? whole
        : whole.replace(
            inner,
            inner.replace(/(?<![.\w])[a-z]+/g, (word) => danishWords[word] ?? word)
          )
    )
    .replace(/^[a-z]+$/, (word) => danishWords[word] ?? word)
}

/** Words that stand for values, in Danish. */
const danishWords: Readonly<Record<string, string>> = {
  options: 'tilvalg',
  command: 'kommando',
  name: 'navn',
  dir: 'mappe',
  dirs: 'mapper',
  path: 'sti',
  paths: 'stier',
  file: 'fil',
  ids: 'regler',
  id: 'regel',
  level: 'niveau',
  base: 'gren',
  glob: 'mønster',
  reports: 'rapporter',
  after: 'ny',
  before: 'gammel',
  rule: 'regel',
  reader: 'læser',
  folder: 'mappe',
  text: 'tekst',
  goal: 'mål',
  reason: 'begrundelse'
}

/** How commander's own words are said, by language of the help. */
export const helpWords: Readonly<Record<UiLanguage, Pick<HelpConfiguration, Said> | undefined>> = {
  da: danishHelp,
  en: undefined
}
