import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'
import {readReportFile} from '../../src/cli/commands/compare/read-report-file.ts'
import {makeFolder} from './run-cli.ts'

function read(text: string | Uint8Array) {
  const file = path.join(makeFolder({}), 'r.json')
  writeFileSync(file, text)
  const letters: Array<unknown> = []
  return {rest: readReportFile(file, (letter) => letters.push(letter)), letters}
}

it('reads the letters of a report one by one, and the rest', () => {
  const letters = Array.from({length: 2000}, (_, index) => ({
    path: `${index} æ».md`,
    text: 'x'.repeat(index)
  }))
  const report = {version: 1, letters, summary: {letters: 2000}}
  const expected = {rest: {...report, letters: []}, letters}
  expect(read(JSON.stringify(report, undefined, 2))).toEqual(expected)
  expect(read(`\uFEFF${JSON.stringify(report)}`)).toEqual(expected)
})

it('misses no letter, however the key is spelt', () => {
  expect(read('{"l\\u0065tters": [1, 2]}').letters).toEqual([1, 2])
})

it.each(['', '{"letters": [{]}', '{"letters": [1,]}', '{"letters": [1', '{"letters": []'])(
  'refuses what is no JSON, as %j',
  (text) => {
    expect(() => read(text)).toThrow(SyntaxError)
  }
)
