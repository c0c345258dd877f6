/**
 * Morphological classes of a Danish form, one bit each, as the tagger uses them.
 *
 * A form has every class that any of its readings gives it: `huse` is both
 * `nounPlural` and `infinitive`. The bit positions are stored in trained
 * models, so they may be added to but never changed.
 */
export const morphologicalClass = {
  /** Singular indefinite noun of common gender: `bil`. */
  commonNoun: 1 << 0,
  /** Singular indefinite noun of neuter gender: `brev`. */
  neuterNoun: 1 << 1,
  /** Singular definite noun: `brevet`. */
  nounDefinite: 1 << 2,
  /** Plural indefinite noun: `breve`. */
  nounPlural: 1 << 3,
  /** Plural definite noun: `brevene`. */
  nounPluralDefinite: 1 << 4,
  /** Genitive of a noun, an adjective or a participle: `brevets`. */
  nounGenitive: 1 << 5,
  /** Infinitive: `skrive`. */
  infinitive: 1 << 6,
  /** Present tense: `skriver`. */
  present: 1 << 7,
  /** Past tense: `skrev`. */
  past: 1 << 8,
  /** Past participle: `skrevet`. */
  pastParticiple: 1 << 9,
  /** Present participle: `skrivende`. */
  presentParticiple: 1 << 10,
  /** The s-passive of any tense: `skrives`, `skreves`. */
  passive: 1 << 11,
  /** Imperative: `skriv`. */
  imperative: 1 << 12,
  /** Adjective without ending: `stor`. */
  adjective: 1 << 13,
  /** Adjective with neuter or adverbial -t: `stort`. */
  adjectiveNeuter: 1 << 14,
  /** Adjective with -e, plural or definite: `store`. */
  adjectivePlural: 1 << 15,
  /** Comparative: `større`. */
  comparative: 1 << 16,
  /** Superlative: `størst`, `største`. */
  superlative: 1 << 17,
  /** Proper name: `danmark`. */
  properName: 1 << 18,
  /** Genitive of a proper name: `danmarks`. */
  properNameGenitive: 1 << 19,
  /** Verbal noun in -en: `skriven`. */
  verbalNoun: 1 << 20,
  /** Any other word: `hvornår`, `og`. */
  other: 1 << 21,
  /** Noun that the dictionary lists in the plural only: `penge`. */
  pluralOnly: 1 << 22,
  /** The s-passive of the past tense: `skreves`. */
  pastPassive: 1 << 23,
  /** The classes were derived: from the last part of a compound or from a form without its -s. */
  derived: 1 << 30
} as const

/** Part of speech of a lemma in the lexicon. */
export type PartOfSpeech = 'noun' | 'verb' | 'adjective' | 'adverb' | 'pronoun' | 'name' | 'other'

/**
 * Morphological features of a form, with the names and values of Universal Dependencies.
 *
 * What is left out has its plainest value: singular, indefinite, present,
 * active, indicative, positive.
 */
export interface Features {
  readonly pos: PartOfSpeech
  readonly verbForm?: 'Fin' | 'Inf' | 'Part' | 'Ger'
  readonly mood?: 'Ind' | 'Imp'
  readonly tense?: 'Pres' | 'Past'
  readonly voice?: 'Act' | 'Pass'
  readonly gender?: 'Com' | 'Neut'
  readonly number?: 'Sing' | 'Plur'
  readonly definite?: 'Ind' | 'Def'
  readonly case?: 'Nom' | 'Acc' | 'Gen'
  readonly degree?: 'Pos' | 'Cmp' | 'Sup'
}
