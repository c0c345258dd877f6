import {morphologicalClass as c} from './morphology.ts'

/**
 * Slots of a Danish paradigm: the cells that the forms of one lemma fill.
 *
 * In the noun slots an odd number is the genitive of the even number before it.
 * The numbers are stored in the lexicon file.
 */
export const slot = {
  nounSingular: 0,
  nounSingularGenitive: 1,
  nounDefinite: 2,
  nounDefiniteGenitive: 3,
  nounPlural: 4,
  nounPluralGenitive: 5,
  nounPluralDefinite: 6,
  nounPluralDefiniteGenitive: 7,
  infinitive: 8,
  present: 9,
  past: 10,
  pastParticiple: 11,
  /** Attributive -e of a participle: `skrevne`, `betalte`. */
  pastParticiplePlural: 12,
  /** Attributive common gender of a strong participle: `skreven`. */
  pastParticipleCommon: 13,
  presentParticiple: 14,
  imperative: 15,
  /** Infinitive and present of the s-passive: `skrives`. */
  passive: 16,
  pastPassive: 17,
  participleGenitive: 18,
  verbalNoun: 19,
  adjective: 20,
  adjectiveNeuter: 21,
  adjectivePlural: 22,
  comparative: 23,
  superlative: 24,
  superlativePlural: 25,
  adjectiveGenitive: 26,
  properName: 27,
  properNameGenitive: 28,
  other: 29,
  verbalNounGenitive: 30,
  /** Plural that the dictionary gives no singular for: `penge`. */
  pluralOnly: 31
} as const

/** Number of a paradigm cell, see {@link slot}. */
export type Slot = (typeof slot)[keyof typeof slot]

/** Grammatical gender of a noun: bit 1 common, bit 2 neuter, 0 not a noun, 3 unknown or both. */
export type GenderBits = 0 | 1 | 2 | 3

/** Classes of a form that fills a slot; the two nouns of gender are added by {@link classesOfSlot}. */
const slotClasses: ReadonlyArray<number> = [
  0,
  c.nounGenitive,
  c.nounDefinite,
  c.nounGenitive,
  c.nounPlural,
  c.nounGenitive,
  c.nounPluralDefinite,
  c.nounGenitive,
  c.infinitive,
  c.present,
  c.past,
  c.pastParticiple,
  c.pastParticiple | c.adjectivePlural,
  c.pastParticiple | c.adjectivePlural,
  c.presentParticiple,
  c.imperative,
  c.passive,
  c.passive | c.pastPassive,
  c.nounGenitive,
  c.verbalNoun | c.commonNoun,
  c.adjective,
  c.adjectiveNeuter,
  c.adjectivePlural,
  c.comparative,
  c.superlative,
  c.superlative,
  c.nounGenitive,
  c.properName,
  c.properNameGenitive,
  c.other,
  c.nounGenitive,
  c.pluralOnly
]

/** Give the morphological classes of a form that fills a slot of a lemma. */
export function classesOfSlot(number: number, gender: number): number {
  if (number !== slot.nounSingular) return slotClasses[number] ?? 0
  return (gender & 1 ? c.commonNoun : 0) | (gender & 2 ? c.neuterNoun : 0)
}
