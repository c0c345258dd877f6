import {createHash} from 'node:crypto'
import {readFileSync, statSync} from 'node:fs'
import {expect, it} from 'vitest'

const folder = new URL('../../../src/danish/data/', import.meta.url)
const sums = readFileSync(new URL('SHA256SUMS', folder), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(/ +/) as [string, string])

it.each(sums)('%s is the hash of %s, as its script built it', (sum, name) => {
  expect(
    createHash('sha256')
      .update(readFileSync(new URL(name, folder)))
      .digest('hex')
  ).toBe(sum)
})

it('keeps the engine within 2.6 MB', () => {
  const engine = ['lexicon.bin', 'syntax.bin', 'tagger.bin']
  expect(sums.map(([, name]) => name).toSorted()).toEqual([...engine, 'frequency.bin'].toSorted())
  const size = engine.reduce((all, name) => all + statSync(new URL(name, folder)).size, 0)
  expect(size).toBeLessThanOrEqual(2_600_000)
  expect(statSync(new URL('frequency.bin', folder)).size).toBeLessThanOrEqual(160_000)
})
