import {spawnSync} from 'node:child_process'
import {
  closeSync,
  type Dirent,
  existsSync,
  lstatSync,
  openSync,
  readdir,
  readFileSync,
  symlinkSync
} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'
import {listFolder, type ReadFolder} from '../../src/cli/letters/list-letters.ts'
import {harmless, withoutCommands} from '../../src/cli/shell/terminal.ts'
import {builtProgram} from '../built.ts'
import {makeFolder, runCli} from './run-cli.ts'
import {klarbrev} from './spawn.ts'

const letter = 'Din sag behandles i dag.\n'
const bin = builtProgram()
const full = '/dev/full'
const hasFullDisk = existsSync(full) && lstatSync(full).isCharacterDevice()

it('says which folders it could not read', async () => {
  const cwd = makeFolder({'a.md': letter, 'lukket/b.md': letter, 'åben/c.md': letter})
  const denied = Object.assign(new Error('denied'), {code: 'EACCES'})
  const readFolder: ReadFolder = (folder, how, done) => {
    if (!folder.includes('lukket')) return readdir(folder, how, done)
    done(denied, undefined as unknown as Array<Dirent>)
  }
  const {files, unread} = await listFolder(cwd, readFolder)
  expect(files.map((d) => path.relative(cwd, d))).toEqual(['a.md', 'åben/c.md'])
  expect(unread.map(({folder, code}) => [path.basename(folder), code])).toEqual([['lukket', 'EACCES']])
})

/** Root may read everything; as root, runs are those of the user who may least. */
const nobody = process.getuid?.() === 0 ? {uid: 65_534, gid: 65_534} : {}
const isReadable = spawnSync(process.execPath, [bin, '--version'], nobody).status === 0

it.skipIf(process.platform === 'win32' || !isReadable)('is 3 where the user may not look', () => {
  const cwd = makeFolder({'a.md': letter, 'lukket/b.md': letter, 'c.md': letter})
  spawnSync('chmod', ['755', cwd])
  spawnSync('chmod', ['000', path.join(cwd, 'lukket'), path.join(cwd, 'c.md')])
  const run = (...args: ReadonlyArray<string>) => {
    const {status, stderr} = spawnSync(process.execPath, [bin, ...args], {cwd, encoding: 'utf8', ...nobody})
    return [status, stderr.trim().split('\n')]
  }
  const folder = 'lukket: Du har ikke adgang til mappen. Bed om læseadgang.'
  expect(run('.')).toEqual([3, [folder, 'c.md: Du har ikke adgang til filen. Bed om læseadgang.'].sort()])
  expect(run('lukket')).toEqual([3, [folder]])
  expect(run('lukket/*.md', 'a.md')).toEqual([3, [folder]])
  expect(run('lukket/b.md')).toEqual([3, ['lukket/b.md: Du har ikke adgang til filen. Bed om læseadgang.']])
  spawnSync('chmod', ['755', path.join(cwd, 'lukket')])
})

it.skipIf(process.platform === 'win32')(
  'reads letters by their links, and is not caught by links that go round',
  async () => {
    const cwd = makeFolder({'breve/a.md': letter, 'andet/b.md': letter})
    for (const [target, link] of [
      ['.', 'breve/rundt'],
      ['../andet/b.md', 'breve/b.md'],
      ['væk.md', 'breve/væk.md'],
      ['sig-selv.md', 'breve/sig-selv.md']
    ] as const) {
      symlinkSync(target, path.join(cwd, link))
    }
    const {code, stdout} = await runCli(['breve', '-f', 'json', '--no-config'], {cwd})
    expect(code).toBe(0)
    expect(JSON.parse(stdout).letters.map((d: {path: string}) => d.path)).toEqual([
      'breve/a.md',
      'breve/b.md'
    ])
    expect(await runCli(['breve/sig-selv.md'], {cwd})).toMatchObject({
      code: 3,
      stdout: 'Ingen breve er læst.\n',
      stderr: expect.stringContaining('Linket fører i ring')
    })
  }
)

it('reads paths with spaces and letters of Danish', async () => {
  const cwd = makeFolder({'under mappe æøå/brev ét, 2%.md': letter})
  for (const named of ['.', 'under mappe æøå', 'under mappe æøå/brev ét, 2%.md', '**/*.md']) {
    const {code, stdout} = await runCli([named, '-f', 'github', '--only', 'passive'], {cwd})
    expect(code).toBe(0)
    expect(stdout).toMatch(/^::warning file=under mappe æøå\/brev ét%2C 2%25\.md,line=1/)
  }
})

it.skipIf(!hasFullDisk)('says that the disk is full, and is 2', async () => {
  const cwd = makeFolder({'a.md': letter})
  for (const args of [
    ['a.md'],
    ['a.md', '-f', 'json'],
    ['--help'],
    ['regler'],
    ['audit', 'a.md', '-o', '-']
  ]) {
    const device = openSync(full, 'w')
    const {status, stderr} = spawnSync(process.execPath, [bin, ...args], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', device, 'pipe']
    })
    closeSync(device)
    expect([args, status, stderr]).toEqual([
      args,
      2,
      'standard output: Der er ikke plads på disken. Gør plads, og prøv igen.\n'
    ])
  }
  for (const args of [
    ['a.md', '-o', full],
    ['a.md', '-f', `csv=${full}`],
    ['audit', 'a.md', '-o', full]
  ]) {
    expect(await runCli(args, {cwd})).toMatchObject({
      code: 2,
      stderr: '/dev/full: Der er ikke plads på disken. Gør plads, og prøv igen.\n'
    })
  }
  // A device stays a device.
  expect(lstatSync(full).isCharacterDevice()).toBe(true)
})

it.skipIf(process.platform === 'win32')('writes a report where a link points', async () => {
  const cwd = makeFolder({'a.md': letter, 'mål.json': ''})
  symlinkSync('mål.json', path.join(cwd, 'led.json'))
  expect((await runCli(['a.md', '-f', 'json', '-o', 'led.json'], {cwd})).code).toBe(0)
  expect(lstatSync(path.join(cwd, 'led.json')).isSymbolicLink()).toBe(true)
  expect(JSON.parse(readFileSync(path.join(cwd, 'mål.json'), 'utf8')).letters).toHaveLength(1)
})

it('is bundled with what only some commands need', () => {
  const cwd = makeFolder({'a.md': letter})
  expect(klarbrev(['audit', 'a.md', '-o', 'side.html'], {cwd})).toMatchObject({status: 0, stderr: ''})
  expect(readFileSync(path.join(cwd, 'side.html'), 'utf8')).toContain('<svg role="img"')
  for (let turn = 0; turn < 2; turn++) {
    expect(klarbrev(['a.md', '--cache'], {cwd})).toMatchObject({status: 0, stderr: ''})
  }
})

it.skipIf(process.platform === 'win32')('reports on the letters beside a pipe that nobody writes to', () => {
  const cwd = makeFolder({'brev.md': '# Kort\n\nDu får brev.\n'})
  spawnSync('mkfifo', [path.join(cwd, 'pipe.md')])
  const {status, stdout, stderr} = klarbrev(['pipe.md', 'brev.md'], {cwd})
  expect(status).toBe(3)
  expect(stdout).toContain('brev.md')
  expect(stderr).toContain('pipe.md: Det er et rør')
})

it.skipIf(!existsSync('/proc/self'))('says where no folder can be made', () => {
  const cwd = makeFolder({'brev.md': '# Kort\n\nDu får brev.\n'})
  const {status, stderr} = klarbrev(['brev.md', '-o', '/proc/intet/rapport.txt'], {cwd})
  expect(status).toBe(2)
  expect(stderr).toContain('/proc/intet/rapport.txt: Filen kan ikke skrives')
})

it.each([
  ['\u001b]0;navn\u0007.md', '�]0;navn�.md'],
  ['brev\u202Edm.exe', 'brev�dm.exe'],
  ['\u009b31m', '�31m'],
  ['\u001b[31mrød\u001b[39m\n', '\u001b[31mrød\u001b[39m\n']
])('writes to a terminal only what steers it in colour: %j', (text, shown) => {
  expect(harmless(text)).toBe(shown)
})

it.each([
  [['brev.txt', '-o', 'brev.txt'], 'brev.txt'],
  [['.', '-f', 'html=brev.txt'], 'brev.txt'],
  [['audit', 'brev.txt', '-o', 'brev.txt'], 'brev.txt'],
  [['audit', '.', '--csv', 'brev.txt'], 'brev.txt'],
  [['merge', 'dele', '-f', 'json=dele/1.json'], 'dele/1.json']
])('never writes over what it reads: %j', async (args, file) => {
  const cwd = makeFolder({'brev.txt': letter})
  await runCli(['brev.txt', '-f', 'json=dele/1.json', '--exit-zero'], {cwd})
  const before = readFileSync(path.join(cwd, file), 'utf8')
  const ran = await runCli(args, {cwd})
  expect(ran).toMatchObject({code: 2, stdout: ''})
  expect(ran.stderr).toContain(`${file}: Rapporten ville erstatte en fil, der skal læses.`)
  expect(readFileSync(path.join(cwd, file), 'utf8')).toBe(before)
})

it('takes no page of its own for a letter', async () => {
  const cwd = makeFolder({'brev.txt': letter})
  for (const args of [
    ['audit', '.', '-o', 'side.html'],
    ['.', '-f', 'html=rapport.html', '--exit-zero']
  ]) {
    expect((await runCli(args, {cwd})).code).toBe(0)
    expect((await runCli(args, {cwd})).code).toBe(0)
  }
})

it
  .skipIf(process.platform === 'win32')
  .each([[['merge', 'rør']], [['compare', 'rør', 'rør']], [['merge', '/dev/zero']]])(
  'takes no pipe or device for a report: %j',
  async (args) => {
    const cwd = makeFolder({})
    spawnSync('mkfifo', [path.join(cwd, 'rør')])
    const {code, stderr} = await runCli(args, {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain(`${args[1]}: Filen er ikke en rapport`)
  }
)

it.each([
  ['::add-mask::hej', ': :add-mask::hej'],
  ['a\r\n \t::error file=x::y\n::stop-commands::z', 'a\r\n \t: :error file=x::y\n: :stop-commands::z'],
  ['hej ##[add-mask]x', 'hej ## [add-mask]x'],
  ['kl. 8::30 og # [a] ## [b]', 'kl. 8::30 og # [a] ## [b]']
])('writes nothing that a build obeys: %j', (text, shown) => {
  expect(withoutCommands(text)).toBe(shown)
  expect(withoutCommands(shown)).toBe(shown)
})

it('writes no line of a letter that a build obeys', () => {
  const line = '::stop-commands::x Vi fremsender hermed ##[add-mask]skemaet.'
  const cwd = makeFolder({'brev.txt': `Kære Bo\n\n${line}\n`, '::error::x.docx': 'intet'})
  for (const args of [['--alle'], ['-f', 'markdown'], ['-f', 'text', '--audience', 'borger']]) {
    const {stdout, stderr} = klarbrev(['.', ...args], {cwd})
    expect(`${stdout}\n${stderr}`).not.toMatch(/^\s*::|##\[/mu)
    expect(stdout).toContain('fremsender')
  }
})
