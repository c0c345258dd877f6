import type {UiLanguage} from '../../types.ts'
import {progressTexts} from '../texts/progress.ts'
import type {Shell} from './terminal.ts'

/** Shows how far a run has come. */
export interface Progress {
  /** One letter more is done. */
  readonly advance: () => void
  /** Make room for other output; the next letter shows the bar again. */
  readonly clear: () => void
}

/** What is over sooner needs no bar, in milliseconds. */
const patience = 400

/** Between two pictures of the bar, in milliseconds. */
const interval = 100

/** Cells of the bar. */
const width = 20

/**
 * Show a bar with rate and time left on standard error while a terminal looks; nothing of it stays.
 *
 * The lines are our own: libraries for bars expect a screen of their own, where reports are written to this one.
 *
 * @param now milliseconds, for measuring
 */
export function makeProgress(
  total: number,
  {stderr, env}: Pick<Shell, 'stderr' | 'env'>,
  language: UiLanguage,
  now: () => number = () => performance.now()
): Progress {
  if (stderr.isTTY !== true || env.TERM === 'dumb' || total < 2) return {advance() {}, clear() {}}
  const start = now()
  let shown = start + patience - interval
  let isVisible = false
  let done = 0
  return {
    advance() {
      done++
      const time = now()
      if (time - shown < interval) return
      shown = time
      isVisible = true
      stderr.write(`\r\u001b[K${progressLine(done, total, (time - start) / 1000, language)}`)
    },
    clear() {
      if (isVisible) stderr.write('\r\u001b[K')
      isVisible = false
    }
  }
}

/**
 * `██████░░░░░░░░░░░░░░ 3.120 af 10.000 breve · 310 i sekundet · 23 sek. tilbage`
 *
 * @param seconds since the start
 */
export function progressLine(done: number, total: number, seconds: number, language: UiLanguage): string {
  const cells = Math.floor((done / total) * width)
  const rate = done / Math.max(seconds, 0.001)
  const left = Math.ceil((total - done) / rate)
  const texts = progressTexts[language]
  const time = left < 100 ? texts.seconds(left) : `${Math.ceil(left / 60)} min.`
  const number = (value: number) => Math.round(value).toLocaleString(language)
  const said = texts.said(number(done), number(total), number(rate), time)
  return `${'█'.repeat(cells)}${'░'.repeat(width - cells)} ${said}`
}
