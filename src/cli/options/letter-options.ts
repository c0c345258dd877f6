import {type Command, InvalidArgumentError, Option} from 'commander'
import {rules} from '../../rules/generated.ts'
import type {RuleSetting} from '../../rules/select-rules.ts'
import {audienceNames, idOfName, levelNames, typeNames} from '../../text/names.ts'
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
import {namedOption} from './named-option.ts'
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
    .addOption(namedOption('--audience <name>', help.audience, audiences, audienceNames, language))
    .addOption(namedOption('--type <name>', help.type, letterTypes, typeNames, language))
    .option('--template', help.template)
    .addOption(new Option('--language <da|en>', help.language).choices(['da', 'en']))
    .option('--rule <id=level>', help.rule, collect)
    .option('--only <ids>', help.only, splitList)
    .addOption(houseRulesOption(language))
    .addOption(configOption(language))
    .addOption(noConfigOption(language))
    .option('--no-inline-config', help.noInline)
}

/** Ids apart by commas or blanks; the title of a rule may have blanks of its own. */
function splitList(value: string): Array<string> {
  return value
    .split(',')
    .flatMap((item) =>
      ruleOfTitle(item.replace(/[=:].*/, '')) === undefined ? item.split(/\s+/) : item.trim()
    )
    .filter((d) => d !== '')
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
  const check = (name: string) => {
    const id = known.has(name) ? name : ruleOfTitle(name)
    if (id === undefined || !known.has(id))
      throw new UsageError(texts.unknownRule(name, nearest(name, known)))
    return id
  }
  const settings: Record<string, RuleSetting> = {}
  for (const item of rule.flatMap(splitList)) {
    const [title = '', name = ''] = item.split(/[=:]/)
    const id = check(title)
    const level = idOfName(name, levelNames)
    if (!level)
      throw new UsageError(texts.unknownValue(`--rule ${id}`, name, levels.join(', '), nearest(name, levels)))
    settings[id] = {level}
  }
  return {settings, only: only ? new Set(only.map(check)) : undefined}
}

/** The id of one of klarbrev's rules by its title in either language. */
function ruleOfTitle(title: string): string | undefined {
  const titles = (language: UiLanguage) => Object.fromEntries(rules.map((d) => [d.id, d[language].title]))
  return idOfName(title, {da: titles('da'), en: titles('en')})
}

/** Read a whole number of an option. */
export function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('0, 1, 2 …')
  return Number(value)
}
