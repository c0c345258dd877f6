import {readFileSync} from 'node:fs'
import path from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import {makeFolder, runCli} from './run-cli.ts'

const schema = JSON.parse(readFileSync(new URL('../../src/keep/verify.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({strict: true, allErrors: true, allowUnionTypes: true}).compile(schema)

const old = 'Du skal betale 500 kr. senest den 3. maj 2026.\n\nDu kan ringe på 12 34 56 78.\n'
const same = 'Betal 500 kr. senest den 3. maj 2026.\n\nRing på 12345678.\n'
const wrong = 'Betal 550 kr. senest den 3. maj 2026.\n\nRing på 12345678.\n'
const files = {'old.md': old, 'same.txt': same, 'wrong.txt': wrong}

describe('klarbrev verify', () => {
  it('exits 0 where all is kept and 1 where something is changed', async () => {
    const cwd = makeFolder(files)
    expect((await runCli(['verify', 'old.md', 'same.txt'], {cwd})).code).toBe(0)
    const {code, stdout} = await runCli(['sammenhold', 'old.md', 'wrong.txt'], {cwd})
    expect(code).toBe(1)
    expect(stdout).toContain('Beløb. Et beløb er blevet et andet.')
    expect(stdout).toMatch(/\n {2}FØR \(1:\d+\) +EFTER \(1:\d+\)\n/)
    expect(stdout).toContain('^^^^')
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('speaks English', async () => {
    const {stdout} = await runCli(['verify', 'old.md', 'wrong.txt', '--ui-language', 'en'], {
      cwd: makeFolder(files)
    })
    expect(stdout).toContain('An amount has become another.')
    expect(stdout).not.toMatch(/[æøåÆØÅ].*udgave/)
  })

  it.each([['same.txt'], ['wrong.txt'], ['old.md']])('has a schema for its JSON (%s)', async (name) => {
    const {stdout} = await runCli(['verify', 'old.md', name, '-f', 'json'], {cwd: makeFolder(files)})
    expect(validate(JSON.parse(stdout)) ? [] : validate.errors).toEqual([])
  })

  it('reads the new version from stdin', async () => {
    const cwd = makeFolder(files)
    expect((await runCli(['verify', 'old.md', '--stdin'], {cwd, stdin: same})).code).toBe(0)
    expect((await runCli(['verify', 'old.md', '-'], {cwd, stdin: wrong})).code).toBe(1)
    expect((await runCli(['verify', 'old.md', 'same.txt', '--stdin'], {cwd, stdin: same})).code).toBe(2)
  })

  it('compares a folder with a folder by names without endings', async () => {
    const cwd = makeFolder({
      'a/x.md': old,
      'b/x.txt': same,
      'a/y.md': old,
      'b/y.md': wrong,
      'a/z.md': old,
      'b/ny.md': old
    })
    const {code, stdout} = await runCli(['verify', 'a', 'b', '-f', 'json'], {cwd})
    const answer = JSON.parse(stdout)
    expect(validate(answer) ? [] : validate.errors).toEqual([])
    expect(code).toBe(1)
    expect(answer.letters.map((d: {kept: boolean}) => d.kept)).toEqual([true, false])
    expect([answer.onlyBefore, answer.onlyAfter]).toEqual([['a/z.md'], ['b/ny.md']])
    expect((await runCli(['verify', 'a', 'b/y.md'], {cwd})).code).toBe(2)
  })

  it('sets changes aside that were accepted with a reason', async () => {
    const cwd = makeFolder(files)
    const accept = await runCli(['verify', 'old.md', 'wrong.txt', '--accept', 'Ny pris efter aftale'], {cwd})
    expect(accept.code).toBe(0)
    const list = readFileSync(path.join(cwd, 'klarbrev-accepted.json'), 'utf8')
    expect(list).toContain('Ny pris efter aftale')
    expect(list).not.toMatch(/550|kr\./)
    const {code, stdout} = await runCli(['verify', 'old.md', 'wrong.txt'], {cwd})
    expect(code).toBe(0)
    expect(stdout).toContain('Godkendt: Ny pris efter aftale')
    expect((await runCli(['verify', 'old.md', 'wrong.txt', '--accept', ' '], {cwd})).code).toBe(2)
  })

  it('writes a page that stands alone', async () => {
    const cwd = makeFolder(files)
    expect(
      (await runCli(['verify', 'old.md', 'wrong.txt', '-f', 'html', '-o', 'side.html'], {cwd})).code
    ).toBe(1)
    const page = readFileSync(path.join(cwd, 'side.html'), 'utf8')
    expect(page).toContain('<html lang="da">')
    expect(page).toContain('<del>500 kr.</del>')
    expect(page).toContain('<ins>550 kr.</ins>')
    expect(page).not.toMatch(/<script|https?:\/\//)
  })

  it('masks CPR numbers in every form', async () => {
    const cwd = makeFolder({
      'a.md': 'Borger med CPR 010190-1234 skal betale 500 kr.',
      'b.md': 'Borger med CPR 010190-1234 skal betale 510 kr.'
    })
    for (const format of ['text', 'json', 'html']) {
      expect((await runCli(['verify', 'a.md', 'b.md', '-f', format], {cwd})).stdout).not.toContain(
        '010190-1234'
      )
    }
  })

  it.each([
    [['verify', 'old.md'], 2, /nye udgave/],
    [['verify', 'old.md', 'none.md'], 2, /none\.md/],
    [['verify', 'old.md', 'empty.md'], 3, /empty\.md/],
    [['verify', 'old.md', 'english.md'], 3, /dansk/],
    [['verify', 'old.md', 'other.md'], 1, /intet til fælles/],
    [['verify', 'old.md', 'same.txt', '--accepted', 'broken.json'], 2, /godkendte ændringer/]
  ])('answers %j', async (args, code, message) => {
    const cwd = makeFolder({
      ...files,
      'empty.md': '',
      'broken.json': '{"version": 2}',
      'english.md':
        'Dear Ms Jensen\n\nWe will look at your application and send you an answer before the end of May.\n',
      'other.md': 'Solen skinner over marken.\n\nFuglene flyver mod syd.\n'
    })
    const ran = await runCli(args, {cwd})
    expect(ran.stderr).toMatch(message)
    expect(ran.code).toBe(code)
  })
})
