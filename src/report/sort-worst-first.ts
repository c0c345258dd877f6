import type {Finding, LetterReport, Report, Severity} from '../types.ts'

/** A finding with the letter it stands in. */
export interface Located {
  readonly letter: LetterReport
  readonly finding: Finding
}

const order: Readonly<Record<Severity, number>> = {error: 0, warning: 1, info: 2}

/** All findings of a report, worst first and else as they stand: where only some are shown, it is the right ones. */
export function sortWorstFirst(report: Report): Array<Located> {
  return report.letters
    .flatMap((letter) => letter.findings.map((finding) => ({letter, finding})))
    .sort((a, b) => order[a.finding.severity] - order[b.finding.severity])
}
