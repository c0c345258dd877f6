import {Writable} from 'node:stream'
import {expect, it} from 'vitest'
import {makeProgress, progressLine} from '../../../src/cli/shell/progress.ts'

class Screen extends Writable {
  text = ''
  readonly isTTY: boolean

  constructor(isTTY: boolean) {
    super()
    this.isTTY = isTTY
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString()
    done()
  }

  /** What a terminal shows of it. */
  get shown(): string {
    return this.text.split('\r\u001b[K').at(-1) ?? ''
  }
}

/** Do letters, 50 ms each. */
function progressOn(stderr: Screen, env: Record<string, string> = {}, total = 100) {
  let time = 0
  const progress = makeProgress(total, {stderr, env}, 'da', () => time)
  const advance = (letters: number) => {
    for (let count = 0; count < letters; count++) {
      time += 50
      progress.advance()
    }
  }
  return {...progress, advance}
}

it('says how far a run has come, how fast, and how long it will take', () => {
  expect(progressLine(3120, 10_000, 10, 'da')).toBe(
    '██████░░░░░░░░░░░░░░ 3.120 af 10.000 breve · 312 i sekundet · 23 sek. tilbage'
  )
  expect(progressLine(1, 10_000, 1, 'en')).toBe(
    '░░░░░░░░░░░░░░░░░░░░ 1 of 10,000 letters · 1 a second · 167 min. left'
  )
  expect(progressLine(2, 2, 0, 'da')).toContain('2 af 2 breve')
})

it('appears after a while, and leaves nothing', () => {
  const screen = new Screen(true)
  const progress = progressOn(screen)
  progress.advance(5)
  expect(screen.text).toBe('')
  progress.advance(15)
  expect(screen.shown).toMatch(/^████░+ 20 af 100 breve · 20 i sekundet · 4 sek. tilbage$/)
  progress.clear()
  expect(screen.shown).toBe('')
  progress.advance(2)
  expect(screen.shown).toContain('22 af 100')
  // Ten pictures a second at most.
  expect(screen.text.match(/breve/g)?.length).toBeLessThanOrEqual(9)
})

it.each([
  ['a file', new Screen(false), {}, 100],
  ['a terminal that knows no commands', new Screen(true), {TERM: 'dumb'}, 100],
  ['a single letter', new Screen(true), {}, 1]
])('shows nothing in %s', (_, screen, env, total) => {
  const progress = progressOn(screen, env, total)
  progress.advance(50)
  progress.clear()
  expect(screen.text).toBe('')
})
