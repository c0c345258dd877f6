import {Unzlib} from 'fflate'

/** Limits in bytes: a page of a letter takes a few thousand, the fonts of a whole one a few million. */
const LIMITS = {stream: 30_000_000, file: 150_000_000} as const

/**
 * Does the file unpack to more than a letter can need? A small file may be made to exhaust whoever unpacks it.
 *
 * Pictures are not unpacked when text is read, so they do not count.
 */
export function unpacksTooLarge(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes)
  let total = 0
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at + 6)) {
    if (text.startsWith('end', at - 3)) continue
    const dictionary = text.slice(Math.max(text.lastIndexOf('obj', at), at - 2000), at)
    if (!/\/(?:FlateDecode|Fl)\b/.test(dictionary) || /\/Subtype\s*\/Image\b/.test(dictionary)) continue
    const start = at + (text.startsWith('\r\n', at + 6) ? 8 : 7)
    const end = text.indexOf('endstream', start)
    const size = unpackedSize(bytes.subarray(start, end < 0 ? bytes.length : end))
    total += size
    if (size > LIMITS.stream || total > LIMITS.file) return true
  }
  return false
}

/** Size of the unpacked data; what is damaged counts as far as it goes. */
function unpackedSize(packed: Uint8Array): number {
  let size = 0
  const unpack = new Unzlib((part) => {
    size += part.length
  })
  try {
    for (let at = 0; at < packed.length && size <= LIMITS.stream; at += 16_384) {
      unpack.push(packed.subarray(at, at + 16_384))
    }
  } catch {
    return size
  }
  return size
}
