import {describe, expect, it} from 'vitest'
import {checkLetter} from '../../src/index.ts'
import {applyEdits} from '../../src/text/apply-edits.ts'
import {borrowed, withoutEdits, wordRewrites} from './word-rewrites.ts'

const findingsOf = (rule: string, text: string) =>
  checkLetter(text, {format: 'text', language: 'da', only: [rule]}).findings

/** The text after the first suggestion of its only finding. */
function rewritten(rule: string, text: string): string {
  const [finding] = findingsOf(rule, text)
  return applyEdits(text, finding?.suggestions[0]?.edits ?? [])
}

describe.each(Object.entries(wordRewrites))('suggestions of %s', (rule, rows) => {
  it.each(rows.map((row) => row.split(' → ')))('%s → %s', (before = '', after = '') => {
    expect(rewritten(rule, before)).toBe(after)
  })
})

describe.each(Object.entries(withoutEdits))(
  '%s changes nothing where the change is not certain',
  (rule, texts) => {
    it.each(texts)('%s', (text) => {
      const findings = findingsOf(rule, text)
      expect(findings).not.toEqual([])
      expect(findings.flatMap(({suggestions}) => suggestions.flatMap(({edits}) => edits))).toEqual([])
    })
  }
)

describe.each(Object.entries(borrowed))('%s leaves borrowed words alone', (rule, texts) => {
  it.each(texts)('%s', (text) => {
    expect(findingsOf(rule, text)).toEqual([])
  })
})
