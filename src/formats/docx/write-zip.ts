import {deflateSync} from 'fflate'
import {crc32} from '../../text/crc32.ts'
import type {ZipArchive, ZipEntry} from '../office/zip.ts'

/**
 * Write an archive with some files replaced or added.
 *
 * Every other file keeps its very bytes, packed as they were; files that are added take the date of the first one, so
 * that the same input always gives the same archive.
 */
export function writeZip(archive: ZipArchive, files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  if (files.size === 0) return archive.bytes
  const chunks: Array<Uint8Array> = []
  const records: Array<Uint8Array> = []
  let length = 0
  const push = (chunk: Uint8Array): void => {
    chunks.push(chunk)
    length += chunk.length
  }

  const inOrder = [...archive.entries.values()].toSorted((a, b) => a.local - b.local)
  push(archive.bytes.subarray(0, inOrder[0]?.local ?? 0))
  const moved = new Map<ZipEntry, Uint8Array>()
  for (const [index, entry] of inOrder.entries()) {
    const record = archive.bytes.slice(entry.record, entry.recordEnd)
    const file = files.get(entry.name)
    viewOf(record).setUint32(42, length, true)
    if (file) {
      const packed = deflateSync(file)
      describe(record, RECORD, file, packed)
      push(localHeader(record))
      push(packed)
    } else {
      // Up to the next file, so that a data descriptor after the data comes along.
      push(archive.bytes.subarray(entry.local, inOrder[index + 1]?.local ?? archive.directory))
    }
    moved.set(entry, record)
  }
  for (const entry of archive.entries.values()) records.push(moved.get(entry) ?? new Uint8Array())

  for (const [name, file] of files) {
    if (archive.entries.has(name)) continue
    const record = newRecord(name, records[0])
    const packed = deflateSync(file)
    viewOf(record).setUint32(42, length, true)
    describe(record, RECORD, file, packed)
    push(localHeader(record))
    push(packed)
    records.push(record)
  }

  const directory = length
  for (const record of records) push(record)
  push(endRecord(records.length, directory, length - directory))
  return concatenate(chunks, length)
}

/** Where flags, method, checksum and sizes stand in a record of the directory and in a local header. */
const RECORD = {flags: 8, method: 10, crc: 16}
const LOCAL = {flags: 6, method: 8, crc: 14}

function describe(header: Uint8Array, at: typeof RECORD, file: Uint8Array, packed: Uint8Array): void {
  const view = viewOf(header)
  // Bit 3 says that sizes follow the data; here they stand before it.
  view.setUint16(at.flags, view.getUint16(at.flags, true) & ~8, true)
  view.setUint16(at.method, 8, true)
  view.setUint32(at.crc, crc32(file), true)
  view.setUint32(at.crc + 4, packed.length, true)
  view.setUint32(at.crc + 8, file.length, true)
}

/** A local header says again what the record in the directory says, without its extra field. */
function localHeader(record: Uint8Array): Uint8Array {
  const from = viewOf(record)
  const nameLength = from.getUint16(28, true)
  const header = new Uint8Array(30 + nameLength)
  const view = viewOf(header)
  view.setUint32(0, 0x04034b50, true)
  view.setUint16(4, from.getUint16(6, true), true)
  header.set(record.subarray(RECORD.flags, RECORD.crc + 12), LOCAL.flags)
  view.setUint16(26, nameLength, true)
  header.set(record.subarray(46, 46 + nameLength), 30)
  return header
}

function newRecord(name: string, like: Uint8Array | undefined): Uint8Array {
  const bytes = new TextEncoder().encode(name)
  const record = new Uint8Array(46 + bytes.length)
  const view = viewOf(record)
  view.setUint32(0, 0x02014b50, true)
  view.setUint16(4, 20, true)
  view.setUint16(6, 20, true)
  if (like) record.set(like.subarray(12, 16), 12)
  view.setUint16(28, bytes.length, true)
  record.set(bytes, 46)
  return record
}

function endRecord(count: number, directory: number, size: number): Uint8Array {
  const record = new Uint8Array(22)
  const view = viewOf(record)
  view.setUint32(0, 0x06054b50, true)
  view.setUint16(8, count, true)
  view.setUint16(10, count, true)
  view.setUint32(12, size, true)
  view.setUint32(16, directory, true)
  return record
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function concatenate(chunks: ReadonlyArray<Uint8Array>, length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
