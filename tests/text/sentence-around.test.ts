import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fingerprint} from '../../src/text/fingerprint.ts'
import {normaliseSentence, sentenceAround} from '../../src/text/sentence-around.ts'

const around = (text: string, word: string) => {
  const start = text.indexOf(word)
  return normaliseSentence(sentenceAround(text, start, start + word.length))
}

describe('the sentence around a span', () => {
  it.each([
    ['Først. Sagen behandles i dag. Så.', 'sagen behandles i dag'],
    ['Sagen behandles\ni dag', 'sagen behandles i dag'],
    ['# Titel\n\n- Sagen **behandles** i dag.\n- Så.', 'sagen behandles i dag'],
    ['<p>Først</p><p>Sagen behandles i dag</p>', 'sagen behandles i dag'],
    ['3) Sagen behandles i dag!\r\n\r\nSå', 'sagen behandles i dag'],
    ['Sagen  behandles i dag? »Ja.«', 'sagen behandles i dag']
  ])('%j', (text, sentence) => {
    expect(around(text, 'behandles')).toBe(sentence)
  })

  it('holds the span, in any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a, b].map((d) => d % (text.length + 1)).sort((x, y) => x - y) as [
          number,
          number
        ]
        expect(sentenceAround(text, start, end)).toContain(text.slice(start, end))
      })
    )
  })
})

describe('fingerprint', () => {
  it('never changes: it is kept in files', () => {
    expect(fingerprint('')).toBe('ebb6c228d9aaf7d3')
    expect(fingerprint('passive\nsagen behandles i dag')).toBe('57f084676ad15c1f')
  })

  it('tells texts apart', () => {
    const prints = new Set(Array.from({length: 50_000}, (_, index) => fingerprint(`Sætning ${index}`)))
    expect(prints.size).toBe(50_000)
  })
})
