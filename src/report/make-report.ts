import type {LetterReport, Report} from '../types.ts'
import {countSeverities} from './count-severities.ts'

/** Put the reports on letters together. */
export function makeReport(letters: ReadonlyArray<LetterReport>, version: string): Report {
  const findings = countSeverities(letters.flatMap((letter) => letter.findings))
  return {
    version: 1,
    tool: {name: 'klarbrev', version},
    letters,
    summary: {letters: letters.length, findings}
  }
}
