import type {Command} from 'commander'
import {configOption, houseRulesOption, noConfigOption} from '../../options/source-options.ts'
import {houseRuleFolders} from '../../settings/known-rules.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {write} from '../../shell/terminal.ts'
import {UsageError} from '../../shell/usage-error.ts'
import {commandTexts} from '../../texts/commands.ts'
import {exitCodes} from '../../texts/exit-codes.ts'
import {houseRuleTexts} from '../../texts/house-rules.ts'

interface TestOptions {
  readonly rules?: ReadonlyArray<string>
  readonly config?: string | boolean
}

/** Add `klarbrev test`: run the examples of house rules. */
export function addTest(program: Command, context: CommandContext): Command {
  const help = commandTexts[context.language].test
  return program
    .command('test')
    .alias('afprøv')
    .description(help.description)
    .argument('[dirs...]', help.folders)
    .addOption(houseRulesOption(context.language))
    .addOption(configOption(context.language))
    .addOption(noConfigOption(context.language))
    .action(async (dirs: ReadonlyArray<string>, options: TestOptions) => {
      context.exit(await test(dirs, options, context))
    })
}

async function test(
  dirs: ReadonlyArray<string>,
  options: TestOptions,
  context: CommandContext
): Promise<number> {
  const {shell, language} = context
  const texts = houseRuleTexts[language]
  const folders = await foldersFor([...dirs, ...(options.rules ?? [])], options, context)
  if (folders.length === 0) throw new UsageError(texts.none)

  const [{loadHouseRules}, {testRule}] = await Promise.all([
    import('../../settings/load-house-rules.ts'),
    import('./test-rule.ts')
  ])
  const files = loadHouseRules(folders, shell.cwd(), language)
  let sentences = 0
  let failures = 0
  for (const file of files) {
    const {examples, clean} = file.rule
    sentences += examples.length + clean.length
    for (const failure of testRule(file, texts)) {
      failures++
      await write(shell.stdout, `${failure}\n`)
    }
  }
  const summary = failures === 0 ? texts.passed(files.length, sentences) : texts.failed(failures, sentences)
  await write(shell.stdout, `${summary}\n`)
  return failures === 0 ? exitCodes.clean : exitCodes.findings
}

/** The folders named, or those that the configuration of this folder names. */
async function foldersFor(
  named: ReadonlyArray<string>,
  {config}: TestOptions,
  context: CommandContext
): Promise<Array<string>> {
  const cwd = context.shell.cwd()
  if (named.length > 0) return houseRuleFolders(named, [], cwd)
  const {makeConfigLoader} = await import('../../settings/load-config.ts')
  const {makeKnownRules} = await import('../../settings/known-rules.ts')
  const loader = makeConfigLoader(config === undefined ? {} : {config}, context, makeKnownRules({}, context))
  const {houseRules} = await loader.resolve(`${cwd}/brev.md`)
  return houseRuleFolders([], houseRules, cwd)
}
