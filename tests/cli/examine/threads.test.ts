import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {writeVariedLetters} from '../../../bin/folders/vary-letters.ts'
import {reportFormats} from '../../../src/report/formats/report-formats.ts'
import {builtProgram} from '../../built.ts'
import {makeFolder} from '../run-cli.ts'
import {klarbrev} from '../spawn.ts'

const letters = 45
let cwd = ''

beforeAll(() => {
  cwd = makeFolder({
    'mappe-000/00003-binær.md': '\u0000\u0001\u0002\u0000',
    'mappe-000/00007 tom.md': '',
    'mappe-000/æøå/klarbrev.yml': 'audience: erhverv\nfailOn: warning\n',
    'mappe-000/æøå/brev.md': 'Din sag 010170-1234 behandles i dag.\n',
    'mappe-000/z.docx': 'no document'
  })
  writeVariedLetters(cwd, letters)
})

describe('several threads', () => {
  it('report what one does, in order', () => {
    const formats = Object.keys(reportFormats)
    const [one, several] = ['off', '3'].map((jobs) => {
      const folder = makeFolder({})
      const targets = formats.flatMap((format) => ['-f', `${format}=${path.join(folder, format)}`])
      const {status, stderr} = klarbrev(['.', ...targets, '--jobs', jobs], {cwd})
      const written = formats.map((format) => readFileSync(path.join(folder, format), 'latin1'))
      return {status, stderr, written}
    })
    expect(several?.written).toEqual(one?.written)
    expect(several).toEqual(one)
    expect(one?.status).toBe(3)
    expect(one?.stderr.split('\n').filter((line) => /binær|tom|z\.docx/.test(line))).toHaveLength(3)
  })

  it('serve score, audit and baselines as one does', () => {
    const outputs = ['off', '2'].map((jobs) => {
      const folder = makeFolder({})
      const score = klarbrev(['score', '.', '-f', 'json', '--jobs', jobs], {cwd}).stdout
      const audit = klarbrev(['audit', '.', '-o', `${folder}/a.html`, '--json', '-', '--jobs', jobs], {
        cwd
      }).stdout
      const good = path.join(cwd, 'mappe-000', '0001*')
      const file = path.join(folder, 'kendt.json')
      klarbrev(['baseline', 'create', good, '--baseline', file, '--jobs', jobs], {cwd: folder})
      const known = klarbrev([good, '--baseline', file, '--fail-on', 'info', '--jobs', jobs], {cwd: folder})
      return {
        score,
        audit: audit.replaceAll(folder, ''),
        page: readFileSync(path.join(folder, 'a.html'), 'utf8'),
        findings: JSON.parse(readFileSync(file, 'utf8')).findings,
        code: known.status
      }
    })
    expect(outputs[1]).toEqual(outputs[0])
    expect(outputs[0]?.code).toBe(0)
    expect(outputs[0]?.page).not.toContain('010170-1234')
  })

  it('know flags and house rules', () => {
    const run = (...args: ReadonlyArray<string>) => klarbrev(['.', '--jobs', '2', ...args], {cwd})
    expect(run('--only', 'passive', '--exit-zero').stdout).not.toContain('officialese')
    expect(run('--only', 'pasive')).toMatchObject({status: 2, stdout: ''})
  })

  it('mask CPR numbers', () => {
    // The text report quotes the letter's words only where it shows all sentences.
    for (const args of [['--all'], ['-f', 'json']]) {
      const {stdout, stderr} = klarbrev(['.', '--jobs', '2', ...args], {cwd})
      expect(stdout + stderr).not.toContain('010170-1234')
      expect(stdout).toContain('010170-XXXX')
    }
  })

  it('cost only the letters that they end with', () => {
    const folder = makeFolder({
      'a.md': 'Din sag behandles.\n',
      'b.md': 'Du får svar.\n',
      'klarbrev.config.mjs':
        "import {isMainThread} from 'node:worker_threads'\nif (!isMainThread) process.exit(7)\nexport default {}\n"
    })
    const {status, stderr} = klarbrev(['.', '--jobs', '2', '-o', 'ud.txt'], {cwd: folder})
    const problem = 'Læsningen af brevet stoppede uventet. Prøv igen, eller gem brevet på ny.'
    expect(stderr).toBe(`a.md: ${problem}\nb.md: ${problem}\n`)
    expect(status).toBe(3)
    expect(existsSync(path.join(folder, 'ud.txt'))).toBe(true)
  })

  it('keep what a full disk does not take out of the cache, not out of the report', () => {
    if (process.platform === 'win32') return
    const plain = klarbrev(['.', '--jobs', '2'], {cwd})
    const script = `ulimit -f 32; exec "$0" "$@"`
    const bin = builtProgram()
    const cache = path.join(makeFolder({}), 'c')
    const run = () =>
      spawnSync(
        'bash',
        ['-c', script, process.execPath, bin, '.', '--jobs', '2', '--cache', '--cache-location', cache],
        {cwd, encoding: 'utf8', env: {PATH: process.env.PATH ?? ''}}
      )
    expect(run()).toMatchObject({status: plain.status, stdout: plain.stdout})
    expect(run()).toMatchObject({status: plain.status, stdout: plain.stdout})
  })
})
