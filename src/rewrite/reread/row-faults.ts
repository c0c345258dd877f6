import {TokenKind} from '../../danish/tokens/token-list.ts'
import {boundDeterminers} from '../../danish/words/determiners.ts'
import {isPerson} from '../../danish/words/doers.ts'
import {copulaForms, finiteCopulas} from '../../danish/words/modals-and-auxiliaries.ts'
import {firstOfTwo} from '../../danish/words/particles.ts'
import {clauselessPrepositions, ofAndIn, purePrepositions, toAndIn} from '../../danish/words/prepositions.ts'
import type {Fault, Judge} from './fault.ts'
import type {ReadSentence} from './read-again.ts'

/** Find words that cannot follow each other: doubled ones, a genitive or an article without its noun, stray marks. */
export const rowFaults: Judge = (sentence) => {
  const faults: Array<Fault> = []
  const {forms} = sentence
  for (let at = 0; at < forms.length; at++) {
    const kind = faultAt(sentence, at)
    if (kind !== undefined) faults.push({kind, words: `${forms[at]} ${forms[at + 1] ?? ''}`})
  }
  return faults
}

function faultAt(sentence: ReadSentence, at: number): string | undefined {
  const {forms, kinds} = sentence
  const form = forms[at] ?? ''
  const next = forms[at + 1]
  if (isMark(form)) return isStray(sentence, at) ? 'punctuation' : undefined
  if (kinds[at] !== TokenKind.word) return
  if (form === next && !/^(?:der|så|nej|ja|meget|\d.*)$/.test(form)) return 'doubled'
  // `har afslået delvist`: what tells how far stands before the participle.
  if (next === 'delvist' && sentence.analysis.infos[at]?.verbForm === 'Part') return 'adverb'
  if (isLostReceiver(sentence, at)) return 'object'
  if (isGenitiveAlone(sentence, at)) return 'genitive'
  if (isDeterminerAlone(sentence, at)) return 'determiner'
  if (isBeforeSubject(sentence, at)) return 'preposition'
  return isStackedPreposition(sentence, at) || isPrepositionAlone(sentence, at) ? 'preposition' : undefined
}

/**
 * `Resultatet oplyses ejeren`: behind a passive that has its subject, only what verbs with two objects leave may follow
 * without a preposition.
 */
function isLostReceiver({analysis, forms, danish}: ReadSentence, at: number): boolean {
  const {infos} = analysis
  const [tag, next] = [infos[at], infos[at + 1]]
  if (tag?.voice !== 'Pass' || next?.upos !== 'NOUN' || next.case === 'Gen') return false
  if (next.definite !== 'Def' || !isPerson(forms[at + 1] ?? '')) return false
  if (danish.lexicon.lemmas(forms[at] ?? '').some(({lemma}) => receiving.has(lemma))) return false
  let before = at - 1
  while (/^(?:ADV|AUX)$/.test(infos[before]?.upos ?? '')) before--
  return /^(?:NOUN|PROPN|PRON)$/.test(infos[before]?.upos ?? '')
}

/** Verbs whose passive has a person behind it: `Tilladelsen gives ejeren`. */
const receiving: ReadonlySet<string> = new Set(
  'give tildele tilbyde meddele sende tilsende bevilge udbetale pålægge nægte fratage påføre vise overdrage tilkende'.split(
    ' '
  )
)

function isMark(form: string): boolean {
  return /^[,;:.!?]+$/.test(form)
}

/** A mark after another, or one that opens the sentence. */
function isStray({forms, spaced}: ReadSentence, at: number): boolean {
  if (at === 0) return true
  const next = forms[at + 1]
  const isSpaced = spaced[at] === true && /^[,;.!?]$/.test(forms[at] ?? '')
  return isSpaced || (next !== undefined && /^[,;:]$/.test(forms[at] ?? '') && /^[,;:.!?]$/.test(next))
}

/** Parts of speech that may stand between a genitive or a determiner and its noun. */
const before = /^(?:NOUN|PROPN|ADJ|NUM|DET|X|SYM|ADV)$/

function opensNominal({analysis, kinds, forms}: ReadSentence, at: number): boolean {
  const tag = analysis.infos[at]
  if (!tag || kinds[at] === TokenKind.field) return kinds[at] === TokenKind.field
  if (/^[»"“„(§\d]/.test(forms[at] ?? '')) return true
  return (
    before.test(tag.upos) || tag.verbForm === 'Part' || tag.poss !== undefined || ofAndIn.has(forms[at] ?? '')
  )
}

function isGenitiveAlone(sentence: ReadSentence, at: number): boolean {
  const {analysis, texts, forms} = sentence
  const tag = analysis.infos[at]
  if (tag?.case !== 'Gen' || (tag.upos !== 'NOUN' && tag.upos !== 'PROPN')) return false
  // `til lands`, `i aftes`: set phrases; acronyms may end in -s.
  const isSet = toAndIn.has(forms[at - 1] ?? '') && tag.definite !== 'Def' && tag.upos === 'NOUN'
  if (isSet || /^\p{Lu}{2}/u.test(texts[at] ?? '')) return false
  if (/^(?:,|og|eller|samt|-|–)$/.test(forms[at + 1] ?? '')) return !sharesNoun(sentence, at + 1)
  return !opensNominal(sentence, at + 1)
}

/** `kommunens og regionens planer`: the noun comes behind another genitive. */
function sharesNoun({analysis, forms}: ReadSentence, from: number): boolean {
  for (let at = from; at < Math.min(forms.length, from + 8); at++) {
    const tag = analysis.infos[at]
    if (tag?.case === 'Gen' || tag?.poss !== undefined) return true
    if (tag?.finite) return false
  }
  return false
}

function isDeterminerAlone(sentence: ReadSentence, at: number): boolean {
  const {forms, analysis} = sentence
  if (!boundDeterminers.has(forms[at] ?? '')) return false
  const tag = analysis.infos[at]
  // `Bilen er din`: what is said of something.
  const isSaid = copulaForms.has(forms[at - 1] ?? '')
  if (isSaid && tag?.poss !== undefined) return false
  // `Er regningen din, …`: the verb stands before what it is said of.
  const isAsked = finiteCopulas.has(forms[at - 2] ?? '') && forms[at + 1] === ','
  if (isAsked && tag?.poss !== undefined) return false
  if (tag?.upos === 'NUM' || tag?.upos === 'ADV' || tag?.upos === 'NOUN') return false
  const next = analysis.infos[at + 1]
  if (next === undefined) return true
  return next.finite || /^(?:ADP|CCONJ|SCONJ|PUNCT|AUX)$/.test(next.upos)
    ? !opensNominal(sentence, at + 1)
    : false
}

/** `dokumentation for du skal sende`: behind a preposition that opens no clause a pronoun has its other form. */
function isBeforeSubject({forms, texts, analysis}: ReadSentence, at: number): boolean {
  const {infos} = analysis
  if (infos[at]?.upos !== 'ADP' || !clauselessPrepositions.has(forms[at] ?? '')) return false
  const isPronoun = infos[at + 1]?.case === 'Nom' && forms[at + 1] !== 'de' && texts[at + 1] !== 'I'
  return isPronoun && at > 0 && forms[at - 1] !== ','
}

function isStackedPreposition({forms, analysis}: ReadSentence, at: number): boolean {
  const {infos} = analysis
  if (infos[at]?.upos !== 'ADP' || infos[at + 1]?.upos !== 'ADP') return false
  return !firstOfTwo.has(forms[at] ?? '')
}

/** `på grund af er ventetiden lang`, `udbetaler ydelsen af.`: a preposition without what it governs. */
function isPrepositionAlone({forms, texts, analysis}: ReadSentence, at: number): boolean {
  const form = forms[at] ?? ''
  // `I får`: the reader; `om, at` and `for, hvornår`: the clause is what it governs.
  if (texts[at] === 'I' || /^(?:at|hv\p{L}+|om)$/u.test(forms[at + 2] ?? '')) return false
  if (analysis.infos[at]?.upos !== 'ADP' || !purePrepositions.has(form)) return false
  const next = analysis.infos[at + 1]
  if (next?.finite && next.mood !== 'Imp') return true
  const ends = next === undefined || /^[,.;:!?]$/.test(forms[at + 1] ?? '')
  // Only then is it worth a parse.
  if (!ends) return false
  const {clauses, clauseOf} = analysis.syntax
  return clauses[clauseOf[at] ?? -1]?.kind === 'main'
}
