import {type ChildProcess, spawn} from 'node:child_process'
import {renameSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterEach, describe, expect, it} from 'vitest'
import {builtProgram} from '../built.ts'
import {makeFolder, runCli} from './run-cli.ts'

const bad = 'Kære Ali\n\nSåfremt du vil klage, skal klagen fremsendes til os.\n'
const good = 'Kære Ali\n\nHvis du vil klage, skal du sende klagen til os.\n'

describe('klarbrev --watch', () => {
  let child: ChildProcess | undefined

  afterEach(() => child?.kill('SIGKILL'))

  function watch(cwd: string, ...args: ReadonlyArray<string>) {
    let said = ''
    const started = spawn(process.execPath, [builtProgram(), ...args, '--watch', '--no-config'], {
      cwd,
      env: {KLARBREV_UI: 'da'}
    })
    started.stdout?.on('data', (data) => {
      said += String(data)
    })
    child = started
    const says = (text: string | RegExp) => expect.poll(() => said, {timeout: 20_000}).toMatch(text)
    const ended = new Promise<number | null>((resolve) => started.once('exit', resolve))
    return {started, says, ended, forget: () => (said = '')}
  }

  it('shows what became better, however the letter is saved, and ends with Ctrl-C', async () => {
    const cwd = makeFolder({'brev.md': bad})
    const {started, says, ended, forget} = watch(cwd, 'brev.md')
    await says('Venter på, at brevet bliver gemt')
    writeFileSync(path.join(cwd, 'brev.md'), good)
    await says(/brev\.md er gemt: .*advarsler \d+ → \d+/)
    forget()
    // As Word saves: a new file takes the name of the old one.
    writeFileSync(path.join(cwd, '~brev.tmp'), bad)
    renameSync(path.join(cwd, '~brev.tmp'), path.join(cwd, 'brev.md'))
    await says(/brev\.md er gemt: /)
    forget()
    rmSync(path.join(cwd, 'brev.md'))
    await says('brev.md er væk')
    writeFileSync(path.join(cwd, 'brev.md'), '')
    await says('Filen er tom')
    writeFileSync(path.join(cwd, 'brev.md'), good)
    await says(/er gemt: /)
    const from = Date.now()
    started.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(Date.now() - from).toBeLessThan(3000)
  }, 60_000)

  it('finds letters that come', async () => {
    const cwd = makeFolder({'breve/en.md': good})
    const {says} = watch(cwd, 'breve')
    await says('Venter på')
    writeFileSync(path.join(cwd, 'breve/to.md'), bad)
    await says('breve/to.md')
  }, 60_000)

  it('is for the screen', async () => {
    const cwd = makeFolder({'brev.md': bad})
    for (const args of [
      ['-f', 'json'],
      ['-o', 'x.txt'],
      ['-f', 'text', '-f', 'csv=x.csv']
    ]) {
      const {code, stderr} = await runCli(['brev.md', '--watch', ...args], {cwd})
      expect({code, stderr}).toEqual({
        code: 2,
        stderr: expect.stringContaining('--watch viser breve på skærmen')
      })
    }
  })
})
