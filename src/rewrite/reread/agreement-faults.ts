import type {Analysis} from '../../danish/lexicon/lexicon.ts'
import {morphologicalClass} from '../../danish/lexicon/morphology.ts'
import {agreementOf, type DeterminerAgreement} from '../../danish/words/determiners.ts'
import type {Fault, Judge} from './fault.ts'
import type {ReadSentence} from './read-again.ts'

/** The furthest that a noun stands behind its determiner, in words. */
const reach = 5

/** Find determiners and adjectives that do not go with their nouns: `en brev`, `den bilen`, `et stor hus`. */
export const agreementFaults: Judge = (sentence) => {
  const faults: Array<Fault> = []
  const {forms} = sentence
  for (let at = 0; at < forms.length; at++) {
    const noun = nounAfter(sentence, at)
    if (noun === -1) continue
    const agreement = determinerAt(sentence, at)
    if (!agreement) continue
    const readings = nounReadings(sentence, noun)
    if (readings.length > 0 && !readings.some((reading) => fits(reading, agreement)))
      faults.push({kind: 'agreement', words: forms.slice(at, noun + 1).join(' ')})
    else if (noun > at + 1 && !adjectiveFits(sentence, noun - 1, readings, agreement))
      faults.push({kind: 'adjective', words: forms.slice(at, noun + 1).join(' ')})
  }
  return faults
}

/** The determiner at a token, or a genitive in its place: `kommunens nye plan`. */
function determinerAt({forms, analysis}: ReadSentence, at: number): DeterminerAgreement | undefined {
  const tag = analysis.infos[at]
  if (tag?.case === 'Gen' && (tag.upos === 'NOUN' || tag.upos === 'PROPN')) return {makesDefinite: true}
  if (tag?.upos !== 'DET' && tag?.poss === undefined) return
  return agreementOf(forms[at] ?? '')
}

/** The noun behind a determiner, with nothing but adjectives and what describes them between; -1 for none. */
function nounAfter({analysis, forms, texts}: ReadSentence, at: number): number {
  const {infos} = analysis
  for (let token = at + 1; token < Math.min(forms.length, at + reach); token++) {
    const tag = infos[token]
    if (tag?.case === 'Gen') return -1
    if (tag?.upos === 'NOUN') return isOrdinary(texts[token] ?? '') ? token : -1
    if (tag?.upos !== 'ADJ' && tag?.verbForm !== 'Part') return -1
  }
  return -1
}

/** A word of small letters: names, acronyms and what has digits inflect as they like. */
function isOrdinary(text: string): boolean {
  return /^\p{Ll}+$/u.test(text)
}

function nounReadings({danish, forms}: ReadSentence, noun: number): ReadonlyArray<Analysis> {
  // `klagen` is also the act of complaining; a letter means the complaint.
  return danish.lexicon
    .lemmas(forms[noun] ?? '')
    .filter(({pos, verbForm}) => pos === 'noun' && verbForm === undefined)
}

function fits(reading: Analysis, {gender, number, mayBeDefinite}: DeterminerAgreement): boolean {
  const own = reading.number ?? 'Sing'
  if (number !== undefined && own !== number) return false
  if (gender !== undefined && reading.gender !== undefined && reading.gender !== gender) return false
  return mayBeDefinite === true || reading.definite !== 'Def'
}

const {adjective, adjectiveNeuter, adjectivePlural, comparative, superlative} = morphologicalClass

/** Adjectives that inflect in their own way after a determiner: `din egen bil`, `den anden side`. */
const irregular = /^(?:egen|eget|anden|andet|megen|meget|lidt|sådan|sådant|en|et|nogen|noget|først|sidst)$/

function adjectiveFits(
  {danish, forms, analysis}: ReadSentence,
  at: number,
  readings: ReadonlyArray<Analysis>,
  agreement: DeterminerAgreement
): boolean {
  const form = forms[at] ?? ''
  const classes = danish.lexicon.ownClasses(form)
  if (analysis.infos[at]?.upos !== 'ADJ' || irregular.test(form)) return true
  if ((classes & (adjective | adjectiveNeuter | adjectivePlural)) === 0) return true
  if (classes & (comparative | superlative | adjectivePlural)) {
    // `en store bil`: what has the ending needs a plural or a definite.
    if (agreement.makesDefinite || classes & (comparative | superlative | adjective | adjectiveNeuter))
      return true
    return readings.length === 0 || readings.some(({number}) => number === 'Plur')
  }
  if (agreement.makesDefinite) return false
  const wanted = agreement.gender === 'Neut' ? adjectiveNeuter : agreement.gender === 'Com' ? adjective : 0
  return wanted === 0 || (classes & wanted) !== 0
}
