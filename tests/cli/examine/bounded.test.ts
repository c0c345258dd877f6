import {expect, it} from 'vitest'
import {makeBounded, OutOfTime} from '../../../src/cli/shell/bounded.ts'

it('gives back what work comes to', () => {
  const bounded = makeBounded(10_000)
  expect(bounded(() => bounded(() => 'brev'))).toBe('brev')
  expect(() =>
    bounded(() => {
      throw new RangeError('own')
    })
  ).toThrow(RangeError)
})

it('ends work without end, also that of a regular expression', () => {
  const endless = [
    () => {
      for (;;);
    },
    () => /^(a+)+$/.test(`${'a'.repeat(60)}b`)
  ]
  for (const work of endless) expect(() => makeBounded(50)(work)).toThrow(OutOfTime)
})

it('counts all that is done for a letter', () => {
  const bounded = makeBounded(50)
  expect(() =>
    bounded(() => {
      for (;;);
    })
  ).toThrow(OutOfTime)
  expect(() => bounded(() => 1)).toThrow(OutOfTime)
})
