import type {Danish} from '../danish/danish.ts'
import {splitCompound} from '../danish/lexicon/split-compound.ts'
import {verbOfNoun} from '../danish/lexicon/verbal-noun.ts'
import {copulas, modalVerbs} from '../danish/words/modals-and-auxiliaries.ts'
import {timeWords} from '../danish/words/months-and-times.ts'
import {denials} from '../danish/words/negations.ts'
import {sentenceAdverbs} from '../danish/words/sentence-adverbs.ts'
import {familiesOf} from '../danish/words/word-families.ts'
import type {Token} from '../letter/model/token.ts'

/**
 * What a word stands for, whichever word the writer chose: its root, the verb in it, the parts of a compound and the
 * families of words that letters use for the same thing. Two words that share one may say the same.
 */
export type Concepts = ReadonlyArray<string>

const none: Concepts = []

/** How many words are remembered for each engine. */
const limit = 50_000

const remembered = new WeakMap<Danish, Map<string, Concepts>>()

/** Verbs that carry no meaning of their own: `foretage en vurdering`. */
const light: ReadonlySet<string> = new Set([
  ...modalVerbs,
  ...copulas,
  'have',
  'gøre',
  'ske',
  'lade',
  'anden'
])

/** What a token stands for; nothing for words of grammar, numbers and marks. */
export function conceptsOf(token: Token): Concepts {
  if (!token.isWord || token.isOpaque || !/\p{L}{2}/u.test(token.text)) return none
  const {upos, lower} = token
  if (
    /^(?:ADP|CCONJ|SCONJ|DET|PRON|PART|AUX|NUM|INTJ|SYM)$/.test(upos) ||
    denials.has(lower) ||
    timeWords.has(lower) ||
    lower === 'kr.'
  )
    return none
  if ((upos === 'ADV' || sentenceAdverbs.has(lower)) && familiesOf(lower).length === 0) return none
  const lemma = token.lemma.toLowerCase().replace(/-$/, '')
  if (light.has(lemma)) return none
  const {danish} = token.sentence.letter
  let known = remembered.get(danish)
  if (!known) {
    known = new Map()
    remembered.set(danish, known)
  }
  const key = lemma === lower ? lemma : `${lemma} ${lower}`
  let concepts = known.get(key)
  if (!concepts) {
    if (known.size >= limit) known.clear()
    concepts = [
      ...new Set([...read(lemma, danish), ...(lemma === lower ? [] : familyKeys(lower)), rootOf(lower)])
    ]
    known.set(key, concepts)
  }
  return concepts
}

function read(lemma: string, danish: Danish): ReadonlyArray<string> {
  const {lexicon} = danish
  const found = [rootOf(lemma), ...familyKeys(lemma)]
  const verb = verbOfNoun(lexicon, lemma)
  if (verb !== undefined) found.push(rootOf(verb), ...familyKeys(verb))
  const parts = splitCompound(lexicon, lemma) ?? []
  for (const [index, part] of parts.entries()) {
    const word = index < parts.length - 1 && part.length > 4 && part.endsWith('s') ? part.slice(0, -1) : part
    if (word.length < 3) continue
    found.push(rootOf(word), ...familyKeys(word))
    const acts = verbOfNoun(lexicon, word)
    if (acts !== undefined) found.push(rootOf(acts), ...familyKeys(acts))
  }
  const simple =
    /^(?:gen|ind|ud|frem|til|op|ned|på|af|for|be|med|over|under|videre|tilbage|bort|fra|sammen)(.{4,})$/.exec(
      lemma
    )?.[1]
  if (lemma.startsWith('gen') && simple !== undefined) found.push(rootOf('igen'))
  if (simple !== undefined && lexicon.ownClasses(simple) !== 0)
    found.push(rootOf(simple), ...familyKeys(simple))
  return found
}

/** What a word by itself stands for, its parts left out. */
export function wordConcepts(word: string, lexicon: Danish['lexicon']): Concepts {
  const verb = verbOfNoun(lexicon, word)
  return [
    rootOf(word),
    ...familyKeys(word),
    ...(verb === undefined ? [] : [rootOf(verb), ...familyKeys(verb)])
  ]
}

function familyKeys(word: string): Array<string> {
  return familiesOf(word).map((family) => `#${family}`)
}

/** A word without what inflection and derivation put at its end: `betaling`, `betale`, `betalt` → `betal`. */
export function rootOf(word: string): string {
  const once = strip(word)
  return once.length > 4 ? strip(once) : once
}

function strip(word: string): string {
  const stem = word.replace(
    /(?:elserne|eringen|ering|eres|erede|eret|erer|ere|elsen|elser|else|ningerne|ningen|ninger|ning|ingen|inger|ing|heden|heder|hed|erne|ende|ede|ene|ens|er|en|et|te|ne|es|e|t|s)$/,
    ''
  )
  const kept = stem.length >= 3 ? stem : word
  return kept.replace(/([bdfgklmnprst])\1$/, '$1')
}
