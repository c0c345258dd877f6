import {crc32} from 'node:zlib'
import {createDanish, type Danish} from '../danish/danish.ts'
import {danishData} from './package-files.ts'

let engine: Danish | undefined

/** The Danish engine with the data that klarbrev brings; read from disk at the first letter. */
export function loadDanish(): Danish {
  engine ??= createDanish({
    lexicon: danishData('lexicon'),
    tagger: danishData('tagger'),
    syntax: danishData('syntax'),
    // Not every run has a rule that asks.
    get frequency() {
      return danishData('frequency')
    },
    crc32
  })
  return engine
}
