import type {Sentence} from '../analyse/sentence.ts'
import type {Token} from '../analyse/token.ts'
import {inflect} from '../danish/inflect.ts'
import type {Lexicon} from '../danish/lexicon.ts'
import type {Features} from '../danish/morphology.ts'
import type {TagInfo} from '../danish/tagset.ts'
import {isReplaceable, verbOfNoun} from '../danish/verbal-noun.ts'
import type {Suggestion} from '../types.ts'
import {type Piece, recast} from './recast.ts'

/**
 * Let the verb in a verbal noun do the work: `foretager en vurdering af behovet` → `vurderer behovet`.
 *
 * Nothing when the noun has a description that no adverb can take over, when the verb needs more than the noun did,
 * and when the support verb says more than that it is done (`iværksætte`, `påbegynde`).
 */
export function verbalise(sentence: Sentence, support: Token, noun: Token): Suggestion | undefined {
  const {grammar, letter} = sentence
  const {lexicon} = letter.danish
  const verb = verbOfNoun(lexicon, noun.lemma)
  const tag = grammar.tagOf(support.index)
  if (verb === undefined || !isReplaceable(noun.lemma) || beginnings.has(support.lemma)) return
  if (noun.index < support.index || tag.voice === 'Pass' || isPassiveParticiple(sentence, support)) return
  const {number, definite} = grammar.tagOf(noun.index)
  // `foretage rengøringen`: what is cleaned is known, but not said.
  if (number === 'Plur' || (definite === 'Def' && sentence.tokens[noun.index + 1]?.lower !== 'af')) return
  if (support.lemma === 'ske' || support.lemma === 'finde') return happening(sentence, support, noun, verb)

  const form = inLikeForm(lexicon, verb, tag)
  const between = betweenPieces(sentence, support.index + 1, noun.index)
  const end = afterPreposition(sentence, noun, verb)
  if (form === undefined || form.includes(' ') || !between || end === undefined) return
  const {kept, manner} = between
  const pieces: Array<Piece> = [form, ...kept]
  if (manner === undefined) return recast(sentence, support.index, end, pieces)

  // How it is done is said after what it is done to.
  const object = grammar.syntax.nounPhrases.find(({start}) => start === end)
  if (!object || object.prepositionalPhrases.length > 0 || object.relativeClauses.length > 0) return
  return recast(sentence, support.index, object.end, [...pieces, [end, object.end], manner])
}

/** Verbs that say that something begins or is carried through, not merely that it is done. */
const beginnings: ReadonlySet<string> = new Set([
  'iværksætte',
  'påbegynde',
  'effektuere',
  'varetage',
  'gennemføre'
])

/** `en forbedring af luften` after `Formålet er` → `at forbedre luften`. */
export function purpose(sentence: Sentence, noun: Token): Suggestion | undefined {
  const {tokens, letter} = sentence
  const verb = verbOfNoun(letter.danish.lexicon, noun.lemma)
  const article = tokens[noun.index - 1]
  const copula = tokens[noun.index - 2]
  const subject = tokens[noun.index - 3]
  if (verb === undefined || !isReplaceable(noun.lemma) || !article || !copula || !subject) return
  if (!/^(?:en|et)$/.test(article.lower) || copula.lemma !== 'være' || tokens[noun.index + 1]?.lower !== 'af')
    return
  if (!/^(?:formål|mål|hensigt|opgave|ønske|plan|idé|ide|meningen|mening)$/.test(subject.lemma)) return
  return recast(sentence, article.index, noun.index + 2, ['at', verb])
}

/** `Der skal ske registrering af alle` → `Vi skal registrere alle`: nobody did it, so the sender offers to. */
function happening(sentence: Sentence, support: Token, noun: Token, verb: string): Suggestion | undefined {
  const {tokens, grammar, letter} = sentence
  const [first] = tokens
  const tag = grammar.tagOf(support.index)
  if (first?.lower !== 'der' || tokens[noun.index + 1]?.lower !== 'af') return
  // What readers have to do themselves is not done by `vi`.
  if (
    /^(?:anmelde|betale|indbetale|tilbagebetale|indsende|aflevere|tilmelde|framelde|afmelde|ansøge)$/.test(
      verb
    )
  )
    return
  if (support.lemma === 'finde' || noun.index !== support.index + 1 || tag.verbForm === 'Part') return
  const form = inLikeForm(letter.danish.lexicon, verb, tag)
  if (form === undefined || form.includes(' ')) return
  return recast(sentence, 0, noun.index + 2, ['vi', [1, support.index], form])
}

function inLikeForm(lexicon: Lexicon, verb: string, tag: TagInfo): string | undefined {
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
): {kept: Array<Piece>; manner: string | undefined} | undefined {
  const kept: Array<Piece> = []
  let manner: string | undefined
  for (let at = from; at < to; at++) {
    const {upos, case: grammaticalCase} = grammar.tagOf(at)
    const token = tokens[at]
    if (!token) return
    if (upos === 'DET' && /^(?:en|et)$/.test(token.lower)) continue
    // `løbende` is adverb and adjective in one form.
    const isAdverb = upos === 'ADV' || token.lower === 'løbende'
    if (isAdverb || (upos === 'PRON' && grammaticalCase === 'Nom')) kept.push([at, at + 1])
    else if (upos === 'ADJ' && manner === undefined && manners.has(token.lemma))
      manner = manners.get(token.lemma)
    else return
  }
  return {kept, manner}
}

/** Verbs that take the person after `til` as their object. */
const directObjects = /^(?:vejlede|rådgive|undervise|hjælpe|støtte|orientere|underrette|informere|betale)$/

/** Where the pieces that are replaced end: `af` goes with the noun, so does `om` before `at`. Undefined when unsure. */
function afterPreposition({tokens, grammar}: Sentence, noun: Token, verb: string): number | undefined {
  const next = noun.index + 1
  const word = tokens[next]?.lower ?? ''
  const after = grammar.tagOf(next + 1).upos
  if (word === 'af') {
    // A clause (`af, hvorvidt …`) is no object that stands where a noun stood.
    return /^(?:NOUN|PROPN|DET|ADJ|NUM|PRON)$/.test(after) || tokens[next + 1]?.isOpaque
      ? next + 1
      : undefined
  }
  if (word === 'om' && tokens[next + 1]?.lower === 'at') return next + 1
  // `beslutning om, at` → `besluttet, at`
  if (word === 'om' && tokens[next + 1]?.text === ',' && tokens[next + 2]?.lower === 'at') return next + 1
  if (word === 'til' && directObjects.test(verb)) return next + 1
  // `kontrol med`, `besked om`: the verb takes its object without that preposition, or not at all.
  if (grammar.tagOf(next).upos === 'ADP' && !/^(?:over|mod|fra|til|inden|senest|efter|før|den|i)$/.test(word))
    return
  return next
}
