import {verbInPlaceOf} from '../../danish/lexicon/verbal-noun.ts'
import type {Clause, Span} from '../../danish/syntax/sentence-syntax.ts'
import {indefiniteArticles} from '../../danish/words/determiners.ts'
import {isDoer} from '../../danish/words/doers.ts'
import {finiteBeing, modals} from '../../danish/words/modals-and-auxiliaries.ts'
import {writerSubjects} from '../../danish/words/pronouns.ts'
import {reflexiveWithoutObject} from '../../danish/words/verb-frames.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import type {Suggestion} from '../../types.ts'
import {readerPronoun} from '../passive/doers.ts'
import {namesBody} from '../passive/evidence.ts'
import {isAdverb} from '../passive/subject.ts'
import {objectForm} from '../recast/pronoun-case.ts'
import {type RecastPiece, recast} from '../recast/recast.ts'
import {type Actors, formsOf, objectEnd, type VerbForms} from './verbal-noun.ts'

/** When something happens, as the verbs tell; under a modal verb it is open. */
type Time = 'present' | 'past' | 'perfect' | 'modal'

/**
 * Say what happens with its own verb:
 *
 * - `Opkrævning af gebyret sker i januar` → `Vi opkræver gebyret i januar`
 * - `Der foretages tømning af tanken` → `Vi tømmer tanken`, `Tanken bliver tømt`
 * - `Tilmelding skal ske på nettet` → `Du skal tilmelde dig på nettet`
 *
 * Who acts is said where the verb tells it; the passive, which says no more than the noun did, stands second.
 */
export function happening(
  sentence: Sentence,
  support: Token,
  noun: Token,
  actors: Actors
): ReadonlyArray<Suggestion> {
  const verb = verbInPlaceOf(sentence.letter.danish.lexicon, noun.lemma)
  const clause = sentence.grammar.syntax.clauses.find((d) => d.mainVerb === support.index)
  if (verb === undefined || !clause) return []
  const isMain = clause.kind === 'main'
  if (!isMain && !saysThat(sentence, clause)) return []
  const time = timeOf(sentence, clause, support)
  const parts = time && partsOf(sentence, clause, support, noun)
  if (!parts) return []
  const forms = formsOf(sentence, verb)
  const agent = agentAt(sentence, parts.tail)
  const said: Array<Suggestion | undefined> = []
  if (agent) {
    const verbs = activeOf(clause, time, forms)
    said.push(verbs && say(sentence, parts, [[agent.start, agent.end]], verbs, verb, agent.end))
  } else {
    const actor = isMain || isSaidByUs(sentence, clause) ? actorOf(sentence, verb, time, actors) : undefined
    const verbs = activeOf(clause, time, forms)
    if (actor !== undefined && verbs) said.push(say(sentence, parts, [actor], verbs, verb, parts.tail))
    said.push(sayPassive(sentence, parts, passiveOf(clause, time, forms)))
  }
  return said.filter((d) => d !== undefined)
}

/** `…, at der foretages …`: `der` right behind what opens the clause. */
function saysThat({tokens}: Sentence, {kind, subordinator}: Clause): boolean {
  return (
    kind === 'subordinate' &&
    tokens[subordinator]?.lower === 'at' &&
    tokens[subordinator + 1]?.lower === 'der'
  )
}

/** `Vi har besluttet, at der …`: what the sender says to happen is the sender's to do. */
function isSaidByUs({tokens, grammar}: Sentence, {parent}: Clause): boolean {
  const {subject} = grammar.syntax.clauses[parent] ?? {}
  return writerSubjects.has(tokens[subject?.head ?? -1]?.text ?? '')
}

function timeOf({tokens, grammar}: Sentence, {verbGroup}: Clause, support: Token): Time | undefined {
  const words = verbGroup.map((at) => tokens[at]?.lower ?? '')
  const pattern = words
    .slice(0, -1)
    .map((word) => (modals.has(word) ? 'modal' : word))
    .join(' ')
  const isPassive = support.lemma !== 'ske' && support.lemma !== 'finde'
  if (verbGroup.at(-1) !== support.index) return
  switch (pattern) {
    case '':
      if (isPassive && grammar.tagOf(support.index).voice !== 'Pass') return
      return grammar.tagOf(support.index).tense === 'Past' ? 'past' : 'present'
    case 'modal':
      return isPassive && grammar.tagOf(support.index).voice !== 'Pass' ? undefined : 'modal'
    case 'modal blive':
      return isPassive ? 'modal' : undefined
    case 'bliver':
      return isPassive ? 'present' : undefined
    case 'blev':
      return isPassive ? 'past' : undefined
    case 'er':
    case 'er blevet':
      return 'perfect'
    case 'har':
      return support.lemma === 'finde' ? 'perfect' : undefined
    default:
      return
  }
}

interface Parts {
  readonly order: 'noun-first' | 'der-first' | 'inverted'
  readonly from: number
  /** What it is done to; undefined where nothing is named. */
  readonly object: Span | undefined
  /** What goes with the noun in another way: `til kurset`. */
  readonly with: Span | undefined
  /** Adverbs of the clause. */
  readonly middle: ReadonlyArray<RecastPiece>
  /** What follows and stays. */
  readonly tail: number
}

function partsOf(sentence: Sentence, clause: Clause, support: Token, noun: Token): Parts | undefined {
  const {tokens, grammar} = sentence
  const {finiteVerb, verbGroup, subordinator} = clause
  const isMain = clause.kind === 'main'
  const frontField = isMain ? clause.frontField : {start: subordinator + 1, end: subordinator + 2}
  const middle: Array<RecastPiece> = []
  const isFormal = (at: number) => tokens[at]?.lower === 'der'
  const isArticle = (at: number) => indefiniteArticles.has(tokens[at]?.lower ?? '')
  const gather = (from: number, to: number): boolean => {
    for (let at = from; at < to; at++) {
      if (verbGroup.includes(at) || isFormal(at)) continue
      if (isArticle(at) && at === noun.index - 1) continue
      if (!isAdverb(sentence, at) && tokens[at]?.lower !== 'løbende') return false
      middle.push([at, at + 1])
    }
    return true
  }
  const number = grammar.tagOf(noun.index)
  const hasObject = tokens[noun.index + 1]?.lower === 'af'
  if (number.number === 'Plur' || (number.definite === 'Def' && !hasObject)) return
  if (noun.index < finiteVerb) {
    if (!isMain) return
    const first = isArticle(noun.index - 1) ? noun.index - 1 : noun.index
    if (frontField.start !== first || !gather(finiteVerb + 1, support.index)) return
    const row = tokens.slice(noun.index + 1, finiteVerb)
    if (row.some((d) => !d.isWord || grammar.tagOf(d.index).finite)) return
    let tail = support.index + 1
    while (isAdverb(sentence, tail) && tokens[tail]?.lower !== 'sted') middle.push([tail, ++tail])
    if (support.lemma === 'finde' && tokens[tail++]?.lower !== 'sted') return
    const object = hasObject ? {start: noun.index + 2, end: finiteVerb} : undefined
    const other = !hasObject && row.length > 0 ? {start: noun.index + 1, end: finiteVerb} : undefined
    return {order: 'noun-first', from: first, object, with: other, middle, tail}
  }
  // Behind its verb `sted` follows the noun: of that a person should write.
  if (!hasObject || support.lemma === 'finde' || !gather(finiteVerb + 1, noun.index)) return
  const isDer = frontField.end - frontField.start === 1 && isFormal(frontField.start)
  if (!isDer && frontField.end <= frontField.start) return
  const end = objectEnd(sentence, noun.index + 2)
  if (end === undefined) return
  const object = {start: noun.index + 2, end}
  const from = isDer ? frontField.start : finiteVerb
  // `at der løbende foretages …`: adverbs before the verb of a subordinate clause are for a person to place.
  if (!isMain && (middle.length > 0 || finiteVerb !== subordinator + 2)) return
  return {order: isDer ? 'der-first' : 'inverted', from, object, with: undefined, middle, tail: end}
}

/** The phrase with `af` behind, that names who acts: `foretages af kommunen`. */
function agentAt({tokens, grammar}: Sentence, tail: number): Span | undefined {
  if (tokens[tail]?.lower !== 'af') return
  const phrase = grammar.syntax.nounPhrases.find(({start}) => start === tail + 1)
  const head = phrase && tokens[phrase.end - 1]
  return head && (isDoer(head.lemma.toLowerCase()) || head.upos === 'PROPN')
    ? {start: tail + 1, end: phrase.end}
    : undefined
}

/** Who does it, if the verb tells: what has happened, and what must, is said of the sender for an authority's verb only. */
function actorOf(
  sentence: Sentence,
  verb: string,
  time: Time,
  {reader, authority}: Actors
): string | undefined {
  if (reader.has(verb)) return time === 'present' || time === 'modal' ? readerPronoun(sentence) : undefined
  if (sentence.once(namesBody)) return
  return authority.has(verb) || time === 'present' ? 'vi' : undefined
}

/** The verbs of a clause: the finite one, and the others. */
type Verbs = readonly [RecastPiece, ...ReadonlyArray<RecastPiece>]

function activeOf({finiteVerb}: Clause, time: Time, forms: VerbForms): Verbs | undefined {
  const {present, past, supine, infinitive} = forms
  if (time === 'present') return present === undefined ? undefined : [present]
  if (time === 'past') return past === undefined ? undefined : [past]
  if (time === 'perfect') return supine === undefined ? undefined : ['har', supine]
  return infinitive === undefined ? undefined : [[finiteVerb, finiteVerb + 1], infinitive]
}

function passiveOf({finiteVerb}: Clause, time: Time, {supine, passive}: VerbForms): Verbs | undefined {
  if (supine === undefined) return
  if (time === 'present') return ['bliver', supine]
  if (time === 'past') return ['blev', supine]
  if (time === 'perfect') return ['er', 'blevet', supine]
  const modal: RecastPiece = [finiteVerb, finiteVerb + 1]
  return passive === undefined ? [modal, 'blive', supine] : [modal, passive]
}

/** Verbs that say something without an object: `Du skal betale inden den 1. maj`. */
const objectless = /^(?:betale|klage|svare|ansøge|indbetale|parkere|flytte|stemme)$/

function say(
  sentence: Sentence,
  {order, from, object, with: other, middle, tail}: Parts,
  subject: ReadonlyArray<RecastPiece>,
  [finite, ...others]: Verbs,
  verb: string,
  to: number
): Suggestion | undefined {
  const [only] = subject
  const self = selfOf(only, verb, object)
  if (!object && self === undefined && !objectless.test(verb)) return
  const behind: Array<RecastPiece> = [
    ...(object ? [[object.start, object.end] as const] : []),
    ...(other ? [[other.start, other.end] as const] : [])
  ]
  // Who acts stood behind: what stands between it and the verb is nothing.
  const end = Math.max(tail, to)
  const reflexive = self === undefined ? [] : [self]
  const inner =
    others.length > 0 ? [...middle, ...others, ...reflexive, ...behind] : [...reflexive, ...middle, ...behind]
  const pieces = order === 'inverted' ? [finite, ...subject, ...inner] : [...subject, finite, ...inner]
  return recast(sentence, from, end, pieces)
}

/** `dig` for `du`, where the verb acts on the one who does it. */
function selfOf(
  subject: RecastPiece | undefined,
  verb: string,
  object: Span | undefined
): string | undefined {
  if (object || !reflexiveWithoutObject.has(verb) || typeof subject !== 'string') return
  return objectForm(subject)
}

function sayPassive(
  sentence: Sentence,
  {order, from, object, middle, tail}: Parts,
  verbs: Verbs | undefined
): Suggestion | undefined {
  if (!object || !verbs) return
  // `behandling af dem`: a pronoun would have to change its form.
  if (object.end - object.start === 1 && sentence.grammar.tagOf(object.start).upos === 'PRON') return
  // `anmeldelse af rotter til kommunen`: what goes with the verb cannot move with the object.
  if (sentence.tokens.slice(object.start, object.end).some(({lower}) => lower === 'til')) return
  const [finite, ...others] = verbs
  const subject: RecastPiece = [object.start, object.end]
  const pieces =
    order === 'inverted' ? [finite, subject, ...middle, ...others] : [subject, finite, ...middle, ...others]
  return recast(sentence, from, tail, pieces)
}

/** `Sagen er under behandling` → `Sagen bliver behandlet` */
export function underWay(sentence: Sentence, support: Token, noun: Token): Suggestion | undefined {
  const {tokens, grammar, letter} = sentence
  const verb = verbInPlaceOf(letter.danish.lexicon, noun.lemma)
  const form = tokens[support.index]?.lower ?? ''
  const between = tokens.slice(support.index + 1, noun.index - 1)
  if (verb === undefined || !finiteBeing.has(form) || tokens[noun.index - 1]?.lower !== 'under') return
  if (tokens[noun.index + 1]?.lower === 'af' || grammar.tagOf(noun.index).definite === 'Def') return
  const {supine} = formsOf(sentence, verb)
  if (supine === undefined || !between.every(({index}) => isAdverb(sentence, index))) return
  const finite = form === 'er' ? 'bliver' : 'blev'
  return recast(sentence, support.index, noun.index + 1, [
    finite,
    [support.index + 1, noun.index - 1],
    supine
  ])
}
