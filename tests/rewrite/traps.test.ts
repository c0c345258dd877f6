import {expect, it} from 'vitest'
import {readTraps, scoreTraps} from '../../bin/score-traps.ts'

it('walks into no trap', () => {
  const traps = readTraps()
  expect(traps.length).toBeGreaterThanOrEqual(150)
  expect(scoreTraps(traps).map(({trap, after}) => `${trap.text} → ${after}`)).toEqual([])
})
