import {mkdtempSync, readdirSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {reportFormats} from '../../src/report/formats/report-formats.ts'
import {check} from './run-check.ts'
import {writeVariedLetters} from './vary-letters.ts'

/** Prints a figure with its bound. */
export type Row = (name: string, figure: number, bound: string) => void

/**
 * Check folders of letters as a user does, each run in a process of its own.
 *
 * Times of one and of two threads are by the clock, as people wait; what a letter costs is by the processor.
 *
 * @param count letters in the folder
 */
export async function benchFolders(count: number, row: Row): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'klarbrev-bench-'))
  const [few, many] = [path.join(folder, 'few'), path.join(folder, 'many')]
  writeVariedLetters(few, count / 10)
  writeVariedLetters(many, count)
  const named = `${count.toLocaleString('en')} letters`
  try {
    const small = await check([few, '--jobs', 'off'])
    const one = await check([many, '--jobs', 'off'], {oneCore: true})
    const two = await check([many, '--jobs', '2'])
    row(`${named}, one core / two cores, by the clock`, one.time / two.time, '>= 1.7')
    // What other programs leave of a machine moves the clock; two cores that never waited would take this.
    row(
      `${named}, the same by the processor, which no other program disturbs`,
      (2 * one.cpu) / two.cpu,
      '>= 1.7'
    )
    row(`${named}, memory of two threads and the main one, MB`, two.memory, '<= 400')
    row(`${named}, memory of one thread, MB`, one.memory, '<= 400')
    row(`a letter of ${named} / one of a tenth of them, processor time`, one.cpu / small.cpu / 10, '<= 1.1')

    const cache = path.join(folder, 'cache')
    const flags = [many, '--cache', '--cache-location', cache, '--jobs', '2']
    const first = await check(flags)
    const second = await check(flags)
    row(`${named}, first run / second with --cache, by the clock`, first.time / second.time, '>= 20')
    row(`${named}, the same by the processor`, first.cpu / second.cpu, '>= 20')
    row(`${named}, memory of the first run with --cache, MB`, first.memory, '<= 400')

    const other = [many, '--cache', '--cache-location', `${cache}-2`, '--jobs', '2']
    const stopped = await check(other, {stopAfter: first.time / 2})
    const known = recordsIn(`${cache}-2`)
    const resumed = await check(other)
    row(`${named}, of a run stopped half way: share that the next need not check`, known / count, '')
    row(
      `${named}, both of them / a run at once, processor time`,
      (stopped.cpu + resumed.cpu) / first.cpu,
      '<= 1.2'
    )
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/**
 * The most memory that a check takes in each format, and in all of them at once; with a tenth of the letters, too, so
 * that growth is seen.
 *
 * @param count letters in the folder
 */
export async function benchFormats(count: number, row: Row): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'klarbrev-bench-'))
  const named = `${count.toLocaleString('en')} letters`
  try {
    const [few, many] = [path.join(folder, 'few'), path.join(folder, 'many')]
    writeVariedLetters(few, count / 10)
    writeVariedLetters(many, count)
    const formats = Object.keys(reportFormats)
    for (const chosen of [...formats.map((format) => [format]), formats]) {
      const targets = chosen.flatMap((format) => ['-f', `${format}=${path.join(folder, `report.${format}`)}`])
      const name = chosen.length > 1 ? 'all formats at once' : chosen.join()
      const small = await check([few, '--jobs', '2', ...targets])
      const large = await check([many, '--jobs', '2', ...targets])
      row(`${named}, memory of a check as ${name}, MB`, large.memory, '<= 400')
      row(`${named}, memory as ${name} / of a tenth of them`, large.memory / small.memory, '')
    }
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** Letters that a cache knows: two records of each. */
function recordsIn(cache: string): number {
  const sizes = readdirSync(cache).map((name) =>
    name.endsWith('.index') ? statSync(path.join(cache, name)).size / 44 - 1 : 0
  )
  return sizes.reduce((total, size) => total + size, 0) / 2
}
