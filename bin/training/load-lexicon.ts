import {readFileSync} from 'node:fs'
import {Lexicon} from '../../src/danish/lexicon/lexicon.ts'

/** Folder of the built data files. */
export const dataFolder = new URL('../../src/danish/data/', import.meta.url)

/** Load the lexicon that the tagger and the lemmatiser ask about unknown words. */
export function loadLexicon(): Lexicon {
  return new Lexicon(readFileSync(new URL('lexicon.bin', dataFolder)))
}
