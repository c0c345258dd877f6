import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {encode} from '../../src/formats/text/decode.ts'
import {makeFolder, runCli} from './run-cli.ts'

const letter = 'Kære Bente\n\nSåfremt du klager, skal du skrive til os.\n\nMed venlig hilsen\nAnna Dahl\n'
const fixed = letter.replace('Såfremt', 'Hvis')

const bytesOf = (folder: string, name = 'brev.md') => readFileSync(path.join(folder, name))
const textOf = (folder: string, name = 'brev.md') => bytesOf(folder, name).toString('utf8')

describe('klarbrev fix', () => {
  it('shows a diff and writes nothing unless asked', async () => {
    const cwd = makeFolder({'brev.md': letter})
    const {code, stdout, stderr} = await runCli(['fix', 'brev.md'], {cwd})
    expect(stdout).toContain(
      '\n    - Såfremt du klager, skal du skrive til os.\n    + Hvis du klager, skal du skrive til os.\n'
    )
    expect(stdout).toContain('brev.md: 1 rettelse')
    expect(stderr).toContain('Intet er skrevet')
    expect(code).toBe(0)
    expect(textOf(cwd)).toBe(letter)
  })

  it('colours the diff when asked', async () => {
    const cwd = makeFolder({'brev.md': letter})
    expect((await runCli(['fix', 'brev.md', '--diff', '--color'], {cwd})).stdout).toContain('\u001b[32m+Hvis')
    expect((await runCli(['fix', 'brev.md', '--color'], {cwd})).stdout).toContain('\u001b[32mHvis')
  })

  it('writes when asked, changes nothing the second time, and leaves no other file', async () => {
    const cwd = makeFolder({'brev.md': letter})
    expect((await runCli(['ret', 'brev.md', '--write'], {cwd})).stdout).toContain(
      '1 rettelse, skrevet i brev.md'
    )
    expect(textOf(cwd)).toBe(fixed)
    expect((await runCli(['ret', 'brev.md', '--write'], {cwd})).stdout).toContain('intet at rette')
    expect(textOf(cwd)).toBe(fixed)
    expect(readdirSync(cwd)).toEqual(['brev.md'])
  })

  it.each([
    ['UTF-8', {encoding: 'utf-8', bom: false}],
    ['UTF-8 with a mark', {encoding: 'utf-8', bom: true}],
    ['UTF-16', {encoding: 'utf-16le', bom: true}],
    ['UTF-16 with the high byte first', {encoding: 'utf-16be', bom: true}],
    ['Windows-1252', {encoding: 'windows-1252', bom: false}]
  ] as const)('keeps %s and the ends of lines', async (_, encoding) => {
    const crlf = letter.replaceAll('\n', '\r\n').replace('Bente', 'Bente  \t')
    const cwd = makeFolder({})
    writeFileSync(path.join(cwd, 'brev.txt'), encode(crlf, encoding))
    await runCli(['fix', 'brev.txt', '--write'], {cwd})
    expect(bytesOf(cwd, 'brev.txt')).toEqual(Buffer.from(encode(crlf.replace('Såfremt', 'Hvis'), encoding)))
  })

  it('writes elsewhere with --out, what needs no fix too', async () => {
    const cwd = makeFolder({'a/brev.md': letter, 'b/brev.md': fixed})
    await runCli(['fix', '.', '--out', 'ud'], {cwd})
    expect(textOf(cwd, 'ud/a/brev.md')).toBe(fixed)
    expect(textOf(cwd, 'ud/b/brev.md')).toBe(fixed)
    expect(textOf(cwd, 'a/brev.md')).toBe(letter)
    await runCli(['fix', 'a/brev.md', '--out', 'ny.md'], {cwd})
    expect(textOf(cwd, 'ny.md')).toBe(fixed)
  })

  it('fixes what comes on standard input', async () => {
    const {stdout, stderr} = await runCli(['fix', '-', '--write'], {stdin: letter})
    expect(stdout).toBe(fixed)
    expect(stderr).toContain('1 rettelse')
  })

  it('narrows to rules', async () => {
    const cwd = makeFolder({'brev.md': letter})
    expect((await runCli(['fix', 'brev.md', '--rule', 'passive'], {cwd})).stdout).toContain('intet at rette')
    expect((await runCli(['fix', 'brev.md', '--rule', 'passive,officialese'], {cwd})).stdout).toContain(
      '+ Hvis'
    )
    expect((await runCli(['fix', 'brev.md', '--rule', 'officialese=off'], {cwd})).stdout).toContain(
      'intet at rette'
    )
    expect(await runCli(['fix', 'brev.md', '--rule', 'pasive'], {cwd})).toMatchObject({code: 2})
  })

  it('uses unsafe suggestions only with --all, and says so', async () => {
    const cwd = makeFolder({'brev.md': letter.replace('Såfremt du klager', 'Såfremt De ønsker at klage')})
    expect((await runCli(['fix', 'brev.md'], {cwd})).stdout).toContain('+ Hvis De ønsker')
    const {stdout} = await runCli(['fix', 'brev.md', '--all'], {cwd})
    expect(stdout).not.toContain('+ Hvis De ønsker')
    expect(stdout).toContain('Læs brevet igennem')
  })

  it('says with its code what is left', async () => {
    const cwd = makeFolder({'brev.md': letter.replace('skrive til os', 'skrive til os i henhold hertil')})
    expect((await runCli(['fix', 'brev.md', '--fail-on', 'info'], {cwd})).code).toBe(1)
    expect((await runCli(['fix', 'mangler.md'], {cwd})).code).toBe(2)
  })

  it.each([
    [['--write', '--dry-run'], '--dry-run kan ikke bruges'],
    [['--write', '--out', 'x'], '--write retter filerne selv'],
    [['--interactive'], '--interactive kræver en terminal']
  ])('refuses %j', async (flags, message) => {
    const cwd = makeFolder({'brev.md': letter})
    const {code, stderr} = await runCli(['fix', 'brev.md', ...flags], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  it('writes no file when two letters would meet in it', async () => {
    const cwd = makeFolder({'brev.md': letter, 'ud.txt': 'x', 'andet.md': letter})
    const {code} = await runCli(['fix', 'brev.md', 'andet.md', '--out', 'ud.txt'], {cwd})
    expect(code).toBe(2)
    expect(existsSync(path.join(cwd, 'ud'))).toBe(false)
    expect(textOf(cwd, 'ud.txt')).toBe('x')
  })

  it('masks CPR numbers in the diff', async () => {
    const cwd = makeFolder({'brev.md': letter.replace('skrive til os', 'skrive 070761-4285')})
    expect((await runCli(['fix', 'brev.md'], {cwd})).stdout).not.toContain('4285')
  })

  it('speaks English when asked', async () => {
    const cwd = makeFolder({'brev.md': letter})
    const {stdout} = await runCli(['fix', 'brev.md', '--ui-language', 'en'], {cwd})
    expect(stdout).toContain('brev.md: 1 fix')
  })
})

describe('klarbrev fix on documents', () => {
  const docx = new URL('../../fixtures/docx/rykker.docx', import.meta.url)

  it('tracks its changes in Word documents, and changes nothing the second time', async () => {
    const cwd = makeFolder({})
    writeFileSync(path.join(cwd, 'brev.docx'), readFileSync(docx))
    await runCli(['fix', 'brev.docx', '--write'], {cwd})
    const once = bytesOf(cwd, 'brev.docx')
    expect(once.equals(readFileSync(docx))).toBe(false)
    const {stdout} = await runCli(['fix', 'brev.docx', '--write'], {cwd})
    expect(stdout).toContain('intet at rette')
    expect(bytesOf(cwd, 'brev.docx').equals(once)).toBe(true)
  })

  it('says what to do with what cannot be written back', async () => {
    const cwd = makeFolder({})
    const odt = new URL('../../fixtures/odt/rykker.odt', import.meta.url)
    writeFileSync(path.join(cwd, 'brev.odt'), readFileSync(odt))
    const {code, stderr} = await runCli(['fix', 'brev.odt', '--write'], {cwd})
    expect(code).toBe(3)
    expect(stderr).toContain('Gem brevet som .docx, og ret det.')
  })
})
