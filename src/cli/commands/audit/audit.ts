import type {Command} from 'commander'
import {addCacheOptions} from '../../options/cache-options.ts'
import {addLetterOptions} from '../../options/letter-options.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {jobsOption} from '../../shell/jobs.ts'
import type {AuditOptions} from './run-audit.ts'

/** Add `klarbrev audit`: a page on a whole folder of letters. */
export function addAudit(program: Command, context: CommandContext): Command {
  const da = context.language === 'da'
  const command = program
    .command('audit')
    .alias('gennemgang')
    .description(
      da
        ? 'gennemgå mange breve, og vis på én side, hvad der hjælper mest'
        : 'go through many letters and show on one page what helps most'
    )
    .argument('<paths...>', da ? 'mapper, filer eller mønstre' : 'folders, files or globs')
    .option('-o, --output-file <file>', da ? 'filen med siden' : 'file of the page', 'klarbrev-rapport.html')
    .option('--xlsx <file>', da ? 'skriv også fundene som regneark' : 'write the findings as a workbook, too')
    .option('--csv <file>', da ? 'skriv også fundene som CSV' : 'write the findings as CSV, too')
    .option(
      '--json <file>',
      da
        ? 'skriv også rapporten som JSON; den kan sammenlignes med `klarbrev sammenlign`'
        : 'write the report as JSON, too, for `klarbrev compare`'
    )
    .option('--redact', da ? 'udelad brevenes egne ord' : 'leave the words of the letters out')
  addLetterOptions(command, context.language)
  addCacheOptions(command, context.language)
  command.addOption(jobsOption(context.language))
  command.addHelpText(
    'after',
    da
      ? '\nSiden åbnes i en browser og virker uden internet.\n\nEksempel:\n  klarbrev gennemgang breve/ -o gennemgang.html --json juni.json\n\nSlutkoder: 0 siden er skrevet · 2 forkert brug eller manglende fil · 3 nogle filer kunne ikke læses'
      : '\nThe page opens in a browser and works offline.\n\nExample:\n  klarbrev audit letters/ -o audit.html --json june.json\n\nExit codes: 0 the page is written · 2 wrong usage or missing file · 3 some files could not be read'
  )
  return command.action(async (paths: Array<string>, options: AuditOptions) => {
    const {runAudit} = await import('./run-audit.ts')
    context.exit(await runAudit(paths, options, context))
  })
}
