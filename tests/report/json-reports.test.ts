import {Ajv2020} from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {gitlab} from '../../src/report/formats/gitlab.ts'
import {sarif} from '../../src/report/formats/sarif.ts'
import {makeLetters, writeReport} from './make-letters.ts'
import {sarifErrors} from './published-schemas.ts'

const ajv = new Ajv2020({strict: true, allErrors: true})

const twice = 'Sagen behandles. Den sendes. Sagen behandles.'

const run = () =>
  makeLetters(
    {
      path: 'breve/nr. 1 æ.md',
      text: twice,
      findings: [
        {actual: 'behandles', suggestion: 'Vi behandler sagen'},
        {actual: 'sendes', severity: 'info', rule: 'officialese'},
        {actual: 'behandles', severity: 'error'}
      ]
    },
    {
      path: 'd.docx',
      text: 'Den sendes.',
      format: 'docx',
      findings: [{actual: 'sendes', suggestion: 'Vi sender den'}]
    }
  )

describe('sarif', () => {
  it('is valid by the published schema', () => {
    const {report, context} = run()
    const log = JSON.parse(
      String(writeReport(sarif, report, {...context, problems: ['x.docx: Filen er beskadiget.']}))
    )
    expect(sarifErrors(log)).toEqual([])
    expect(log.runs[0].columnKind).toBe('utf16CodeUnits')
    expect(log.runs[0].invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{level: 'error', message: {text: 'x.docx: Filen er beskadiget.'}}]
      }
    ])
  })

  it('has results also when there are none', () => {
    const {report, context} = makeLetters({path: 'a.md', text: 'Du får svar.'})
    const log = JSON.parse(String(writeReport(sarif, report, context)))
    expect(sarifErrors(log)).toEqual([])
    expect(log.runs[0].results).toEqual([])
    expect(log.runs[0].invocations[0].executionSuccessful).toBe(true)
  })

  it('points each result at its rule, worst first', () => {
    const {report, context} = run()
    const [{results, tool}] = JSON.parse(String(writeReport(sarif, report, context))).runs
    expect(results.map((d: {level: string}) => d.level)).toEqual(['error', 'warning', 'warning', 'note'])
    for (const {ruleId, ruleIndex} of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
    expect(tool.driver.rules[0]).toMatchObject({help: {markdown: expect.stringContaining('](http')}})
  })

  it('gives exact places and fixes in text, a spot in documents', () => {
    const {report, context} = run()
    const {results} = JSON.parse(String(writeReport(sarif, report, context))).runs[0]
    const [, first, document] = results
    expect(first.locations[0].physicalLocation).toMatchObject({
      artifactLocation: {uri: 'breve/nr.%201%20%C3%A6.md'},
      region: {startLine: 1, startColumn: 7, endLine: 1, endColumn: 16, charOffset: 6, charLength: 9}
    })
    expect(first.fixes[0].artifactChanges[0].replacements).toEqual([
      {deletedRegion: {charOffset: 6, charLength: 9}, insertedContent: {text: 'Vi behandler sagen'}}
    ])
    expect(document.locations[0]).toEqual({
      physicalLocation: {artifactLocation: {uri: 'd.docx'}},
      logicalLocations: [{name: 'afsnit 4, »Begrundelse«', kind: 'element'}]
    })
    expect(document.fixes).toBeUndefined()
  })

  it('is held to by a schema that finds faults', () => {
    const {report, context} = run()
    const log = JSON.parse(String(writeReport(sarif, report, context)))
    const [first] = log.runs[0].results
    for (const broken of [
      {...first, message: undefined},
      {...first, level: 'info'},
      {...first, locations: [{physicalLocation: {region: {startLine: 0}}}]},
      {...first, fixes: [{artifactChanges: []}]},
      {...first, word: 1}
    ]) {
      expect(sarifErrors({...log, runs: [{...log.runs[0], results: [broken]}]})).not.toEqual([])
    }
  })

  it('gives each rule a help text, and no more results than are taken', () => {
    const findings = Array.from({length: 25_001}, () => ({actual: 'a'}))
    const {report, context} = makeLetters({
      path: 'a.md',
      text: 'a'.repeat(25_001),
      findings: [...findings.slice(1), {actual: 'a', severity: 'error', rule: 'personal-data'}]
    })
    const [{results, tool}] = JSON.parse(String(writeReport(sarif, report, context))).runs
    expect(results).toHaveLength(25_000)
    // The worst is among those that stay.
    expect(results[0].ruleId).toBe('personal-data')
    for (const {help, fullDescription, properties} of tool.driver.rules) {
      expect(help.text.length).toBeGreaterThan(20)
      expect(help.markdown).toContain(fullDescription.text)
      expect(properties.tags.length).toBeLessThanOrEqual(10)
    }
  })

  it.each([
    ['/home/a b/x.md', 'file:///home/a%20b/x.md'],
    ['C:/breve/x.md', 'file:///C:/breve/x.md'],
    ['../x#1.md', '../x%231.md']
  ])('writes %s as a URI', (path, uri) => {
    const {report, context} = makeLetters({path, text: 'Den sendes.', findings: [{actual: 'sendes'}]})
    const [result] = JSON.parse(String(writeReport(sarif, report, context))).runs[0].results
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(uri)
  })

  it('keeps the fingerprint when lines move or the file is renamed', () => {
    const prints = (path: string, text: string) => {
      const {report, context} = makeLetters({path, text, findings: [{actual: 'behandles'}]})
      return JSON.parse(String(writeReport(sarif, report, context))).runs[0].results[0].partialFingerprints
    }
    const before = prints('a.md', 'Hej.\n\nSagen behandles i dag.\n')
    expect(prints('b.md', 'Hej. Nyt.\n\nMere.\n\nSagen behandles\ni dag.\n')).toEqual(before)
    expect(prints('a.md', 'Hej.\n\nSagen behandles i morgen.\n')).not.toEqual(before)
  })
})

describe('gitlab', () => {
  it('has the form of Code Quality', () => {
    const {report, context} = run()
    const validate = ajv.compile({
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
        properties: {
          description: {type: 'string', minLength: 1},
          check_name: {type: 'string'},
          fingerprint: {type: 'string', pattern: '^[0-9a-f]{16}$'},
          severity: {enum: ['info', 'minor', 'major', 'critical', 'blocker']},
          location: {
            type: 'object',
            required: ['path', 'lines'],
            additionalProperties: false,
            properties: {
              path: {type: 'string'},
              lines: {
                type: 'object',
                required: ['begin'],
                properties: {begin: {type: 'integer'}, end: {type: 'integer'}}
              }
            }
          }
        }
      }
    })
    const issues = JSON.parse(String(writeReport(gitlab, report, context)))
    expect(validate(issues) ? [] : validate.errors).toEqual([])
    expect(issues).toHaveLength(4)
  })

  it('gives each finding its own fingerprint, and the same one when lines move', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Den sendes.', 'Sagen sendes.'), {minLength: 1}), (sentences) => {
        const findings = sentences.map(() => ({actual: 'sendes'}))
        const prints = (text: string) => {
          const {report, context} = makeLetters({path: 'a.md', text, findings})
          return JSON.parse(String(writeReport(gitlab, report, context))).map(
            (d: {fingerprint: string}) => d.fingerprint
          )
        }
        const own = prints(sentences.join('\n\n'))
        expect(new Set(own).size).toBe(sentences.length)
        expect(prints(`Først.\n\n${sentences.join('\n\n')}`)).toEqual(own)
      }),
      {numRuns: 50}
    )
  })

  it('is an empty list when nothing is found', () => {
    const {report, context} = makeLetters({path: 'a.md', text: 'Du får svar.'})
    expect(writeReport(gitlab, report, context)).toBe('[]\n')
  })
})
