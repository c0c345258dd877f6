import type {Command} from 'commander'
import {addReportOptions} from '../../options/report-options.ts'
import {configOption, houseRulesOption, noConfigOption} from '../../options/source-options.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {commandTexts} from '../../texts/commands.ts'
import type {MergeOptions} from './run-merge.ts'

/** Add `klarbrev merge`: the reports of several runs as one. */
export function addMerge(program: Command, context: CommandContext): Command {
  const help = commandTexts[context.language].merge
  const command = program
    .command('merge')
    .alias('saml')
    .description(help.description)
    .argument('<reports...>', help.reports)
  addReportOptions(command, context.language)
  command
    .addOption(houseRulesOption(context.language))
    .addOption(configOption(context.language))
    .addOption(noConfigOption(context.language))
    .addHelpText('after', help.more)
  return command.action(async (reports: Array<string>, options: MergeOptions) => {
    const {runMerge} = await import('./run-merge.ts')
    context.exit(await runMerge(reports, options, context))
  })
}
