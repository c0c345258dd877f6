import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {kinds, kindsByName} from '../../src/checks/kinds.ts'
import {readLetter, type TextFormat} from '../../src/formats/read-text.ts'
import {analyseLetter} from '../../src/letter/model/letter.ts'
import {rules} from '../../src/rules/generated.ts'
import {perUnit} from '../../src/rules/per-unit.ts'
import type {Rule} from '../../src/rules/rule.ts'
import type {Match} from '../../src/types.ts'
import {danish} from '../checks/check-text.ts'

const folder = new URL('../../fixtures/gold/letters/', import.meta.url)
const paragraphs = readdirSync(folder)
  .filter((name) => /\.(?:md|txt)$/.test(name))
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split(/\n{2,}/))
  // Lines between dashes would be frontmatter where they come first.
  .filter((paragraph) => !paragraph.startsWith('---'))

const hard = [
  'De bedes fremsende Deres bilag **hurtigst muligt**, jf. ovenstående.',
  'De skal kontaktes, før skemaet indsendes. I kan også blive kontaktet.',
  '»Ansøgningen behandles af forvaltningen,« skrev De. Den behandles `her`.',
  '- skemaet udfyldes\r\n- pas,\r\n  billede, lønsedler og kontoudtog skal fremsendes',
  '> Der foretages en vurdering af {{Navn}}s ansøgning om\n> støtte, medmindre den ikke er nødvendig.',
  'Du skal sende os lønsedler, budget, lejekontrakt og kontoudtog.'
]

const letter = fc
  .array(fc.oneof({weight: 3, arbitrary: fc.constantFrom(...paragraphs)}, fc.constantFrom(...hard)), {
    minLength: 1,
    maxLength: 8
  })
  .chain((parts) => fc.constantFrom('\n\n', '\n', '\r\n\r\n').map((gap) => parts.join(gap)))

const formats: ReadonlyArray<TextFormat> = ['markdown', 'text', 'html']
const checks = rules.flatMap((rule) => {
  const kind = kindsByName.get(rule.kind)
  if (rule.language !== 'da' || !kind || kind.scope === 'letter') return []
  const check = kind.check(rule.options, danish)
  return [{id: rule.id, check, cached: perUnit(check, kind.scope)}]
})

describe('checks that are asked for each unit by itself', () => {
  it.each(formats)('find in %s what they find in the whole letter', (format) => {
    fc.assert(
      fc.property(letter, (text) => {
        const whole = analyseLetter(readLetter(text, format), danish)
        for (const {id, check, cached} of checks) {
          // Where nothing is moved a match is the same, so that the order of units is all that may differ.
          expect(sorted(cached(whole)), id).toEqual(sorted(check(whole)))
        }
      }),
      {numRuns: 60}
    )
  })

  it('find it in every letter and example, and beside another that has the same paragraphs', () => {
    const letters = new URL('../../fixtures/letters/', import.meta.url)
    const texts = [
      ...readdirSync(letters).map((name) => readFileSync(new URL(name, letters), 'utf8')),
      ...rules.flatMap((rule) => (rule.language === 'da' ? [examplesOf(rule)] : []))
    ]
    for (const [index, text] of texts.entries()) {
      const other = texts[(index + 1) % texts.length] ?? ''
      // Each text is read twice, first and last in its letter: what was remembered of its paragraphs is asked again.
      const whole = analyseLetter(readLetter(`${text}\n\n${other}`, 'markdown'), danish)
      for (const {id, check, cached} of checks) {
        expect(sorted(cached(whole)), `${id}: ${text}`).toEqual(sorted(check(whole)))
      }
    }
  })

  it('are remembered', () => {
    let asked = 0
    const counting = perUnit((asks) => {
      asked++
      return asks.sentences.map(({start, end}) => ({start, end}))
    }, 'unit')
    const once = 'Dette afsnit står her for første gang.'
    const read = (text: string) => counting(analyseLetter(readLetter(text, 'text'), danish))
    expect(read(once)).toEqual([{start: 0, end: once.length}])
    expect(asked).toBe(1)
    expect(read(`${once}\n\nDette er et andet.\n\n${once}`)).toHaveLength(3)
    expect(asked).toBe(2)
  })

  it('are asked anew where the letter speaks otherwise', () => {
    const check = perUnit(
      kinds.passive.check(
        {
          reader: ['udfylde'],
          authority: [],
          either: [],
          light: {},
          things: {reader: [], authority: []},
          wishes: [],
          fixed: []
        },
        danish
      ),
      'address'
    )
    const suggested = (text: string) =>
      check(analyseLetter(readLetter(text, 'text'), danish))
        .flatMap(({suggestions = []}) => suggestions)
        .map(({text: suggestion}) => suggestion)
    const request = 'Skemaet skal udfyldes.'
    expect(suggested(`Du får et skema her.\n\n${request}`)).toContain('Du skal udfylde skemaet.')
    // A letter that says De is on its way to du.
    expect(suggested(`Vi beder Dem og Deres mand om hjælp.\n\n${request}`)).toContain(
      'Du skal udfylde skemaet.'
    )
    expect(suggested(`Vi beder jer om hjælp.\n\n${request}`)).toContain('I skal udfylde skemaet.')
  })
})

/** What a rule finds and what it leaves alone, a paragraph each. */
function examplesOf({examples, clean}: Rule): string {
  return [...examples.map(({before}) => before), ...clean].join('\n\n')
}

function sorted(matches: ReadonlyArray<Match>): Array<Match> {
  return matches.toSorted((a, b) => a.start - b.start || a.end - b.end)
}
