import {expect, it} from 'vitest'
import {findCpr, maskCpr} from '../../src/text/cpr.ts'

it.each([
  ['010190-1234', '010190-XXXX'],
  ['breve/010190-1234.md', 'breve/010190-XXXX.md'],
  ['breve\\0101901234.docx', 'breve\\010190XXXX.docx'],
  ['sag-010190_1234-svar.txt', 'sag-010190_XXXX-svar.txt'],
  ['nr.010190 1234/2', 'nr.010190 XXXX/2'],
  ['12345678901234', '12345678901234'],
  ['den 3. maj 2025 kl. 12.30', 'den 3. maj 2025 kl. 12.30']
])('writes %j as %j', (text, masked) => {
  expect(maskCpr(text)).toBe(masked)
})

it('finds a number, but no account and no case', () => {
  expect(findCpr('Dit CPR-nummer er 010190-1234.')).toHaveLength(1)
  expect(findCpr('Konto nr. 0101901234')).toHaveLength(0)
  expect(findCpr('Sag 26/010190-1234')).toHaveLength(0)
})
