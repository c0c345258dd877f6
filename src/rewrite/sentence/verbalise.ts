import {inflect} from '../../danish/lexicon/inflect.ts'
import type {Lexicon} from '../../danish/lexicon/lexicon.ts'
import type {Features} from '../../danish/lexicon/morphology.ts'
import {verbInPlaceOf} from '../../danish/lexicon/verbal-noun.ts'
import type {TagInfo} from '../../danish/tagger/tagset.ts'
import {indefiniteArticles} from '../../danish/words/determiners.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import type {Suggestion} from '../../types.ts'
import {type RecastPiece, recast} from '../recast/recast.ts'
import {afterPreposition} from './verbal-object.ts'

/**
 * Let the verb in a verbal noun do the work: `foretager en vurdering af behovet` → `vurderer behovet`.
 *
 * Nothing when the noun has a description that no adverb can take over, when the verb needs more than the noun did,
 * and when the support verb says more than that it is done (`iværksætte`, `påbegynde`).
 */
export function verbalise(sentence: Sentence, support: Token, noun: Token): Suggestion | undefined {
  const {grammar, letter} = sentence
  const {lexicon} = letter.danish
  const verb = verbInPlaceOf(lexicon, noun.lemma)
  const tag = grammar.tagOf(support.index)
  if (verb === undefined || isBeginning(support.lemma)) return
  if (noun.index < support.index || tag.voice === 'Pass' || isPassiveParticiple(sentence, support)) return
  const {number, definite} = grammar.tagOf(noun.index)
  // `foretage rengøringen`: what is cleaned is known, but not said.
  if (number === 'Plur' || (definite === 'Def' && sentence.tokens[noun.index + 1]?.lower !== 'af')) return
  if (support.lemma === 'ske' || support.lemma === 'finde') return

  const form = inLikeForm(lexicon, verb, tag)
  const between = betweenPieces(sentence, support.index + 1, noun.index)
  const end = afterPreposition(sentence, noun, verb)
  if (form === undefined || form.includes(' ') || !between || end === undefined) return
  const {kept, manner} = between
  const pieces: Array<RecastPiece> = [form, ...kept]
  if (manner === undefined) return recast(sentence, support.index, end, pieces)

  // How it is done is said after what it is done to.
  const object = grammar.syntax.nounPhrases.find(({start}) => start === end)
  if (!object || object.prepositionalPhrases.length > 0 || object.relativeClauses.length > 0) return
  return recast(sentence, support.index, object.end, [...pieces, [end, object.end], manner])
}

/** Whether a verb says that something begins or is carried through, not merely that it is done. */
export function isBeginning(verb: string): boolean {
  return beginnings.has(verb)
}

const beginnings: ReadonlySet<string> = new Set([
  'iværksætte',
  'påbegynde',
  'effektuere',
  'varetage',
  'gennemføre'
])

function inLikeForm(lexicon: Lexicon, verb: string, tag: TagInfo): string | undefined {
  return inflect(lexicon, verb, {pos: 'verb', ...formOf(tag)})[0]
}

/** The form of a verb, without its voice: a passive becomes an active with it. */
function formOf({mood, verbForm, tense}: TagInfo): Omit<Features, 'pos'> {
  if (mood === 'Imp') return {mood}
  return {...(verbForm ? {verbForm} : {}), ...(verbForm && tense ? {tense} : {})}
}

/** `er blevet foretaget`: the participle of a passive, whose subject would have to move. */
function isPassiveParticiple({tokens, grammar}: Sentence, {index}: Token): boolean {
  if (grammar.tagOf(index).verbForm !== 'Part') return false
  for (let at = index - 1; at >= Math.max(0, index - 5); at--) {
    const lemma = tokens[at]?.lemma
    if (lemma === 'have') return false
    if (lemma === 'blive' || lemma === 'være') return true
  }
  return true
}

/** Adjectives of an act, and how the verb says the same. */
const manners: ReadonlyMap<string, string> = new Map([
  ['grundig', 'grundigt'],
  ['hurtig', 'hurtigt'],
  ['individuel', 'individuelt'],
  ['nøje', 'nøje'],
  ['ny', 'igen'],
  ['fornyet', 'igen'],
  ['årlig', 'hvert år'],
  ['månedlig', 'hver måned'],
  ['ugentlig', 'hver uge'],
  ['daglig', 'hver dag']
])

/**
 * What stands between support verb and noun: the subject and adverbs stay, an article goes, one adjective may become
 * an adverb; anything else forbids.
 */
function betweenPieces(
  {tokens, grammar}: Sentence,
  from: number,
  to: number
): {kept: Array<RecastPiece>; manner: string | undefined} | undefined {
  const kept: Array<RecastPiece> = []
  let manner: string | undefined
  for (let at = from; at < to; at++) {
    const {upos, case: grammaticalCase} = grammar.tagOf(at)
    const token = tokens[at]
    if (!token) return
    if (upos === 'DET' && indefiniteArticles.has(token.lower)) continue
    // `løbende` is adverb and adjective in one form.
    const isAdverb = upos === 'ADV' || token.lower === 'løbende'
    if (isAdverb || (upos === 'PRON' && grammaticalCase === 'Nom')) kept.push([at, at + 1])
    else if (upos === 'ADJ' && manner === undefined && manners.has(token.lemma))
      manner = manners.get(token.lemma)
    else return
  }
  return {kept, manner}
}
