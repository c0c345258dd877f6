import {decode} from '../text/decode.ts'

/**
 * Say of each text of a mail in what it is written, where the mail does not.
 *
 * Such text is taken for UTF-8 by the parser. What is no UTF-8 is what HTML says of itself, or else Windows-1252, as
 * older programs write it; the same goes for heads with letters beyond ASCII.
 */
export function withCharsets(bytes: Uint8Array): Uint8Array {
  if (!/charset/i.test(headOf(bytes)) || bytes.some((byte) => byte > 127)) {
    const mail = binary(bytes)
    const own = parts(mail)
    if (own.some(({insert}) => insert !== '') || !isUtf8(head(mail))) return toBytes(rewritten(mail, own))
  }
  return bytes
}

/** A part of a mail, and what is to be put into its head. */
interface Part {
  /** Where the words go. */
  readonly at: number
  readonly insert: string
}

function rewritten(mail: string, own: ReadonlyArray<Part>): string {
  let result = ''
  let from = 0
  for (const {at, insert} of own) {
    result += mail.slice(from, at) + insert
    from = at
  }
  result += mail.slice(from)
  const end = head(result).length
  return isUtf8(result.slice(0, end)) ? result : asUtf8(result.slice(0, end)) + result.slice(end)
}

const HEAD_START = /(?:^|\n)--[^\r\n]*\r?\n/g

/** The parts of a mail in the order of the file; a mail without parts is one. */
function parts(mail: string): Array<Part> {
  const starts = [0, ...Array.from(mail.matchAll(HEAD_START), ({0: line, index}) => index + line.length)]
  return starts.flatMap((start, index) => {
    const part = mail.slice(start, starts[index + 1] ?? mail.length)
    const own = head(part)
    const insert = insertOf(own, part.slice(own.length))
    return insert ? [{at: start + insert.at, insert: insert.insert}] : []
  })
}

function insertOf(own: string, body: string): Part | undefined {
  const type = /^content-type:[ \t]*(?:\r?\n[ \t]+)?([\w.+-]+\/[\w.+-]+)((?:[^\r\n]|\r?\n[ \t])*)/im.exec(own)
  if (type && (!/^text\//i.test(type[1] ?? '') || /charset/i.test(type[2] ?? ''))) return
  const text = decoded(body, /^content-transfer-encoding:\s*([\w-]+)/im.exec(own)?.[1] ?? '')
  const meta = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(text.slice(0, 4000))?.[1]
  if (meta === undefined && isUtf8(text)) return
  const charset = isUtf8(text) ? 'utf-8' : meta && !/^utf-?8$/i.test(meta) ? meta : 'windows-1252'
  if (!type) return {at: 0, insert: `Content-Type: text/plain; charset=${charset}\r\n`}
  const at = type.index + type[0].length - (type[2] ?? '').length
  return {at, insert: `; charset=${charset}`}
}

/** The bytes of a body, one unit each. */
function decoded(body: string, encoding: string): string {
  if (/^base64$/i.test(encoding)) {
    try {
      return atob(body.replaceAll(/[^A-Za-z\d+/=]/g, ''))
    } catch {
      return ''
    }
  }
  if (!/^quoted-printable$/i.test(encoding)) return body
  return body.replaceAll(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** The head of a part with the empty line that ends it. */
function head(part: string): string {
  if (/^\r?\n/.test(part)) return ''
  const end = /\r?\n\r?\n/.exec(part)
  return end ? part.slice(0, end.index + end[0].length) : part
}

function headOf(bytes: Uint8Array): string {
  return binary(bytes.subarray(0, 20_000))
}

function isUtf8(text: string): boolean {
  if (!/[\x80-\xff]/.test(text)) return true
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(toBytes(text))
    return true
  } catch {
    return false
  }
}

/** A head in Windows-1252 as the bytes of UTF-8. */
function asUtf8(text: string): string {
  return binary(new TextEncoder().encode(decode(toBytes(text)).text))
}

/** One unit for each byte. */
function binary(bytes: Uint8Array): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += 8192)
    text += String.fromCharCode(...bytes.subarray(start, start + 8192))
  return text
}

function toBytes(text: string): Uint8Array {
  return Uint8Array.from({length: text.length}, (_, index) => text.charCodeAt(index))
}
