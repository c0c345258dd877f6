import type {Command} from 'commander'
import {addCheckingOptions} from '../../options/letter-options.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import type {StreamOptions} from './record-checker.ts'

/** Add `klarbrev stream`: letters in and reports out, a line of JSON each. */
export function addStream(program: Command, context: CommandContext): Command {
  const da = context.language === 'da'
  const command = program
    .command('stream')
    .alias('strøm')
    .description(
      da
        ? 'tjek mange breve fra stdin: en linje JSON ind, en linje JSON ud'
        : 'check many letters from stdin: a line of JSON in, a line of JSON out'
    )
  addCheckingOptions(command, context.language)
  command.option(
    '--redact',
    da ? 'udelad brevenes egne ord af rapporten' : 'leave the words of the letters out of the report'
  )
  command.addHelpText(
    'after',
    da
      ? '\nInd: {"text": "…"} og eventuelt "id", "path", "format" (markdown, text, html), "audience", "type" og "language".\nUd: rapporten om brevet med dets id; {"id", "line", "errors"} for en linje, der ikke er et brev.\n\nEksempel:\n  klarbrev stream < breve.ndjson > rapporter.ndjson\n\nSlutkoder: 0 alle linjer er besvaret · 2 forkert brug'
      : '\nIn: {"text": "…"} and, where wanted, "id", "path", "format" (markdown, text, html), "audience", "type" and "language".\nOut: the report on the letter with its id; {"id", "line", "errors"} for a line that is no letter.\n\nExample:\n  klarbrev stream < letters.ndjson > reports.ndjson\n\nExit codes: 0 every line is answered · 2 wrong usage'
  )
  return command.action(async (options: StreamOptions) => {
    const {runStream} = await import('./run-stream.ts')
    context.exit(await runStream(options, context))
  })
}
