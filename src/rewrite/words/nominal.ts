import {genderOf, inflect} from '../../danish/lexicon/inflect.ts'
import type {Lexicon} from '../../danish/lexicon/lexicon.ts'
import {genderedDeterminers, genders} from '../../danish/words/determiners.ts'
import {finiteCopulas} from '../../danish/words/modals-and-auxiliaries.ts'
import {thingPronouns} from '../../danish/words/pronouns.ts'
import {prepositionsOfReplacements} from '../../danish/words/verb-frames.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import type {PhraseMatch} from '../../letter/wording/phrase.ts'
import {termWords} from '../../letter/wording/phrase-index.ts'
import type {TextChange} from '../recast/changes.ts'
import {matchCase} from '../recast/match-case.ts'
import {inflectAlternative} from './inflect-alternative.ts'
import type {Replacement} from './replacement.ts'

/** Put a noun in the place of a noun, in its number, definiteness and case. */
export function replaceNoun(
  match: PhraseMatch,
  alternative: string,
  cased: (text: string) => string
): Replacement | undefined {
  const {sentence, first, last} = match
  const {lexicon} = sentence.letter.danish
  const token = sentence.tokens[last]
  const lemma = termWords(match.entry.term).at(-1)
  if (!token || lemma === undefined) return
  const tag = sentence.grammar.tagOf(last)
  const form = inflectAlternative(lexicon, {pos: 'noun', form: token.text, lemma, tag}, alternative)
  if (form === undefined) return {text: alternative, changes: [], plain: false}

  const text = cased(form)
  const frame = prepositionsOfReplacements.get(alternative)
  const next = sentence.tokens[last + 1]
  const turned = frame !== undefined && next?.lower === frame[0] ? next : undefined
  const change: TextChange = {
    from: sentence.tokens[first]?.from ?? token.from,
    to: turned?.to ?? token.to,
    text: turned && frame ? `${text} ${frame[1]}` : text
  }
  const isMoreThanNoun = first !== last
  const agreement = isMoreThanNoun ? [] : genderChanges(match, lemma, alternative)
  if (!agreement) return {text, changes: [], plain: false}
  return {text, changes: [...agreement, change], plain: agreement.length === 0}
}

/** Put an adjective in the place of an adjective, in its number, gender, definiteness and degree. */
export function replaceAdjective(
  {entry, sentence, first, last}: PhraseMatch,
  alternative: string,
  cased: (text: string) => string
): Replacement | undefined {
  const token = sentence.tokens[last]
  const lemma = termWords(entry.term).at(-1)
  if (!token || lemma === undefined) return
  const word = {pos: 'adjective', form: token.text, lemma, tag: sentence.grammar.tagOf(last)} as const
  const {lexicon} = sentence.letter.danish
  const form = inflectAlternative(lexicon, word, alternative)
  if (form === undefined || first !== last) return {text: alternative, changes: [], plain: false}
  // `eksakt` is both common and neuter, `præcis` is not: what it describes must tell.
  if (form === alternative && hidesGender(lexicon, token.lower, lemma)) {
    const [neuter] = inflect(lexicon, alternative, {pos: 'adjective', degree: 'Pos', gender: 'Neut'})
    const gender = neuter === undefined || neuter === alternative ? 'Com' : describedGender(sentence, last)
    if (gender === undefined) return {text: alternative, changes: [], plain: false}
    const agreed = cased(gender === 'Neut' && neuter !== undefined ? neuter : form)
    return {text: agreed, changes: [{from: token.from, to: token.to, text: agreed}], plain: true}
  }
  return {text: cased(form), changes: [{from: token.from, to: token.to, text: cased(form)}], plain: true}
}

/** Whether a form of an adjective says nothing of gender: `eksakt`, `akkrediteret`, `midlertidigt`. */
function hidesGender(lexicon: Lexicon, form: string, lemma: string): boolean {
  if (form !== lemma) return false
  const [neuter = lemma] = inflect(lexicon, lemma, {pos: 'adjective', degree: 'Pos', gender: 'Neut'})
  return neuter === lemma
}

/** The gender of the noun behind an adjective, or of the subject before its verb: `Huset er eksakt`. */
function describedGender(sentence: Sentence, adjective: number): 'Com' | 'Neut' | undefined {
  const {tokens, grammar, letter} = sentence
  const {lexicon} = letter.danish
  let at = adjective + 1
  while (grammar.tagOf(at).upos === 'ADJ') at++
  const noun = tokens[at]
  if (noun && grammar.tagOf(at).upos === 'NOUN') {
    return grammar.tagOf(at).number === 'Plur' ? undefined : genderOf(lexicon, noun.lemma)
  }
  const {subject} = grammar.syntax.clauses[grammar.syntax.clauseOf[adjective] ?? -1] ?? {}
  const head = tokens[subject?.head ?? -1]
  if (!head || grammar.tagOf(head.index).number === 'Plur') return
  if (head.lower === 'det') return 'Neut'
  return head.upos === 'NOUN' ? genderOf(lexicon, head.lemma) : head.lower === 'den' ? 'Com' : undefined
}

/** What must change before a noun whose alternative has the other gender; undefined where that is not certain. */
function genderChanges(
  {sentence, last}: PhraseMatch,
  lemma: string,
  alternative: string
): Array<TextChange> | undefined {
  const {lexicon} = sentence.letter.danish
  const {number, case: nounCase} = sentence.grammar.tagOf(last)
  const from = genderOf(lexicon, lemma)
  const to = genderOf(lexicon, alternative)
  if (number === 'Plur' || (from !== undefined && from === to)) return []
  if (from === undefined || to === undefined || (nounCase !== 'Gen' && isReferredTo(sentence, last))) return
  return changesBefore(sentence, last, to)
}

function changesBefore(
  {tokens, grammar, letter}: Sentence,
  noun: number,
  to: 'Com' | 'Neut'
): Array<TextChange> | undefined {
  const {lexicon} = letter.danish
  const changes: Array<TextChange> = []
  let hasParticiple = false
  for (let index = noun - 1; index >= 0; index--) {
    const token = tokens[index]
    if (!token?.isWord) break
    const {upos, verbForm} = grammar.tagOf(index)
    const pair = genders.find((d) => d.includes(token.lower))
    let form: string | undefined = token.lower
    if (pair) form = pair[to === 'Com' ? 0 : 1]
    else if (upos === 'ADJ') form = agreeing(lexicon, token, to)
    else if (upos === 'VERB' && verbForm === 'Part') hasParticiple = true
    // `en i går sendt skrivelse`: the article may stand further off.
    else if (upos !== 'ADV') return hasParticiple ? undefined : changes
    if (form === undefined) return
    if (form !== token.lower)
      changes.push({from: token.from, to: token.to, text: matchCase(form, token.text)})
    // `en anden`, `hver sin`: of these only articles begin a noun phrase.
    if (genderedDeterminers.has(token.lower)) break
  }
  return changes
}

/** The form of an adjective before a noun of a gender; definite, plural and compared ones are the same for both. */
function agreeing(lexicon: Lexicon, token: Token, to: 'Com' | 'Neut'): string | undefined {
  const readings = lexicon.lemmas(token.lower)
  if (readings.some((d) => d.number === 'Plur' || d.definite === 'Def' || d.degree === 'Cmp'))
    return token.lower
  return inflect(lexicon, token.lemma, {pos: 'adjective', degree: 'Pos', gender: to})[0]
}

/** Whether a word further on agrees with the noun: `skrivelsen er lang`, `… og læg den i mappen`. */
function isReferredTo({tokens, grammar}: Sentence, noun: number): boolean {
  return tokens.slice(noun + 1).some(({index, lower}) => {
    if (thingPronouns.has(lower) || /^hvilke[nt]$/.test(lower)) return grammar.tagOf(index).upos === 'PRON'
    return grammar.tagOf(index).upos === 'ADJ' && finiteCopulas.has(tokens[index - 1]?.lower ?? '')
  })
}
