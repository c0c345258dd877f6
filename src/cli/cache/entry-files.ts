import {createHash} from 'node:crypto'
import {chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {writeFileAtomically} from '../write-file.ts'

/** Entries older than this are removed, in milliseconds: 30 days. */
const lifetime = 30 * 24 * 3600 * 1000

/** What an entry is called: a SHA-256 sum, so that nothing else in the folder is ever read or removed. */
const entryName = /^[0-9a-f]{64}$/

/** Values on disk by key, each in a file of its own, so that runs at once never write into the same one. */
export interface EntryFiles {
  /** The value of a key; undefined when there is none, or it is damaged. */
  readonly read: (key: string) => unknown
  readonly write: (key: string, value: unknown) => void
}

/** SHA-256 sum in hexadecimal digits. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

/**
 * Open a folder of entries; old ones are removed.
 *
 * @param now milliseconds since 1970
 * @throws when the folder cannot be made.
 */
export function openEntries(folder: string, now: number): EntryFiles {
  if (!statSync(folder, {throwIfNoEntry: false})) {
    mkdirSync(folder, {recursive: true})
    // What was found in letters is for the user alone.
    chmodSync(folder, 0o700)
    writeFileSync(path.join(folder, '.gitignore'), '*\n')
  }
  removeOld(folder, now)
  return {
    read(key) {
      try {
        const entry = readFileSync(path.join(folder, key), 'utf8')
        const json = entry.slice(65)
        return entry.slice(0, 64) === sha256(json) ? JSON.parse(json) : undefined
      } catch {
        return
      }
    },
    write(key, value) {
      const json = JSON.stringify(value)
      try {
        writeFileAtomically(path.join(folder, key), `${sha256(json)}\n${json}`)
      } catch {
        // A full disk makes the next run slow, not this one fail.
      }
    }
  }
}

function removeOld(folder: string, now: number): void {
  for (const name of readdirSync(folder)) {
    // What a run that was stopped left behind is named after an entry, too.
    const [entry = ''] = name.replace(/^\./, '').split('.')
    if (!entryName.test(entry)) continue
    const file = path.join(folder, name)
    const stats = statSync(file, {throwIfNoEntry: false})
    if (stats?.isFile() && now - stats.mtimeMs > lifetime) rmSync(file, {force: true})
  }
}
