import {readTag} from './tagset.ts'

/** What a tag is to the words around it. */
export const wordKind = {
  none: 0,
  imperative: 1,
  finite: 2,
  infinitive: 3,
  participle: 4,
  relative: 5,
  nominative: 6,
  accusative: 7,
  pronoun: 8,
  definiteNoun: 9,
  noun: 10,
  name: 11,
  conjunction: 12,
  subjunction: 13
} as const

const others = ['ADJ', 'ADP', 'ADV', 'DET', 'INTJ', 'NUM', 'PART', 'PUNCT', 'SYM']

/** Sort a tag (`NOUN|Definite=Def|…`) into its kind. */
export function kindOfTag(tag: string): number {
  const {upos, verbForm, mood, finite, pronType, partType, case: grammaticalCase, definite} = readTag(tag)
  switch (upos) {
    case 'VERB':
    case 'AUX':
      if (mood === 'Imp') return wordKind.imperative
      if (finite) return wordKind.finite
      return verbForm === 'Inf' ? wordKind.infinitive : wordKind.participle
    case 'PRON':
      if (partType !== undefined || pronType === 'Int,Rel') return wordKind.relative
      if (grammaticalCase === 'Nom') return wordKind.nominative
      return grammaticalCase === 'Acc' ? wordKind.accusative : wordKind.pronoun
    case 'NOUN':
      return definite === 'Def' ? wordKind.definiteNoun : wordKind.noun
    case 'PROPN':
      return wordKind.name
    case 'CCONJ':
      return wordKind.conjunction
    case 'SCONJ':
      return wordKind.subjunction
    default:
      return wordKind.subjunction + 2 + others.indexOf(upos)
  }
}
