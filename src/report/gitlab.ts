import {fingerprint} from '../text/fingerprint.ts'
import type {Severity} from '../types.ts'
import {findingFingerprint} from './finding-fingerprint.ts'
import {hasLines, placeText} from './place-text.ts'
import type {Reporter} from './reporter.ts'
import {reportTexts} from './texts.ts'

const severities: Readonly<Record<Severity, string>> = {error: 'major', warning: 'minor', info: 'info'}

/**
 * The report as GitLab's Code Quality.
 *
 * GitLab shows the first of findings with one fingerprint only: the second of the same counts on.
 */
export const gitlab: Reporter = (report, {language, textOf}) => {
  const texts = reportTexts[language]
  const seen = new Map<string, number>()
  const issues = report.letters.flatMap((letter) => {
    const text = textOf(letter)
    const isText = hasLines(letter.format)
    return letter.findings.map((finding) => {
      const {place, message, ruleId, severity} = finding
      const key = `${letter.path}\n${findingFingerprint(finding, text)}`
      const count = (seen.get(key) ?? 0) + 1
      seen.set(key, count)
      return {
        description: isText ? message : `${placeText(place, texts)}: ${message}`,
        check_name: ruleId,
        fingerprint: fingerprint(`${key}\n${count}`),
        severity: severities[severity],
        location: {
          path: letter.path,
          lines: isText ? {begin: place.start.line, end: place.end.line} : {begin: 1}
        }
      }
    })
  })
  return `${JSON.stringify(issues, undefined, 2)}\n`
}
