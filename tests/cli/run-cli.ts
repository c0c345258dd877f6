import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {Readable, Writable} from 'node:stream'
import {afterAll} from 'vitest'
import {run} from '../../src/cli/main.ts'

/** What a run came to. */
export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** How to run besides the arguments. */
export interface RunOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string
}

/** Run klarbrev in this process with streams of our own. */
export async function runCli(
  args: ReadonlyArray<string>,
  {cwd = process.cwd(), env = {}, stdin = ''}: RunOptions = {}
): Promise<Ran> {
  const [stdout, stderr] = [new Sink(), new Sink()]
  const shell = {
    argv: ['node', 'klarbrev', ...args],
    env,
    cwd: () => cwd,
    stdin: Readable.from([stdin]),
    stdout,
    stderr
  }
  return {code: await run(shell), stdout: stdout.text, stderr: stderr.text}
}

class Sink extends Writable {
  text = ''

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

const folders: Array<string> = []

afterAll(() => {
  for (const folder of folders) rmSync(folder, {recursive: true, force: true})
})

/** Make a folder with these files; it is removed when the tests of a file are over. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'klarbrev-')))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
    writeFileSync(path.join(folder, name), text)
  }
  return folder
}
