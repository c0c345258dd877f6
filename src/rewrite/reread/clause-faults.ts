import {morphologicalClass} from '../../danish/lexicon/morphology.ts'
import type {Clause} from '../../danish/syntax/sentence-syntax.ts'
import {comparing, linkingWords, pairConjunctions} from '../../danish/words/conjunctions.ts'
import {subjectFollowers} from '../../danish/words/determiners.ts'
import {finiteHave, modals} from '../../danish/words/modals-and-auxiliaries.ts'
import {plainNegations} from '../../danish/words/negations.ts'
import {describedPronouns} from '../../danish/words/pronouns.ts'
import {sentenceAdverbs} from '../../danish/words/sentence-adverbs.ts'
import type {Fault, Judge} from './fault.ts'
import type {ReadSentence} from './read-again.ts'

/** Find clauses that are none: verbs out of their place, missing subjects, pronouns that no verb takes. */
export const clauseFaults: Judge = (sentence) => {
  const faults: Array<Fault> = []
  const {infos, syntax} = sentence.analysis
  const found = (kind: string, words = '') => faults.push({kind, words})
  const {clauses} = syntax
  if (!infos.some((d) => d.finite) && sentence.forms[0] !== 'tak') found('verbless')
  for (const clause of clauses) {
    if (isWithoutSubject(sentence, clause)) found('subjectless')
    if (breaksSecondPlace(sentence, clause)) found('verb-second')
    if (breaksOrder(sentence, clause)) found('order')
    const group = wrongGroup(sentence, clause)
    if (group !== undefined) found('verb-group', group)
  }
  for (const [at, tag] of infos.entries()) {
    if (tag.finite && infos[at + 1]?.finite && infos[at + 1]?.mood !== 'Imp' && tag.mood !== 'Imp')
      found('finite-row', wordsAt(sentence, at, at + 2))
    const row = wrongRow(sentence, at)
    if (row) found('verb-row', wordsAt(sentence, at, at + 2))
    if (tag.case === 'Nom' && !isSubject(sentence, at)) found('lone-pronoun')
  }
  return faults
}

function wordsAt({forms}: ReadSentence, start: number, end: number): string {
  return forms.slice(start, end).join(' ')
}

function isWithoutSubject(
  sentence: ReadSentence,
  {kind, isVerbFirst, subject, sharedSubject, isImperative, finiteVerb}: Clause
): boolean {
  if (subject || sharedSubject || isImperative) return false
  const {analysis, texts} = sentence
  // The tree takes the pronoun for a preposition: `I skal svare`, `Derfor kan I klage`.
  if (texts[finiteVerb - 1] === 'I' || texts[finiteVerb + 1] === 'I') return false
  // `Fristen, kommunen har fastsat, er …`: another clause stands between.
  if (texts[finiteVerb - 1] === ',') return false
  const {tree} = analysis.syntax
  // `Har nævnet afgjort sagen?`: behind the verb of a main clause, too.
  if ((kind === 'main' || isVerbFirst) && mayBeNominal(sentence, finiteVerb + 1)) return false
  // What stands right before the verb, and behind no preposition, is as good as its subject.
  const isNominal = /^(?:NOUN|PROPN|PRON)$/.test(tree.upos(finiteVerb - 1))
  return !isNominal || tree.upos(tree.head(finiteVerb - 1)) === 'ADP'
}

/** Whether a noun phrase may begin here; the tagger takes `nævnet` for a participle of `nævne`. */
function mayBeNominal({analysis, forms, danish}: ReadSentence, at: number): boolean {
  if (/^(?:NOUN|PROPN|DET|PRON)$/.test(analysis.infos[at]?.upos ?? '')) return true
  return (danish.lexicon.ownClasses(forms[at] ?? '') & morphologicalClass.nounDefinite) !== 0
}

/**
 * A main clause whose verb is not in its second place: `Derfor vi behandler …`, `Behandler vi din sag.`
 */
function breaksSecondPlace(sentence: ReadSentence, clause: Clause): boolean {
  const {analysis, forms} = sentence
  const {kind, subject, finiteVerb, frontField, isVerbFirst, isImperative, coordinator, conjunct} = clause
  if (kind !== 'main' || isImperative) return false
  if (isVerbFirst) {
    const isQuestion = forms.at(-1) === '?'
    return !isQuestion && coordinator === -1 && conjunct === -1 && !forms.slice(finiteVerb).includes(',')
  }
  if (!subject) return false
  const isPronoun = analysis.infos[subject.head]?.case === 'Nom'
  if (subject.head > finiteVerb) return isPronoun && standsLate(sentence, finiteVerb + 1, subject.head)
  if (!isPronoun) return false
  if (!mayFollowPronoun(sentence, subject.head + 1, finiteVerb)) return true
  for (let at = frontField.start; at < subject.head; at++) {
    const upos = analysis.infos[at]?.upos ?? ''
    if (!/^(?:CCONJ|PUNCT)$/.test(upos) && !isBeforePronoun(forms[at] ?? '')) return true
  }
  for (let at = subject.head + 1; at < finiteVerb; at++) if (isAdverbial(forms[at] ?? '')) return true
  return false
}

/** `giver to opkog vi`: a pronoun comes right behind the verb, but for other light words. */
function standsLate({analysis}: ReadSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (/^(?:NOUN|PROPN|NUM|ADJ|VERB)$/.test(analysis.infos[at]?.upos ?? '')) return true
  }
  return false
}

/** Between a pronoun and the verb of a main clause stands only what describes the pronoun. */
function mayFollowPronoun({analysis, forms}: ReadSentence, at: number, verb: number): boolean {
  if (at >= verb) return true
  const upos = analysis.infos[at]?.upos ?? ''
  return /^(?:CCONJ|PUNCT|ADP|SCONJ|NUM)$/.test(upos) || subjectFollowers.has(forms[at] ?? '')
}

/** Words that may stand before a pronoun within one constituent: `både du og din nabo`, `kun du`. */
function isBeforePronoun(form: string): boolean {
  return /^(?:både|hverken|enten|kun|også|selv|for|så|ikke|hvad|hvem|hvor)$/.test(form)
}

function isAdverbial(form: string): boolean {
  return form === 'ikke' || (sentenceAdverbs.has(form) && !/^(?:så|da|nu|selv)$/.test(form))
}

/** A subordinate clause with `ikke` behind its verb: `hvis du har ikke svaret`. */
function breaksOrder(sentence: ReadSentence, clause: Clause): boolean {
  const {forms, analysis} = sentence
  const {kind, finiteVerb, subordinator, subject} = clause
  if (kind === 'main' || subordinator === -1 || subordinator > finiteVerb) return false
  const isPronoun = analysis.infos[subject?.head ?? -1]?.case === 'Nom'
  if (subject && subject.head > finiteVerb) {
    return isPronoun && subordinator === finiteVerb - 1 && linkingWords.has(forms[subordinator] ?? '')
  }
  // `når sagen vi har afgjort`
  if (isPronoun && standsLate(sentence, subordinator + 1, subject?.head ?? 0)) return true
  return plainNegations.has(forms[finiteVerb + 1] ?? '') && forms[subordinator] !== 'at'
}

/** A modal verb with no infinitive, or a perfect with no participle, where the other form stands: `skal sendt`. */
function wrongGroup(sentence: ReadSentence, {finiteVerb, verbGroup}: Clause): string | undefined {
  const {forms, analysis} = sentence
  const {infos} = analysis
  const form = forms[finiteVerb] ?? ''
  const next = verbGroup.find((d) => d > finiteVerb)
  const tag = infos[next ?? -1]
  if (next === undefined || !tag || tag.upos === 'PART') return
  const isWrong =
    (modals.has(form) && tag.verbForm === 'Part') ||
    (finiteHave.has(form) && tag.verbForm === 'Inf' && tag.voice !== 'Pass')
  return isWrong ? `${form} ${forms[next]}` : undefined
}

/** Verbs with a participle behind them: `får udbetalt`, `ønsker behandlet`. */
const takesParticiple =
  /^(?:er|var|bliver|blev|har|havde|bedes|får|fik|ønsker|forventer|holder|føler|ser|anser|kommer|står|ligger|sidder|går|vil|ville|skal|kan|må|bør)$/

/** `passer ført`, `skal anmelder`: two verbs in a row that make no predicate. */
function wrongRow({forms, analysis, danish}: ReadSentence, at: number): boolean {
  const form = forms[at] ?? ''
  const next = forms[at + 1]
  const [tag, after] = [analysis.infos[at], analysis.infos[at + 1]]
  if (next === undefined || !tag?.finite || !after) return false
  if (modals.has(form)) {
    const classes = danish.lexicon.ownClasses(next)
    return (classes & morphologicalClass.present) !== 0 && (classes & morphologicalClass.infinitive) === 0
      ? after.upos !== 'ADV' && after.upos !== 'ADP'
      : false
  }
  const {pastParticiple, nounDefinite, commonNoun, neuterNoun} = morphologicalClass
  const isNoun = (danish.lexicon.classes(next) & (nounDefinite | commonNoun | neuterNoun)) !== 0
  const isBare =
    !isNoun && after.verbForm === 'Part' && (danish.lexicon.ownClasses(next) & pastParticiple) !== 0
  return isBare && !takesParticiple.test(form) && analysis.infos[at + 2]?.upos !== 'NOUN'
}

/** Whether a pronoun in the nominative is the subject of a clause, or one of those that are together. */
function isSubject({analysis, forms}: ReadSentence, at: number): boolean {
  const {clauses} = analysis.syntax
  if (clauses.some(({subject}) => subject && subject.start <= at && at < subject.end)) return true
  if (pairConjunctions.has(forms[at + 1] ?? '') || pairConjunctions.has(forms[at - 1] ?? '')) return true
  // `bedre end du`, `som du`: half a comparison; `den, der`, `de, der`: described, not acting.
  if (comparing.has(forms[at - 1] ?? '')) return true
  return describedPronouns.has(forms[at] ?? '')
}
