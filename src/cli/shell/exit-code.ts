import {exitCodes} from '../texts/exit-codes.ts'

/** How a run went, as far as its exit code is concerned. */
export interface RunEnd {
  /** A file that was named is missing, or nothing matched. */
  readonly missing?: boolean
  /** Some files could not be read; the others are reported. */
  readonly unreadable?: boolean
  /** Findings at or above `--fail-on`, or a budget is broken. */
  readonly failed?: boolean
}

/**
 * Decide the exit code of a run: the one place that does.
 *
 * What was not checked weighs more than what was found: a job must never read 1 or 0 as "all was checked".
 */
export function exitCode({missing, unreadable, failed}: RunEnd): number {
  if (missing) return exitCodes.usage
  if (unreadable) return exitCodes.unreadable
  return failed ? exitCodes.findings : exitCodes.clean
}
