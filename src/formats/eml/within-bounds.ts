import {UnreadableDocument} from '../unreadable-document.ts'

/** Lists of addresses beyond this, in characters, are left out: the letter is what is read, not who got it. */
const LONGEST_LIST = 5000

/** Lines that may begin a part; a mail with attachments has a few dozen. */
const MOST_PARTS = 1000

/**
 * A mail without what makes its parser take the square of its length.
 *
 * @throws {UnreadableDocument} when it has more parts than a letter can have.
 */
export function withinBounds(bytes: Uint8Array): Uint8Array {
  if (partsIn(bytes) > MOST_PARTS) throw tooManyParts()
  const end = headEnd(bytes)
  if (end <= LONGEST_LIST) return bytes
  // Byte by byte, so that what is put back is what was there.
  const head = Array.from(bytes.subarray(0, end), (byte) => String.fromCharCode(byte)).join('')
  const short = head.replaceAll(/^([\w-]+):(?:[^\r\n]|\r?\n[ \t])*/gm, (field, name: string) =>
    field.length > LONGEST_LIST && isList(name) ? `${name}:` : field
  )
  if (short === head) return bytes
  const bounded = new Uint8Array(short.length + bytes.length - end)
  for (let at = 0; at < short.length; at++) bounded[at] = short.charCodeAt(at)
  bounded.set(bytes.subarray(end), short.length)
  return bounded
}

function isList(name: string): boolean {
  return /^(?:from|sender|to|cc|bcc|reply-to|delivered-to|return-path|references|in-reply-to)$/i.test(name)
}

/** Where the first empty line stands. */
function headEnd(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at + 1] === 10 || (bytes[at + 1] === 13 && bytes[at + 2] === 10)) return at + 1
  }
  return bytes.length
}

/** Lines that begin with two hyphens and another sign. */
function partsIn(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) {
    const third = bytes[at + 3] ?? 0
    if (bytes[at + 1] === 45 && bytes[at + 2] === 45 && third > 32 && third !== 45) count++
  }
  return count
}

function tooManyParts(): UnreadableDocument {
  return new UnreadableDocument(
    'too-large',
    'Mailen har flere dele, end et brev kan have. Gem brevet for sig, og tjek det.',
    'The mail has more parts than a letter can have. Save the letter by itself and check it.'
  )
}
