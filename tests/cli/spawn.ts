import {spawnSync} from 'node:child_process'
import {builtProgram} from '../built.ts'

const bin = builtProgram()

/** Run the built command line as a user does. */
export function klarbrev(
  args: ReadonlyArray<string>,
  options: {cwd?: string; input?: string | Uint8Array; env?: Record<string, string>} = {}
) {
  const {cwd, input = '', env = {}} = options
  const {status, stdout, stderr} = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
    env: {PATH: process.env.PATH ?? '', ...env},
    ...(cwd ? {cwd} : {})
  })
  return {status, stdout, stderr}
}
