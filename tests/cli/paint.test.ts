import {stripVTControlCharacters} from 'node:util'
import {expect, it} from 'vitest'
import {makePaint} from '../../src/cli/shell/terminal.ts'

it('colours the text alone, also as what a list is mapped by', async () => {
  const paint = await makePaint(true)
  for (const color of ['error', 'warning', 'info', 'strong', 'faint', 'good'] as const) {
    const painted = ['et', 'to'].map(paint[color])
    expect(painted.map((text) => stripVTControlCharacters(text))).toEqual(['et', 'to'])
    expect(painted).not.toEqual(['et', 'to'])
  }
})
