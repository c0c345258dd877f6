import path from 'node:path'
import type {PathReference} from '../../config/resolve-config.ts'
import {rules} from '../../rules/generated.ts'
import type {Rule} from '../../rules/rule.ts'
import type {LetterOptions} from '../options/letter-options.ts'
import type {CommandContext} from '../shell/command-context.ts'

/** All rules of a run, by the folders of house rules that configuration names. */
export type KnownRules = (houseRules?: ReadonlyArray<PathReference>) => Promise<ReadonlyArray<Rule>>

/**
 * Make what knows all rules of a run: klarbrev's own and the house rules that flags and configuration name.
 *
 * Folders are read once. The same folders give the same rules, so that checks are prepared once for all letters.
 */
export function makeKnownRules(
  {rules: flags = []}: Pick<LetterOptions, 'rules'>,
  {shell, language}: Pick<CommandContext, 'shell' | 'language'>
): KnownRules {
  const known = new Map<string, ReadonlyArray<Rule>>()
  return async (houseRules = []) => {
    const folders = houseRuleFolders(flags, houseRules, shell.cwd())
    if (folders.length === 0) return rules
    const key = JSON.stringify(folders)
    let all = known.get(key)
    if (!all) {
      // Most runs have no house rules; what reads them need not be loaded.
      const {loadHouseRules} = await import('./load-house-rules.ts')
      all = [...rules, ...loadHouseRules(folders, shell.cwd(), language).map((d) => d.rule)]
      known.set(key, all)
    }
    return all
  }
}

/** The folders of house rules, absolute: those of flags and those that configuration names, each once. */
export function houseRuleFolders(
  flags: ReadonlyArray<string>,
  houseRules: ReadonlyArray<PathReference>,
  cwd: string
): Array<string> {
  return [
    ...new Set([
      ...flags.map((folder) => path.resolve(cwd, folder)),
      ...houseRules.map((d) => path.resolve(path.dirname(d.file), d.path))
    ])
  ]
}
