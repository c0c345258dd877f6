import {existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {inflateRawSync} from 'node:zlib'
import {describe, expect, it, vi} from 'vitest'
import * as letters from '../../../src/check-letter.ts'
import {reportFormats} from '../../../src/report/formats/report-formats.ts'
import {makeFolder, runCli} from '../run-cli.ts'

const passive = 'Din sag behandles i dag.\n'
const gold = fileURLToPath(new URL('../../../fixtures/gold', import.meta.url))

/** Run with a cache and count the letters that were checked anew. */
async function cached(cwd: string, args: ReadonlyArray<string> = [], env: Record<string, string> = {}) {
  const spy = vi.spyOn(letters, 'checkDocument')
  const ran = await runCli(['.', '--cache', '-f', 'json', ...args], {cwd, env})
  const checked = spy.mock.calls.length
  spy.mockRestore()
  return {...ran, checked}
}

/** The files of a cache that hold something, of one kind. */
function filesOf(cwd: string, kind: 'data' | 'index'): Array<string> {
  const folder = path.join(cwd, '.klarbrev-cache')
  return readdirSync(folder)
    .filter((name) => name.endsWith(`.${kind}`))
    .map((name) => path.join(folder, name))
}

describe('--cache', () => {
  it.each(Object.keys(reportFormats).filter((d) => d !== 'xlsx'))(
    'reports in %s what a check does',
    async (format) => {
      const location = makeFolder({})
      const run = (...args: ReadonlyArray<string>) => runCli(['letters', '-f', format, ...args], {cwd: gold})
      const plain = await run()
      const flags = ['--cache', '--cache-location', `${location}/c`]
      expect(await run(...flags)).toEqual(plain)
      expect(await run(...flags)).toEqual(plain)
    }
  )

  it('checks no letter twice, and changed ones anew', async () => {
    const cwd = makeFolder({'a.md': passive, 'b.md': 'Du får svar den 3. maj.\n'})
    expect(await cached(cwd)).toMatchObject({checked: 2})
    expect(await cached(cwd)).toMatchObject({checked: 0})
    writeFileSync(path.join(cwd, 'a.md'), `${passive}\nMere.\n`)
    const {checked, stdout} = await cached(cwd)
    expect(checked).toBe(1)
    expect(stdout).toBe((await runCli(['.', '-f', 'json'], {cwd})).stdout)
  })

  it('knows a letter that was renamed or copied by its new name', async () => {
    const cwd = makeFolder({'a.md': passive})
    await cached(cwd)
    writeFileSync(path.join(cwd, 'b.md'), passive)
    const {checked, stdout} = await cached(cwd)
    expect(checked).toBe(0)
    expect(JSON.parse(stdout).letters.map((d: {path: string}) => d.path)).toEqual(['a.md', 'b.md'])
  })

  it.each([
    ['a level', ['--rule', 'passive=error'], {}, undefined],
    ['chosen rules', ['--only', 'passive'], {}, undefined],
    ['the audience', ['--audience', 'erhverv'], {}, undefined],
    ['the language of messages', [], {KLARBREV_UI: 'en'}, undefined],
    ['exceptions', ['--no-inline-config'], {}, undefined],
    ['configuration', [], {}, 'rules: {passive: off}\n'],
    ['a report that shows what suggestions would do', ['-f', 'text=ud.log'], {}, undefined]
  ])('checks anew with another: %s', async (_, args, env, config) => {
    const cwd = makeFolder({'a.md': passive})
    await cached(cwd)
    if (config) writeFileSync(path.join(cwd, 'klarbrev.yml'), config)
    const {checked, stdout} = await cached(cwd, args, env)
    expect(checked).toBe(1)
    expect(stdout).toBe((await runCli(['.', '-f', 'json', ...args], {cwd, env})).stdout)
    expect((await cached(cwd, args, env)).checked).toBe(0)
  })

  it('checks anew with other house rules', async () => {
    const rule = (severity: string) =>
      [
        `{title: Ord, severity: ${severity}, message: "»{actual}« hedder {expected}.", why: Aftalt.,`,
        'sources: [{title: Guide, url: "https://www.norreby.example/skriv"}], kind: words,',
        'options: {entries: [{term: losseplads, as: noun, use: [genbrugsplads]}]}, examples: [], clean: []}\n'
      ].join('\n')
    const cwd = makeFolder({
      'a.md': 'Du kan køre det til lossepladsen.\n',
      'regler/vores-ord.yml': rule('warning')
    })
    const flags = ['--rules', 'regler']
    expect(await cached(cwd, flags)).toMatchObject({code: 0, checked: 1})
    writeFileSync(path.join(cwd, 'regler/vores-ord.yml'), rule('error'))
    expect(await cached(cwd, flags)).toMatchObject({code: 1, checked: 1})
    expect(await cached(cwd, flags)).toMatchObject({code: 1, checked: 0})
  })

  it('lets an exception in a letter expire', async () => {
    const cwd = makeFolder({
      'a.md': `<!-- klarbrev ignore-next passive until=2030-01-02 -- aftalt -->\n${passive}`
    })
    vi.useFakeTimers({toFake: ['Date'], now: new Date(2030, 0, 2)})
    const before = await cached(cwd)
    vi.setSystemTime(new Date(2030, 0, 3))
    const after = await cached(cwd)
    vi.useRealTimers()
    expect(after.checked).toBe(1)
    expect(after.stdout).not.toBe(before.stdout)
  })

  it('holds neither letters nor CPR numbers, and is the users own', async () => {
    const text = `Kære Hanne\n\n${passive}\nVi skriver om 010170-1234, som du kender. Vi ringer på torsdag om lampen.\n`
    const cwd = makeFolder({'hanne-010170-1234.md': text})
    await cached(cwd, ['-f', 'text=ud.txt'])
    const held = [...filesOf(cwd, 'data'), ...filesOf(cwd, 'index')].map((file) =>
      readFileSync(file, 'latin1')
    )
    expect(held).toHaveLength(2)
    // Neither as it stands nor packed.
    expect(held.join('')).not.toMatch(/1234|010170|lampen|hanne|behandles|passive|torsdag/i)
    expect(() => inflateRawSync(Buffer.from(held[0] ?? '', 'latin1'))).toThrow()
    const folder = path.join(cwd, '.klarbrev-cache')
    if (process.platform !== 'win32') expect(statSync(folder).mode & 0o077).toBe(0)
    expect(readFileSync(path.join(folder, '.gitignore'), 'utf8')).toBe('*\n')
  })

  it('holds nothing of letters whose words are to stay', async () => {
    const flag = makeFolder({'a.md': passive})
    expect((await cached(flag, ['--redact'])).checked).toBe(1)
    expect(existsSync(path.join(flag, '.klarbrev-cache'))).toBe(false)
    const config = makeFolder({'a.md': passive, 'klarbrev.yml': 'redact: true\n'})
    await cached(config)
    expect(filesOf(config, 'data')).toEqual([])
  })

  it('works with a baseline', async () => {
    const cwd = makeFolder({'a.md': `${passive}\nVi skriver om 010170-1234.\n`})
    await runCli(['baseline', 'create', '.'], {cwd})
    const flags = ['--baseline', 'klarbrev-baseline.json', '--fail-on', 'info']
    expect((await cached(cwd, flags)).code).toBe(0)
    expect(await cached(cwd, flags)).toMatchObject({code: 0, checked: 0})
  })

  it.each<[string, 'data' | 'index', (file: string) => void]>([
    ['entries cut short', 'data', (file) => truncateSync(file, statSync(file).size - 20)],
    ['no entries', 'data', (file) => truncateSync(file, 0)],
    ['other bytes', 'data', (file) => writeFileSync(file, Buffer.alloc(300, 0xff))],
    ['a file missing', 'data', (file) => rmSync(file)],
    ['a changed bit', 'data', (file) => flipBit(file, statSync(file).size - 40)],
    ['an index cut short', 'index', (file) => truncateSync(file, statSync(file).size - 1)],
    ['no index', 'index', (file) => truncateSync(file, 0)],
    ['a foreign index', 'index', (file) => writeFileSync(file, 'SQLite format 3')],
    ['a changed place', 'index', (file) => flipBit(file, statSync(file).size - 7)],
    ['an index without end', 'index', (file) => flipBit(file, statSync(file).size - 3)]
  ])('checks anew where it is damaged: %s', async (_, kind, damage) => {
    const cwd = makeFolder({'a.md': passive})
    const {stdout} = await cached(cwd)
    // What is made of a check lies behind it; without the one, the other must do.
    for (const file of filesOf(cwd, kind)) damage(file)
    const after = await cached(cwd)
    expect(after).toMatchObject({stdout, code: 0})
    expect(await cached(cwd)).toMatchObject({checked: 0, stdout})
  })

  it('takes nothing of one letter for another', async () => {
    const cwd = makeFolder({'a.md': passive, 'b.md': 'Du får svar den 3. maj.\n'})
    const {stdout} = await cached(cwd)
    const [index = ''] = filesOf(cwd, 'index')
    const bytes = readFileSync(index)
    // The names of the entries stay, what they name is another's.
    const places = [1, 2, 3, 4].map((record) =>
      Buffer.from(bytes.subarray(record * 44 + 32, record * 44 + 42))
    )
    for (const [at, place] of places.entries()) bytes.set(places[(at + 2) % 4] ?? place, (at + 1) * 44 + 32)
    writeFileSync(index, bytes)
    expect(await cached(cwd)).toMatchObject({checked: 2, stdout})
  })

  it('serves runs at once', async () => {
    const names = Array.from({length: 40}, (_, i) => [`${i}.md`, `${passive}\nNummer ${i} sendes.\n`])
    const cwd = makeFolder(Object.fromEntries(names))
    const run = () => runCli(['.', '--cache', '-f', 'json'], {cwd})
    const [one, two, three] = await Promise.all([run(), run(), run()])
    expect(two).toEqual(one)
    expect(three).toEqual(one)
    expect((await cached(cwd)).checked).toBe(0)
  })

  it('is left alone by what else lies in its folder', async () => {
    const cwd = makeFolder({
      'a.md': passive,
      '.klarbrev-cache/notes.index': 'x',
      '.klarbrev-cache/brev.md': 'x'
    })
    await cached(cwd)
    expect(await cached(cwd)).toMatchObject({checked: 0})
    expect(existsSync(path.join(cwd, '.klarbrev-cache/notes.index'))).toBe(true)
  })

  it('says when its folder cannot be made', async () => {
    const cwd = makeFolder({'a.md': passive})
    const {code, stderr} = await cached(cwd, ['--cache-location', 'a.md/x'])
    expect(code).toBe(2)
    expect(stderr).toContain('a.md/x')
  })
})

describe('--cache of other commands', () => {
  /** Run and count the letters that were checked anew. */
  async function counted(cwd: string, args: ReadonlyArray<string>) {
    const spy = vi.spyOn(letters, 'checkDocument')
    const ran = await runCli([...args, '--cache'], {cwd})
    const checked = spy.mock.calls.length
    spy.mockRestore()
    return {...ran, checked}
  }
  const files = {'a.md': passive, 'b.md': 'Såfremt du flytter, skal du skrive til os.\n', 'c.md': passive}

  it('spares an audit what is known, and changes nothing of it', async () => {
    const cwd = makeFolder(files)
    const page = (name: string) => readFileSync(path.join(cwd, `${name}.html`), 'utf8')
    const audit = (name: string, ...args: ReadonlyArray<string>) => [
      'audit',
      '*.md',
      '-o',
      `${name}.html`,
      ...args
    ]
    await runCli(audit('plain'), {cwd})
    // What a check has found need not be found again.
    await counted(cwd, ['b.md'])
    expect((await counted(cwd, audit('first'))).checked).toBe(2)
    expect((await counted(cwd, audit('second', '--jobs', 'off'))).checked).toBe(0)
    for (const name of ['first', 'second']) expect(page(name)).toBe(page('plain'))

    writeFileSync(path.join(cwd, 'a.md'), 'Du får svar den 3. maj.\n')
    expect((await counted(cwd, audit('third'))).checked).toBe(1)
    await runCli(audit('anew'), {cwd})
    expect(page('third')).toBe(page('anew'))
  })

  it('remembers nothing of an audit that leaves out words', async () => {
    const cwd = makeFolder(files)
    const audit = ['audit', '*.md', '-o', 'side.html', '--redact']
    expect((await counted(cwd, audit)).checked).toBe(3)
    expect((await counted(cwd, audit)).checked).toBe(3)
    expect(existsSync(path.join(cwd, '.klarbrev-cache'))).toBe(false)
  })

  it('spares a baseline what is known', async () => {
    const cwd = makeFolder(files)
    const baseline = () => JSON.parse(readFileSync(path.join(cwd, 'klarbrev-baseline.json'), 'utf8'))
    expect(await counted(cwd, ['baseline', 'create', '*.md'])).toMatchObject({code: 0, checked: 3})
    const created = baseline()
    expect(await counted(cwd, ['baseline', 'update'])).toMatchObject({code: 0, checked: 0})
    expect(baseline()).toEqual(created)
    writeFileSync(path.join(cwd, 'c.md'), 'Du får svar den 3. maj.\n')
    expect(await counted(cwd, ['baseline', 'update'])).toMatchObject({code: 0, checked: 1})
    expect(baseline().findings.passive).not.toEqual(created.findings.passive)
  })
})

function flipBit(file: string, at: number): void {
  const bytes = readFileSync(file)
  bytes[at] = (bytes[at] ?? 0) ^ 0x10
  writeFileSync(file, bytes)
}
