import {chmodSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {makeFolder} from '../../shell/make-folder.ts'
import {type EntryKey, type SealedEntry, unseal} from './sealed-entry.ts'
import {type Location, type SegmentWriter, writeSegment} from './segment.ts'
import {attempt, findSegments, removeSegment, type Segment} from './segments.ts'

/** Entries older than this are forgotten, in days. */
const lifetime = 30

/** With more small segments than this, they are put together when a run ends. */
const mostSegments = 8

/** A segment that is larger, in bytes, is never copied. */
const smallSegment = 1 << 26

/** Another run may still write into a segment that was written to less than this ago, in milliseconds. */
const restingTime = 3600 * 1000

const dayLength = 24 * 3600 * 1000

/** Where an entry lies; the one before it stands in for it when it is damaged. */
interface Found {
  readonly segment: Segment
  readonly location: Location
  readonly older?: Found
}

/** Sealed entries on disk. Each run writes a segment of its own, so that runs at once never write into the same file. */
export interface EntryStore {
  /** The value of a key; undefined when there is none, or it is damaged. */
  readonly read: (key: EntryKey) => Buffer | undefined
  readonly add: (entry: SealedEntry) => void
  /** Write what still waits. */
  readonly close: () => void
}

/**
 * Open a folder of entries; old ones are removed.
 *
 * @param now milliseconds since 1970
 * @throws when the folder cannot be made.
 */
export function openStore(folder: string, now: number): EntryStore {
  makePrivate(folder)
  const today = Math.floor(now / dayLength)
  const segments = findSegments(folder, now - lifetime * dayLength)
  const entries = new Map<string, Found>()
  for (const segment of segments) {
    for (const [name, location] of segment.index) {
      if (today - location.day > lifetime) continue
      const older = entries.get(name)
      entries.set(name, older ? {segment, location, older} : {segment, location})
    }
  }

  let own: SegmentWriter | undefined
  let isFull = false
  /** A full disk makes the next run slow, not this one fail. */
  const orStop = (write: () => void) => {
    try {
      write()
    } catch {
      isFull = true
    }
  }

  return {
    read(key) {
      let found = entries.get(Buffer.from(key.name).toString('latin1'))
      for (; found; found = found.older) {
        const sealed = found.segment.read(found.location)
        const value = sealed && unseal(key, sealed)
        if (value) return value
      }
      return
    },
    add(entry) {
      if (isFull) return
      orStop(() => {
        own ??= beginSegment(folder).writer
        own.add(entry, today)
      })
    },
    close() {
      if (own) orStop(() => own?.close())
      const small = segments.filter((d) => now - d.written > restingTime && d.size < smallSegment)
      if (own && !isFull && small.length > mostSegments) putTogether(new Set(small))
      for (const segment of segments) segment.close()
    }
  }

  /** Copy the entries of some segments into one, then remove them. */
  function putTogether(small: ReadonlySet<Segment>): void {
    const {id, writer} = beginSegment(folder)
    const isCopied = attempt(() => {
      try {
        for (const [name, {segment, location}] of entries) {
          const sealed = small.has(segment) ? segment.read(location) : undefined
          if (sealed) writer.add({name: Buffer.from(name, 'latin1'), sealed}, location.day)
        }
      } finally {
        writer.close()
      }
      return true
    })
    for (const segment of isCopied ? small : []) {
      segment.close()
      removeSegment(folder, segment.id)
    }
    if (!isCopied) removeSegment(folder, id)
  }
}

function beginSegment(folder: string): {readonly id: string; readonly writer: SegmentWriter} {
  const id = crypto.randomUUID()
  return {id, writer: writeSegment(path.join(folder, `${id}.data`), path.join(folder, `${id}.index`))}
}

/** What was found in letters is for the user alone, and no part of a repository. */
function makePrivate(folder: string): void {
  if (statSync(folder, {throwIfNoEntry: false})) return
  makeFolder(folder)
  chmodSync(folder, 0o700)
  writeFileSync(path.join(folder, '.gitignore'), '*\n')
}
