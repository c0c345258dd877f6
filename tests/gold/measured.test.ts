import {expect, it} from 'vitest'
import {measureRules} from '../../bin/measure-rules.ts'
import {measured} from '../../src/rules/measured.ts'

// `klarbrev rules` shows these; `npm run evaluate -- --write` brings them up to date.
it('shows of each rule what is measured today', () => {
  expect(measured).toEqual(measureRules())
}, 60_000)
