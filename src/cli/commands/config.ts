import path from 'node:path'
import type {Command} from 'commander'
import {configOption} from '../options/source-options.ts'
import {makeKnownRules} from '../settings/known-rules.ts'
import {makeConfigLoader, shownPath} from '../settings/load-config.ts'
import type {CommandContext} from '../shell/command-context.ts'
import {write} from '../shell/terminal.ts'
import {commandTexts} from '../texts/commands.ts'
import {configTexts} from '../texts/config.ts'

/** Add `klarbrev config`: what holds for a file, and the schema of configuration files. */
export function addConfig(program: Command, context: CommandContext): Command {
  const {shell, language} = context
  const help = commandTexts[language].config
  const command = program.command('config').description(help.description)
  command
    .command('print')
    .description(help.print)
    .argument('[file]', help.letter, '.')
    .addOption(configOption(language))
    .action(async (file: string, options: {readonly config?: string}) => {
      const cwd = shell.cwd()
      const loader = makeConfigLoader(options, context, makeKnownRules({}, context))
      // What holds for a folder is what holds for a letter in it.
      const {files, houseRules, baseline, maxWarnings, ignore, ...rest} = await loader.resolve(
        file === '.' ? path.join(cwd, 'brev.md') : file
      )
      const resolved = {
        files: files.map((d) => shownPath(d, cwd)),
        ...rest,
        ...(houseRules.length > 0 ? {houseRules: houseRules.map((d) => resolveIn(d.file, d.path, cwd))} : {}),
        ...(baseline ? {baseline: resolveIn(baseline.file, baseline.path, cwd)} : {}),
        ...(maxWarnings ? {maxWarnings: maxWarnings.limit} : {}),
        ...(ignore.length > 0 ? {ignore: ignore.flatMap((d) => d.patterns)} : {})
      }
      await write(shell.stdout, `${JSON.stringify(resolved, undefined, 2)}\n`)
      if (files.length === 0) await write(shell.stderr, `${configTexts[language].none}\n`)
    })
  command
    .command('schema')
    .description(help.schema)
    .action(async () => {
      const {configJsonSchema} = await import('../../config/config-json-schema.ts')
      const schema = configJsonSchema(await makeKnownRules({}, context)())
      await write(shell.stdout, `${JSON.stringify(schema, undefined, 2)}\n`)
    })
  return command
}

function resolveIn(file: string, name: string, cwd: string): string {
  return shownPath(path.resolve(path.dirname(file), name), cwd)
}
