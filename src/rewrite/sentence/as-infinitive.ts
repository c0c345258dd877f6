import {hasVerbalEnding} from '../../danish/lexicon/verbal-noun.ts'
import {listConjunctions} from '../../danish/words/conjunctions.ts'
import {clauseVerbs, infinitiveGovernors, infinitiveVerbs} from '../../danish/words/verb-frames.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import type {Suggestion} from '../../types.ts'
import {recast} from '../recast/recast.ts'
import {type Actors, formsOf, objectEnd, type VerbalNoun, verbalNounOf} from './verbal-noun.ts'

/**
 * Put an infinitive where a verbal noun stood, if what governs it takes one:
 *
 * - `ansvaret for udarbejdelse af planen` → `ansvaret for at udarbejde planen`
 * - `med henblik på beregning af tilskuddet` → `for at beregne tilskuddet`
 * - `Formålet er en forbedring af luften` → `Formålet er at forbedre luften`
 */
export function asInfinitive(sentence: Sentence, noun: Token, {authority}: Actors): Suggestion | undefined {
  const act = verbalNounOf(sentence, noun)
  if (!act) return
  const {verb, start, object} = act
  const end = sentence.tokens[start - 1]
  if (!end || hasTwin(sentence, object)) return
  // `retten til udbetaling af ydelsen`: who has the right is not the one who pays.
  const isAsked = sentence.tokens.slice(Math.max(0, start - 3), start).some(({lemma}) => asking.test(lemma))
  if (isAsked && authority.has(verb)) return
  const lead = purposeLead(sentence, start)
  if (lead !== undefined) return recast(sentence, lead, object, ['for', 'at', verb])
  if (end.upos === 'ADP')
    return takesInfinitive(sentence, end) ? recast(sentence, start, object, ['at', verb]) : undefined
  if (isPurpose(sentence, start)) return recast(sentence, start, object, ['at', verb])
  return afterVerb(sentence, act, end)
}

/** What one has or wants of somebody else. */
const asking = /^(?:ret|adgang|krav|ansøgning|anmodning|ønske|ansøge|anmode|søge|bede)$/

/** `til anskaffelse af møbler samt dækning af leje`: two acts side by side are both nouns, or neither. */
function hasTwin({tokens, grammar}: Sentence, object: number): boolean {
  for (let at = object; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || token.text === ',' || grammar.tagOf(at).finite) return false
    if (!listConjunctions.has(token.lower)) continue
    const noun = tokens.slice(at + 1, at + 4).find(({upos}) => upos === 'NOUN')
    if (noun && hasVerbalEnding(noun.lemma)) return true
  }
  return false
}

/** Where `med henblik på`, `til brug for` begins that ends before a token. */
function purposeLead({tokens}: Sentence, end: number): number | undefined {
  const words = tokens.slice(Math.max(0, end - 3), end).map(({lower}) => lower)
  return /^(?:med henblik på|til brug for|til brug ved)$/.test(words.join(' ')) ? end - 3 : undefined
}

/** Whether a preposition may govern `at` and an infinitive, by itself or for what stands before it. */
function takesInfinitive({tokens, grammar}: Sentence, {lower, index}: Token): boolean {
  if (lower === 'uden') return true
  const governors = infinitiveGovernors.get(lower)
  if (!governors) return false
  if (lower === 'for' && tokens[index - 1]?.lower === 'stedet') return true
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const token = tokens[at]
    if (!token) return false
    if (governors.has(token.lemma.toLowerCase()) || governors.has(token.lower)) return true
    // `sørger vi for`, `kan ikke bruges alene til`
    const {upos} = grammar.tagOf(at)
    if (upos !== 'ADV' && upos !== 'PRON') return lower === 'til' && isMeans(tokens, at)
  }
  return false
}

/** `en kopi af lejekontrakten til beregning af`: what stands between is what the means consists of. */
function isMeans(tokens: ReadonlyArray<Token>, at: number): boolean {
  const governors = infinitiveGovernors.get('til')
  return tokens[at - 1]?.lower === 'af' && governors?.has(tokens[at - 2]?.lemma ?? '') === true
}

/** `Formålet er`, `Det er hensigten`: what is said of an aim is what somebody is to do. */
function isPurpose({tokens}: Sentence, start: number): boolean {
  const copula = tokens[start - 1]
  const subject = tokens[start - 2]
  return (
    copula?.lemma === 'være' &&
    /^(?:formål|mål|hensigt|opgave|ønske|plan|idé|ide|meningen|mening)$/.test(subject?.lemma ?? '')
  )
}

/** `begynder opførelse af` → `begynder at opføre`; `kræver udskiftning af taget` → `kræver, at taget bliver udskiftet`. */
function afterVerb(
  sentence: Sentence,
  {verb, start, object}: VerbalNoun,
  governor: Token
): Suggestion | undefined {
  const {grammar, tokens} = sentence
  const {upos, voice, verbForm, tense} = grammar.tagOf(governor.index)
  if (upos !== 'VERB' || voice === 'Pass' || verbForm === 'Part') return
  if (governor.lemma === 'påbegynde') {
    const {present, past} = formsOf(sentence, 'begynde')
    const form = verbForm === 'Inf' ? 'begynde' : tense === 'Past' ? past : present
    return form === undefined ? undefined : recast(sentence, governor.index, object, [form, 'at', verb])
  }
  if (infinitiveVerbs.has(governor.lemma)) return recast(sentence, start, object, ['at', verb])
  if (!clauseVerbs.has(governor.lemma)) return
  const {supine} = formsOf(sentence, verb)
  const end = objectEnd(sentence, object)
  if (supine === undefined || end === undefined || !/^[.;]?$/.test(tokens[end]?.text ?? '')) return
  return recast(sentence, start, end, [',', 'at', [object, end], 'bliver', supine])
}
