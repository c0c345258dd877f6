import type {Format} from '../types.ts'
import {packagedReader, readerOf} from './choose-reader.ts'
import type {LetterDocument} from './document.ts'
import {formatOf, isOldDocument} from './file-formats.ts'
import {asReadError, ReadError} from './read-error.ts'
import {type Decoded, decode} from './text/decode.ts'
import {withUnreadable} from './text/with-unreadable.ts'

/** A letter as read, with how its text was encoded, for writing it back. */
export interface ReadLetter {
  readonly document: LetterDocument
  readonly decoded?: Pick<Decoded, 'encoding' | 'bom'>
  /** The file as it was read. */
  readonly bytes?: Uint8Array
}

/** The largest file that is read, in bytes: a letter of 20 MB is no letter. */
export const sizeLimit = 20_000_000

/** Does work that waits for nothing, maybe within a time of its own. */
type Work = <Value>(work: () => Value) => Value

/**
 * Read a letter from bytes, in the format that its name tells.
 *
 * @throws {ReadError} when they cannot be read as a letter.
 */
export async function readNamed(name: string, bytes: Uint8Array, bounded?: Work): Promise<ReadLetter> {
  if (isOldDocument(name)) throw new ReadError({code: 'old-document'})
  return readBytes(bytes, formatOf(name) ?? 'text', bounded)
}

/**
 * Read a letter from bytes.
 *
 * @throws {ReadError} when they cannot be read as a letter.
 */
export async function readBytes(
  bytes: Uint8Array,
  format: Format,
  bounded: Work = (work) => work()
): Promise<ReadLetter> {
  if (bytes.length > sizeLimit) throw new ReadError({code: 'too-large'})
  try {
    const readPackaged = await packagedReader(format)
    const packaged = readPackaged && (await bounded(() => readPackaged(bytes)))
    if (packaged?.text.trim() === '') throw new ReadError({code: 'empty'})
    if (packaged) return {document: packaged}
    const decoded = decode(bytes)
    if (decoded.text.trim() === '') throw new ReadError({code: 'empty'})
    const read = await readerOf(format, decoded.text)
    const document = bounded(() => read(decoded.text))
    return {document: decoded.unreadable ? withUnreadable(document, decoded.unreadable) : document, decoded}
  } catch (error) {
    throw asReadError(error)
  }
}
