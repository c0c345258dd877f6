import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {ResolvedConfig} from '../../config/resolve-config.ts'
import {type Acceptance, applyBaseline, type Baseline, readBaseline} from '../../report/baseline.ts'
import {giveVoices} from '../../rules/give-voices.ts'
import {fingerprint} from '../../text/fingerprint.ts'
import type {LetterReport, UiLanguage} from '../../types.ts'
import {shownPath} from '../settings/load-config.ts'
import type {CommandContext} from '../shell/command-context.ts'
import {isFile} from '../shell/is-file.ts'
import {UsageError} from '../shell/usage-error.ts'
import {baselineTexts} from '../texts/baseline.ts'
import type {KnownLix} from './broken-limits.ts'

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

/** What the baselines of a run accept. */
export interface Known {
  readonly findings: KnownFindings
  readonly lix: KnownLix
}

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
): Known | undefined {
  if (flag === false) return
  const cwd = shell.cwd()
  const fileOf = (named: ResolvedConfig['baseline']) =>
    flag ? path.resolve(cwd, flag) : named && path.resolve(path.dirname(named.file), named.path)
  const {reason} = baselineTexts[language]
  const baselines = new Map<string, {readonly accept: Acceptance; readonly lix: Baseline['lix']}>()
  for (const {baseline: named} of configs) {
    const file = fileOf(named)
    if (file === undefined || baselines.has(file)) continue
    const baseline = loadBaseline(file, shownPath(file, cwd), language)
    baselines.set(file, {accept: applyBaseline(baseline, reason), lix: baseline.lix})
  }
  if (baselines.size === 0) return
  return {
    findings(letter, config, text) {
      const file = fileOf(config?.baseline)
      const accept = file === undefined ? undefined : baselines.get(file)?.accept
      if (!accept) return letter
      const accepted = accept(letter, text)
      return accepted === letter ? letter : {...accepted, findings: giveVoices(accepted.findings)}
    },
    lix(name, config) {
      const file = fileOf(config?.baseline)
      const lix = file === undefined ? undefined : baselines.get(file)?.lix
      return file === undefined || lix === undefined ? undefined : lix[lixKey(file, path.resolve(cwd, name))]
    }
  }
}

/** Under what a baseline notes the LIX of a letter; no name of a file can be read from it. */
export function lixKey(baseline: string, letter: string): string {
  return fingerprint(path.relative(path.dirname(baseline), letter).split(path.sep).join('/').normalize('NFC'))
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
