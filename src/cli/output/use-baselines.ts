import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {ResolvedConfig} from '../../config/resolve-config.ts'
import {type Acceptance, applyBaseline, type Baseline, readBaseline} from '../../report/baseline.ts'
import {giveVoices} from '../../rules/give-voices.ts'
import type {LetterReport, UiLanguage} from '../../types.ts'
import {shownPath} from '../settings/load-config.ts'
import type {CommandContext} from '../shell/command-context.ts'
import {isFile} from '../shell/is-file.ts'
import {UsageError} from '../shell/usage-error.ts'
import {baselineTexts} from '../texts/baseline.ts'

/**
 * Sets findings aside that the baseline of a letter accepts.
 *
 * @param text the letter, CPR numbers masked; undefined when it is not at hand
 */
export type KnownFindings = (
  letter: LetterReport,
  config: Pick<ResolvedConfig, 'baseline'> | undefined,
  text: string | undefined
) => LetterReport

/**
 * Read the baselines that count for some letters: the one a flag names, else those of the letters' configurations.
 *
 * @param flag `--baseline FILE`, or false for `--no-baseline`
 * @param language of what is said of the run
 * @returns undefined where none counts
 * @throws {UsageError} when one is missing or no baseline.
 */
export function useBaselines(
  flag: string | false | undefined,
  configs: Iterable<Pick<ResolvedConfig, 'baseline'>>,
  {shell}: Pick<CommandContext, 'shell'>,
  language: UiLanguage
): KnownFindings | undefined {
  if (flag === false) return
  const cwd = shell.cwd()
  const fileOf = (named: ResolvedConfig['baseline']) =>
    flag ? path.resolve(cwd, flag) : named && path.resolve(path.dirname(named.file), named.path)
  const {reason} = baselineTexts[language]
  const baselines = new Map<string, Acceptance>()
  for (const {baseline} of configs) {
    const file = fileOf(baseline)
    if (file === undefined || baselines.has(file)) continue
    baselines.set(file, applyBaseline(loadBaseline(file, shownPath(file, cwd), language), reason))
  }
  if (baselines.size === 0) return
  return (letter, config, text) => {
    const file = fileOf(config?.baseline)
    const accept = file === undefined ? undefined : baselines.get(file)
    if (!accept) return letter
    const accepted = accept(letter, text)
    return accepted === letter ? letter : {...accepted, findings: giveVoices(accepted.findings)}
  }
}

/**
 * Read a baseline.
 *
 * @throws {UsageError} when it is missing or no baseline.
 */
export function loadBaseline(file: string, shown: string, language: UiLanguage): Baseline {
  const texts = baselineTexts[language]
  // A pipe would be waited for without end.
  if (!isFile(file)) throw new UsageError(texts.missing(shown))
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(texts.broken(shown))
    throw new UsageError(texts.missing(shown))
  }
  const baseline = readBaseline(value)
  if (!baseline) throw new UsageError(texts.broken(shown))
  return baseline
}
