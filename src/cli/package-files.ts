import {readFileSync, statSync} from 'node:fs'
import {getAsset, isSea} from 'node:sea'
import {fileURLToPath} from 'node:url'
import {DamagedData} from '../danish/data/damaged-data.ts'

// This file stands two folders below the root both in src/cli and, bundled, in dist/cli. In the single executable, the
// files of the package are its assets, named by their paths from the root.

/** A text file that the package brings: `package.json`, `rules/passive.md`. */
export function packageText(name: string): string {
  return isSea() ? getAsset(name, 'utf8') : readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')
}

/**
 * A data file of the Danish engine.
 *
 * @throws {DamagedData} when it is not there.
 */
export function danishData(name: string): Uint8Array {
  if (isSea()) return new Uint8Array(getAsset(`dist/danish/data/${name}.bin`))
  try {
    return readFileSync(new URL(`../danish/data/${name}.bin`, import.meta.url))
  } catch (error) {
    throw new DamagedData(`${name}.bin: ${error instanceof Error && 'code' in error ? error.code : error}`)
  }
}

/** What a thread is started with: a file, or its source where there are no files. */
export interface ThreadCode {
  readonly code: string
  readonly isSource: boolean
}

/** What the threads that examine letters are started with; they always run what was built. */
export function threadCode(): ThreadCode {
  if (isSea()) return {code: getAsset('single-file.cjs', 'utf8'), isSource: true}
  return {code: fileURLToPath(new URL('../../dist/cli/letter-worker.js', import.meta.url)), isSource: false}
}

/** The version of the installed package. */
export function version(): string {
  return (JSON.parse(packageText('package.json')) as {version: string}).version
}

/** Whether klarbrev runs as one file that brings Node.js with it. */
export function isSingleFile(): boolean {
  return isSea()
}

/** What tells this build of klarbrev from any other: its version, and size and time of its code and data. */
export function buildOf(): string {
  const data = ['lexicon', 'tagger', 'syntax', 'frequency'].map(
    (name) => new URL(`../danish/data/${name}.bin`, import.meta.url)
  )
  const stamps = (isSea() ? [process.execPath] : [new URL(import.meta.url), ...data]).map((file) => {
    const {size, mtimeMs} = statSync(file)
    return `${size}-${mtimeMs}`
  })
  return [version(), ...stamps].join(' ')
}
