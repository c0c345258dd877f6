import fc from 'fast-check'
import {expect, it} from 'vitest'
import {type EditedLine, lineOf, pressKey} from '../../src/cli/commands/fix/line-editor.ts'

function type(line: EditedLine, ...keys: ReadonlyArray<string>): string {
  let now = line
  for (const key of keys) {
    const edited = pressKey(now, {name: key, text: [...key].length === 1 ? key : ''})
    if (typeof edited === 'string') return edited
    now = edited
  }
  return `${now.characters.slice(0, now.at).join('')}|${now.characters.slice(now.at).join('')}`
}

it('writes and deletes where the cursor is', () => {
  expect(type(lineOf('Du får'), '!')).toBe('Du får!|')
  expect(type(lineOf('Du får'), 'left', 'left', 'backspace')).toBe('Du |år')
  expect(type(lineOf('Du får'), 'home', 'delete', 'N')).toBe('N|u får')
  expect(type(lineOf('Du får svar'), 'ctrl-w')).toBe('Du får |')
  expect(type(lineOf('Du får svar'), 'left', 'ctrl-u')).toBe('|r')
  expect(type(lineOf('Du får'), 'home', 'right', 'ctrl-k')).toBe('D|')
  expect(type(lineOf('e\u0301n'), 'left', 'backspace')).toBe('|n')
})

it('ends with Enter, and leaves off with Esc', () => {
  expect(type(lineOf('a'), 'return')).toBe('done')
  expect(type(lineOf('a'), 'escape')).toBe('cancelled')
  expect(type(lineOf('a'), 'end-of-input')).toBe('cancelled')
})

it('stays within the line whatever is pressed', () => {
  const keys = fc.constantFrom(
    'left',
    'right',
    'home',
    'end',
    'backspace',
    'delete',
    'ctrl-w',
    'ctrl-u',
    'ctrl-k',
    'ctrl-x',
    'x',
    'å',
    'up'
  )
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), fc.array(keys), (text, pressed) => {
      let line = lineOf(text)
      for (const name of pressed) {
        const edited = pressKey(line, {name, text: [...name].length === 1 ? name : ''})
        if (typeof edited === 'string') throw new Error('No key that ends')
        line = edited
        expect(line.at).toBeGreaterThanOrEqual(0)
        expect(line.at).toBeLessThanOrEqual(line.characters.length)
      }
    })
  )
})
