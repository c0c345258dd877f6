import {closeSync, fstatSync, openSync, readFileSync, readSync, writeSync} from 'node:fs'
import type {SealedEntry} from './sealed-entry.ts'

/**
 * A segment of a cache is two files that only grow: `.data` with the sealed entries one after another, and `.index` with
 * a record of fixed length for each. What a run that was stopped has written can be read as far as it goes.
 */

/** Name 32 bytes, offset 6, length 4, day 2. */
const recordLength = 44

/** The first record: another form of files has another. */
const magic = Buffer.from('klarbrev cache 2\n'.padEnd(recordLength, '\n'))

/** Bytes that wait to be written: entries are small, and a disk likes them together. */
const pending = 1 << 18

/** Where an entry lies. */
export interface Location {
  readonly offset: number
  readonly length: number
  /** Days since 1970 when it was written. */
  readonly day: number
}

/** Names, a character for each byte, → where their entries lie. */
export type SegmentIndex = ReadonlyMap<string, Location>

/** Read the index of a segment; undefined when the file is none. */
export function readIndex(file: string): SegmentIndex | undefined {
  const bytes = readFileSync(file)
  if (!bytes.subarray(0, recordLength).equals(magic)) return
  const index = new Map<string, Location>()
  for (let at = recordLength; at + recordLength <= bytes.length; at += recordLength) {
    index.set(bytes.toString('latin1', at, at + 32), {
      offset: bytes.readUIntLE(at + 32, 6),
      length: bytes.readUInt32LE(at + 38),
      day: bytes.readUInt16LE(at + 42)
    })
  }
  return index
}

/** The data of a segment, opened for reading. */
export interface SegmentData {
  /** The bytes at a location; undefined when the file has no such bytes. */
  readonly read: (location: Location) => Buffer | undefined
  readonly close: () => void
}

/** Open the data of a segment. */
export function openData(file: string): SegmentData {
  const descriptor = openSync(file, 'r')
  const {size} = fstatSync(descriptor)
  return {
    read({offset, length}) {
      if (offset + length > size) return
      const bytes = Buffer.allocUnsafe(length)
      return readSync(descriptor, bytes, 0, length, offset) === length ? bytes : undefined
    },
    close: () => closeSync(descriptor)
  }
}

/** A segment that is being written. */
export interface SegmentWriter {
  /** @throws when the disk refuses. */
  readonly add: (entry: SealedEntry, day: number) => void
  /** @throws when the disk refuses; the segment is closed all the same. */
  readonly close: () => void
}

/** Begin a segment. No file of either name may exist. */
export function writeSegment(dataFile: string, indexFile: string): SegmentWriter {
  const data = openSync(dataFile, 'wx', 0o600)
  const index = openSync(indexFile, 'wx', 0o600)
  writeAll(index, magic)
  let offset = 0
  let size = 0
  let entries: Array<Uint8Array> = []
  let records: Array<Uint8Array> = []

  /** Data first: no record may tell of bytes that are not there. */
  function flush(): void {
    writeAll(data, Buffer.concat(entries))
    writeAll(index, Buffer.concat(records))
    entries = []
    records = []
    size = 0
  }

  return {
    add({name, sealed}, day) {
      const record = Buffer.alloc(recordLength)
      record.set(name)
      record.writeUIntLE(offset, 32, 6)
      record.writeUInt32LE(sealed.length, 38)
      record.writeUInt16LE(day, 42)
      entries.push(sealed)
      records.push(record)
      offset += sealed.length
      size += sealed.length
      if (size >= pending) flush()
    },
    close() {
      try {
        flush()
      } finally {
        closeSync(data)
        closeSync(index)
      }
    }
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
}
