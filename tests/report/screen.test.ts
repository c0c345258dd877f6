import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {checkDocument} from '../../src/check-letter.ts'
import {readMarkdown} from '../../src/formats/text/read-markdown.ts'
import {readText} from '../../src/formats/text/read-text-blocks.ts'
import {columnsOf} from '../../src/report/formats/columns.ts'
import {text} from '../../src/report/formats/text.ts'
import {makeReport} from '../../src/report/make-report.ts'
import type {ReportContext} from '../../src/report/report-context.ts'
import type {ReportView} from '../../src/report/report-view.ts'
import {rules} from '../../src/rules/generated.ts'
import {wholeRules} from '../../src/rules/whole-rules.ts'
import type {LetterReport} from '../../src/types.ts'
import {danish} from '../checks/check-text.ts'
import {writeReport} from './make-letters.ts'

const plain = (said: string) => said
const paint = {error: plain, warning: plain, info: plain, strong: plain, faint: plain, good: plain}

interface Shown {
  readonly letter: LetterReport
  readonly source: string
}

function check(source: string, path: string): Shown {
  const document = path.endsWith('.md') ? readMarkdown(source) : readText(source)
  return {letter: checkDocument(document, {path, rules, uiLanguage: 'da', danish}), source: document.text}
}

function lines(
  {letter, source}: Shown,
  width: number,
  view: ReportView = {},
  height?: number
): Array<string> {
  const context: ReportContext = {
    language: 'da',
    rules,
    problems: [],
    textOf: () => source,
    paint,
    width,
    height,
    view,
    wholeRules
  }
  return String(writeReport(text, makeReport([letter], '0.1.0'), context))
    .trimEnd()
    .split('\n')
}

const folders = ['fixtures/letters', 'fixtures/gold/letters', 'fixtures/gold/second/letters']
const letters = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(md|txt)$/.test(name))
    .map((name) => check(readFileSync(`${folder}/${name}`, 'utf8'), `${folder}/${name}`))
)
const heaviest = letters.toSorted((a, b) => b.letter.findings.length - a.letter.findings.length).slice(0, 12)
const hasWarnings = ({letter}: Shown) => letter.findings.some((d) => d.severity !== 'info')

describe('the report on one letter', () => {
  it('reads letters that are heavy and letters that are good', () => {
    expect(letters.length).toBeGreaterThan(80)
    expect(heaviest.at(-1)?.letter.findings.length).toBeGreaterThan(30)
    expect(letters.filter((d) => !hasWarnings(d)).length).toBeGreaterThan(8)
  })

  it.each(heaviest.map((d) => [d.letter.path, d] as const))('fits a screen: %s', (_, shown) => {
    const report = lines(shown, 80)
    expect(report.length).toBeLessThanOrEqual(45)
    const title = report.indexOf('Det vigtigste')
    const end = report.indexOf('', title)
    expect(title).toBeGreaterThan(0)
    expect(end).toBeLessThanOrEqual(12)
  })

  it('says in eight lines that a letter is good', () => {
    for (const shown of letters.filter((d) => !hasWarnings(d)))
      expect(lines(shown, 80).length, shown.letter.path).toBeLessThanOrEqual(8)
  })

  it.each([60, 80, 120])('fills no more than %i columns', (width) => {
    // A word without a place to break, such as an address, may stand out.
    for (const shown of letters)
      for (const line of lines(shown, width, {all: true}))
        if (line.trim().includes(' ') && !/\S{40}/.test(line))
          expect(columnsOf(line), `${shown.letter.path}: ${line}`).toBeLessThanOrEqual(width)
  })

  it('tells every warning with one option, those about all of the letter in one place', () => {
    for (const shown of letters) {
      const all = lines(shown, 80, {all: true}).join(' ').replace(/\s+/g, ' ')
      for (const {ruleId, severity} of shown.letter.findings) {
        const title = rules.find((rule) => rule.id === ruleId)?.da.title ?? ''
        // LIX stands in the head of the report, as a figure.
        if (severity !== 'info') expect(all, shown.letter.path).toContain(ruleId === 'lix' ? 'LIX' : title)
      }
      expect(all.split('Hele brevet').length).toBeLessThanOrEqual(2)
    }
  })

  it('says the main things last as well where the terminal is lower than the report', () => {
    for (const shown of heaviest) {
      const report = lines(shown, 80, {}, 24)
      expect(report.filter((line) => line === 'Det vigtigste')).toHaveLength(2)
      expect(report.lastIndexOf('Det vigtigste')).toBeGreaterThan(report.length - 12)
      expect(lines(shown, 80, {}, 60).filter((line) => line === 'Det vigtigste')).toHaveLength(1)
    }
  })

  it('gathers what is about all of the letter, under no chance line', () => {
    const shown = letters.find((d) => d.letter.path.endsWith('stop-for-hjemmehjaelp.txt'))
    if (!shown) throw new Error('no such letter')
    const report = lines(shown, 80, {all: true})
    const head = report.indexOf('  Hele brevet')
    expect(head).toBeGreaterThan(0)
    expect(
      report.slice(head).filter((line) => /^ {13}(Begrundelse|Klagevejledning|Kontakt)/.test(line))
    ).toHaveLength(3)
  })
})
