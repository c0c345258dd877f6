import {inflect} from '../../danish/lexicon/inflect.ts'
import {inflectLike} from '../../danish/lexicon/inflect-like.ts'
import type {Lexicon} from '../../danish/lexicon/lexicon.ts'
import {morphologicalClass as c, type Features, type PartOfSpeech} from '../../danish/lexicon/morphology.ts'
import type {TagInfo} from '../../danish/tagger/tagset.ts'

/** A word in a letter that has a plainer alternative. */
export interface InflectedWord {
  readonly pos: 'verb' | 'noun' | 'adjective'
  /** As it stands in the letter. */
  readonly form: string
  readonly lemma: string
  readonly tag: TagInfo
}

/**
 * Put an alternative into the form of the word that it replaces: `fremsendtes` and `sende` → `sendtes`.
 *
 * Of a verb with particle or preposition only the verb changes: `påklagede` and `klage over` → `klagede over`.
 * Gives nothing when the alternative has no such form.
 */
export function inflectAlternative(
  lexicon: Lexicon,
  word: InflectedWord,
  alternative: string
): string | undefined {
  const space = word.pos === 'verb' ? alternative.indexOf(' ') : -1
  const first = space < 0 ? alternative : alternative.slice(0, space)
  const rest = space < 0 ? '' : alternative.slice(space)
  // Alternatives of nouns and adjectives in several words cannot be inflected by their last word alone.
  if (first.includes(' ')) return
  // `nok` and `tidligere` look the same before any noun.
  if (word.pos === 'adjective' && !mayInflect(lexicon, first)) return first
  if (word.pos === 'adjective' && isParticiple(lexicon, word.lemma))
    return likeParticiple(lexicon, word, first)

  // What the lexicon knows as something else only, the rules for new words would get wrong.
  if (lexicon.ownClasses(first) !== 0 && lexicon.lexemes(first, word.pos).length === 0) return
  const form = likeForm(lexicon, word, first)
  // A form that the rules for new words made up for a known word is none.
  if (form === undefined || (lexicon.ownClasses(first) !== 0 && lexicon.classes(form) === 0)) return
  return form + rest
}

/** The attributive participle of a weak verb is its past tense: `de anførte grunde`. */
const attributive: Features = {pos: 'verb', verbForm: 'Part', tense: 'Past', number: 'Plur'}

function likeForm(lexicon: Lexicon, word: InflectedWord, alternative: string): string | undefined {
  const form = word.form.toLowerCase().replaceAll('\u00AD', '')
  const known = knownFeatures(word)
  const readings: Array<Features> = lexicon
    .lemmas(form)
    .filter(({pos, lemma}) => lemma.toLowerCase() === word.lemma && isOf(word.pos, pos))
  if (readings.length === 0) return inflectLike(lexicon, form, word.lemma, alternative, known)[0]
  if (word.pos === 'verb' && readings.some((d) => d.tense === 'Past')) readings.push(attributive)

  const features = readings.find((d) => agrees(d, known)) ?? readings[0]
  return features && inflect(lexicon, alternative, inOwnGender(features))[0]
}

function isOf(wanted: InflectedWord['pos'], pos: PartOfSpeech): boolean {
  return pos === wanted || (wanted === 'adjective' && pos === 'adverb')
}

/** A noun keeps its own gender: `skrivelsen` has the form of `brevet`. */
function inOwnGender({gender, ...features}: Features): Features {
  return features.pos === 'noun' || gender === undefined ? features : {...features, gender}
}

function agrees(features: Features, known: Partial<Features>): boolean {
  const names = [
    'verbForm',
    'mood',
    'tense',
    'voice',
    'number',
    'definite',
    'case',
    'degree',
    'gender'
  ] as const
  return names.every((d) => features[d] === undefined || known[d] === undefined || features[d] === known[d])
}

/** What the tagger knows of a form, as far as it can tell readings of its class apart. */
function knownFeatures({pos, tag}: InflectedWord): Partial<Features> {
  const known: Record<string, string> = {pos}
  const take = (
    names: ReadonlyArray<
      'verbForm' | 'tense' | 'voice' | 'mood' | 'number' | 'definite' | 'case' | 'degree' | 'gender'
    >
  ) => {
    for (const name of names) {
      const value = tag[name]
      if (value !== undefined) known[name] = value
    }
  }
  if (pos === 'verb' && tag.upos === 'ADJ') return {pos, verbForm: 'Part', tense: 'Past'}
  if (pos === 'verb') take(['verbForm', 'tense', 'voice', 'mood'])
  else if (pos === 'noun') take(['number', 'definite', 'case'])
  else take(['number', 'definite', 'degree', 'gender'])
  return known as Partial<Features>
}

/** Whether an alternative is an adjective or a participle, and not an adverb or a comparative. */
function mayInflect(lexicon: Lexicon, alternative: string): boolean {
  const classes = lexicon.classes(alternative)
  return classes === 0 || (classes & (c.adjective | c.pastParticiple | c.presentParticiple)) !== 0
}

/** Whether an adjective of a term is in truth a participle, such as `hoslagt` or `akkrediteret`. */
function isParticiple(lexicon: Lexicon, lemma: string): boolean {
  return lexicon.lexemes(lemma, 'adjective').length === 0 && /(?:et|t)$/.test(lemma)
}

function likeParticiple(
  lexicon: Lexicon,
  {form, lemma}: InflectedWord,
  alternative: string
): string | undefined {
  if (form.toLowerCase() === lemma) return alternative
  return inflectLike(lexicon, `${lemma}e`, lemma, alternative, {pos: 'adjective'})[0]
}
