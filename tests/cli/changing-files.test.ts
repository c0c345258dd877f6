import {spawn} from 'node:child_process'
import {
  appendFileSync,
  copyFileSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import {Readable, Writable} from 'node:stream'
import {describe, expect, it} from 'vitest'
import {loadBytes} from '../../src/cli/letters/load-bytes.ts'
import {run} from '../../src/cli/main.ts'
import {makeFolder, runCli} from './run-cli.ts'

const letter = 'Kære Bente\n\nSåfremt du klager, skal du skrive til os.\n\nMed venlig hilsen\nAnna Dahl\n'
const fixed = letter.replace('Såfremt', 'Hvis')
const saved = letter.replace('Bente', 'Lone')
const rykker = new URL('../../fixtures/docx/rykker.docx', import.meta.url)
const svar = new URL('../../fixtures/docx/svar.docx', import.meta.url)

/** Run klarbrev; what it says first makes something happen. */
async function runWhile(args: ReadonlyArray<string>, cwd: string, happen: () => void) {
  let [stdout, stderr] = ['', '']
  const sink = (add: (text: string) => void) =>
    new Writable({
      write(chunk, _, done) {
        add(String(chunk))
        done()
      }
    })
  const code = await run({
    argv: ['node', 'klarbrev', ...args],
    env: {},
    cwd: () => cwd,
    stdin: Readable.from(['']),
    stdout: sink((text) => {
      if (stdout === '') happen()
      stdout += text
    }),
    stderr: sink((text) => {
      stderr += text
    })
  })
  return {code, stdout, stderr}
}

describe('a letter that is changed while it is read', () => {
  it('is read again', () => {
    const file = path.join(makeFolder({'brev.md': letter}), 'brev.md')
    let turns = 0
    const bytes = loadBytes(file, (descriptor) => {
      const read = readFileSync(descriptor)
      if (turns++ === 0) appendFileSync(file, 'PS\n')
      return read
    })
    expect(String(bytes)).toBe(`${letter}PS\n`)
    expect(turns).toBe(2)
  })

  it('is an error when it does not come to rest', () => {
    const file = path.join(makeFolder({'brev.md': letter}), 'brev.md')
    expect(() =>
      loadBytes(file, (descriptor) => {
        appendFileSync(file, 'PS\n')
        return readFileSync(descriptor)
      })
    ).toThrow(expect.objectContaining({problem: {code: 'changing'}}))
  })

  it.each([
    ['da', 'stor.md: Filen bliver ændret, mens klarbrev læser den. Prøv igen, når den er gemt.\n'],
    ['en', 'stor.md: the file is changing while klarbrev reads it. Try again when it is saved.\n']
  ])('is 3, and the others are reported (%s)', async (language, message) => {
    // Long enough that it cannot be read between two of the writer's bytes.
    const cwd = makeFolder({'stor.md': '\0'.repeat(15_000_000), 'brev.md': letter})
    const endless = `const {appendFileSync} = require('node:fs')
      process.stdout.write('begun')
      for (const end = Date.now() + 30000; Date.now() < end;) appendFileSync('stor.md', '.')`
    const writer = spawn(process.execPath, ['-e', endless], {cwd})
    try {
      await new Promise((resolve) => writer.stdout.once('data', resolve))
      const check = () => runCli(['stor.md', 'brev.md', '-f', 'json', '--ui-language', language], {cwd})
      let ran = await check()
      // On a busy machine the writer may stand still while the file is read, three times over.
      for (let turn = 0; turn < 20 && ran.stderr !== message; turn++) ran = await check()
      expect(ran).toMatchObject({code: 3, stderr: message})
      expect(JSON.parse(ran.stdout).letters.map((d: {path: string}) => d.path)).toEqual(['brev.md'])
    } finally {
      writer.kill()
    }
  })
})

describe('a letter that somebody saves after it was read', () => {
  const message = (name: string) =>
    `${name}: Filen er blevet gemt, efter at klarbrev læste den. Intet er skrevet. Prøv igen.\n`

  it('is not written over, and the others are fixed', async () => {
    const cwd = makeFolder({'a.md': letter, 'b.md': letter, 'c.md': letter})
    const ran = await runWhile(['fix', '.', '--write'], cwd, () =>
      writeFileSync(path.join(cwd, 'b.md'), saved)
    )
    expect(ran).toMatchObject({code: 3, stderr: message('b.md')})
    const texts = ['a.md', 'b.md', 'c.md'].map((name) => readFileSync(path.join(cwd, name), 'utf8'))
    expect(texts).toEqual([fixed, saved, fixed])
    expect(readdirSync(cwd)).toEqual(['a.md', 'b.md', 'c.md'])
  })

  it('is not written over when it is a Word document, nor when it is gone', async () => {
    const cwd = makeFolder({'a.md': letter})
    const file = path.join(cwd, 'b.docx')
    copyFileSync(rykker, file)
    const ran = await runWhile(['fix', 'a.md', 'b.docx', '--write'], cwd, () => copyFileSync(svar, file))
    expect(ran).toMatchObject({code: 3, stderr: message('b.docx')})
    expect(readFileSync(file).equals(readFileSync(svar))).toBe(true)
  })
})

describe.skipIf(process.platform === 'win32')('a link', () => {
  it('is read, and stays a link to what is fixed', async () => {
    const cwd = makeFolder({'breve/brev.md': letter, 'andre/x.txt': ''})
    symlinkSync('../breve/brev.md', path.join(cwd, 'andre/led.md'))
    expect((await runCli(['parse', '-f', 'text', 'andre/led.md'], {cwd})).stdout).toBe(letter)
    expect((await runCli(['fix', 'andre/led.md', '--write'], {cwd})).stdout).toContain('1 rettelse')
    expect(lstatSync(path.join(cwd, 'andre/led.md')).isSymbolicLink()).toBe(true)
    expect(lstatSync(path.join(cwd, 'breve/brev.md')).isSymbolicLink()).toBe(false)
    expect(readFileSync(path.join(cwd, 'breve/brev.md'), 'utf8')).toBe(fixed)
    expect(readdirSync(path.join(cwd, 'breve'))).toEqual(['brev.md'])
  })

  it.each([
    ['da', 2, 'væk.md', 'væk.md: Linket peger på en fil, der ikke findes. Ret linket.\n'],
    ['en', 2, 'væk.md', 'væk.md: the link points to a file that does not exist. Mend the link.\n'],
    ['da', 3, 'ring.md', 'ring.md: Linket fører i ring og ender ikke ved nogen fil. Ret linket.\n'],
    ['en', 3, 'ring.md', 'ring.md: the link leads in a circle and never to a file. Mend the link.\n']
  ])('that leads nowhere is told (%s, %i)', async (language, code, name, message) => {
    const cwd = makeFolder({'brev.md': letter})
    symlinkSync('findes-ikke.md', path.join(cwd, 'væk.md'))
    symlinkSync('ring.md', path.join(cwd, 'ring.md'))
    const ran = await runCli([name, 'brev.md', '-f', 'json', '--ui-language', language], {cwd})
    expect(ran).toMatchObject({code, stderr: message})
    expect(JSON.parse(ran.stdout).letters.map((d: {path: string}) => d.path)).toEqual(['brev.md'])
  })

  it('to the letter is no other file to write in', async () => {
    const cwd = makeFolder({'brev.md': letter})
    copyFileSync(rykker, path.join(cwd, 'brev.docx'))
    symlinkSync('brev.docx', path.join(cwd, 'led.docx'))
    linkSync(path.join(cwd, 'brev.md'), path.join(cwd, 'fast.md'))
    const annotated = await runCli(['brev.docx', '--annotate', 'led.docx'], {cwd})
    expect(annotated).toMatchObject({code: 2, stderr: expect.stringContaining('et andet navn')})
    for (const target of ['brev.md', 'fast.md']) {
      const reported = await runCli(['brev.md', '-f', 'json', '-o', target], {cwd})
      const stderr = `${target}: Rapporten ville erstatte en fil, der skal læses. Skriv den i en anden fil.\n`
      expect(reported).toEqual({code: 2, stdout: '', stderr})
    }
    expect(readFileSync(path.join(cwd, 'brev.docx')).equals(readFileSync(rykker))).toBe(true)
    expect(readFileSync(path.join(cwd, 'brev.md'), 'utf8')).toBe(letter)
  })
})
