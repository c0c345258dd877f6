import type {Command} from 'commander'
import {addCacheOptions} from '../../options/cache-options.ts'
import {addLetterOptions, type LetterOptions} from '../../options/letter-options.ts'
import {addReportOptions, type ReportOptions} from '../../options/report-options.ts'
import {readShard} from '../../options/shard.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {jobsOption} from '../../shell/jobs.ts'
import {commandTexts} from '../../texts/commands.ts'
import {runCheck} from './run-check.ts'

interface CheckOptions extends LetterOptions, ReportOptions {
  /** Check letters again whenever they are saved. */
  readonly watch?: boolean
}

/** Add `klarbrev check`, which is also what `klarbrev brev.md` means. */
export function addCheck(program: Command, context: CommandContext): Command {
  const help = commandTexts[context.language].check
  const command = program
    .command('check', {isDefault: true})
    .alias('tjek')
    .description(help.description)
    .argument('[paths...]', help.paths)
  addLetterOptions(command, context.language)
  addReportOptions(command, context.language)
  command
    .option('--watch', help.watch)
    .option('--annotate <file.docx>', help.annotate)
    .option('--shard <i/n>', help.shard, readShard)
  addCacheOptions(command, context.language)
  command.addOption(jobsOption(context.language))
  command.addHelpText('after', help.more)
  return command.action(async (paths: Array<string>, options: CheckOptions) => {
    if (options.watch) {
      const {watchLetters} = await import('./watch.ts')
      return watchLetters(paths, options, context)
    }
    context.exit(await runCheck(paths, options, context))
  })
}
