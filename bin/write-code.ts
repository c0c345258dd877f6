import {writeFileSync} from 'node:fs'
import {PassThrough} from 'node:stream'
import {codeOf, compileBundle, runBundle} from '../src/cli/load-bundle.ts'

/**
 * Write V8's code of a bundle beside it: all functions that checking some letters needs, compiled.
 *
 * @param letters files of letters, of each format that is to start fast
 */
export async function writeCode(bundle: string, letters: ReadonlyArray<string>): Promise<void> {
  const script = compileBundle(bundle)
  const {run} = runBundle(script, bundle)
  const code = await run({
    argv: [process.execPath, bundle, ...letters, '--exit-zero'],
    env: {},
    cwd: () => '/',
    stdin: process.stdin,
    stdout: new PassThrough().resume(),
    stderr: process.stderr
  })
  if (code !== 0) throw new Error(`Checking letters for V8's code ended with ${code}`)
  writeFileSync(codeOf(bundle), script.createCachedData())
}
