import {type Command, Option} from 'commander'
import type {Paint} from '../../report/report-context.ts'
import {maskCpr} from '../../text/mask-cpr.ts'
import type {CommandContext} from '../shell/command-context.ts'
import {makePaint, wantsColor, widthOf} from '../shell/terminal.ts'
import {writeReport} from './report-output.ts'

/** How a command answers that is no report on findings. */
export interface AnswerOptions {
  readonly format: 'text' | 'json' | 'html'
  readonly outputFile?: string
}

/** What an answer looks like in each form; only the one that is asked for is made. */
export interface AnswerForms {
  /** @param width columns of the terminal; without end in a file */
  readonly text: (paint: Paint, width: number) => string | Promise<string>
  readonly json: () => string | Promise<string>
  readonly html: () => string | Promise<string>
}

/** Add the options by which an answer takes its form and place. */
export function addAnswerOptions(
  command: Command,
  texts: {readonly format: string; readonly output: string}
): Command {
  return command
    .addOption(
      new Option('-f, --format <name>', texts.format).choices(['text', 'json', 'html']).default('text')
    )
    .option('-o, --output-file <file>', texts.output)
}

/**
 * Deliver an answer, to standard output where no file is named.
 *
 * @throws {UsageError} when the file cannot be written.
 */
export async function deliverAnswer(
  {format, outputFile}: AnswerOptions,
  forms: AnswerForms,
  context: CommandContext
): Promise<void> {
  const {shell} = context
  const isScreen = outputFile === undefined
  const text =
    format === 'text'
      ? await forms.text(
          await makePaint(isScreen && wantsColor(undefined, shell)),
          isScreen ? widthOf(shell) : Number.POSITIVE_INFINITY
        )
      : await forms[format]()
  await writeReport(maskCpr(text), outputFile, context, {forPeople: format === 'text'})
}
