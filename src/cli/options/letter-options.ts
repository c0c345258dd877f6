import {type Command, InvalidArgumentError, Option} from 'commander'
import {rules} from '../../rules/generated.ts'
import type {RuleSetting} from '../../rules/select-rules.ts'
import {nearest} from '../../text/nearest.ts'
import {
  type Audience,
  audiences,
  type Language,
  type LetterType,
  letterTypes,
  levels,
  type UiLanguage
} from '../../types.ts'
import type {Jobs} from '../shell/jobs.ts'
import {UsageError} from '../shell/usage-error.ts'
import {cliTexts} from '../texts/cli.ts'
import {optionTexts} from '../texts/options.ts'
import type {Shard} from './shard.ts'
import {collect, configOption, houseRulesOption, noConfigOption} from './source-options.ts'

/** Options that say how letters are to be read; every command that reads letters has them. */
export interface LetterOptions {
  readonly audience?: Audience
  readonly type?: LetterType
  readonly language?: Language
  /** Whether the letters are templates. */
  readonly template?: boolean
  readonly rule?: ReadonlyArray<string>
  readonly only?: ReadonlyArray<string>
  /** Folders of house rules. */
  readonly rules?: ReadonlyArray<string>
  readonly stdin?: boolean
  readonly stdinFilename?: string
  readonly config?: string | boolean
  readonly ignore?: boolean
  readonly ignorePattern?: ReadonlyArray<string>
  readonly inlineConfig?: boolean
  /** A branch or commit; true for the last commit. */
  readonly changed?: string | true
  /** Only those letters that this one of several runs is to take. */
  readonly shard?: Shard
  /** Keep what was found for the next run. */
  readonly cache?: boolean
  readonly cacheLocation?: string
  /** How many letters are examined at the same time. */
  readonly jobs?: Jobs
}

/** Add the options of `LetterOptions`. */
export function addLetterOptions(command: Command, language: UiLanguage): void {
  const help = optionTexts[language]
  addCheckingOptions(command, language)
  command
    .option('--stdin', help.stdin)
    .option('--stdin-filename <name>', help.stdinName)
    .option('--ignore-pattern <glob>', help.ignore, collect)
    .option('--changed [base]', help.changed)
    .option('--no-ignore', help.noIgnore)
}

/** Add those options of `LetterOptions` that say how letters are checked, wherever they come from. */
export function addCheckingOptions(command: Command, language: UiLanguage): void {
  const help = optionTexts[language]
  command
    .addOption(new Option('--audience <name>', help.audience).choices([...audiences]))
    .addOption(new Option('--type <name>', help.type).choices([...letterTypes]))
    .option('--template', help.template)
    .addOption(new Option('--language <da|en>', help.language).choices(['da', 'en']))
    .option('--rule <id=level>', help.rule, collect)
    .option('--only <ids>', help.only, splitList)
    .addOption(houseRulesOption(language))
    .addOption(configOption(language))
    .addOption(noConfigOption(language))
    .option('--no-inline-config', help.noInline)
}

function splitList(value: string): Array<string> {
  return value.split(/[,\s]+/).filter((d) => d !== '')
}

/**
 * Read `--rule passive=off,officialese=info` and `--only passive`.
 *
 * @throws {UsageError} on a rule or level that does not exist.
 */
export function ruleSettings(
  {rule = [], only}: Pick<LetterOptions, 'rule' | 'only'>,
  language: UiLanguage,
  known: ReadonlySet<string> = new Set(rules.map((d) => d.id))
): {readonly settings: Record<string, RuleSetting>; readonly only: ReadonlySet<string> | undefined} {
  const texts = cliTexts[language]
  const check = (id: string) => {
    if (!known.has(id)) throw new UsageError(texts.unknownRule(id, nearest(id, known)))
  }
  const settings: Record<string, RuleSetting> = {}
  for (const item of rule.flatMap(splitList)) {
    const [id = '', name = ''] = item.split(/[=:]/)
    check(id)
    const level = levels.find((d) => d === name)
    if (!level)
      throw new UsageError(texts.unknownValue(`--rule ${id}`, name, levels.join(', '), nearest(name, levels)))
    settings[id] = {level}
  }
  for (const id of only ?? []) check(id)
  return {settings, only: only ? new Set(only) : undefined}
}

/** Read a whole number of an option. */
export function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('0, 1, 2 …')
  return Number(value)
}
