import {createHash} from 'node:crypto'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {readConllu} from '../src/danish/parser/conllu.ts'
import {buildTagger, taggerOptions} from './training/build-tagger.ts'
import {letterSentences} from './training/letter-sentences.ts'
import {dataFolder, loadLexicon} from './training/load-lexicon.ts'
import {toTrainingSentence} from './training/training-sentence.ts'

/**
 * Build src/danish/data/tagger.bin from a folder with train.conllu. The same
 * input gives the same bytes.
 *
 *     npx tsx bin/train-tagger.ts --conllu DIR [--out FILE]
 */
const {values} = parseArgs({options: {conllu: {type: 'string'}, out: {type: 'string'}}})
if (!values.conllu) throw new Error('Say where train.conllu is: --conllu DIR')

const treebank = readConllu(readFileSync(join(values.conllu, 'train.conllu'), 'utf8')).map(toTrainingSentence)
const bytes = buildTagger([...treebank, ...letterSentences()], loadLexicon(), taggerOptions)
writeFileSync(values.out ?? new URL('tagger.bin', dataFolder), bytes)
console.log(`${bytes.length} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex')}`)
