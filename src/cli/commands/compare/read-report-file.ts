import {closeSync, openSync, readSync, statSync} from 'node:fs'
import {splitReport} from '../../../report/read/split-report.ts'

/** Bytes that are read at a time. */
const length = 1 << 20

/**
 * Read a JSON report letter by letter.
 *
 * @param take is called with each letter as it is parsed, whatever it is
 * @returns what the file holds besides
 * @throws {SyntaxError} when it is not JSON, or a pipe or device, which may never end.
 */
export function readReportFile(file: string, take: (letter: unknown) => void): unknown {
  const stats = statSync(file)
  if (!stats.isFile() && !stats.isDirectory()) throw new SyntaxError('not a file')
  const splitter = splitReport((bytes) => take(JSON.parse(textOf(bytes))))
  const descriptor = openSync(file, 'r')
  try {
    const buffer = Buffer.alloc(length)
    for (;;) {
      const count = readSync(descriptor, buffer, 0, length, null)
      if (count === 0) break
      splitter.add(buffer.subarray(0, count))
    }
  } finally {
    closeSync(descriptor)
  }
  const rest: unknown = JSON.parse(textOf(splitter.end()).replace(/^\uFEFF/, ''))
  // Letters under a name that was spelt by escapes.
  const {letters} = (rest ?? {}) as {readonly letters?: unknown}
  if (Array.isArray(letters)) for (const letter of letters) take(letter)
  return rest
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()
}
