import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {kinds} from '../../src/checks/kinds.ts'
import {applyFirst} from '../../src/fix/apply-first.ts'
import {checkLetter, rules} from '../../src/index.ts'

const folder = new URL('../../rules/', import.meta.url)
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
/** Rules that no sentence can be an example of, and where they are tried instead. */
const withoutExample: Readonly<Record<string, string>> = {
  'missing-subheading': 'it takes a letter of several hundred words: tests/checks/structure.test.ts'
}

/** What the table of the README says of a rule: titles in Danish and English, severity. */
function rowOf(id: string): ReadonlyArray<string> | undefined {
  const row = readme.split('\n').find((line) => line.startsWith(`| \`${id}\` |`))
  return row
    ?.split('|')
    .slice(2, 5)
    .map((cell) => cell.trim())
}

const danishRules = rules.filter((rule) => rule.language === 'da')

const find = (text: string, id: string) => {
  const language = id.startsWith('en-') ? 'en' : 'da'
  const isSuppression = rules.find((rule) => rule.id === id)?.kind === 'suppression'
  // A suppression is judged by what the rules it names find, in a format that has comments.
  const settings = {[id]: {level: 'warning'}} as const
  if (!isSuppression) return checkLetter(text, {format: 'text', language, only: [id], settings}).findings
  return checkLetter(text, {format: 'markdown', language, settings}).findings.filter((d) => d.ruleId === id)
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has its two files and a row in the README', () => {
    expect(existsSync(new URL(`${id}.yml`, folder))).toBe(true)
    expect(existsSync(new URL(`${id}.md`, folder))).toBe(true)
    expect(rowOf(id)).toEqual([rule.da.title, rule.en.title, rule.severity])
  })

  it('has examples, near misses, a source and texts in both languages', () => {
    expect(rule.sources.length).toBeGreaterThan(0)
    if (!(id in withoutExample)) expect(rule.examples).not.toEqual([])
    expect(rule.clean).not.toEqual([])
    for (const texts of [rule.da, rule.en])
      for (const text of [texts.title, texts.message, texts.why]) expect(text).not.toBe('')
  })

  it.each(rule.examples.map((d) => [d.before, d.after] as const))(
    'finds what is wrong in »%s«',
    (before, after) => {
      const findings = find(before, id)
      expect(findings).not.toEqual([])
      if (after !== undefined) expect(applyFirst(before, findings)).toBe(after)
    }
  )

  if (rule.clean.length > 0) {
    it.each(rule.clean)('leaves »%s« alone', (text) => {
      expect(find(text, id).map((d) => d.actual)).toEqual([])
    })
  }
})

it('has no file in rules/ without its partner', () => {
  const ids = new Set(rules.map((rule) => rule.id))
  for (const name of readdirSync(folder)) {
    const id = name.replace(/\.(?:yml|md)$/, '')
    if (id === 'profiles') continue
    expect(ids).toContain(id)
  }
})

it('has no row in the README without a rule', () => {
  const rows = Array.from(readme.matchAll(/^\| `([a-z-]+)` \|(?:[^|\n]*\|){3}$/gm), ([, id]) => id)
  expect(rows.sort()).toEqual(rules.map(({id}) => id).sort())
})

it('has no kind of check that no rule uses', () => {
  expect(Object.keys(kinds).filter((kind) => !danishRules.some((rule) => rule.kind === kind))).toEqual([])
})
