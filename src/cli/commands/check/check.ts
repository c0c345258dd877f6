import type {Command} from 'commander'
import {addCacheOptions} from '../../options/cache-options.ts'
import {addLetterOptions, type LetterOptions} from '../../options/letter-options.ts'
import {addReportOptions, type ReportOptions} from '../../options/report-options.ts'
import {readShard} from '../../options/shard.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {jobsOption} from '../../shell/jobs.ts'
import {runCheck} from './run-check.ts'

/** Add `klarbrev check`, which is also what `klarbrev brev.md` means. */
export function addCheck(program: Command, context: CommandContext): Command {
  const da = context.language === 'da'
  const command = program
    .command('check', {isDefault: true})
    .alias('tjek')
    .description(
      da ? 'tjek breve og vis, hvad du kan skrive i stedet' : 'check letters and show what to write instead'
    )
    .argument(
      '[paths...]',
      da ? 'filer, mapper eller mønstre; - læser fra stdin' : 'files, folders or globs; - reads stdin'
    )
  addLetterOptions(command, context.language)
  addReportOptions(command, context.language)
  command
    .option(
      '--annotate <file.docx>',
      da
        ? 'skriv en kopi af Word-brevet med fundene som kommentarer'
        : 'write a copy of the Word letter with the findings as comments'
    )
    .option(
      '--shard <i/n>',
      da
        ? 'tjek kun del i af n; saml delenes JSON-rapporter med `klarbrev merge`, som også bruger baseline'
        : 'check part i of n only; put their JSON reports together by `klarbrev merge`, which also applies the baseline',
      readShard
    )
  addCacheOptions(command, context.language)
  command.addOption(jobsOption(context.language))
  command.addHelpText(
    'after',
    da
      ? '\nEksempler:\n  klarbrev brev.md                     tjek ét brev\n  klarbrev breve/ --fail-on warning    tjek en mappe i CI\n  klarbrev breve/ --cache --jobs 4     tjek mange breve, næste gang kun de nye\n  klarbrev brev.md --rule passive=off  slå en regel fra\n  klarbrev brev.md -f json -o rapport.json\n\nSlutkoder: 0 intet at bemærke · 1 fund eller brudt grænse · 2 forkert brug eller manglende fil ·\n3 nogle filer kunne ikke læses · 4 fejl i klarbrev · 130 afbrudt'
      : '\nExamples:\n  klarbrev letter.md                     check one letter\n  klarbrev letters/ --fail-on warning    check a folder in CI\n  klarbrev letters/ --cache --jobs 4     check many letters, next time only new ones\n  klarbrev letter.md --rule passive=off  turn a rule off\n  klarbrev letter.md -f json -o report.json\n\nExit codes: 0 nothing to remark · 1 findings or a broken limit · 2 wrong usage or missing file ·\n3 some files could not be read · 4 error in klarbrev · 130 interrupted'
  )
  return command.action(async (paths: Array<string>, options: LetterOptions & ReportOptions) => {
    context.exit(await runCheck(paths, options, context))
  })
}
