import {hasMaskedCpr} from '../../text/cpr.ts'
import {fingerprint} from '../../text/fingerprint.ts'
import type {BrokenLimit, Finding, LetterReport, Severity} from '../../types.ts'
import {findingFingerprint} from '../finding-fingerprint.ts'
import {indentJson} from '../indent-json.ts'
import {hasLines, placeText} from '../place-text.ts'
import {type ReportFormat, readPart} from '../report-format.ts'
import {type ReportTexts, reportTexts} from '../texts.ts'

const severities: Readonly<Record<Severity, string>> = {error: 'major', warning: 'minor', info: 'info'}

/** Where the fingerprint goes. Within a text of JSON, its quotation marks would be escaped. */
const unprinted = '"fingerprint": ""'

/** What of a letter stands in the report: its findings, but for their fingerprints. */
interface Part {
  readonly path: string
  readonly issues: ReadonlyArray<readonly [print: string, json: string]>
}

/**
 * The report as GitLab's Code Quality.
 *
 * GitLab shows the first of findings with one fingerprint only: the second of the same counts on.
 */
export const gitlab: ReportFormat = {
  piece(letter, {language, textOf}) {
    const text = textOf(letter)
    const issues = letter.findings.map(
      (finding) =>
        [findingFingerprint(finding, text), issueOf(letter, finding, reportTexts[language])] as const
    )
    return JSON.stringify({path: letter.path, issues} satisfies Part)
  },
  begin() {
    // Letters whose names are masked may have one name.
    const seenBefore = new Map<string, number>()
    let isFirst = true
    return {
      head: '',
      add(piece) {
        const {path, issues} = readPart<Part>(piece)
        const seen = hasMaskedCpr(path) ? seenBefore : new Map<string, number>()
        return issues.map(([print, json]) => {
          const key = `${path}\n${print}`
          const count = (seen.get(key) ?? 0) + 1
          seen.set(key, count)
          const start = isFirst ? '[\n  ' : ',\n  '
          isFirst = false
          return start + json.replace(unprinted, `"fingerprint": "${fingerprint(`${key}\n${count}`)}"`)
        })
      },
      end(_, {limits = []}) {
        const issues = limits.map(limitIssue)
        if (isFirst && issues.length === 0) return ['[]\n']
        return [
          issues.map((json, index) => (isFirst && index === 0 ? '[\n  ' : ',\n  ') + json).join(''),
          '\n]\n'
        ]
      }
    }
  }
}

function limitIssue({kind, path = 'klarbrev.yml', message}: BrokenLimit): string {
  return indentJson(
    {
      description: message,
      check_name: kind,
      fingerprint: fingerprint(`${kind}\n${path}`),
      severity: severities.error,
      location: {path, lines: {begin: 1}}
    },
    2
  )
}

function issueOf({path, format}: LetterReport, finding: Finding, texts: ReportTexts): string {
  const {place, message, ruleId, severity} = finding
  const isText = hasLines(format)
  const issue = {
    description: isText ? message : `${placeText(place, texts)}: ${message}`,
    check_name: ruleId,
    fingerprint: '',
    severity: severities[severity],
    location: {path, lines: isText ? {begin: place.start.line, end: place.end.line} : {begin: 1}}
  }
  return indentJson(issue, 2)
}
