import {describe, expect, it} from 'vitest'
import {terms} from '../../src/checks/word/terms.ts'
import {danish, found, matchesIn, rewritten} from './check-text.ts'

const check = terms.check(
  {
    groups: [
      {concept: 'datoen for svar', terms: ['frist', 'deadline']},
      {concept: 'brevet', terms: ['brev', 'skrivelse', 'meddelelse']},
      {concept: 'svaret', terms: ['afgørelse', 'meddelelse'], note: 'En afgørelse kan påklages.'}
    ]
  },
  danish
)

describe('terms', () => {
  it('finds the second word for one thing, in any form, and suggests the first', () => {
    const text = 'Fristen er den 3. maj. Overholder du ikke deadlinen, lukker vi sagen.'
    expect(found(check, text)).toEqual(['deadlinen'])
    expect(rewritten(check, text)).toBe('Fristen er den 3. maj. Overholder du ikke fristen, lukker vi sagen.')
    expect(matchesIn(check, text)[0]?.values).toEqual({
      lemma: 'deadline',
      other: 'frist',
      terms: '»frist« og »deadline«',
      concept: 'datoen for svar'
    })
  })

  it('tells of a group once', () => {
    expect(found(check, 'Du har fået et brev. Skrivelsen er vigtig. Læs skrivelsen igen nu.')).toEqual([
      'Skrivelsen'
    ])
  })

  it('lets a word belong to two groups', () => {
    const text = 'Du har fået en afgørelse i et brev. Læs denne meddelelse igen.'
    expect(found(check, text)).toEqual(['meddelelse', 'meddelelse'])
    expect(matchesIn(check, text).map(({message}) => message)).toEqual([undefined, 'note'])
  })

  it.each([
    'Fristen er den 3. maj. Hold fristen.',
    'Fristforlængelse er mulig. Deadlinen er den 3. maj.',
    'Du har fået et brev. Fristen er den 3. maj.'
  ])('is silent when a letter keeps to one word: %s', (text) => {
    expect(found(check, text)).toEqual([])
  })
})
