import {makeReport} from '../../report/make-report.ts'
import {maskReport} from '../../report/mask-report.ts'
import type {Finding, LetterReport} from '../../types.ts'

/**
 * A report as it may lie on disk: CPR numbers masked, and without the name of the letter and the words found, which
 * the letter itself holds. Undefined when the letter does not hold them.
 */
export function toCached(report: LetterReport, text: string): LetterReport | undefined {
  const isInText = ({actual, place}: Finding) => text.slice(place.start.offset, place.end.offset) === actual
  if (![...report.findings, ...report.suppressed].every(isInText)) return
  const withoutWords = <Own extends Finding>(finding: Own): Own => ({...finding, actual: ''})
  const bare = {...changeFindings(report, withoutWords), path: ''}
  return maskReport(makeReport([bare], '')).letters[0]
}

/** The report that `toCached` was given, but for CPR numbers in messages and suggestions, which stay masked. */
export function fromCached(cached: LetterReport, path: string, text: string): LetterReport {
  const withWords = <Own extends Finding>(finding: Own): Own => ({
    ...finding,
    actual: text.slice(finding.place.start.offset, finding.place.end.offset)
  })
  return {...changeFindings(cached, withWords), path}
}

function changeFindings(
  report: LetterReport,
  change: <Own extends Finding>(finding: Own) => Own
): LetterReport {
  return {
    ...report,
    findings: report.findings.map((finding) => change(finding)),
    suppressed: report.suppressed.map((finding) => change(finding))
  }
}
