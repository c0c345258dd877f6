import {describe, expect, it} from 'vitest'
import {readWholeSentences, scoreWholeSentences, versionsOf} from '../../bin/score-whole.ts'

describe('whole sentences with all suggestions', () => {
  const mended = scoreWholeSentences(readWholeSentences())

  it('say what they said', () => {
    expect(mended.filter(({keeps}) => !keeps).map(({after}) => after)).toEqual([])
  })

  it('read as a consultant would write them, every other', () => {
    expect(mended.length).toBeGreaterThanOrEqual(60)
    expect(mended.filter(({isGood}) => isGood).length).toBeGreaterThanOrEqual(mended.length / 2)
  })
})

describe('versionsOf', () => {
  it('writes alternatives out, in each other, too', () => {
    expect([...versionsOf('Vi {sender/giver {dig /}} det{/ nu}.')]).toEqual([
      'Vi sender det.',
      'Vi sender det nu.',
      'Vi giver dig det.',
      'Vi giver dig det nu.',
      'Vi giver det.',
      'Vi giver det nu.'
    ])
  })
})
