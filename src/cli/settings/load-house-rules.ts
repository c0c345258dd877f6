import {readdirSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {rules as ownRules} from '../../rules/generated.ts'
import type {UiLanguage} from '../../types.ts'
import {UsageError} from '../shell/usage-error.ts'
import {houseRuleTexts} from '../texts/house-rules.ts'
import {type RuleFile, readRuleFile} from './read-rule-file.ts'

/** How many problems are shown; a wrong file of thousands of entries must not fill the screen. */
const shownProblems = 20

/**
 * Read the house rules in some folders, sorted by file.
 *
 * @param folders absolute paths
 * @throws {UsageError} naming all that is wrong; nothing runs with some of the rules only.
 */
export function loadHouseRules(
  folders: ReadonlyArray<string>,
  cwd: string,
  language: UiLanguage
): Array<RuleFile> {
  const texts = houseRuleTexts[language]
  const own = new Set(ownRules.map((rule) => rule.id))
  const loaded = new Map<string, RuleFile>()
  const problems: Array<string> = []

  for (const folder of new Set(folders)) {
    for (const name of ruleFilesIn(folder, show(folder, cwd), language)) {
      const file = show(path.join(folder, name), cwd)
      const id = name.replace(/\.ya?ml$/i, '')
      const other = loaded.get(id)
      if (!/^[\p{Ll}\d]+(?:-[\p{Ll}\d]+)*$/u.test(id)) problems.push(texts.badName(file, id))
      else if (own.has(id)) problems.push(texts.ownId(file, id))
      else if (other) problems.push(texts.twice(file, id, other.file))
      else {
        const read = readRuleFile(id, file, readBytes(path.join(folder, name), file, language), texts)
        if ('rule' in read) loaded.set(id, read)
        else problems.push(...read)
      }
    }
  }

  if (problems.length > 0) {
    const rest = problems.length - shownProblems
    throw new UsageError(
      [...problems.slice(0, shownProblems), ...(rest > 0 ? [texts.more(rest)] : [])].join('\n')
    )
  }
  return [...loaded.values()]
}

function ruleFilesIn(folder: string, shown: string, language: UiLanguage): Array<string> {
  const texts = houseRuleTexts[language]
  if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory()) throw new UsageError(texts.noFolder(shown))
  const names = readdirSync(folder).filter((name) => /\.ya?ml$/i.test(name) && !name.startsWith('.'))
  if (names.length === 0) throw new UsageError(texts.noRules(shown))
  return names.sort()
}

function readBytes(file: string, shown: string, language: UiLanguage): Uint8Array {
  try {
    return readFileSync(file)
  } catch (error) {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new UsageError(houseRuleTexts[language].unreadable(shown, detail))
  }
}

function show(file: string, cwd: string): string {
  const shown = path.relative(cwd, file)
  return (shown === '' ? '.' : shown).split(path.sep).join('/')
}
