import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {checkLetter} from '../../src/index.ts'
import {redactLetter} from '../../src/report/redact-report.ts'
import {headlineForms, rules} from '../../src/rules/generated.ts'
import {giveHeadlines} from '../../src/rules/give-headlines.ts'

const letter = (name: string) =>
  checkLetter(readFileSync(new URL(`../../fixtures/letters/${name}`, import.meta.url), 'utf8'), {
    format: name.endsWith('.md') ? 'markdown' : 'text'
  })

describe('headlines', () => {
  it('tell the errors first, whatever else is heavy', () => {
    const heavy = readFileSync(
      new URL('../../fixtures/letters/afslag-enkeltydelse.md', import.meta.url),
      'utf8'
    )
    const {headlines = []} = checkLetter(heavy.replace('010190-XXXX', '010190-1234'))
    expect(headlines[0]).toMatchObject({id: 'personal-data', ruleIds: ['personal-data']})
    expect(headlines.length).toBeLessThanOrEqual(5)
    // The number itself is not said again.
    expect(headlines[0]?.message).not.toContain('010190')
  })

  it('put what lowers the effort most first, not what is found most often', () => {
    const {findings, headlines = []} = letter('afslag-enkeltydelse.md')
    expect(headlines[0]?.id).toBe('long')
    const count = (id: string) => findings.filter((d) => d.ruleId === id).length
    expect(count('long-sentence')).toBeLessThan(count('officialese'))
  })

  it('say nothing of a letter with advice in one place only', () => {
    expect(letter('ja-til-enkeltydelse.md').headlines).toEqual([])
    expect(letter('orientering-affald.txt').headlines).toEqual([])
  })

  it('name places where the findings are', () => {
    for (const name of ['byggetilladelse-carport.txt', 'stop-for-hjemmehjaelp.txt']) {
      const {findings, headlines = []} = letter(name)
      expect(headlines.length).toBeGreaterThanOrEqual(3)
      for (const {places, ruleIds} of headlines) {
        for (const place of places)
          expect(findings.some((d) => d.place === place && ruleIds.includes(d.ruleId))).toBe(true)
      }
    }
  })

  it('quote nothing of a letter without its words', () => {
    const report = redactLetter(letter('afslag-enkeltydelse.md'), rules, 'da')
    const said = giveHeadlines(report, rules, 'da')
      .map((d) => d.message)
      .join(' ')
    expect(said).toContain('kancellisprog')
    expect(said).not.toMatch(/»(?!De«)/)
  })

  it('tell of a rule that has no headline by its name', () => {
    const report = letter('afslag-enkeltydelse.md')
    const [finding] = report.findings
    if (!finding) throw new Error('No finding')
    const own = {...finding, ruleId: 'hus', severity: 'error' as const, message: 'Skriv Solby. Ikke andet.'}
    const title = {
      id: 'hus',
      da: {title: 'Byens navn', message: '', why: ''},
      en: {title: 'Town', message: '', why: ''}
    }
    const [first] = giveHeadlines({...report, findings: [own]}, [title], 'da')
    expect(first).toMatchObject({id: 'hus', message: 'Byens navn: Skriv Solby.'})
  })

  it('gather rules that klarbrev has, each in one headline', () => {
    const known = new Set(rules.map((d) => d.id))
    const told = headlineForms.flatMap((form) => form.rules)
    expect(told.filter((id) => !known.has(id))).toEqual([])
    expect(new Set(told).size).toBe(told.length)
    expect(told).toEqual(
      expect.arrayContaining(['passive', 'officialese', 'long-sentence', 'complaint-guidance'])
    )
  })
})
