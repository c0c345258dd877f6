import type {LetterReport, Report, Severity} from '../types.ts'

/** Put the reports on letters together. */
export function makeReport(letters: ReadonlyArray<LetterReport>, version: string): Report {
  const findings: Record<Severity, number> = {error: 0, warning: 0, info: 0}
  for (const letter of letters) for (const {severity} of letter.findings) findings[severity]++
  return {
    version: 1,
    tool: {name: 'klarbrev', version},
    letters,
    summary: {letters: letters.length, findings}
  }
}
