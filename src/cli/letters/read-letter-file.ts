import {packagedReader, readerOf} from '../../formats/choose-reader.ts'
import type {LetterDocument} from '../../formats/document.ts'
import {type Decoded, decode} from '../../formats/text/decode.ts'
import {withUnreadable} from '../../formats/text/with-unreadable.ts'
import type {Format} from '../../types.ts'
import {type Bounded, unbounded} from '../shell/bounded.ts'
import {formatOf, isOldDocument} from './file-formats.ts'
import {loadBytes, sizeLimit} from './load-bytes.ts'
import {asReadError, ReadError} from './read-error.ts'

/** A letter as read, with how its text was encoded, for writing it back. */
export interface ReadLetter {
  readonly document: LetterDocument
  readonly decoded?: Pick<Decoded, 'encoding' | 'bom'>
  /** The file as it was read. */
  readonly bytes?: Uint8Array
}

/**
 * Read a letter from disk.
 *
 * @throws {ReadError} when the file cannot be read as a letter.
 */
export async function readLetterFile(file: string, bounded?: Bounded): Promise<ReadLetter> {
  const bytes = loadBytes(file)
  return {...(await readNamed(file, bytes, bounded)), bytes}
}

/**
 * Read a letter from bytes, in the format that its name tells.
 *
 * @throws {ReadError} when they cannot be read as a letter.
 */
export async function readNamed(name: string, bytes: Uint8Array, bounded?: Bounded): Promise<ReadLetter> {
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
  bounded: Bounded = unbounded
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
