import {createHash} from 'node:crypto'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {buildParser, parserOptions} from './training/build-parser.ts'
import {dataFolder, loadLexicon} from './training/load-lexicon.ts'
import {readTrees} from './training/parser-corpus.ts'
import {tagFolds} from './training/tag-folds.ts'

/**
 * Build src/danish/data/syntax.bin from a folder with train.conllu. The same
 * input gives the same bytes.
 *
 *     npx tsx bin/train-parser.ts --conllu DIR [--out FILE]
 */
const {values} = parseArgs({options: {conllu: {type: 'string'}, out: {type: 'string'}}})
if (!values.conllu) throw new Error('Say where train.conllu is: --conllu DIR')

const sentences = readTrees(readFileSync(join(values.conllu, 'train.conllu'), 'utf8'))
const folds = tagFolds(sentences, loadLexicon())
const trees = sentences.filter((d) => d.head.length > 0)
const bytes = buildParser(trees, folds, parserOptions, console.error)
writeFileSync(values.out ?? new URL('syntax.bin', dataFolder), bytes)
console.log(`${bytes.length} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex')}`)
