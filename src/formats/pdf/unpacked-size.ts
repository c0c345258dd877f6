import {Unzlib} from 'fflate'

/** Limits in bytes: a page of a letter takes a few thousand, the fonts of a whole one a few million. */
const LIMITS = {stream: 30_000_000, file: 150_000_000} as const

/** States of drawing that may be saved within each other; programs that write letters save a few dozen. */
const DEEPEST = 2000

/**
 * Does the file unpack to more than a letter can need? A small file may be made to exhaust whoever unpacks it.
 *
 * Pictures are not unpacked when text is read, so they do not count. States that are saved within each other without
 * end are more than a letter needs, too: each takes longer to read than all before it.
 */
export function unpacksTooLarge(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes)
  let total = 0
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at + 6)) {
    if (text.startsWith('end', at - 3)) continue
    const dictionary = text.slice(Math.max(text.lastIndexOf('obj', at), at - 2000), at)
    if (/\/Subtype\s*\/Image\b/.test(dictionary)) continue
    const start = at + (text.startsWith('\r\n', at + 6) ? 8 : 7)
    const end = text.indexOf('endstream', start)
    const content = bytes.subarray(start, end < 0 ? bytes.length : end)
    const saved = new SavedStates()
    const isPacked = /\/(?:FlateDecode|Fl)\b/.test(dictionary)
    if (!isPacked) saved.add(content)
    const size = isPacked ? unpackedSize(content, saved) : 0
    if (saved.deepest > DEEPEST) return true
    total += size
    if (size > LIMITS.stream || total > LIMITS.file) return true
  }
  return false
}

/** Size of the unpacked data; what is damaged counts as far as it goes. */
function unpackedSize(packed: Uint8Array, saved: SavedStates): number {
  let size = 0
  const unpack = new Unzlib((part) => {
    size += part.length
    saved.add(part)
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

/** Counts how many states of drawing a stream saves (`q`) before it goes back to them (`Q`). */
class SavedStates {
  deepest = 0
  #depth = 0
  /** The byte before, and the one before that. */
  #last = 32
  #beforeLast = 32

  add(part: Uint8Array): void {
    for (const byte of part) {
      // An operator stands alone between spaces, line ends or NUL.
      if (byte <= 32 && this.#beforeLast <= 32) {
        if (this.#last === 113) this.deepest = Math.max(this.deepest, ++this.#depth)
        else if (this.#last === 81 && this.#depth > 0) this.#depth--
      }
      this.#beforeLast = this.#last
      this.#last = byte
    }
  }
}
