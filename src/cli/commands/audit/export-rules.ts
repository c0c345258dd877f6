import {existsSync, mkdirSync, statSync} from 'node:fs'
import path from 'node:path'
import type {FrequentWording} from '../../../audit/frequent-wordings.ts'
import {houseRuleOf} from '../../../audit/house-rule.ts'
import type {Rule} from '../../../rules/rule.ts'
import {writeReport} from '../../output/report-output.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {write} from '../../shell/terminal.ts'
import {UsageError} from '../../shell/usage-error.ts'
import {exportTexts} from './export-texts.ts'

/** Where the rule goes in a folder of house rules. */
const fileName = 'ord-der-gaar-igen.yml'

/**
 * See before a long run that a rule can be written into a folder.
 *
 * @throws {UsageError} where a file stands in the way: what people may have changed is never written over.
 */
export function seeRulesFolder(folder: string, {shell, language}: CommandContext): void {
  const texts = exportTexts[language]
  const target = path.resolve(shell.cwd(), folder)
  const found = statSync(target, {throwIfNoEntry: false})
  if (found && !found.isDirectory()) throw new UsageError(texts.noFolder(folder))
  if (existsSync(path.join(target, fileName))) throw new UsageError(texts.exists(path.join(folder, fileName)))
}

/** Write a house rule of the wordings that return, and say where it is. */
export async function exportRules(
  folder: string,
  wordings: ReadonlyArray<FrequentWording>,
  rules: ReadonlyArray<Rule>,
  context: CommandContext
): Promise<void> {
  const {shell, language} = context
  const texts = exportTexts[language]
  const rule = houseRuleOf(wordings, rules, texts.words)
  if (!rule) return write(shell.stderr, `${texts.nothing}\n`)
  const {Document, isCollection, isSeq} = await import('yaml')
  const document = new Document(rule)
  // An entry a line, as people write them.
  const entries = document.getIn(['options', 'entries'])
  if (isSeq(entries)) for (const entry of entries.items) if (isCollection(entry)) entry.flow = true
  mkdirSync(path.resolve(shell.cwd(), folder), {recursive: true})
  const file = path.join(folder, fileName)
  await writeReport(`${texts.head}${document.toString({lineWidth: 0})}`, file, context)
  await write(shell.stderr, `${texts.made(file, rule.options.entries.length)}\n`)
}
