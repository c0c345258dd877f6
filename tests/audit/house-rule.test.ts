import {expect, it} from 'vitest'
import {houseRuleOf} from '../../src/audit/house-rule.ts'
import {rules} from '../../src/rules/generated.ts'

const words = {title: 't', message: 'm', why: 'w'}
const wording = (text: string, count: number, ruleId = 'officialese') => ({
  ruleId,
  text,
  count,
  letters: 1,
  instead: ['x'],
  explanation: undefined
})
const termsOf = (rule: ReturnType<typeof houseRuleOf>) => rule?.options.entries.map((d) => d.term)

it('takes the wordings that return, with the conditions of their entries', () => {
  const rule = houseRuleOf(
    [wording('fremsende', 3), wording('såfremt', 2), wording('vedrørende', 1)],
    rules,
    words
  )
  expect(new Set(termsOf(rule))).toEqual(new Set(['fremsende', 'såfremt']))
  const own = rules.find(({id}) => id === 'officialese')?.options.entries as ReadonlyArray<unknown>
  for (const entry of rule?.options.entries ?? []) expect(own).toContain(entry)
  expect(rule?.sources.length).toBeGreaterThan(0)
})

it('makes no rule of what no rule on words can replace', () => {
  expect(houseRuleOf([], rules, words)).toBeUndefined()
  expect(houseRuleOf([wording('De', 9, 'formal-address')], rules, words)).toBeUndefined()
  expect(houseRuleOf([wording('findes ikke', 9)], rules, words)).toBeUndefined()
})
