import {readFileSync} from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {holdLetter} from '../../src/audit/audited-letter.ts'
import {baseFormsOf} from '../../src/audit/base-forms.ts'
import {reachGoal, readGoal} from '../../src/audit/goal.ts'
import {makeAudit} from '../../src/audit/make-audit.ts'
import {rules} from '../../src/rules/generated.ts'
import {makeFolder, runCli} from '../cli/run-cli.ts'
import {madeLetter} from './made-letter.ts'

it.each([
  ['80 % under LIX 45', {percent: 80, lix: 45}],
  ['100% under lix 40', {percent: 100, lix: 40}],
  ['80 45', {percent: 80, lix: 45}],
  ['90% of the letters below LIX 45', {percent: 90, lix: 45}],
  ['0 % under LIX 45', undefined],
  ['101 % under LIX 45', undefined],
  ['under LIX 45', undefined],
  ['mange', undefined]
])('reads the goal %j', (text, goal) => {
  expect(readGoal(text)).toEqual(goal)
})

it('tells how far a goal is', () => {
  const letters = [30, 40, 44.4, 44.6, 60].map((lix, at) =>
    holdLetter(madeLetter(`${at}.md`, ['Du får svar.'], [], lix))
  )
  expect(reachGoal({percent: 80, lix: 45}, letters)).toMatchObject({reached: 60, lacking: 1})
  expect(reachGoal({percent: 60, lix: 45}, letters)).toMatchObject({reached: 60, lacking: 0})
})

it('lacks nothing exactly where the goal is reached', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({min: 10, max: 80})),
      fc.integer({min: 1, max: 100}),
      (values, percent) => {
        const letters = values.map((lix, at) => holdLetter(madeLetter(`${at}.md`, ['Du får svar.'], [], lix)))
        const {lacking} = reachGoal({percent, lix: 45}, letters)
        const under = values.filter((d) => d < 45).length
        expect(lacking === 0).toBe(100 * under >= percent * values.length)
      }
    )
  )
})

it('tells wordings from dictionary form to dictionary form', () => {
  const letter = madeLetter(
    'a.md',
    ['Sagen er fremsendt til Dem.', 'Svar De os.'],
    [
      {actual: 'Dem', rule: 'formal-address', suggestion: 'dig'},
      {actual: 'De', rule: 'formal-address', suggestion: 'du'}
    ]
  )
  const found = {
    ...letter.report.findings[0],
    ruleId: 'officialese',
    actual: 'fremsendt',
    values: {lemma: 'fremsende'}
  }
  const withWord = {...letter, report: {...letter.report, findings: [...letter.report.findings, found]}}
  // The first finding is there: it was made above.
  const {wordings} = makeAudit([holdLetter(withWord as typeof letter)], baseFormsOf(rules))
  const instead = Object.fromEntries(wordings.map((d) => [d.text, d.instead]))
  expect(instead).toMatchObject({Dem: ['dig'], De: ['du']})
  expect(instead.fremsende?.[0]).toBe('sende')
})

it('masks CPR numbers in the names of folders and in the title', async () => {
  const cwd = makeFolder({'010190-1234/brev.md': 'Du får svar fra os i morgen.\n'})
  await runCli(['audit', '010190-1234', '-o', 'side.html', '--title', 'Sag 010190-1234'], {cwd})
  const page = readFileSync(path.join(cwd, 'side.html'), 'utf8')
  expect(page).toContain('<h1>Sag 010190-XXXX</h1>')
  expect(page).not.toContain('010190-1234')
})
