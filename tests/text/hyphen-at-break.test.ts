import {describe, expect, it} from 'vitest'
import {hyphenAtBreak} from '../../src/text/hyphen-at-break.ts'

describe('hyphenAtBreak', () => {
  it.each([
    ['støj fra ventila-', 'tionen', 'dropped'],
    ['brug vores it-', 'system', 'joined'],
    ['Nord-', 'Jylland', 'joined'],
    ['læs om ind-', 'og udbetaling', 'apart'],
    ['det koster 200,-', 'inklusive moms', 'apart'],
    ['et ord', 'mere', undefined],
    ['mellem -', 'og streg', undefined]
  ])('knows what becomes of the hyphen of »%s« before »%s«', (line, next, becomes) => {
    expect(hyphenAtBreak(line, next)).toBe(becomes)
  })
})
