import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {gzipSync} from 'node:zlib'
import {type ConlluSentence, readConllu} from '../src/danish/parser/conllu.ts'
import {Lemmatiser} from '../src/danish/tagger/lemmatise.ts'
import {Tagger} from '../src/danish/tagger/tagger.ts'
import type {TagInfo} from '../src/danish/tagger/tagset.ts'
import {buildTagger, taggerOptions} from './training/build-tagger.ts'
import {letterSentences} from './training/letter-sentences.ts'
import {dataFolder, loadLexicon} from './training/load-lexicon.ts'
import {Measures} from './training/measures.ts'
import {toTrainingSentence} from './training/training-sentence.ts'

/**
 * Measure the tagger and the lemmatiser on a CoNLL-U file, with its own tokens.
 *
 *     npx tsx bin/evaluate-conllu.ts FILE            the shipped model
 *     npx tsx bin/evaluate-conllu.ts FILE --folds 5  models trained on the rest of FILE itself, each the mean of 4
 *                                                    trainings (--seeds N for others; the shipped one is of 16)
 *     npx tsx bin/evaluate-conllu.ts FILE --model tagger.bin
 */
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {folds: {type: 'string'}, seeds: {type: 'string', default: '4'}, model: {type: 'string'}}
})
const [file] = positionals
if (!file) throw new Error('Say which CoNLL-U file to measure on')

/** Neighbouring sentences come from the same text, so folds are made of blocks of them. */
const blockSize = 50

const sentences = readConllu(readFileSync(file, 'utf8'))
const lexicon = loadLexicon()
const measures = new Measures()
const letters = letterSentences()

if (values.folds) {
  const folds = Number(values.folds)
  for (let fold = 0; fold < folds; fold++) {
    const inFold = (_: ConlluSentence, i: number) => Math.floor(i / blockSize) % folds === fold
    const rest = sentences.filter((d, i) => !inFold(d, i)).map(toTrainingSentence)
    measure(
      buildTagger([...rest, ...letters], lexicon, {
        ...taggerOptions,
        seeds: taggerOptions.seeds.slice(0, Number(values.seeds))
      }),
      sentences.filter(inFold)
    )
  }
  console.log(measures.lines().join('\n'))
} else {
  const bytes = readFileSync(values.model ?? new URL('tagger.bin', dataFolder))
  measure(bytes, sentences)
  console.log(measures.lines().join('\n'))
  console.log(`model: ${bytes.length} bytes, ${gzipSync(bytes).length} gzipped`)
  measureSpeed(bytes)
}

function measure(bytes: Uint8Array, part: ReadonlyArray<ConlluSentence>): void {
  const tagger = new Tagger(bytes, lexicon)
  const lemmatiser = new Lemmatiser(bytes, lexicon)

  for (const sentence of part) {
    const forms = sentence.words.map((d) => d.form)
    const ids = [...tagger.tag(forms)]
    const tags = ids.map((id) => tagger.tags[id] as TagInfo) // ids index this very list
    measures.add(
      sentence,
      tags,
      forms.map((form, i) => lemmatiser.lemma(form, ids[i] ?? 0))
    )
  }
}

/** Cold: words not met before by this tagger, code already compiled; warm: the same text again. */
function measureSpeed(bytes: Uint8Array): void {
  const texts = sentences.map((d) => d.words.map((word) => word.form))
  const count = texts.reduce((sum, d) => sum + d.length, 0)
  const loads = Array.from({length: 9}, () => time(() => new Tagger(bytes, lexicon))).sort((a, b) => a - b)
  const tagger = new Tagger(bytes, lexicon)
  const tagAll = () => {
    for (const text of texts) tagger.tag(text)
  }

  console.log(`load: ${loads[0]?.toFixed(1)}-${loads[8]?.toFixed(1)} ms, median ${loads[4]?.toFixed(1)}`)
  console.log(`speed: ${rate(count, time(tagAll))} cold, ${rate(count, time(tagAll))} warm`)

  const lemmatiser = new Lemmatiser(bytes, lexicon)
  const ids = texts.map((d) => tagger.tag(d))
  const lemmatiseAll = () => {
    texts.forEach((d, s) => {
      d.forEach((form, i) => {
        lemmatiser.lemma(form, ids[s]?.[i] ?? 0)
      })
    })
  }
  console.log(`lemmas: ${rate(count, time(lemmatiseAll))}`)
}

function time(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function rate(count: number, milliseconds: number): string {
  return `${Math.round(count / milliseconds)} thousand words/s`
}
