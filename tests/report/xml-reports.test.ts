import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Element, Root} from 'xast'
import {fromXml} from 'xast-util-from-xml'
import {checkstyle} from '../../src/report/formats/checkstyle.ts'
import {junit} from '../../src/report/formats/junit.ts'
import {makeLetters, writeReport} from './make-letters.ts'
import {junitErrors} from './published-schemas.ts'

const nasty = 'Et "citat" & <mærke>\n\'\u0000\u001b[31m\ud800 slut'

const run = () =>
  makeLetters(
    {
      path: 'a & b.md',
      text: `Sagen behandles. Den sendes. ${nasty}`,
      findings: [
        {actual: 'behandles', severity: 'error'},
        {actual: 'sendes', suggestion: 'Vi sender den'},
        {actual: '"citat"', severity: 'info', rule: 'officialese', message: nasty}
      ]
    },
    {path: 'ren.md', text: 'Du får svar.'},
    {path: 'd.docx', text: 'Den sendes.', format: 'docx', findings: [{actual: 'sendes'}]},
    {path: 'e.pdf', text: 'x', format: 'pdf', errors: [{code: 'no-text', message: 'Siden er et billede.'}]}
  )

function elements(tree: Root | Element, name: string): Array<Element> {
  return tree.children.flatMap((node) =>
    node.type === 'element' ? [...(node.name === name ? [node] : []), ...elements(node, name)] : []
  )
}

describe('junit', () => {
  const {report, context} = run()
  const problems = ['x.docx: Filen er beskadiget.']
  const text = String(writeReport(junit, report, {...context, problems}))
  const tree = fromXml(text)

  it('is valid by the XSD', () => {
    expect(junitErrors(text)).toEqual([])
  })

  it('is held to by an XSD that finds faults', () => {
    expect(junitErrors(text.replace('<testcase ', '<testcase word="1" '))).not.toEqual([])
    expect(
      junitErrors(text.replace(/ tests="\d+" failures="\d+" errors="\d+" skipped/, ' skipped'))
    ).not.toEqual([])
    expect(junitErrors(text.replace('</testsuites>', ''))).not.toEqual([])
  })

  it('counts what it holds', () => {
    for (const suite of [...elements(tree, 'testsuites'), ...elements(tree, 'testsuite')]) {
      expect(Number(suite.attributes.tests)).toBe(elements(suite, 'testcase').length)
      expect(Number(suite.attributes.failures)).toBe(elements(suite, 'failure').length)
      expect(Number(suite.attributes.errors)).toBe(elements(suite, 'error').length)
    }
    expect(elements(tree, 'testsuites')[0]?.attributes).toMatchObject({
      tests: '6',
      failures: '2',
      errors: '2'
    })
  })

  it('shows a clean letter as passed and advice as no failure', () => {
    const suite = elements(tree, 'testsuite').find((d) => d.attributes.name === 'ren.md')
    expect(suite && elements(suite, 'testcase')).toHaveLength(1)
    expect(suite && elements(suite, 'failure')).toHaveLength(0)
    const advice = elements(tree, 'testcase').find((d) => d.attributes.name === 'officialese')
    expect(advice && elements(advice, 'system-out')).toHaveLength(1)
  })
})

describe('checkstyle', () => {
  const {report, context} = run()
  const tree = fromXml(String(writeReport(checkstyle, report, context)))

  it('names every letter and every finding', () => {
    expect(elements(tree, 'file').map((d) => d.attributes.name)).toEqual([
      'a & b.md',
      'ren.md',
      'd.docx',
      'e.pdf'
    ])
    expect(elements(tree, 'error').map((d) => d.attributes)).toMatchObject([
      {line: '1', column: '7', severity: 'error', source: 'klarbrev.passive'},
      {line: '1', column: '22', severity: 'warning'},
      {severity: 'info', source: 'klarbrev.officialese'},
      {line: '0', message: 'afsnit 4, »Begrundelse«: »sendes« er passiv.'},
      {message: 'Siden er et billede.', source: 'klarbrev.no-text'}
    ])
  })

  it('keeps line breaks of a message and drops what XML forbids', () => {
    const {message} = elements(tree, 'error')[2]?.attributes ?? {}
    expect(message).toBe('Et "citat" & <mærke>\n\'��[31m� slut')
  })
})

it('stays XML whatever a letter says', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', minLength: 1}), (said) => {
      const {report, context} = makeLetters({
        path: `${said}.md`,
        text: said,
        findings: [{actual: said, message: said}]
      })
      expect(junitErrors(String(writeReport(junit, report, context)))).toEqual([])
      fromXml(String(writeReport(checkstyle, report, context)))
    })
  )
})
