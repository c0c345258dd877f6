import type {Sentence} from '../analyse/sentence.ts'
import type {Token} from '../analyse/token.ts'
import {inflect} from '../danish/inflect.ts'
import type {Features} from '../danish/morphology.ts'
import type {TagInfo} from '../danish/tagset.ts'
import {verbOfNoun} from '../danish/verbal-noun.ts'
import type {Suggestion} from '../types.ts'
import {type Piece, recast} from './recast.ts'

/**
 * Let the verb in a verbal noun do the work: `foretager en vurdering af behovet` → `vurderer behovet`.
 *
 * Nothing when the noun has a description of its own (`en konkret vurdering`), which the verb cannot take along.
 */
export function verbalise(sentence: Sentence, support: Token, noun: Token): Suggestion | undefined {
  const {grammar, letter} = sentence
  const verb = verbOfNoun(letter.danish.lexicon, noun.lemma, true)
  const tag = grammar.tagOf(support.index)
  if (
    verb === undefined ||
    noun.index < support.index ||
    tag.voice === 'Pass' ||
    isPassiveParticiple(sentence, support)
  )
    return
  if (grammar.tagOf(noun.index).number === 'Plur') return

  const form = inLikeForm(letter.danish.lexicon, verb, tag)
  if (form === undefined) return
  const between = betweenPieces(sentence, support.index + 1, noun.index)
  const rest = restPieces(sentence, noun, verb)
  if (!between || !rest) return
  const [particle, end] = [form.includes(' ') ? form.slice(form.indexOf(' ') + 1) : '', rest.end]
  if (particle !== '') return
  return recast(sentence, support.index, end, [form, ...between, ...rest.pieces])
}

function inLikeForm(lexicon: Parameters<typeof inflect>[0], verb: string, tag: TagInfo): string | undefined {
  const features: Record<string, string> = {pos: 'verb'}
  if (tag.mood === 'Imp') features.mood = 'Imp'
  else if (tag.verbForm) {
    features.verbForm = tag.verbForm
    if (tag.tense) features.tense = tag.tense
  }
  return inflect(lexicon, verb, features as unknown as Features)[0]
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

/** What stands between support verb and noun: the subject and adverbs stay, an article goes, anything else forbids. */
function betweenPieces({tokens, grammar}: Sentence, from: number, to: number): Array<Piece> | undefined {
  const pieces: Array<Piece> = []
  for (let at = from; at < to; at++) {
    const {upos} = grammar.tagOf(at)
    const word = tokens[at]?.lower ?? ''
    if (upos === 'DET' && /^(?:en|et)$/.test(word)) {
      if (at !== to - 1) return
      continue
    }
    const isPronoun = upos === 'PRON' && grammar.tagOf(at).case === 'Nom'
    if (!isPronoun && upos !== 'ADV') return
    pieces.push([at, at + 1])
  }
  return pieces
}

/** Verbs that take the person after `til` as their object. */
const directObjects = /^(?:vejlede|rådgive|undervise|hjælpe|støtte|orientere|underrette|informere|betale)$/

/** What follows the noun: `af` and the object lose the preposition, `om at` loses `om`. */
function restPieces(
  {tokens, grammar}: Sentence,
  noun: Token,
  verb: string
): {pieces: Array<Piece>; end: number} | undefined {
  const next = noun.index + 1
  const word = tokens[next]?.lower ?? ''
  const after = grammar.tagOf(next + 1).upos
  if (word === 'af') {
    // A pronoun after af (`af dig`, `af det`) is its object as well.
    return /^(?:NOUN|PROPN|DET|ADJ|NUM|PRON)$/.test(after) || tokens[next + 1]?.isOpaque
      ? {pieces: [], end: next + 1}
      : undefined
  }
  if (word === 'om' && tokens[next + 1]?.lower === 'at') return {pieces: [], end: next + 1}
  if (word === 'til' && directObjects.test(verb)) return {pieces: [], end: next + 1}
  // An object of its own would need another place; what else follows stays.
  return {pieces: [], end: next}
}
