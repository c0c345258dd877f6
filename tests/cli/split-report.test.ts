import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {splitReport} from '../../src/report/read/split-report.ts'

/** Split a text that comes in pieces of some bytes. */
function split(text: string, size = 1 << 20) {
  const letters: Array<string> = []
  const splitter = splitReport((letter) => letters.push(Buffer.from(letter).toString()))
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) splitter.add(bytes.subarray(at, at + size))
  return {letters, rest: Buffer.from(splitter.end()).toString()}
}

describe('a report that is split', () => {
  it('gives its letters and the rest, however it is laid out and cut', () => {
    const value = fc.jsonValue({maxDepth: 3})
    const report = fc.record({
      before: fc.dictionary(fc.string(), value),
      letters: fc.array(value),
      after: fc.dictionary(
        fc.string().filter((name) => name !== 'letters'),
        value
      ),
      indent: fc.constantFrom(0, 1, 2),
      size: fc.integer({min: 1, max: 40})
    })
    fc.assert(
      fc.property(report, ({before, letters, after, indent, size}) => {
        const whole = {...before, letters, ...after}
        const found = split(JSON.stringify(whole, undefined, indent), size)
        expect(found.letters.map((letter) => JSON.parse(letter))).toEqual(JSON.parse(JSON.stringify(letters)))
        expect(JSON.parse(found.rest)).toEqual(JSON.parse(JSON.stringify({...whole, letters: []})))
      })
    )
  })

  it.each([
    ['[]', []],
    ['[ \n ]', []],
    ['[{"a": "}],\\"{["}]', ['{"a": "}],\\"{["}']],
    ['[1, [2, 3]]', ['1', ' [2, 3]']],
    // What is no JSON must not pass for less of it.
    ['[1,]', ['1', '']],
    ['[,1]', ['', '1']],
    ['[1 2]', ['1 2']]
  ])('has in %s as many letters as stand there', (letters, expected) => {
    for (const size of [1, 3, 100]) {
      expect(split(`{"letters": ${letters}, "x": 1}`, size)).toEqual({
        letters: expected,
        rest: '{"letters": [], "x": 1}'
      })
    }
  })

  it.each(['{"letters": [{"a": 1}', '{"letters": [{"a": 1}, {"b', '{"letters": [], '])(
    'is no JSON where it ends early, as %s',
    (text) => {
      expect(() => JSON.parse(split(text).rest)).toThrow(SyntaxError)
    }
  )

  it.each(['{"x": {"letters": [1]}}', '{"letters": {"a": [1]}}', '{"lettersx": [1]}', '"letters"', '[[1]]'])(
    'has none in %s',
    (text) => {
      expect(split(text)).toEqual({letters: [], rest: text})
    }
  )
})
