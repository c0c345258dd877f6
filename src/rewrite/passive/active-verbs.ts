import {inflect} from '../../danish/lexicon/inflect.ts'
import type {Features} from '../../danish/lexicon/morphology.ts'
import {modals} from '../../danish/words/modals-and-auxiliaries.ts'
import type {Sentence} from '../../letter/model/sentence.ts'

/** A verb of the active sentence: as it stood, or in another form. */
export type ActiveVerb = number | string

/** Whether a word in small letters is a modal verb. */
export function isModalVerb(word: string): boolean {
  return modals.has(word)
}

/**
 * Turn the verbs of a passive into those of the active, finite verb first.
 *
 * `behandles` → `behandler`, `skal behandles` → `skal behandle`, `bliver behandlet` → `behandler`,
 * `er blevet behandlet` → `har behandlet`, `vil blive behandlet` → `vil behandle`. Other chains give nothing.
 */
export function activeVerbs(
  sentence: Sentence,
  chain: ReadonlyArray<number>
): ReadonlyArray<ActiveVerb> | undefined {
  const {tokens, grammar} = sentence
  const main = chain.at(-1)
  if (main === undefined) return
  const lemma = mainLemma(sentence, main)
  if (lemma === undefined) return
  const {lexicon} = sentence.letter.danish
  const form = (features: Omit<Features, 'pos'>): string | undefined =>
    inflect(lexicon, lemma, {pos: 'verb', ...features})[0]
  const present = () => form({verbForm: 'Fin', tense: 'Pres'})
  const word = tokens[main]?.lower ?? ''
  const past = () => {
    const forms = inflect(lexicon, lemma, {pos: 'verb', verbForm: 'Fin', tense: 'Past'})
    // Of `rammede` and `ramte`, the one that goes with `ramt`; `vedtoges` is `vedtog` with an ending.
    const like = [`${word}e`, word.replace(/t$/, 'de'), word.replace(/s$/, ''), word.replace(/es$/, '')]
    // All verbs with `holde` go like it: `afholdt`, not `afholdte`.
    if (lemma.endsWith('holde')) return lemma.replace(/e$/, 't')
    return forms.find((d) => like.includes(d)) ?? forms[0]
  }
  const infinitive = () => form({verbForm: 'Inf'})
  const participle = () => (/t$/.test(word) ? word : form({verbForm: 'Part', tense: 'Past'}))

  const words = chain.map((index) => tokens[index]?.lower ?? '')
  const first = words[0] ?? ''
  const pattern = words
    .slice(0, -1)
    .map((word) => (modals.has(word) ? 'modal' : word))
    .join(' ')
  const finite = chain[0] ?? main
  switch (pattern) {
    case '':
      return all([grammar.tagOf(main).tense === 'Past' ? past() : present()])
    case 'bliver':
      return all([present()])
    case 'blev':
      return all([past()])
    case 'er blevet':
      return all(['har', participle()])
    case 'var blevet':
      return all(['havde', participle()])
    case 'modal':
    case 'modal blive':
      return isModalVerb(first) ? all([finite, infinitive()]) : undefined
    case 'modal være blevet':
      return all([finite, 'have', participle()])
    default:
      return
  }
}

function all(verbs: ReadonlyArray<ActiveVerb | undefined>): ReadonlyArray<ActiveVerb> | undefined {
  const known = verbs.filter((verb) => verb !== undefined)
  return known.length === verbs.length ? known : undefined
}

/** The dictionary form of the verb that is passive, when the form is indeed one of its forms. */
export function mainLemma(sentence: Sentence, index: number): string | undefined {
  const token = sentence.tokens[index]
  if (!token) return
  const {lexicon} = sentence.letter.danish
  const wanted = token.lower
  const isForm = (lemma: string): boolean =>
    formsOf.some((features) => inflect(lexicon, lemma, features).includes(wanted))
  if (isForm(token.lemma)) return token.lemma
  return lexicon.lemmas(wanted).find((d) => d.pos === 'verb' && isForm(d.lemma))?.lemma
}

const formsOf: ReadonlyArray<Features> = [
  {pos: 'verb', verbForm: 'Inf', voice: 'Pass'},
  {pos: 'verb', verbForm: 'Fin', tense: 'Past', voice: 'Pass'},
  {pos: 'verb', verbForm: 'Part', tense: 'Past'},
  {pos: 'verb', verbForm: 'Part', tense: 'Past', gender: 'Com'},
  {pos: 'verb', verbForm: 'Part', tense: 'Past', number: 'Plur'}
]
