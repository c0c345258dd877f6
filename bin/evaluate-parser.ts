import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {parseArgs} from 'node:util'
import {DependencyParser} from '../src/danish/parser/dependency-parser.ts'
import {Tagger} from '../src/danish/tagger/tagger.ts'
import {buildParser, parserOptions} from './training/build-parser.ts'
import {dataFolder, loadLexicon} from './training/load-lexicon.ts'
import {readTrees, type TreeSentence} from './training/parser-corpus.ts'
import {compareTrees, formatCounts, noCounts} from './training/parser-measures.ts'
import {tagFolds} from './training/tag-folds.ts'

/**
 * Measure the parser: cross-validated accuracy without punctuation on predicted tags, and the speed of the shipped
 * model.
 *
 *     npx tsx bin/evaluate-parser.ts [--conllu FILE] [--folds 0,3,9]
 *
 * The trees are cut in blocks of 50 sentences; a fold is every tenth block, parsed by a model trained on the rest.
 * A FILE without trees in the treebank's own scheme is measured by the train.conllu beside it.
 */
const {values} = parseArgs({
  options: {
    conllu: {type: 'string', default: '../shared/corpora/da/train.conllu'},
    folds: {type: 'string', default: '0,1,2,3,4,5,6,7,8,9'}
  }
})
const lexicon = loadLexicon()
const sentences = withTrees([values.conllu, join(dirname(values.conllu), 'train.conllu')])
const folds = tagFolds(sentences, lexicon)
const trees = sentences.filter((d) => d.head.length > 0)

const all = noCounts()
for (const fold of values.folds.split(',').map(Number)) {
  const isHeldOut = (place: number) => Math.floor(place / 50) % 10 === fold
  const bytes = buildParser(
    trees.filter((_, i) => !isHeldOut(i)),
    folds,
    parserOptions
  )
  const parser = new DependencyParser(bytes, folds.tags)
  const counts = noCounts()
  const heldOut = trees.filter((_, i) => isHeldOut(i))
  compareTrees(parser, heldOut, folds, counts)
  compareTrees(parser, heldOut, folds, all)
  console.log(`fold ${fold}: ${formatCounts(counts)}`)
}
console.log(`all: ${formatCounts(all)}`)

const tagger = new Tagger(readFileSync(new URL('tagger.bin', dataFolder)), lexicon)
const parser = new DependencyParser(readFileSync(new URL('syntax.bin', dataFolder)), tagger.tags)
const input = trees.map(({words}) => ({words, tags: tagger.tag(words)}))
const tokens = trees.reduce((sum, {words}) => sum + words.length, 0)
for (const round of ['cold', 'warm', 'warm']) {
  const start = performance.now()
  for (const {words, tags} of input) parser.parse(words, tags)
  console.log(`${round}: ${Math.round(tokens / (performance.now() - start))} thousand tokens/s`)
}

function withTrees(files: ReadonlyArray<string>): ReadonlyArray<TreeSentence> {
  for (const file of files) {
    const sentences = readTrees(readFileSync(file, 'utf8'))
    if (!sentences.some((d) => d.head.length > 0)) continue
    console.log(`syntax, on ${file}:`)
    return sentences
  }
  throw new Error(`Neither file has trees in the treebank's own scheme: ${files.join(', ')}`)
}
