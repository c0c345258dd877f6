import type {Finding, LetterReport} from '../types.ts'
import {escapeAttribute, escapeXml} from './escape-xml.ts'
import {placeText} from './place-text.ts'
import type {Reporter} from './reporter.ts'
import {type ReportTexts, reportTexts} from './texts.ts'

/**
 * The report as JUnit XML: a suite for each letter, a case for each rule that found something.
 *
 * A letter without findings is a case that passes, so that it is seen to have been checked; advice passes, too.
 */
export const junit: Reporter = (report, {language, problems}) => {
  const texts = reportTexts[language]
  const suites = report.letters.map((letter) => suiteOf(letter, texts))
  const unread = problems.map((problem) => ({
    xml: `    <testcase name="${escapeAttribute(problem)}" classname="klarbrev" time="0">\n      <error message="${escapeAttribute(problem)}" type="unreadable"/>\n    </testcase>\n`,
    failures: 0,
    errors: 1
  }))
  if (unread.length > 0) suites.push(makeSuite('klarbrev', unread, ''))
  const sum = (key: 'tests' | 'failures' | 'errors') => suites.reduce((total, suite) => total + suite[key], 0)
  const head = `<testsuites name="klarbrev" tests="${sum('tests')}" failures="${sum('failures')}" errors="${sum('errors')}" time="0">`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${suites.map((d) => d.xml).join('')}</testsuites>\n`
}

interface Case {
  readonly xml: string
  readonly failures: number
  readonly errors: number
}

interface Suite extends Case {
  readonly tests: number
}

function suiteOf(letter: LetterReport, texts: ReportTexts): Suite {
  const byRule = new Map<string, Array<Finding>>()
  for (const finding of letter.findings) {
    byRule.set(finding.ruleId, [...(byRule.get(finding.ruleId) ?? []), finding])
  }
  const name = (text: string) =>
    `name="${escapeAttribute(text)}" classname="${escapeAttribute(letter.path)}" time="0"`
  const cases = [...byRule].map(([rule, findings]) => caseOf(name(rule), findings, texts))
  for (const {code, message} of letter.errors) {
    const inner = `<error message="${escapeAttribute(message)}" type="${escapeAttribute(code)}"/>`
    cases.push({
      xml: `    <testcase ${name(code)}>\n      ${inner}\n    </testcase>\n`,
      failures: 0,
      errors: 1
    })
  }
  if (cases.length === 0)
    cases.push({xml: `    <testcase ${name(texts.nothing)}/>\n`, failures: 0, errors: 0})
  const {lix, band} = letter.score
  const properties = `    <properties>\n      <property name="lix" value="${lix}"/>\n      <property name="band" value="${escapeAttribute(texts.bands[band])}"/>\n    </properties>\n`
  return makeSuite(letter.path, cases, properties)
}

function makeSuite(name: string, cases: ReadonlyArray<Case>, properties: string): Suite {
  const failures = cases.reduce((total, d) => total + d.failures, 0)
  const errors = cases.reduce((total, d) => total + d.errors, 0)
  const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="0" time="0"`
  const inner = cases.map((d) => d.xml).join('')
  const xml = `  <testsuite name="${escapeAttribute(name)}" ${counts}>\n${properties}${inner}  </testsuite>\n`
  return {xml, tests: cases.length, failures, errors}
}

function caseOf(name: string, findings: ReadonlyArray<Finding>, texts: ReportTexts): Case {
  const lines = findings.map(
    ({place, severity, message}) => `${placeText(place, texts)} ${texts.severity[severity]}: ${message}`
  )
  const failing = findings.filter(({severity}) => severity !== 'info')
  const body = escapeXml(lines.join('\n'))
  const [worst] = failing.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
  const inner = worst
    ? `<failure message="${escapeAttribute(worst.message)}" type="${worst.severity}">${body}</failure>`
    : `<system-out>${body}</system-out>`
  return {
    xml: `    <testcase ${name}>\n      ${inner}\n    </testcase>\n`,
    failures: worst ? 1 : 0,
    errors: 0
  }
}
