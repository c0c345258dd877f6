import {readFileSync} from 'node:fs'
import path from 'node:path'
import {PassThrough, Writable} from 'node:stream'
import {describe, expect, it} from 'vitest'
import {run} from '../../src/cli/main.ts'
import {makeFolder} from './run-cli.ts'

const letter =
  'Kære Bente\n\nSåfremt du klager, skal du skrive til os. Vi fremsender et svar.\n\nMed venlig hilsen\nAnna Dahl\n'

/** A terminal in which somebody presses keys, one each time the program waits. */
class Terminal extends PassThrough {
  readonly isTTY = true
  readonly raw: Array<boolean> = []

  setRawMode(raw: boolean): void {
    this.raw.push(raw)
  }
}

class Output extends Writable {
  readonly isTTY = true
  readonly columns = 100
  text = ''

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

async function press(keys: string, args: ReadonlyArray<string> = [], text = letter) {
  const cwd = makeFolder({'brev.md': text})
  const [stdin, stdout, stderr] = [new Terminal(), new Output(), new Output()]
  stdin.write(keys)
  const code = await run({
    argv: ['node', 'klarbrev', 'fix', 'brev.md', '-i', '--rule', 'officialese', ...args],
    env: {TERM: 'dumb'},
    cwd: () => cwd,
    stdin,
    stdout,
    stderr
  })
  return {
    code,
    text: readFileSync(path.join(cwd, 'brev.md'), 'utf8'),
    screen: stdout.text,
    errors: stderr.text,
    raw: stdin.raw
  }
}

describe('klarbrev fix --interactive', () => {
  it('shows place, excerpt, message and the sentence as it would read', async () => {
    const {screen} = await press('q')
    expect(screen).toContain('brev.md  3:1  advarsel  Kancelliord  (2 tilbage)')
    expect(screen).toContain('    Såfremt du klager')
    expect(screen).toContain('    ‾‾‾‾‾‾‾\n')
    expect(screen).toContain('→ 1. Hvis du klager, skal du skrive til os.\n')
    expect(screen).toContain('j brug · n spring over')
  })

  it('applies what is accepted and asks before it writes', async () => {
    expect((await press('jjj')).text).toBe(letter.replace('Såfremt', 'Hvis').replace('fremsender', 'sender'))
    expect((await press('jjn')).text).toBe(letter)
    expect((await press('njj')).text).toBe(letter.replace('fremsender', 'sender'))
  })

  it('takes Enter for yes and writes without asking with --write', async () => {
    const {text, screen} = await press('\rn', ['--write'])
    expect(text).toBe(letter.replace('Såfremt', 'Hvis'))
    expect(screen).not.toContain('(j/n)')
  })

  it('undoes the last choice', async () => {
    expect((await press('jujnj')).text).toBe(letter.replace('Såfremt', 'Hvis'))
    expect((await press('nujnj')).text).toBe(letter.replace('Såfremt', 'Hvis'))
    expect((await press('uq')).screen).toContain('Der er ikke noget at fortryde')
  })

  it('keeps what was accepted when the user quits and says yes', async () => {
    expect((await press('jqj')).text).toBe(letter.replace('Såfremt', 'Hvis'))
    expect((await press('jqn')).text).toBe(letter)
  })

  it('goes through the alternatives', async () => {
    const {screen} = await press('aq', [], letter.replace('Såfremt du klager, skal', 'Du skal endvidere'))
    expect(screen).toMatch(/→ 2\. /)
  })

  it('explains the keys', async () => {
    expect((await press('?q')).screen).toContain('Ctrl-C         stop uden at skrive noget')
  })

  it.each([
    ['Ctrl-C', 'j\u0003'],
    ['Ctrl-C at the question', 'jj\u0003']
  ])('stops at %s, writes nothing and gives the terminal back', async (_, keys) => {
    const {code, text, errors, raw} = await press(keys)
    expect(code).toBe(130)
    expect(text).toBe(letter)
    expect(errors).toContain('Afbrudt')
    expect(raw).toEqual([true, false])
  })

  it('gives the terminal back at the end', async () => {
    expect((await press('q')).raw).toEqual([true, false])
  })

  it('shows a diff with --dry-run', async () => {
    const {text, screen} = await press('jj', ['--dry-run'])
    expect(screen).toContain('+ Hvis du klager')
    expect(text).toBe(letter)
  })

  it('walks through warnings without a suggestion, and lets the writer say it', async () => {
    const long =
      'Kære Bente\n\nAnsøgningen om støtte til køb af bil med særlig indretning til brug for kørsel med barnet til og fra den skole i den anden ende af kommunen er her hos os i dag.\n'
    const {text, screen} = await press(
      'r\u0015Vi har set på sagen.\rj',
      ['--rule', 'long-sentence', '--only', 'long-sentence'],
      long
    )
    expect(screen).toContain('Her er intet forslag. Skriv sætningen selv med r')
    expect(screen).toMatch(/0 forslag brugt, 1 sætning skrevet selv, 0 sprunget over\. LIX \d+ → \d+\./)
    expect(text).toBe('Kære Bente\n\nVi har set på sagen.\n')
  })

  it('leaves a sentence as it was on Esc', async () => {
    // Esc alone is known by what does not follow it.
    const {text} = await press('rNoget andet\u0004qn')
    expect(text).toBe(letter)
  })

  it('says in the end what was done', async () => {
    expect((await press('jnj')).screen).toContain(
      'brev.md: 1 forslag brugt, 0 sætninger skrevet selv, 1 sprunget over.'
    )
  })

  it('speaks English when asked', async () => {
    const {text, screen} = await press('yyy', ['--ui-language', 'en'])
    expect(screen).toContain('Write 2 changes to brev.md? (y/n) y')
    expect(text).toContain('Hvis du klager')
  })
})
