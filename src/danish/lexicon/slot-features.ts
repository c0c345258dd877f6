import type {Features, PartOfSpeech} from './morphology.ts'
import {type Slot, slot} from './slots.ts'

/** Features of a form by the slot that it fills; the -s of infinitive and present is one slot with two readings. */
export const slotFeatures: ReadonlyArray<ReadonlyArray<Features>> = [
  [{pos: 'noun', number: 'Sing', definite: 'Ind'}],
  [{pos: 'noun', number: 'Sing', definite: 'Ind', case: 'Gen'}],
  [{pos: 'noun', number: 'Sing', definite: 'Def'}],
  [{pos: 'noun', number: 'Sing', definite: 'Def', case: 'Gen'}],
  [{pos: 'noun', number: 'Plur', definite: 'Ind'}],
  [{pos: 'noun', number: 'Plur', definite: 'Ind', case: 'Gen'}],
  [{pos: 'noun', number: 'Plur', definite: 'Def'}],
  [{pos: 'noun', number: 'Plur', definite: 'Def', case: 'Gen'}],
  [{pos: 'verb', verbForm: 'Inf', voice: 'Act'}],
  [{pos: 'verb', verbForm: 'Fin', mood: 'Ind', tense: 'Pres', voice: 'Act'}],
  [{pos: 'verb', verbForm: 'Fin', mood: 'Ind', tense: 'Past', voice: 'Act'}],
  [{pos: 'verb', verbForm: 'Part', tense: 'Past'}],
  [{pos: 'verb', verbForm: 'Part', tense: 'Past', number: 'Plur'}],
  [{pos: 'verb', verbForm: 'Part', tense: 'Past', gender: 'Com'}],
  [{pos: 'verb', verbForm: 'Part', tense: 'Pres'}],
  [{pos: 'verb', mood: 'Imp'}],
  [
    {pos: 'verb', verbForm: 'Inf', voice: 'Pass'},
    {pos: 'verb', verbForm: 'Fin', mood: 'Ind', tense: 'Pres', voice: 'Pass'}
  ],
  [{pos: 'verb', verbForm: 'Fin', mood: 'Ind', tense: 'Past', voice: 'Pass'}],
  [{pos: 'verb', verbForm: 'Part', case: 'Gen'}],
  [{pos: 'verb', verbForm: 'Ger'}],
  [{pos: 'adjective', degree: 'Pos', number: 'Sing', gender: 'Com'}],
  [
    {pos: 'adjective', degree: 'Pos', number: 'Sing', gender: 'Neut'},
    {pos: 'adverb', degree: 'Pos'}
  ],
  [{pos: 'adjective', degree: 'Pos', number: 'Plur'}],
  [{pos: 'adjective', degree: 'Cmp'}],
  [{pos: 'adjective', degree: 'Sup'}],
  [{pos: 'adjective', degree: 'Sup', definite: 'Def'}],
  [{pos: 'adjective', case: 'Gen'}],
  [{pos: 'name'}],
  [{pos: 'name', case: 'Gen'}],
  [{pos: 'other'}],
  [{pos: 'verb', verbForm: 'Ger', case: 'Gen'}],
  [{pos: 'noun', number: 'Plur', definite: 'Ind'}]
]

/** Give the part of speech of a lemma whose own form fills a slot. */
export function partOfSpeechOf(number: number): PartOfSpeech {
  return slotFeatures[number]?.[0]?.pos ?? 'other'
}

/** Give the slots that have the features asked for, best first; later ones stand in where a paradigm lacks the first. */
export function slotsOf(features: Features): ReadonlyArray<Slot> {
  switch (features.pos) {
    case 'noun':
      return slotsOfNoun(features)
    case 'verb':
      return slotsOfVerb(features)
    case 'adjective':
    case 'adverb':
      return slotsOfAdjective(features)
    case 'name':
      return [features.case === 'Gen' ? slot.properNameGenitive : slot.properName]
    default:
      return [slot.other]
  }
}

function slotsOfNoun({number, definite, case: grammaticalCase}: Features): ReadonlyArray<Slot> {
  const genitive = grammaticalCase === 'Gen'
  if (number !== 'Plur') {
    if (definite === 'Def') return [genitive ? slot.nounDefiniteGenitive : slot.nounDefinite]
    return [genitive ? slot.nounSingularGenitive : slot.nounSingular]
  }
  if (definite === 'Def') return [genitive ? slot.nounPluralDefiniteGenitive : slot.nounPluralDefinite]
  return genitive ? [slot.nounPluralGenitive] : [slot.nounPlural, slot.pluralOnly]
}

function slotsOfVerb(features: Features): ReadonlyArray<Slot> {
  const {verbForm, mood, tense, voice, number, definite, gender} = features
  const past = tense === 'Past'

  if (verbForm === 'Ger') return [features.case === 'Gen' ? slot.verbalNounGenitive : slot.verbalNoun]
  if (verbForm === 'Part') {
    if (features.case === 'Gen') return [slot.participleGenitive]
    if (tense === 'Pres') return [slot.presentParticiple]
    // The attributive participle of a weak verb is its past tense: `de vurderede huse`.
    if (number === 'Plur' || definite === 'Def') return [slot.pastParticiplePlural, slot.past]
    return gender === 'Com' ? [slot.pastParticipleCommon, slot.pastParticiple] : [slot.pastParticiple]
  }
  if (mood === 'Imp') return [slot.imperative]
  if (voice === 'Pass') return [verbForm !== 'Inf' && past ? slot.pastPassive : slot.passive]
  if (verbForm === 'Inf') return [slot.infinitive]
  return [past ? slot.past : slot.present]
}

function slotsOfAdjective(features: Features): ReadonlyArray<Slot> {
  const {pos, degree, number, definite, gender} = features
  const marked = pos === 'adjective' && (number === 'Plur' || definite === 'Def')

  if (degree === 'Cmp') return [slot.comparative]
  if (degree === 'Sup') return [marked ? slot.superlativePlural : slot.superlative]
  if (features.case === 'Gen') return [slot.adjectiveGenitive]
  if (marked) return [slot.adjectivePlural, slot.adjective]
  // Adjectives in -t, -sk and most vowels take no -t.
  return pos === 'adverb' || gender === 'Neut' ? [slot.adjectiveNeuter, slot.adjective] : [slot.adjective]
}
