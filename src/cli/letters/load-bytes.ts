import {closeSync, fstatSync, openSync, readFileSync, statSync} from 'node:fs'
import {sizeLimit} from '../../formats/read-bytes.ts'
import {asReadError, ReadError} from '../../formats/read-error.ts'

/** Reads all bytes of an open file; tests change the file meanwhile. */
export type ReadDescriptor = (descriptor: number) => Uint8Array

/**
 * Read the bytes of a file.
 *
 * What is saved just now is read again: half of the old letter and half of the new are no letter.
 *
 * @throws {ReadError} when there are too many of them, the system refuses, or the file does not come to rest.
 */
export function loadBytes(
  file: string,
  read: ReadDescriptor = (descriptor) => readFileSync(descriptor)
): Uint8Array {
  try {
    for (let turn = 0; turn < 3; turn++) {
      const bytes = loadAtRest(file, read)
      if (bytes) return bytes
    }
  } catch (error) {
    throw asReadError(error)
  }
  throw new ReadError({code: 'changing'})
}

/** The bytes of a file, unless it was changed while they were read. */
function loadAtRest(file: string, read: ReadDescriptor): Uint8Array | undefined {
  // A pipe that nobody writes to would be waited for without end, and a device may never come to one.
  if (!statSync(file).isFile() && !/^\/(?:dev\/(?:stdin$|fd\/)|proc\/self\/fd\/)/.test(file))
    throw new ReadError({code: 'no-file'})
  const descriptor = openSync(file, 'r')
  try {
    const before = fstatSync(descriptor)
    if (before.size > sizeLimit) throw new ReadError({code: 'too-large'})
    const bytes = read(descriptor)
    const after = fstatSync(descriptor)
    // Pipes change as they are read.
    const isAtRest = !before.isFile() || (before.mtimeMs === after.mtimeMs && before.size === after.size)
    return isAtRest ? bytes : undefined
  } finally {
    closeSync(descriptor)
  }
}
