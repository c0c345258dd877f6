import type {LetterReport, Report} from '../types.ts'
import type {ReportContext, Reporter} from './reporter.ts'

/** What the end of a report says of all its letters. */
export interface Totals extends Omit<Report, 'letters'> {
  /** Findings that are allowed by their writers or a baseline. */
  readonly suppressed: number
}

/**
 * A report that has a piece for each letter, whatever the others are.
 *
 * It is written while letters are still checked, so that ten thousand of them need no more memory than one.
 */
export interface PiecewiseReport {
  readonly head: (tool: Report['tool'], context: ReportContext) => string
  readonly piece: (letter: LetterReport, context: ReportContext) => string
  /** What stands between two pieces. */
  readonly between: string
  readonly tail: (totals: Totals, context: ReportContext) => string
}

/** A piecewise report written at once. */
export function atOnce({head, piece, between, tail}: PiecewiseReport): Reporter {
  return (report, context) => {
    const {letters, ...rest} = report
    const suppressed = letters.reduce((total, letter) => total + letter.suppressed.length, 0)
    const pieces = letters.map((letter) => piece(letter, context)).join(between)
    return head(report.tool, context) + pieces + tail({...rest, suppressed}, context)
  }
}
