import {expect, it} from 'vitest'
import {findCpr} from '../../src/text/cpr.ts'
import {maskCpr} from '../../src/text/mask-cpr.ts'

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
  ['610190-1234', '610190-XXXX'],
  ['010190\u00AD1234 010190\u200B1234', '010190\u00ADXXXX 010190\u200BXXXX'],
  [
    '010190&nbsp;1234, 010190&#8211;1234, 010190&shy;1234',
    '010190&nbsp;XXXX, 010190&#8211;XXXX, 010190&shy;XXXX'
  ],
  [
    '010190<br>1234 <td>010190</td><td class="x">1234</td>',
    '010190<br>XXXX <td>010190</td><td class="x">XXXX</td>'
  ],
  ['010190:1234, (010190) 1234', '010190:XXXX, (010190) XXXX'],
  ['01/01-1990-1234 og 010190-12 34', '01/01-1990-XXXX og 010190-XX XX'],
  ['12.10.25 8999 Nørreby', '12.10.25 8999 Nørreby'],
  ['Ring på 20 12 34 56.', 'Ring på 20 12 34 56.'],
  ['12345678901234', '12345678901234'],
  ['den 3. maj 2025 kl. 12.30', 'den 3. maj 2025 kl. 12.30']
])('writes %j as %j', (text, masked) => {
  expect(maskCpr(text)).toBe(masked)
})

it('finds a number, but no account and no case', () => {
  expect(findCpr('Dit CPR-nummer er 010190-1234.')).toHaveLength(1)
  expect(findCpr('Dit CPR-nummer er 610190-1234 eller 010190\u00AD1234.')).toHaveLength(2)
  expect(findCpr('Kortet 6101901234')).toHaveLength(0)
  expect(findCpr('Konto nr. 0101901234')).toHaveLength(0)
  expect(findCpr('Sag 26/010190-1234')).toHaveLength(0)
})
