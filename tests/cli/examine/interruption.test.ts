import {spawn} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {writeVariedLetters} from '../../../bin/folders/vary-letters.ts'
import {reportFormats} from '../../../src/report/formats/report-formats.ts'
import {builtProgram} from '../../built.ts'
import {makeFolder} from '../run-cli.ts'
import {klarbrev} from '../spawn.ts'

const bin = builtProgram()
const count = 250
let letters = ''

beforeAll(() => {
  letters = makeFolder({})
  writeVariedLetters(letters, count)
})

interface Stopped {
  readonly code: number | null
  readonly stderr: string
}

/** Run klarbrev and press Ctrl-C when something is there. */
function stopWhen(
  isTime: () => boolean,
  args: ReadonlyArray<string>,
  cwd: string,
  signal: 'SIGINT' | 'SIGTERM' = 'SIGINT'
): Promise<Stopped> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bin, ...args], {cwd, stdio: ['ignore', 'ignore', 'pipe']})
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += String(chunk)
    })
    const timer = setInterval(() => {
      if (!isTime()) return
      clearInterval(timer)
      child.kill(signal)
    }, 5)
    child.on('close', (code) => {
      clearInterval(timer)
      resolve({code, stderr})
    })
  })
}

/** Records in the indexes of a cache: two of each letter. */
function recordsIn(cache: string): number {
  return readdirSync(cache)
    .filter((name) => name.endsWith('.index'))
    .reduce((total, name) => total + statSync(path.join(cache, name)).size / 44 - 1, 0)
}

const isBegun = (folder: string) => () => readdirSync(folder).some((name) => name.endsWith('.tmp'))

// Windows ends a process at once when another one asks for it.
describe.skipIf(process.platform === 'win32')('a run that is stopped', () => {
  it.each(['off', '2'])('is resumed from the cache, with --jobs %s', async (jobs) => {
    const cwd = makeFolder({})
    const cache = path.join(cwd, '.klarbrev-cache')
    const args = [letters, '--cache', '--jobs', jobs, '-f', 'json', '-o', 'ud.json']
    const isTime = () => existsSync(cache) && readdirSync(cache).some((name) => name.endsWith('.data'))
    const stopped = await stopWhen(isTime, args, cwd)
    expect(stopped).toEqual({code: 130, stderr: 'Afbrudt. Rapporten er ikke færdig.\n'})
    expect(readdirSync(cwd)).toEqual(['.klarbrev-cache'])
    const before = recordsIn(cache)
    expect(before).toBeGreaterThan(0)
    expect(before).toBeLessThan(2 * count)

    const resumed = klarbrev(args, {cwd})
    // Each letter is in the cache once: none was checked again.
    expect(recordsIn(cache)).toBe(2 * count)
    const plain = klarbrev([letters, '--jobs', jobs, '-f', 'json'], {cwd})
    expect(readFileSync(path.join(cwd, 'ud.json'), 'utf8')).toBe(plain.stdout)
    expect(resumed.status).toBe(plain.status)
    klarbrev(args, {cwd})
    expect(recordsIn(cache)).toBe(2 * count)
  })

  it.each(Object.keys(reportFormats))('leaves no half-written file in %s', async (format) => {
    const cwd = makeFolder({ud: 'før\n'})
    const {code} = await stopWhen(isBegun(cwd), [letters, '--jobs', '2', '-f', `${format}=ud`], cwd)
    expect(code).toBe(130)
    expect(readdirSync(cwd)).toEqual(['ud'])
    expect(readFileSync(path.join(cwd, 'ud'), 'utf8')).toBe('før\n')
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('leaves no half-written file at its end, by %s', async (signal) => {
    const cwd = makeFolder({})
    // The page of a report is written when all letters are known.
    const isWriting = () =>
      readdirSync(cwd).some((name) => name.endsWith('.tmp') && statSync(path.join(cwd, name)).size > 0)
    const ended = await stopWhen(isWriting, [letters, '-f', 'html=ud', '--exit-zero'], cwd, signal)
    // A run that is fast may end before it is stopped.
    expect([0, 130]).toContain(ended.code)
    expect(readdirSync(cwd)).toEqual(ended.code === 0 ? ['ud'] : [])
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('leaves none of a merge or an audit, by %s', async (signal) => {
    const cwd = makeFolder({})
    const parts = path.join(makeFolder({}), 'dele')
    klarbrev([letters, '-f', `json=${parts}/1.json`, '--exit-zero'])
    const merged = await stopWhen(isBegun(cwd), ['merge', parts, '-f', 'html=ud'], cwd, signal)
    expect(merged.code).toBe(130)
    expect(readdirSync(cwd)).toEqual([])

    const audit = ['audit', letters, '-o', 'side.html', '--json', 'a.json', '--xlsx', 'a.xlsx']
    const audited = await stopWhen(isBegun(cwd), audit, cwd, signal)
    expect(audited.code).toBe(130)
    // The page is whole, if it is there.
    expect(readdirSync(cwd).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('speaks English when asked', async () => {
    const cwd = makeFolder({})
    const {stderr} = await stopWhen(isBegun(cwd), [letters, '-o', 'ud', '--ui-language', 'en'], cwd)
    expect(stderr).toBe('Interrupted. The report is not finished.\n')
  })
})
