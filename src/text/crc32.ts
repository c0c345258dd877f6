/** Folds bytes into 32 bits, unsigned; the same as `crc32`, which a platform may have in a faster form. */
export type Crc32 = (bytes: Uint8Array) => number

/** CRC-32 as zip archives use it (polynomial 0xEDB88320), unsigned. */
export function crc32(bytes: Uint8Array): number {
  table ??= buildTable()
  let crc = -1
  for (let index = 0; index < bytes.length; index++) {
    crc = (table[(crc ^ (bytes[index] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8)
  }
  return (crc ^ -1) >>> 0
}

let table: Int32Array | undefined

function buildTable(): Int32Array {
  const built = new Int32Array(256)
  for (let byte = 0; byte < 256; byte++) {
    let value = byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
    built[byte] = value
  }
  return built
}
