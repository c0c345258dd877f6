import {deflateRawSync, inflateRawSync} from 'node:zlib'

/** A value as JSON, packed. */
export function packJson(value: unknown): Uint8Array {
  // A copy, since what packs gives a part of a larger buffer, all of which would stay in memory.
  return new Uint8Array(deflateRawSync(JSON.stringify(value), {level: 1}))
}

/** A value from what `packJson` made of it. */
export function unpackJson(bytes: Uint8Array): unknown {
  return JSON.parse(inflateRawSync(bytes).toString())
}
