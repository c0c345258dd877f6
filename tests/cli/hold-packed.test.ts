import fc from 'fast-check'
import {expect, it} from 'vitest'
import {holdPacked} from '../../src/cli/examine/hold-packed.ts'

it('gives back what was put in, however long', () => {
  const text = fc
    .tuple(fc.string({unit: 'grapheme'}), fc.constantFrom(0, 1, 1000, 300_000))
    .map(([start, length]) => start + 'æ»x'.repeat(length / 3))
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const held = holdPacked()
      for (const text of texts) held.add(text)
      expect([...held.read()]).toEqual(texts)
      expect([...held.read()]).toEqual(texts)
    }),
    {numRuns: 50}
  )
})
