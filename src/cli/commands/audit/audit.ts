import {type Command, InvalidArgumentError} from 'commander'
import {type Goal, readGoal} from '../../../audit/goal.ts'
import {addCacheOptions} from '../../options/cache-options.ts'
import {addLetterOptions} from '../../options/letter-options.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {jobsOption} from '../../shell/jobs.ts'
import {commandTexts} from '../../texts/commands.ts'
import type {AuditOptions} from './run-audit.ts'

/** Add `klarbrev audit`: a page on a whole folder of letters. */
export function addAudit(program: Command, context: CommandContext): Command {
  const help = commandTexts[context.language].audit
  const command = program
    .command('audit')
    .alias('gennemgang')
    .description(help.description)
    .argument('<paths...>', help.paths)
    .option('-o, --output-file <file>', help.outputFile, 'klarbrev-rapport.html')
    .option('--xlsx <file>', help.xlsx)
    .option('--csv <file>', help.csv)
    .option('--json <file>', help.json)
    .option('--title <text>', help.title)
    .option('--goal <goal>', help.goal, goalOption)
    .option('--export-rules <dir>', help.exportRules)
    .option('--redact', help.redact)
  addLetterOptions(command, context.language)
  addCacheOptions(command, context.language)
  command.addOption(jobsOption(context.language))
  command.addHelpText('after', help.more)
  return command.action(async (paths: Array<string>, options: AuditOptions) => {
    const {runAudit} = await import('./run-audit.ts')
    context.exit(await runAudit(paths, options, context))
  })
}

/** Read `--goal "80 % under LIX 45"`. */
function goalOption(value: string): Goal {
  const goal = readGoal(value)
  if (!goal) throw new InvalidArgumentError('80 % under LIX 45')
  return goal
}
