import {type Command, Option} from 'commander'
import {type Severity, severities, type UiLanguage} from '../../../types.ts'
import type {LetterOptions} from '../../options/letter-options.ts'
import {UsageError} from '../../shell/usage-error.ts'
import {fixTexts} from './fix-texts.ts'

/** Options of `klarbrev fix` besides those that say how letters are read. */
export interface FixOptions extends LetterOptions {
  readonly dryRun?: boolean
  readonly write?: boolean
  readonly out?: string
  readonly all?: boolean
  readonly interactive?: boolean
  readonly plain?: boolean
  /** Show the changes as `patch` reads them. */
  readonly diff?: boolean
  readonly failOn?: Severity
  readonly color?: boolean
}

/** Add the options of `FixOptions` that are `fix`'s own. */
export function addFixOptions(command: Command, language: UiLanguage): void {
  const {options} = fixTexts[language]
  command
    .option('--dry-run', options.dryRun)
    .option('-w, --write', options.write)
    .option('--out <path>', options.out)
    .option('--all', options.all)
    .option('-i, --interactive', options.interactive)
    .option('--plain', options.plain)
    .option('--diff', options.diff)
    .addOption(new Option('--fail-on <level>', options.failOn).choices(severities))
    .option('--color', options.color)
    .option('--no-color', options.noColor)
}

/**
 * Read `--rule passive,officialese` as `--only`; `--rule passive=info` sets a level, as everywhere.
 *
 * @throws {UsageError} on options that contradict each other.
 */
export function readFixOptions(options: FixOptions, language: UiLanguage): FixOptions {
  const texts = fixTexts[language]
  if (options.dryRun && (options.write || options.out !== undefined))
    throw new UsageError(texts.dryRunAndWrite)
  if (options.write && options.out !== undefined) throw new UsageError(texts.writeAndOut)
  if (options.interactive && options.all) throw new UsageError(texts.interactiveAndAll)

  const items = (options.rule ?? []).flatMap((d) => d.split(/[,\s]+/)).filter((d) => d !== '')
  const named = items.filter((d) => !/[=:]/.test(d))
  if (named.length === 0) return options
  return {
    ...options,
    rule: items.filter((d) => /[=:]/.test(d)),
    only: [...(options.only ?? []), ...named]
  }
}
