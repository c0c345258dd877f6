import {readFileSync, statSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {DamagedData} from '../danish/data/damaged-data.ts'

// This file stands two folders below the root both in src/cli and, bundled, in dist/cli.

/** A text file that the package brings: `package.json`, `rules/passive.md`. */
export function packageText(name: string): string {
  return readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')
}

/**
 * A data file of the Danish engine.
 *
 * @throws {DamagedData} when it is not there.
 */
export function danishData(name: string): Uint8Array {
  try {
    return readFileSync(new URL(`../danish/data/${name}.bin`, import.meta.url))
  } catch (error) {
    throw new DamagedData(`${name}.bin: ${error instanceof Error && 'code' in error ? error.code : error}`)
  }
}

/** The file that threads are started with; they always run what was built. */
export function workerFile(): string {
  return fileURLToPath(new URL('../../dist/cli/letter-worker.js', import.meta.url))
}

/** The version of the installed package. */
export function version(): string {
  return (JSON.parse(packageText('package.json')) as {version: string}).version
}

/** What tells this build of klarbrev from any other: its version, and size and time of its code and data. */
export function buildOf(): string {
  const files = ['lexicon', 'tagger', 'syntax', 'frequency'].map(
    (name) => new URL(`../danish/data/${name}.bin`, import.meta.url)
  )
  const stamps = [new URL(import.meta.url), ...files].map((file) => {
    const {size, mtimeMs} = statSync(file)
    return `${size}-${mtimeMs}`
  })
  return [version(), ...stamps].join(' ')
}
