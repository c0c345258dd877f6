import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {checkLetter} from '../../src/index.ts'
import {speakingFindings} from '../../src/report/speaking-findings.ts'
import {voices} from '../../src/rules/generated.ts'
import {giveVoices} from '../../src/rules/give-voices.ts'
import {lineMap} from '../../src/text/line-map.ts'
import type {Finding} from '../../src/types.ts'

const ids = [...new Set(voices.flatMap((voice) => [voice.rule, ...voice.for])), 'long-sentence', 'own-rule']

const text = 'a'.repeat(400)
const lines = lineMap(text)
const findingOf = (
  ruleId: string,
  start: number,
  end: number,
  severity: Finding['severity'] = 'warning'
) => ({
  ruleId,
  severity,
  message: '',
  why: '',
  actual: text.slice(start, end),
  place: {start: lines.pointAt(start), end: lines.pointAt(end)},
  values: {},
  url: '',
  suggestions: []
})

/** Findings in a small text, so that many share words. */
const someFindings = fc
  .array(
    fc
      .record({
        rule: fc.constantFrom(...ids),
        start: fc.nat(200),
        length: fc.integer({min: 1, max: 180}),
        severity: fc.constantFrom('error', 'warning', 'info' as const)
      })
      .map(({rule, start, length, severity}) => findingOf(rule, start, start + length, severity)),
    {maxLength: 30}
  )
  .map((findings) => findings.toSorted((a, b) => a.place.start.offset - b.place.start.offset))

describe('one voice a phrase', () => {
  it('silences by nobody who is silent, and by findings on the same words only', () => {
    fc.assert(
      fc.property(someFindings, (findings) => {
        const voiced = giveVoices(findings)
        expect(voiced.map(({within: _, ...own}) => own)).toEqual(findings)
        for (const {within, place, ruleId} of voiced) {
          if (within === undefined) continue
          const speaker = voiced[within]
          expect(speaker?.within).toBeUndefined()
          const pair = [speaker?.ruleId, ruleId]
          expect(
            voices.some((voice) => pair.includes(voice.rule) && voice.for.some((d) => pair.includes(d)))
          ).toBe(true)
          expect(speaker?.place.start.offset).toBeLessThan(place.end.offset)
          expect(speaker?.place.end.offset).toBeGreaterThan(place.start.offset)
        }
      })
    )
  })

  it('follows from the findings alone: asked again it says the same', () => {
    fc.assert(
      fc.property(someFindings, (findings) => {
        const once = giveVoices(findings)
        expect(giveVoices(once)).toEqual(once)
      })
    )
  })

  it('leaves findings alone that share no words, or a small part of them', () => {
    const apart = [findingOf('impersonal', 0, 10), findingOf('passive', 10, 20)]
    expect(giveVoices(apart)).toEqual(apart)
    const touching = [findingOf('nominalization', 0, 20), findingOf('preposition-chain', 15, 60)]
    expect(giveVoices(touching)).toEqual(touching)
  })

  it('lets the one that offers words speak, but nobody silence what must be read', () => {
    const helpful = (rule: string) => ({
      ...findingOf(rule, 2, 8),
      suggestions: [{text: 'b', edits: [{start: 2, end: 8, text: 'b'}], safe: false}]
    })
    const weak = [findingOf('nominalization', 0, 10), helpful('passive')]
    expect(giveVoices(weak)).toEqual([{...weak[0], within: 1}, weak[1]])
    const field = [findingOf('placeholder', 0, 10), helpful('repeated-word')]
    expect(giveVoices(field)).toEqual([field[0], {...field[1], within: 0}])
  })

  it('lets a finding as long as a sentence silence nothing', () => {
    const findings = [findingOf('threatening-tone', 0, 200), findingOf('passive', 20, 30)]
    expect(giveVoices(findings)).toEqual(findings)
  })

  it('takes time linear in the findings, however they overlap', () => {
    const timeOf = (count: number) => {
      const findings = Array.from({length: count}, (_, index) =>
        findingOf(index % 2 ? 'passive' : 'officialese', index * 3, index * 3 + 110)
      )
      const before = process.cpuUsage()
      giveVoices(findings)
      const {user, system} = process.cpuUsage(before)
      return user + system
    }
    timeOf(500)
    expect(timeOf(16_000)).toBeLessThan(Math.max(40 * timeOf(2000), 1_000_000))
  })
})

describe('the voice of a phrase in a letter', () => {
  const speakersOf = (letter: string) =>
    checkLetter(letter, {format: 'text'}).findings.map(({ruleId, within}, _, all) => [
      ruleId,
      within === undefined ? undefined : all[within]?.ruleId
    ])

  it('is the impersonal phrase, not its passive', () => {
    const found = speakersOf('Der meddeles hermed, at sagen er afsluttet hos os i går.')
    expect(found).toContainEqual(['impersonal', undefined])
    expect(found).toContainEqual(['passive', 'impersonal'])
  })

  it('is the plain word, not the passive it stands in', () => {
    const found = speakersOf('Afgørelsen kan påklages til nævnet.')
    expect(found).toContainEqual(['officialese', undefined])
    expect(found).toContainEqual(['passive', 'officialese'])
  })

  it('is another one where the first is allowed', () => {
    const letter =
      'Afgørelsen kan påklages til nævnet. <!-- klarbrev ignore-file officialese -- lovens ord -->'
    const {findings} = checkLetter(letter, {format: 'markdown'})
    expect(findings.find(({ruleId}) => ruleId === 'passive')).not.toHaveProperty('within')
  })
})

describe('reports for people', () => {
  it('leave out who is spoken for, and weigh as much as they did', () => {
    const report = checkLetter('Du får svar.', {format: 'text'})
    const [info, error, apart] = [
      findingOf('impersonal', 0, 10, 'info'),
      {...findingOf('passive', 2, 8, 'error'), within: 0},
      findingOf('filler', 20, 25, 'info')
    ]
    const {findings} = speakingFindings({...report, findings: [info, error, apart]})
    expect(findings).toEqual([{...info, severity: 'error'}, apart])
  })
})
