import {readFileSync, renameSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {makeFolder, runCli} from './run-cli.ts'

const only = ['--only', 'passive']
const file = 'klarbrev-baseline.json'
const first = 'Din sag behandles i dag.'
const second = 'Din klage afgøres på fredag.'

const failing = (cwd: string, ...args: ReadonlyArray<string>) =>
  runCli(['.', ...only, '--fail-on', 'warning', '--baseline', file, ...args], {cwd})

async function made(files: Record<string, string>) {
  const cwd = makeFolder(files)
  const ran = await runCli(['baseline', 'create', '.', ...only], {cwd})
  const write = (name: string, text: string) => writeFileSync(path.join(cwd, name), text)
  const read = () => JSON.parse(readFileSync(path.join(cwd, file), 'utf8'))
  return {cwd, ran, write, read}
}

describe('baseline create', () => {
  it('notes what is found, and no words of it', async () => {
    const {ran, read, cwd} = await made({'a.md': `${first}\n\n${first}\n\n${second}\n`, 'b.md': `${first}\n`})
    expect(ran.code).toBe(0)
    expect(ran.stdout).toMatch(
      /: 4 fund er noteret som kendte\. Skriv `baseline: .*` i klarbrev\.yml, eller brug/
    )
    expect(read()).toMatchObject({version: 1, paths: ['.']})
    expect(Object.values(read().findings.passive).toSorted()).toEqual([1, 3])
    expect(JSON.stringify(read())).not.toMatch(/sag|klage/)
    expect(await failing(cwd)).toMatchObject({code: 0})
  })

  it('overwrites nothing', async () => {
    const {cwd} = await made({'a.md': first})
    expect((await runCli(['baseline', 'create', '.', ...only], {cwd})).code).toBe(2)
  })

  it('writes nothing when a letter could not be read', async () => {
    const {cwd, ran} = await made({'a.md': first, 'b.md': ''})
    expect(ran.code).toBe(3)
    expect((await failing(cwd)).code).toBe(2)
  })
})

describe('check --baseline', () => {
  it('survives moved paragraphs and renamed files', async () => {
    const {cwd, write} = await made({'a.md': `${first}\n\n${second}\n`})
    write('a.md', `Kære Hanne\n\nNyt afsnit.\n\n${second}\n\nMere. ${first} Slut.\n`)
    renameSync(path.join(cwd, 'a.md'), path.join(cwd, 'b.md'))
    const {code, stdout} = await failing(cwd, '-f', 'json')
    const [letter] = JSON.parse(stdout).letters
    expect(letter.findings).toEqual([])
    expect(letter.suppressed).toMatchObject([
      {ruleId: 'passive', reason: 'Fundet var der i forvejen (baseline).'},
      {}
    ])
    expect(code).toBe(0)
  })

  it('hears a new finding, also one more of the same', async () => {
    const {cwd, write} = await made({'a.md': `${first}\n`})
    write('b.md', `${second}\n`)
    expect((await failing(cwd)).code).toBe(1)
    write('b.md', `${first}\n`)
    expect((await failing(cwd)).code).toBe(1)
    expect((await failing(cwd, '--no-baseline')).code).toBe(1)
  })

  it('is taken from the configuration', async () => {
    const {cwd, write} = await made({'a.md': `${first}\n`})
    const plain = ['.', ...only, '--fail-on', 'warning']
    expect((await runCli(plain, {cwd})).code).toBe(1)
    write('klarbrev.yml', `baseline: ${file}\n`)
    expect((await runCli(plain, {cwd})).code).toBe(0)
    expect((await runCli([...plain, '--no-baseline'], {cwd})).code).toBe(1)
  })

  it.each([
    ['nej', 'er ikke en liste'],
    ['{"version": 2, "paths": [], "findings": {}}', 'er ikke en liste'],
    ['{"version": 1, "paths": [], "findings": {"passive": {"x": -1}}}', 'er ikke en liste']
  ])('refuses %s', async (text, said) => {
    const cwd = makeFolder({[file]: text, 'a.md': first})
    const {code, stderr} = await failing(cwd)
    expect(code).toBe(2)
    expect(stderr).toContain(said)
  })
})

describe('the ratchet', () => {
  it('lets counts fall and never rise', async () => {
    const {cwd, write, read} = await made({'a.md': `${first}\n\n${second}\n`})
    write('a.md', `${first}\n`)
    expect(await runCli(['baseline', 'update', ...only], {cwd})).toMatchObject({
      code: 0,
      stdout: `${file}: 1 kendte fund; 1 er væk siden sidst.\n`
    })
    const before = read()
    write('a.md', `${first}\n\n${second}\n`)
    expect((await runCli(['baseline', 'update', ...only], {cwd})).code).toBe(1)
    expect(read()).toEqual(before)
    expect((await runCli(['baseline', 'prune', ...only], {cwd})).code).toBe(0)
    expect(read()).toEqual(before)
    write('a.md', 'Du får svar.\n')
    expect((await runCli(['baseline', 'prune', ...only], {cwd})).code).toBe(0)
    expect(read().findings).toEqual({})
  })

  it('is the same file for the same letters', async () => {
    const texts = {'a.md': `${second}\n\n${first}\n`, 'b.md': `${first}\n`}
    const [one, two] = [await made(texts), await made(texts)]
    expect(one.read()).toEqual(two.read())
  })
})
