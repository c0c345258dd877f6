import fc from 'fast-check'
import {expect, it} from 'vitest'
import {decode, encode, NotText} from '../../src/formats/text/decode.ts'

const text = 'Kære Åse\r\nDin ansøgning er på 1.250 kr. – tak!'

it.each([
  ['utf-8', false],
  ['utf-8', true],
  ['utf-16le', true],
  ['utf-16le', false],
  ['utf-16be', true],
  ['windows-1252', false]
] as const)('reads %s (byte order mark: %s) and writes it back', (encoding, bom) => {
  const bytes = encode(text, {encoding, bom})
  expect(decode(bytes)).toEqual({text, encoding, bom})
})

it('says so when bytes are no text', () => {
  expect(() => decode(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2))).toThrow(NotText)
})

it('refuses a character that Windows-1252 cannot hold', () => {
  expect(() => encode('Ω', {encoding: 'windows-1252', bom: false})).toThrow(RangeError)
})

it('keeps any text through UTF-8', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme', minLength: 1}), (value) => {
      fc.pre(!/\p{Cc}/u.test(value) && !value.startsWith('\uFEFF'))
      expect(decode(encode(value, {encoding: 'utf-8', bom: false})).text).toBe(value)
    })
  )
})
