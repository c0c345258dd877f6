import type {Crc32} from '../../text/crc32.ts'
import {readModel} from '../data/read-model.ts'
import type {ParserModel} from './scorer.ts'

/** Mark of the parser's model file. */
export const parserMagic = 'KBDP'

/** Open the parser's model file; the weights stay views of its bytes. */
export function readParserModel(bytes: Uint8Array, sum?: Crc32): ParserModel {
  const {header, section} = readModel(bytes, parserMagic, sum)
  return {
    // The file was written by `writeParserModel`, and its checksum has passed.
    labels: header.labels as ReadonlyArray<string>,
    tagKeys: header.tagKeys as ReadonlyArray<string>,
    transitions: section('transitions', 'i8'),
    relations: section('relations', 'i8'),
    pairs: section('pairs', 'u16'),
    sets: section('sets', 'u8')
  }
}
