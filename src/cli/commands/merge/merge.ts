import type {Command} from 'commander'
import {addReportOptions} from '../../options/report-options.ts'
import {configOption, houseRulesOption, noConfigOption} from '../../options/source-options.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import type {MergeOptions} from './run-merge.ts'

/** Add `klarbrev merge`: the reports of several runs as one. */
export function addMerge(program: Command, context: CommandContext): Command {
  const da = context.language === 'da'
  const command = program
    .command('merge')
    .alias('saml')
    .description(
      da
        ? 'saml JSON-rapporter fra flere kørsler til én rapport med én slutkode'
        : 'put JSON reports of several runs together as one, with one exit code'
    )
    .argument('<reports...>', da ? 'JSON-rapporter eller mapper med dem' : 'JSON reports or folders of them')
  addReportOptions(command, context.language)
  command
    .addOption(houseRulesOption(context.language))
    .addOption(configOption(context.language))
    .addOption(noConfigOption(context.language))
    .addHelpText(
      'after',
      da
        ? '\nEksempel:\n  klarbrev breve/ --shard 1/2 -f json=dele/1.json --exit-zero\n  klarbrev breve/ --shard 2/2 -f json=dele/2.json --exit-zero\n  klarbrev merge dele -f html -o rapport.html --fail-on warning\n\nKør det fra samme mappe som delene. Baseline bruges først her, og den kræver, at brevene er til stede.\nMangler en del, eller kunne en del ikke læse alle sine breve, er slutkoden 3 (eller 2, hvis en fil mangler).'
        : '\nExample:\n  klarbrev letters/ --shard 1/2 -f json=parts/1.json --exit-zero\n  klarbrev letters/ --shard 2/2 -f json=parts/2.json --exit-zero\n  klarbrev merge parts -f html -o report.html --fail-on warning\n\nRun it from the same folder as the parts. The baseline is applied here only, and needs the letters at hand.\nWhere a part is missing or could not read all of its letters, the exit code is 3 (or 2 if a file is missing).'
    )
  return command.action(async (reports: Array<string>, options: MergeOptions) => {
    const {runMerge} = await import('./run-merge.ts')
    context.exit(await runMerge(reports, options, context))
  })
}
