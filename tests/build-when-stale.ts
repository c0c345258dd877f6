import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {changedSinceBuild} from './built.ts'

/**
 * Build before a run of all tests where the source has changed. A run of one room stays quick: there a test that needs
 * what is built refuses when it is stale; see `builtProgram`.
 */
export function setup(): void {
  if (namesTests(process.argv.slice(2)) || changedSinceBuild() === undefined) return
  execFileSync('npm', ['run', 'build'], {
    cwd: fileURLToPath(new URL('../', import.meta.url)),
    stdio: 'inherit',
    shell: process.platform === 'win32'
  })
}

/** Whether a run is asked for some tests alone: `vitest run --config … tests/letter`. */
function namesTests(args: ReadonlyArray<string>): boolean {
  return args.some((arg, at) => /^tests\//.test(arg) && args[at - 1] !== '--config')
}
