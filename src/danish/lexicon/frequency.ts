import type {Crc32} from '../../text/crc32.ts'
import {type FingerprintTable, lookUp} from '../data/fingerprint-table.ts'
import {readModel} from '../data/read-model.ts'

/** Mark of the file. */
export const frequencyMagic = 'KBFQ'

/**
 * How common forms of words are in Danish at large: news, books, subtitles, the web.
 *
 * The list has the some 29,000 commonest forms; what is not in it has a frequency below one in a million.
 */
export class Frequency {
  readonly #table: FingerprintTable

  /** @throws {DamagedData} when the file is damaged or of another version. */
  constructor(bytes: Uint8Array, crc32?: Crc32) {
    const model = readModel(bytes, frequencyMagic, crc32)
    this.#table = {prints: model.section('prints', 'u16'), values: model.section('values', 'u16')}
  }

  /**
   * Frequency of a form on the Zipf scale: 7.5 for the commonest words, 3 for one in a million, 0 for what is rarer.
   *
   * @param form in small letters
   */
  zipf(form: string): number {
    return lookUp(this.#table, frequencyHash(form)) / 100
  }
}

/** 32-bit hash of a form, under which the list is built and read. */
export function frequencyHash(form: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < form.length; index++)
    hash = Math.imul(hash ^ form.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
