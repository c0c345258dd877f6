import type {BrokenLimit, Finding, LetterReport} from '../../types.ts'
import {escapeAttribute, escapeXml} from '../escape-xml.ts'
import {placeText} from '../place-text.ts'
import {gathered} from '../report-format.ts'
import {type ReportTexts, reportTexts} from '../texts.ts'

/**
 * The report as JUnit XML: a suite for each letter, a case for each rule that found something.
 *
 * A letter without findings is a case that passes, so that it is seen to have been checked; advice passes, too.
 */
export const junit = gathered<Suite>({
  part: (letter, {language}) => suiteOf(letter, reportTexts[language]),
  gather(hold) {
    const suites = hold()
    const total = {tests: 0, failures: 0, errors: 0}
    const add = ({xml, tests, failures, errors}: Suite) => {
      suites.add(xml)
      total.tests += tests
      total.failures += failures
      total.errors += errors
    }
    return {
      add,
      *end(_, {problems, limits = []}) {
        const ofRun = [...problems.map(unread), ...limits.map(broken)]
        if (ofRun.length > 0) add(makeSuite('klarbrev', ofRun, ''))
        const {tests, failures, errors} = total
        yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="klarbrev" tests="${tests}" failures="${failures}" errors="${errors}" time="0">\n`
        yield* suites.read()
        yield '</testsuites>\n'
      }
    }
  }
})

function unread(problem: string): Case {
  const name = escapeAttribute(problem)
  return {
    xml: `    <testcase name="${name}" classname="klarbrev" time="0">\n      <error message="${name}" type="unreadable"/>\n    </testcase>\n`,
    failures: 0,
    errors: 1
  }
}

function broken({kind, path = 'klarbrev', message}: BrokenLimit): Case {
  const said = escapeAttribute(message)
  return {
    xml: `    <testcase name="${kind}" classname="${escapeAttribute(path)}" time="0">\n      <failure message="${said}" type="${kind}"/>\n    </testcase>\n`,
    failures: 1,
    errors: 0
  }
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
