import type {MappedTextBuilder} from '../text/mapped-text.ts'

/**
 * Append what a markup parser made of a piece of source, so that each character keeps its place.
 *
 * Parsers decode entities, drop escapes, line prefixes and carriage returns; they never add or move text. So source
 * and value are walked together, and what stands only in the source is skipped:
 *
 * ```
 * source  S&oslash;g \*nu\*
 * value   S   ø    g  * nu *
 * ```
 */
export function appendAligned(
  builder: MappedTextBuilder,
  value: string,
  source: string,
  from: number,
  to: number
): void {
  if (value.length === to - from && source.startsWith(value, from)) {
    builder.append(value, from)
    return
  }

  let at = from
  let index = 0
  while (index < value.length && at < to) {
    const run = commonRun(value, index, source, at, to)
    const entity = source.charCodeAt(at) === AMPERSAND ? entityLength(source, at, to) : 0
    if (run > 0 && entity === 0) {
      builder.append(value.slice(index, index + run), at)
      index += run
      at += run
    } else if (entity > 0) {
      const decoded = decodedLength(value, index)
      builder.append(value.slice(index, index + decoded), at, entity)
      index += decoded
      at += entity
    } else {
      at++
    }
  }
}

const AMPERSAND = 38

/** Length of the equal run at both places; it stops before an ampersand, which may begin an entity. */
function commonRun(value: string, index: number, source: string, at: number, to: number): number {
  let run = 0
  while (index + run < value.length && at + run < to) {
    const code = source.charCodeAt(at + run)
    if (code !== value.charCodeAt(index + run) || (code === AMPERSAND && run > 0)) break
    run++
  }
  return run
}

/** Length of a character reference such as `&oslash;` or `&#248;`, or 0. */
function entityLength(source: string, at: number, to: number): number {
  const end = source.indexOf(';', at)
  if (end < 0 || end >= to || end - at > 32 || end - at < 2) return 0
  return /^&(?:#\d+|#[xX][\da-fA-F]+|[A-Za-z][\dA-Za-z]*);$/.test(source.slice(at, end + 1))
    ? end + 1 - at
    : 0
}

/** A reference decodes to one code point. */
function decodedLength(value: string, index: number): number {
  const code = value.charCodeAt(index)
  return code >= 0xd800 && code < 0xdc00 ? 2 : 1
}
