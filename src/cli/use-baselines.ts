import {readFileSync} from 'node:fs'
import path from 'node:path'
import {applyBaseline, type Baseline, readBaseline} from '../baseline/baseline.ts'
import {maskCpr} from '../text/cpr.ts'
import type {LetterReport} from '../types.ts'
import {baselineTexts} from './baseline-texts.ts'
import type {CheckedLetters} from './check-letters.ts'
import {shownPath} from './load-config.ts'
import type {CommandContext} from './program.ts'
import {UsageError} from './usage-error.ts'

/**
 * Set the findings aside that baselines accept: the one a flag names, else the one of each letter's configuration.
 *
 * @param flag `--baseline FILE`, or false for `--no-baseline`
 */
export function useBaselines(
  checked: CheckedLetters,
  flag: string | false | undefined,
  {shell}: Pick<CommandContext, 'shell'>
): CheckedLetters {
  if (flag === false) return checked
  const cwd = shell.cwd()
  const groups = new Map<string, Array<LetterReport>>()
  for (const letter of checked.letters) {
    const named = checked.configs.get(letter.path)?.baseline
    const file = flag ? path.resolve(cwd, flag) : named && path.resolve(path.dirname(named.file), named.path)
    if (file) groups.set(file, [...(groups.get(file) ?? []), letter])
  }
  if (groups.size === 0) return checked

  const {reason} = baselineTexts[checked.uiLanguage]
  const textOf = maskedTextOf(checked)
  const changed = new Map<string, LetterReport>()
  for (const [file, letters] of groups) {
    const baseline = loadBaseline(file, shownPath(file, cwd), checked.uiLanguage)
    for (const letter of applyBaseline(letters, textOf, baseline, reason)) changed.set(letter.path, letter)
  }
  return {...checked, letters: checked.letters.map((letter) => changed.get(letter.path) ?? letter)}
}

/** Text of a letter with CPR numbers masked, so that not even a fingerprint holds one. */
export function maskedTextOf({
  texts
}: Pick<CheckedLetters, 'texts'>): (letter: LetterReport) => string | undefined {
  return ({path: name}) => {
    const text = texts.get(name)
    return text === undefined ? undefined : maskCpr(text)
  }
}

/**
 * Read a baseline.
 *
 * @throws {UsageError} when it is missing or no baseline.
 */
export function loadBaseline(file: string, shown: string, language: 'da' | 'en'): Baseline {
  const texts = baselineTexts[language]
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
