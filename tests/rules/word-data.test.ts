import {describe, expect, it} from 'vitest'
import {examineWords} from '../../bin/examine/examine-words.ts'
import {readRules} from '../../bin/examine-words.ts'
import type {Wording} from '../../src/letter/wording/phrase.ts'
import type {Rule} from '../../src/rules/rule.ts'
import {danish} from '../checks/check-text.ts'

const text = {title: 'Ord', message: '»{actual}«', why: 'Fordi.'}

function rule(id: string, entries: ReadonlyArray<Wording>): Rule {
  const base = {
    kind: 'words',
    language: 'da',
    severity: 'warning',
    da: text,
    en: text,
    sources: [],
    examples: [],
    clean: []
  } as const
  return {id, ...base, options: {entries}}
}

describe('the words of the rules', () => {
  it('have no duplicates, dead entries or alternatives that do not fit', () => {
    expect(examineWords(readRules(), danish)).toEqual([])
  })

  it.each<[string, ReadonlyArray<Wording>, RegExp]>([
    [
      'a term twice',
      [
        {term: 'samt', use: ['og']},
        {term: 'samt', use: ['plus']}
      ],
      /also in a/
    ],
    ['an alternative of another class', [{term: 'fremsende', as: 'verb', use: ['brev']}], /no verb/],
    [
      'an alternative that is flagged',
      [
        {term: 'samt', use: ['og']},
        {term: 'tillige med', use: ['samt']}
      ],
      /has `samt`/
    ],
    ['its own alternative', [{term: 'samt', use: ['samt']}], /own alternative/],
    ['a context of two words', [{term: 'samt', use: ['og'], only: {before: ['i dag']}}], /never stand/],
    ['an alternative in quotation marks', [{term: 'samt', use: ['"og"']}], /quotation/]
  ])('are examined for %s', (_, entries, problem) => {
    const problems = examineWords([rule('a', entries)], danish)
    expect(problems.map((d) => d.problem)).toEqual(expect.arrayContaining([expect.stringMatching(problem)]))
  })

  it('are examined across rules', () => {
    const [problem] = examineWords(
      [rule('a', [{term: 'samt', use: ['og']}]), rule('b', [{term: 'samt', use: ['og']}])],
      danish
    )
    expect(problem).toEqual({rule: 'b', term: 'samt', problem: 'also in a'})
  })

  it('may be off in one rule and on in another', () => {
    const off: Wording = {term: 'samt', use: ['og'], severity: 'off'}
    expect(examineWords([rule('a', [off]), rule('b', [{term: 'samt', use: ['og']}])], danish)).toEqual([])
  })
})
