import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {cprMasker, maskCpr} from '../../src/text/mask-cpr.ts'
import {processorTimeSince} from '../processor-time.ts'

/** Ways in which one number comes to a text: from links, pages, Word, quotes, differences, other scripts. */
const spellings = [
  'mailto:a@b.dk?subject=CPR%20010190-9137',
  '010190%2D9137',
  '010190%209137',
  '010190%E2%80%939137',
  `010190</span><span style="${'mso-fareast-language:DA;'.repeat(12)}">-9137</span>`,
  '<b>01</b><b>01</b><b>90</b>-<i>91</i><i>37</i>',
  '010190\u200E-\u200F9137',
  '01\u00AD0190-91\u200B37',
  '01&shy;0190-9137',
  '1.1.1990-9137',
  '01.01.90 - 9137',
  '010190 91 37',
  '01 01 90 91 37',
  '010190, 9137',
  '010190 | 9137',
  '010190        9137',
  '０１０１９０-９１３７',
  '-  010190-\n+  9137',
  '> 010190-\n> 9137',
  '{"text":"\\u00200101909137"}',
  'note: !haster CPR 010190-9137',
  '010190\\-9137',
  '010190&#45;9137'
]

describe('a CPR number', () => {
  it.each(spellings)('is masked in %j', (text) => {
    const masked = maskCpr(text)
    expect(masked).toHaveLength(text.length)
    expect(masked.match(/X/g)).toHaveLength(4 + (text.match(/X/g)?.length ?? 0))
    expect(masked).not.toMatch(/[9９](?:<[^<>]*>|\W)*[1１](?:<[^<>]*>|\W)*[3３](?:<[^<>]*>|\W)*[7７]/u)
  })

  it.each([
    '12.10.25 8999 Nørreby',
    'Ring på 20 12 34 56 eller +45 20 12 34 56.',
    'Vælg mellem 20 12 34 56 78 90 og 01 02 03 04 05 06 07.',
    'fra 1.1.2025 til 31.12.2025',
    '"partialFingerprints": "a3f0101909137bcdef0123456789"',
    '"start":{"line":12,"column":1,"offset":120190},"end":{"line":9137}',
    '5412 0101 1234'
  ])('is not seen in %j', (text) => {
    expect(maskCpr(text)).toBe(text)
  })

  it('is masked wherever it stands', () => {
    const around = fc
      .string({unit: 'grapheme', maxLength: 30})
      .filter((text) => !/[\d０-９&<\\%]/u.test(text))
    fc.assert(
      fc.property(around, fc.constantFrom(...spellings), around, (before, text, after) => {
        const masked = maskCpr(`${before} ${text} ${after}`)
        expect(masked).toBe(`${before} ${maskCpr(text)} ${after}`)
      })
    )
  })

  it('leaves no rest where what is said begins inside it', () => {
    const mask = cprMasker('Din sag 010190-\n9137 behandles.')
    expect(mask('9137 behandles')).toBe('XXXX behandles')
    expect(mask('19137 behandles')).toBe('19137 behandles')
  })

  it('is looked for in time that grows with the text', () => {
    for (const piece of ['0', '01 ', '010190 ', '010190-', '01<a ', '0&shy;', '01.01.90', '\u200B0', '%20']) {
      const before = process.cpuUsage()
      maskCpr(piece.repeat(80_000))
      expect(processorTimeSince(before)).toBeLessThan(3000)
    }
  })
})
