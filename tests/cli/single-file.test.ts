import {execFileSync, spawn, spawnSync} from 'node:child_process'
import {chmodSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, it} from 'vitest'
import {builtProgram} from '../built.ts'
import {makeFolder} from './run-cli.ts'
import {klarbrev} from './spawn.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const built = path.join(root, 'dist/cli/klarbrev.cjs')
const executable = (name: string) => path.join(root, `single/klarbrev-${name}`)
const all = ['linux-x64', 'win-x64.exe', 'darwin-arm64'].map(executable)
const single = executable('linux-x64')

/** Executables run what was built when they were packaged; Node.js for them comes from the registry once. */
function pack(): void {
  builtProgram()
  const isFresh = all.every((file) => existsSync(file) && statSync(file).mtimeMs > statSync(built).mtimeMs)
  if (!isFresh) execFileSync(process.execPath, ['--import', 'tsx', 'bin/package.ts'], {cwd: root})
}

/** Run the executable where there is no other program. */
function run(args: ReadonlyArray<string>, options: {cwd?: string; file?: string; input?: string} = {}) {
  const {cwd = root, file = single, input = ''} = options
  const {status, stdout, stderr} = spawnSync(file, args, {
    cwd,
    input,
    encoding: 'utf8',
    env: {PATH: '/nowhere'},
    maxBuffer: 1 << 28
  })
  return {status, stdout, stderr}
}

describe.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('the single executable', () => {
  beforeAll(pack, 300_000)

  it('tells which one it is', () => {
    expect(run(['--version'])).toEqual({
      status: 0,
      stdout: `${klarbrev(['--version']).stdout.trim()} (én fil)\n`,
      stderr: ''
    })
  })

  it.each([
    ['text, in threads', ['fixtures', '--all', '--jobs', '2']],
    ['JSON', ['fixtures/html', 'fixtures/eml', '-f', 'json', '--jobs', '1']]
  ])('reports what the command reports, byte for byte: %s', (_, args) => {
    const other = klarbrev([...args, '--exit-zero'], {cwd: root})
    const own = run([...args, '--exit-zero'])
    expect(own.stdout === other.stdout).toBe(true)
    expect([own.status, own.stderr]).toEqual([other.status, other.stderr])
    expect(own.stdout.length).toBeGreaterThan(10_000)
  })

  it('serves who has no terminal: shows a letter that is dropped on it, explains itself, and waits', () => {
    const cwd = makeFolder({
      'brev æøå.md': 'Kære Ali\n\nSåfremt du vil klage, ring.\n',
      opener: '#!/bin/sh\necho "$1" >> opened\n'
    })
    chmodSync(path.join(cwd, 'opener'), 0o755)
    const start = (...args: ReadonlyArray<string>) =>
      spawnSync(single, args, {
        cwd,
        input: '\n',
        encoding: 'utf8',
        env: {PATH: '/bin', KLARBREV_DESKTOP: '1', BROWSER: path.join(cwd, 'opener')}
      })
    const shown = start('brev æøå.md')
    expect([shown.status, shown.stderr]).toEqual([0, ''])
    const explained = start()
    expect(explained.status).toBe(0)
    expect(explained.stdout).toContain('Træk et brev')
    const [letter = '', page = ''] = readFileSync(path.join(cwd, 'opened'), 'utf8').trim().split('\n')
    expect(readFileSync(fileURLToPath(letter), 'utf8')).toContain('Såfremt')
    expect(readFileSync(fileURLToPath(page), 'utf8')).toContain('klarbrev: tjek et brev')
    // Anything else is a command, as in a terminal.
    expect(start('--version').stdout).toContain('(én fil)')
  })

  it('explains, scores, audits with charts, fixes, and reads a configuration that is a module', () => {
    const letter = readFileSync(path.join(root, 'fixtures/gold/letters/08-rykker.txt'), 'utf8')
    const cwd = makeFolder({
      'brev.txt': letter,
      'klarbrev.config.mjs': "export default {rules: {passive: 'off'}}\n"
    })
    expect(run(['explain', 'passive']).stdout).toBe(klarbrev(['explain', 'passive']).stdout)
    expect(run(['score', 'brev.txt'], {cwd}).stdout).toBe(klarbrev(['score', 'brev.txt'], {cwd}).stdout)
    const json = run(['brev.txt', '-f', 'json', '--exit-zero'], {cwd})
    expect(json.stderr).toBe('')
    expect(json.stdout).toContain('"ruleId"')
    expect(json.stdout).not.toContain('"ruleId": "passive"')
    expect(run(['audit', '.', '-o', 'side.html'], {cwd}).status).toBe(0)
    expect(readFileSync(path.join(cwd, 'side.html'), 'utf8')).toContain('<svg')
    expect(run(['fix', 'brev.txt', '--write'], {cwd}).stderr).toBe('')
    expect(readFileSync(path.join(cwd, 'brev.txt'), 'utf8')).not.toBe(letter)
  })

  it('runs from a folder with Danish letters that may only be read, twice at once', async () => {
    const cwd = makeFolder({'brev.md': 'Sagen behandles snarest.\n'})
    const share = path.join(cwd, 'Fællesdrev på æøå')
    mkdirSync(share)
    const file = path.join(share, 'klarbrev')
    linkSync(single, file)
    chmodSync(share, 0o555)
    const runs = [1, 2].map(
      () =>
        new Promise<string>((resolve) => {
          const child = spawn(file, ['brev.md', '--exit-zero'], {cwd, env: {}})
          let output = ''
          child.stdout.on('data', (data) => (output += data))
          child.stderr.on('data', (data) => (output += data))
          child.on('close', () => resolve(output))
        })
    )
    const [first, second] = await Promise.all(runs)
    expect(first).toContain('brev.md')
    expect(second).toBe(first)
    expect(readdirSync(share)).toEqual(['klarbrev'])
    chmodSync(share, 0o755)
  })

  it('takes no options of Node.js', () => {
    const {stderr, status} = run(['--inspect'])
    expect([status, stderr]).toEqual([2, expect.stringContaining('--inspect')])
  })

  // No Windows and no Mac here: what their systems look at before they start a program, and that ours is inside.
  it('is a Windows program with klarbrev inside', () => {
    const file = readFileSync(executable('win-x64.exe'))
    const header = file.readUInt32LE(0x3c)
    expect(file.toString('latin1', 0, 2)).toBe('MZ')
    expect(file.toString('latin1', header, header + 4)).toBe('PE\0\0')
    expect(file.readUInt16LE(header + 4)).toBe(0x8664)
    expect(file.includes(Buffer.from('NODE_SEA_BLOB', 'utf16le'))).toBe(true)
    expectInside(file)
  })

  it('is a program for Macs with klarbrev inside', () => {
    const file = readFileSync(executable('darwin-arm64'))
    expect(file.readUInt32LE(0)).toBe(0xfeedfacf)
    expect(file.readUInt32LE(4)).toBe(0x0100000c)
    expect(file.includes('__NODE_SEA_BLOB')).toBe(true)
    expectInside(file)
  })

  /** The command line, the engine's data and the rules' pages, byte for byte. */
  function expectInside(file: Buffer): void {
    const parts = [
      'single/parts/dist/cli/klarbrev.cjs',
      'single/parts/pdf.worker.cjs',
      'dist/danish/data/lexicon.bin',
      'dist/danish/data/tagger.bin',
      'rules/passive.md',
      'package.json'
    ]
    for (const name of parts)
      expect([name, file.includes(readFileSync(path.join(root, name)))]).toEqual([name, true])
    expect(file.includes('NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2:1')).toBe(true)
  }
})
