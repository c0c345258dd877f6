import {
  headerStart,
  modelChecksumStart,
  modelVersion,
  type SectionTypes
} from '../../src/danish/data/read-model.ts'
import {crc32} from '../../src/text/crc32.ts'

/** Sections by name, in the order in which they are written. */
export type Sections = Readonly<Record<string, SectionTypes[keyof SectionTypes]>>

/** Write a model file as `readModel` reads it; the same parts always give the same bytes. */
export function writeModel(
  magic: string,
  facts: Readonly<Record<string, unknown>>,
  sections: Sections
): Uint8Array {
  const lengths = Object.values(sections).map((d) => roundUp(d.byteLength))
  let header = new Uint8Array()
  let base = 0

  // Offsets are part of the header and depend on its length, which depends on their digits: settle in rounds.
  for (let round = 0; round < 4; round++) {
    header = new TextEncoder().encode(JSON.stringify({...facts, sections: placesOf(sections, base)}))
    base = roundUp(headerStart + header.length)
  }

  const bytes = new Uint8Array(base + lengths.reduce((a, b) => a + b, 0))
  bytes.set(header, headerStart)
  let offset = base
  for (const [index, section] of Object.values(sections).entries()) {
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offset)
    offset += lengths[index] ?? 0
  }

  const view = new DataView(bytes.buffer)
  for (let i = 0; i < 4; i++) bytes[i] = magic.charCodeAt(i)
  view.setUint32(4, modelVersion, true)
  view.setUint32(8, bytes.length, true)
  view.setUint32(modelChecksumStart, header.length, true)
  view.setUint32(12, crc32(bytes.subarray(modelChecksumStart)), true)
  return bytes
}

function placesOf(sections: Sections, base: number) {
  let offset = base
  const places: Record<string, [string, number, number]> = {}

  for (const [name, section] of Object.entries(sections)) {
    places[name] = [typeOf(section), offset, section.length]
    offset += roundUp(section.byteLength)
  }

  return places
}

function typeOf(section: Sections[string]): keyof SectionTypes {
  if (section instanceof Int8Array) return 'i8'
  if (section instanceof Uint8Array) return 'u8'
  return section instanceof Uint16Array ? 'u16' : 'i32'
}

function roundUp(length: number): number {
  return Math.ceil(length / 8) * 8
}
