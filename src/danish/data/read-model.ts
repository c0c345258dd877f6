import {type Crc32, crc32} from '../../text/crc32.ts'
import {DamagedData} from './damaged-data.ts'

/** A binary model file, opened: its header and its sections as views of the file's own bytes. */
export interface Model {
  /** Small facts kept as JSON: names, tag list, sizes. */
  readonly header: Readonly<Record<string, unknown>>
  /** Find a section by name; asking for one that is not there, or as another type, throws. */
  readonly section: <Type extends keyof SectionTypes>(name: string, type: Type) => SectionTypes[Type]
}

/** Element types a section can have. */
export interface SectionTypes {
  readonly i8: Int8Array
  readonly u8: Uint8Array
  readonly u16: Uint16Array
  readonly i32: Int32Array
}

/**
 * Layout, little-endian: magic (4 bytes), version, length of the whole file,
 * CRC-32 of everything after byte 16, length of the JSON header, 4 bytes
 * unused; the JSON at byte 24; then sections, each on an 8-byte boundary so
 * that it can be viewed as a typed array without copying.
 */
export const modelVersion = 2
/** Where the JSON header starts. */
export const headerStart = 24
/** Where the checksummed part starts. */
export const modelChecksumStart = 16

/** Files that were opened; the tagger and the lemmatiser have one between them, and to check it takes some milliseconds. */
const opened = new WeakMap<Uint8Array, Map<string, Model>>()

/**
 * Open a model file. Nothing is parsed but the small header; a damaged or
 * truncated file is refused here, once, rather than giving odd answers later.
 */
export function readModel(bytes: Uint8Array, magic: string, sum: Crc32 = crc32): Model {
  const known = opened.get(bytes) ?? new Map<string, Model>()
  opened.set(bytes, known)
  const model = known.get(magic) ?? openModel(bytes, magic, sum)
  known.set(magic, model)
  return model
}

function openModel(bytes: Uint8Array, magic: string, sum: Crc32): Model {
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice()
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength)
  const found = aligned.length < headerStart ? '' : String.fromCharCode(...aligned.subarray(0, 4))

  if (found !== magic) throw damaged(magic, 'it does not start with its mark')
  if (view.getUint32(4, true) !== modelVersion) throw damaged(magic, `it is not of version ${modelVersion}`)
  if (view.getUint32(8, true) !== aligned.length) throw damaged(magic, 'its length is wrong')
  if (view.getUint32(12, true) !== sum(aligned.subarray(modelChecksumStart)))
    throw damaged(magic, 'its checksum is wrong')

  const header = readHeader(aligned, view.getUint32(16, true), magic)
  const places = header.sections as Record<string, readonly [string, number, number]>

  return {
    header,
    section(name, type) {
      const place = places[name]
      if (place?.[0] !== type) throw damaged(magic, `section \`${name}\` is missing or is not ${type}`)
      // The checksum has passed, so the offsets are those that were written.
      return viewOf(aligned, type, place[1], place[2]) as never
    }
  }
}

function readHeader(bytes: Uint8Array, length: number, magic: string): Record<string, unknown> {
  try {
    return JSON.parse(new TextDecoder().decode(bytes.subarray(headerStart, headerStart + length)))
  } catch {
    throw damaged(magic, 'its header cannot be read')
  }
}

function viewOf(bytes: Uint8Array, type: keyof SectionTypes, offset: number, length: number) {
  const start = bytes.byteOffset + offset
  if (type === 'i8') return new Int8Array(bytes.buffer, start, length)
  if (type === 'u8') return new Uint8Array(bytes.buffer, start, length)
  if (type === 'u16') return new Uint16Array(bytes.buffer, start, length)
  return new Int32Array(bytes.buffer, start, length)
}

function damaged(magic: string, reason: string): DamagedData {
  return new DamagedData(`Cannot read the ${magic} model: ${reason}`)
}
