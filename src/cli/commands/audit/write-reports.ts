import {reportFormats} from '../../../report/formats/report-formats.ts'
import type {ReportContext} from '../../../report/report-context.ts'
import type {Totals} from '../../../report/report-format.ts'
import {speakingFindings} from '../../../report/speaking-findings.ts'
import type {LetterReport} from '../../../types.ts'
import {holdPacked} from '../../examine/hold-packed.ts'
import {openOutput} from '../../output/report-output.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {type Interruption, makeListener} from '../../shell/interruption.ts'

/** A report to write: its format, and a file or standard output. */
export interface ReportTarget {
  readonly format: string
  readonly file: string | undefined
}

/** What reports tell. */
export interface Reported {
  /** Gives each letter in turn, anew whenever it is called. */
  readonly letters: () => Iterable<LetterReport>
  readonly totals: Totals
  readonly context: ReportContext
}

/**
 * Write reports on letters that were checked already.
 *
 * @throws {UsageError} when one cannot be written.
 * @throws {Interrupted} when the user stops the run.
 */
export async function writeReports(
  targets: ReadonlyArray<ReportTarget>,
  {letters, totals, context}: Reported,
  command: CommandContext,
  interruption: Interruption
): Promise<void> {
  const listen = makeListener(interruption)
  for (const {format: name, file} of targets) {
    const format = await reportFormats[name]?.()
    if (!format) continue
    const output = openOutput(file, command)
    try {
      const writing = format.begin(totals.tool, context, holdPacked)
      await output.write(writing.head)
      for (const letter of letters()) {
        await listen()
        const read = format.forPeople ? speakingFindings(letter) : letter
        for (const data of writing.add(format.piece(read, context))) await output.write(data)
      }
      for (const data of writing.end(totals, context)) {
        await listen()
        await output.write(data)
      }
      await output.commit()
    } finally {
      output.discard()
    }
  }
}
