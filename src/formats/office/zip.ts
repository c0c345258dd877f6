import {Inflate} from 'fflate'
import {crc32} from '../../text/crc32.ts'
import {UnreadableDocument} from '../unreadable-document.ts'
import {assertZip, passwordProtected} from './container-kind.ts'

/** A file in an archive, as the central directory tells. */
export interface ZipEntry {
  readonly name: string
  /** Where its record in the central directory starts and ends. */
  readonly record: number
  readonly recordEnd: number
  /** Where its local header starts. */
  readonly local: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
}

/** An archive whose directory has been read and found harmless; nothing is inflated yet. */
export interface ZipArchive {
  readonly bytes: Uint8Array
  /** In the order of the central directory. */
  readonly entries: ReadonlyMap<string, ZipEntry>
  readonly directory: number
  readonly directoryEnd: number
}

/** Limits that no letter comes near and every bomb breaks; sizes in bytes. */
const LIMITS = {entries: 10_000, total: 200_000_000, single: 100_000_000, ratio: 200, ratioFrom: 1_000_000}

/**
 * Read the directory of a zip archive.
 *
 * @throws {UnreadableDocument} when the bytes are no archive, cut short, encrypted, too large or unsafe.
 */
export function openZip(bytes: Uint8Array): ZipArchive {
  assertZip(bytes)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  const directory = view.getUint32(end + 16, true)
  const directoryEnd = directory + view.getUint32(end + 12, true)
  if (count === 0xffff || count > LIMITS.entries) throw tooLarge()
  if (directoryEnd > end) throw truncated()

  const entries = new Map<string, ZipEntry>()
  let total = 0
  let at = directory
  for (let index = 0; index < count; index++) {
    const entry = readEntry(view, at, directoryEnd)
    if (entries.has(entry.name)) throw damaged()
    entries.set(entry.name, entry)
    total += entry.size
    if (entry.size > LIMITS.single || total > LIMITS.total) throw tooLarge()
    if (entry.size > LIMITS.ratioFrom && entry.size > entry.packed * LIMITS.ratio) throw tooLarge()
    at = entry.recordEnd
  }
  return {bytes, entries, directory, directoryEnd}
}

/** Find a file by name; names are matched without regard to case, as the packaging standard has it. */
export function findEntry({entries}: ZipArchive, name: string): ZipEntry | undefined {
  const exact = entries.get(name)
  if (exact) return exact
  const lower = name.toLowerCase()
  for (const entry of entries.values()) if (entry.name.toLowerCase() === lower) return entry
  return
}

/**
 * Inflate one file, never beyond the size its directory promises.
 *
 * @throws {UnreadableDocument} when the data is damaged or larger than promised.
 */
export function readEntryBytes({bytes, directory}: ZipArchive, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.local + 30 > directory || view.getUint32(entry.local, true) !== 0x04034b50) throw damaged()
  const start =
    entry.local + 30 + view.getUint16(entry.local + 26, true) + view.getUint16(entry.local + 28, true)
  if (start + entry.packed > directory) throw truncated()

  const packed = bytes.subarray(start, start + entry.packed)
  const data = entry.method === 0 ? packed : inflate(packed, entry)
  if (data.length !== entry.size || crc32(data) !== entry.crc) throw damaged()
  return data
}

/** Data goes in by small pieces, so that a lying header is caught before memory fills. */
const PIECE = 16_384

function inflate(packed: Uint8Array, {method, size}: ZipEntry): Uint8Array {
  if (method !== 8) throw damaged()
  const data = new Uint8Array(size)
  let length = 0
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw tooLarge()
    data.set(chunk, length)
    length += chunk.length
  })
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length)
    }
  } catch (error) {
    throw error instanceof UnreadableDocument ? error : damaged()
  }
  if (length !== size) throw damaged()
  return data
}

/** The end record stands last, before a comment of at most 64 kB. */
function findEnd(view: DataView): number {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) === 0x06054b50 && at + 22 + view.getUint16(at + 20, true) <= view.byteLength)
      return at
  }
  throw truncated()
}

function readEntry(view: DataView, at: number, directoryEnd: number): ZipEntry {
  if (at + 46 > directoryEnd || view.getUint32(at, true) !== 0x02014b50) throw damaged()
  if (view.getUint16(at + 8, true) & 1) throw passwordProtected()

  const nameEnd = at + 46 + view.getUint16(at + 28, true)
  const recordEnd = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  if (recordEnd > directoryEnd) throw damaged()
  const name = new TextDecoder().decode(
    new Uint8Array(view.buffer, view.byteOffset + at + 46, nameEnd - at - 46)
  )
  const entry = {
    name: safeName(name),
    record: at,
    recordEnd,
    local: view.getUint32(at + 42, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true)
  }
  // Four bytes cannot hold these; a file of 4 GB is beyond the limits anyway.
  if (entry.size === 0xffffffff || entry.packed === 0xffffffff || entry.local === 0xffffffff) throw tooLarge()
  return entry
}

/** Some writers use backslashes; no honest one leaves the archive. */
function safeName(raw: string): string {
  const name = raw.replaceAll('\\', '/')
  if (
    name.startsWith('/') ||
    /^[A-Za-z]:/.test(name) ||
    name.includes('\0') ||
    name.split('/').includes('..')
  ) {
    throw new UnreadableDocument(
      'unsafe',
      'Dokumentet indeholder filnavne, der peger ud af dokumentet. Åbn det i Word eller LibreOffice, og gem det igen.',
      'The document holds file names that lead outside it. Open it in Word or LibreOffice and save it again.'
    )
  }
  return name
}

/** The error for an archive or a file in it that is beyond the limits. */
export function tooLarge(): UnreadableDocument {
  return new UnreadableDocument(
    'too-large',
    'Dokumentet fylder for meget, når det pakkes ud. Gem brevet for sig selv uden billeder og bilag.',
    'The document is too large when it is unpacked. Save the letter by itself, without pictures and enclosures.'
  )
}

function truncated(): UnreadableDocument {
  return new UnreadableDocument(
    'truncated',
    'Dokumentet er ikke helt: slutningen af filen mangler. Hent eller kopiér filen igen.',
    'The document is not whole: the end of the file is missing. Download or copy the file again.'
  )
}

/** The error for an archive or XML that does not hang together. */
export function damaged(): UnreadableDocument {
  return new UnreadableDocument(
    'damaged',
    'Dokumentet er beskadiget og kan ikke læses. Åbn det, og gem det igen.',
    'The document is damaged and cannot be read. Open it and save it again.'
  )
}
