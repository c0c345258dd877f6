import {type ReadLetter, readNamed} from '../../formats/read-bytes.ts'
import type {Bounded} from '../shell/bounded.ts'
import {loadBytes} from './load-bytes.ts'

/**
 * Read a letter from disk.
 *
 * @throws {ReadError} when the file cannot be read as a letter.
 */
export async function readLetterFile(file: string, bounded?: Bounded): Promise<ReadLetter> {
  const bytes = loadBytes(file)
  return {...(await readNamed(file, bytes, bounded)), bytes}
}
