/** How the bytes of a text file were read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** A decoded text file. */
export interface Decoded {
  /** The text without a byte order mark. */
  readonly text: string
  readonly encoding: Encoding
  /** Whether the file starts with a byte order mark; `fix` puts it back. */
  readonly bom: boolean
  /** How many bytes say nothing in the encoding; each is U+FFFD in the text. Absent when there is none. */
  readonly unreadable?: number
}

/** The bytes are not text. */
export class NotText extends Error {}

/**
 * Decode a text file as case workers' programs write them: UTF-8 or UTF-16 with or without a byte order
 * mark, or Windows-1252 (Notepad and older systems).
 *
 * UTF-8 is tried first and strictly: text in Windows-1252 with a Danish letter is almost never valid UTF-8. A few bytes
 * that are wrong, as where somebody pasted into a file with another program, do not make another encoding of it.
 *
 * @throws {NotText} when the bytes hold control characters that no text has.
 */
export function decode(bytes: Uint8Array): Decoded {
  const [b0, b1, b2] = bytes
  if (b0 === 0xef && b1 === 0xbb && b2 === 0xbf) return of(bytes.subarray(3), 'utf-8', true)
  if (b0 === 0xff && b1 === 0xfe) return of(bytes.subarray(2), 'utf-16le', true)
  if (b0 === 0xfe && b1 === 0xff) return of(bytes.subarray(2), 'utf-16be', true)

  const wide = guessWide(bytes)
  if (wide) return of(bytes, wide, false)
  if (looksBinary(bytes)) throw new NotText('binary')

  try {
    return of(bytes, 'utf-8', false, true)
  } catch {
    const {whole, broken} = utf8Sequences(bytes)
    if (whole === 0 || broken > whole)
      return {text: decodeWindows1252(bytes), encoding: 'windows-1252', bom: false}
    return {...of(bytes, 'utf-8', false), unreadable: broken}
  }
}

/**
 * Encode text the way it was read, so that a written file stays the same file elsewhere.
 *
 * @throws {RangeError} when the text has a character that Windows-1252 cannot hold.
 */
export function encode(text: string, {encoding, bom}: Pick<Decoded, 'encoding' | 'bom'>): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(bom ? `\uFEFF${text}` : text)
  if (encoding === 'windows-1252') return encodeWindows1252(text)

  const source = bom ? `\uFEFF${text}` : text
  const bytes = new Uint8Array(source.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < source.length; index++) {
    view.setUint16(index * 2, source.charCodeAt(index), encoding === 'utf-16le')
  }
  return bytes
}

function of(bytes: Uint8Array, encoding: Encoding, bom: boolean, fatal = false): Decoded {
  // The byte order mark is ours to count: the decoder must not eat one more.
  return {text: new TextDecoder(encoding, {fatal, ignoreBOM: true}).decode(bytes), encoding, bom}
}

/** Count the characters of several bytes that are whole UTF-8, and the bytes that belong to none. */
function utf8Sequences(bytes: Uint8Array): {readonly whole: number; readonly broken: number} {
  let whole = 0
  let broken = 0
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0
    if (byte < 0x80) continue
    const rest =
      byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0
    let length = 0
    while (length < rest && ((bytes[index + 1 + length] ?? 0) & 0xc0) === 0x80) length++
    if (rest > 0 && length === rest) {
      whole++
      index += rest
    } else {
      broken++
    }
  }
  return {whole, broken}
}

/** UTF-16 without a mark: Danish text then has a zero in nearly every other byte. */
function guessWide(bytes: Uint8Array): Encoding | undefined {
  const length = Math.min(bytes.length, 512) & ~1
  if (length < 4) return
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++
    if (bytes[index + 1] === 0) odd++
  }
  if (odd > length * 0.4 && even === 0) return 'utf-16le'
  if (even > length * 0.4 && odd === 0) return 'utf-16be'
  return
}

/** Zero bytes, or more than a few control characters, in the first 8 kB. */
function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 8192)
  let controls = 0
  for (let index = 0; index < length; index++) {
    const byte = bytes[index] ?? 0
    if (byte === 0) return true
    // Tab, line feed, vertical tab, form feed and carriage return stand in text files.
    if (byte < 32 && (byte < 9 || byte > 13)) controls++
  }
  return controls * 50 > length
}

/**
 * What Windows-1252 has at 0x80-0x9F, where Latin-1 has control characters; unassigned bytes are kept as they are.
 *
 * Not left to TextDecoder: Node.js 20 decodes this label as Latin-1, and dashes, quotation marks and the euro are lost.
 */
const high =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178'

function decodeWindows1252(bytes: Uint8Array): string {
  let text = ''
  // In pieces: a call takes only so many arguments.
  for (let start = 0; start < bytes.length; start += 8192) {
    text += String.fromCharCode(...bytes.subarray(start, start + 8192))
  }
  return mendWindows1252(text)
}

/** Mend text in Windows-1252 that was decoded as Latin-1: control characters become what was meant. */
export function mendWindows1252(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (unit) => high[unit.charCodeAt(0) - 0x80] ?? unit)
}

function encodeWindows1252(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const special = code < 0x80 || (code > 0x9f && code < 0x100) ? -1 : high.indexOf(text[index] ?? '')
    if (special < 0 && code > 0xff) throw new RangeError(`Windows-1252 has no “${text[index]}”`)
    bytes[index] = special < 0 ? code : 0x80 + special
  }
  return bytes
}
