import {expect, it} from 'vitest'
import {findCpr, maskCpr} from '../../src/text/cpr.ts'

it.each([
  ['010190-1234', '010190-XXXX'],
  ['breve/010190-1234.md', 'breve/010190-XXXX.md'],
  ['breve\\0101901234.docx', 'breve\\010190XXXX.docx'],
  ['sag-010190_1234-svar.txt', 'sag-010190_XXXX-svar.txt'],
  ['nr.010190 1234/2', 'nr.010190 XXXX/2'],
  ['010190 - 1234', '010190 - XXXX'],
  ['010190–1234 eller 010190\u00A01234', '010190–XXXX eller 010190\u00A0XXXX'],
  ['**010190**-1234', '**010190**-XXXX'],
  ['010190-\n1234', '010190-\nXXXX'],
  ['01 01 90 1234', '01 01 90 XXXX'],
  ['01.01.90-1234', '01.01.90-XXXX'],
  ['https://x.dk/?cpr=0101901234&a=1', 'https://x.dk/?cpr=010190XXXX&a=1'],
  ['12.10.25 8999 Nørreby', '12.10.25 8999 Nørreby'],
  ['Ring på 20 12 34 56.', 'Ring på 20 12 34 56.'],
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
