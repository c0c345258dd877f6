import {genderOf, inflect} from '../../danish/lexicon/inflect.ts'
import type {Span} from '../../danish/syntax/sentence-syntax.ts'
import {quantifiers, timeDeterminers} from '../../danish/words/determiners.ts'
import {isPerson} from '../../danish/words/doers.ts'
import {closingMarks, openingMarks} from '../../danish/words/quotation-marks.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import {agentOfPassive, hasDoubtfulAgent} from '../../letter/sentences/agent.ts'
import {isQuoted} from '../../letter/sentences/borrowed-words.ts'
import {isTimeNext} from '../../letter/sentences/end-of-described-noun.ts'
import type {PassiveVerb} from '../../letter/sentences/passives.ts'
import type {Suggestion} from '../../types.ts'
import {capitalise} from '../recast/match-case.ts'
import {isLightObject, objectForm, subjectForm} from '../recast/pronoun-case.ts'
import {type RecastPiece, recast} from '../recast/recast.ts'
import {type ActiveVerb, activeVerbs, mainLemma} from './active-verbs.ts'
import {type PassiveClause, passiveClauseOf} from './clause.ts'
import type {Doers} from './doer-side.ts'
import {doersOf, isPolite} from './doers.ts'
import {closesRelative, isTooComplex, recipientOf} from './obstacles.ts'
import {requestsOf} from './request.ts'
import {isAdverb, startsNounPhrase} from './subject.ts'

/**
 * Turn a passive into the active: `Ansøgningen behandles af nævnet.` → `Nævnet behandler ansøgningen.`
 *
 * Without an agent, `vi` or `du` acts where the verb tells which. Gives nothing where the clause is too complex.
 */
export function passiveToActive(sentence: Sentence, passive: PassiveVerb, doers: Doers): Array<Suggestion> {
  if (isFixed(sentence, passive.verb)) return []
  if (sentence.tokens[passive.verb]?.lower === 'bedes') return requestsOf(sentence, passive.verb)
  const lemma = mainLemma(sentence, passive.verb)
  const agent = lemma === undefined ? undefined : agentOfPassive(sentence, passive.verb, lemma)
  const clause = lemma === undefined ? undefined : passiveClauseOf(sentence, passive.verb, agent)
  const verbs = clause && activeVerbs(sentence, clause.chain)
  if (lemma === undefined || !clause || !verbs) return []
  if (isTooComplex(sentence, clause, lemma, agent)) return []
  if (agent) {
    const subject = agentPieces(sentence, agent)
    const safe = subject.length === 1 && isPlain(sentence, clause, agent)
    return suggest(sentence, clause, agent, subject, verbs, safe)
  }
  if (hasDoubtfulAgent(sentence, passive.verb)) return []
  return doersOf(sentence, clause, lemma, doers).flatMap((doer) =>
    suggest(sentence, clause, undefined, [doer], verbs, false)
  )
}

/** Whether the words must stay as they stand: a quotation, a line of an address, a line in capitals. */
function isFixed(sentence: Sentence, verb: number): boolean {
  const text = sentence.tokens[verb]?.text ?? ''
  const isLine = sentence.omitted === 'letterhead' && sentence.tokens.at(-1)?.isWord === true
  return isLine || text === text.toUpperCase() || isQuoted(sentence, verb)
}

/** Put the parts in the order of the active: subject, verb, adverbs, object, particle, the rest. */
function suggest(
  sentence: Sentence,
  clause: PassiveClause,
  agent: Span | undefined,
  subject: ReadonlyArray<RecastPiece>,
  verbs: ReadonlyArray<ActiveVerb>,
  safe: boolean
): Array<Suggestion> {
  const {chain, main, order, formal, relative, rest} = clause
  const [finite, ...others] = verbs.map(
    (verb): RecastPiece => (typeof verb === 'number' ? [verb, verb + 1] : verb)
  )
  if (finite === undefined) return []
  const recipient = recipientOf(sentence, clause)
  const received: Array<RecastPiece> = recipient === undefined ? [] : [[recipient, recipient + 1]]
  const hasRest =
    Math.max(rest, main + 1) < clause.end && !(agent?.start === main + 1 && agent.end === clause.end)
  const comma =
    hasRest && closesRelative(sentence, clause) && clause.subject
      ? closingComma(sentence, clause.subject)
      : []
  const object = [...received, ...objectPieces(sentence, clause.subject), ...comma]
  // Adverbs of manner follow the object where no other verb holds them: `Vi behandler sagen hurtigt`.
  const {middle, manner} = placeMiddle(sentence, clause, others.length > 0, selfOf(sentence, agent))
  const first = (recipient ?? Math.max(rest, main + 1) - 1) + 1
  const tail: Array<RecastPiece> = agent && agent.start > first ? [[first, agent.start]] : []
  const to = agent?.end ?? first

  let from = clause.subject?.start ?? formal
  let pieces: Array<RecastPiece>
  switch (order) {
    case 'front':
    case 'inverted': {
      // Pronouns are so light that they come before `ikke`: `Vi behandler den ikke`.
      const isLight = others.length === 0 && isLightSubject(sentence, clause.subject)
      if (
        order === 'inverted' &&
        chain.length === 1 &&
        !isLight &&
        middle.length + manner.length === 0 &&
        clause.subject
      ) {
        // The subject becomes the object where it stands.
        const behind: Array<RecastPiece> = agent ? [[main + 1, agent.start]] : []
        return toSuggestion(sentence, main, agent?.end ?? main + 1, [finite, ...subject, ...behind], safe)
      }
      const inner = isLight ? [...object, ...middle, ...manner] : [...middle, ...others, ...object, ...manner]
      pieces = order === 'front' ? [...subject, finite, ...inner] : [finite, ...subject, ...inner]
      if (order === 'inverted') from = chain[0] ?? main
      break
    }
    case 'subordinate':
      pieces = [...subject, ...middle, finite, ...others, ...object]
      break
    case 'relative':
      pieces = [relativeWord(sentence, relative), ...subject, ...middle, finite, ...others]
      from = relative
  }
  return toSuggestion(sentence, from, to, [...pieces, ...tail], safe)
}

function toSuggestion(
  sentence: Sentence,
  from: number,
  to: number,
  row: ReadonlyArray<RecastPiece>,
  safe: boolean
): Array<Suggestion> {
  const opening = openingCapital(sentence, from, row[0])
  if (opening === undefined || !canRecast(sentence, from, to)) return []
  const suggestion = recast(sentence, from, to, [opening, ...row.slice(1)], {safe})
  return suggestion ? [suggestion] : []
}

/** Tell the adverbs of the clause from those of manner that must change their place. */
function placeMiddle(
  sentence: Sentence,
  {middle, order}: PassiveClause,
  hasOthers: boolean,
  self: ReadonlyArray<RecastPiece>
): {readonly middle: ReadonlyArray<RecastPiece>; readonly manner: ReadonlyArray<RecastPiece>} {
  const kept: Array<RecastPiece> = [...self]
  const manner: Array<RecastPiece> = []
  const staysPut = hasOthers || order === 'subordinate' || order === 'relative'
  for (const {start, end} of middle) {
    const words = sentence.tokens.slice(start, end)
    // `blev i går besigtiget` → `besigtigede huset i går`
    const isPhrase = words[0]?.upos === 'ADP'
    const isManner =
      isPhrase || words.every((d) => /^(?:ADV|ADJ)$/.test(d.upos) && !isAdverb(sentence, d.index))
    if (isManner && !staysPut) manner.push([start, end])
    else kept.push([start, end])
  }
  return {middle: kept, manner}
}

/** A sentence that began with a number has no capital to pass on: `36 børn undersøges` → `Vi undersøger 36 børn`. */
function openingCapital(
  {tokens}: Sentence,
  from: number,
  piece: RecastPiece | undefined
): RecastPiece | undefined {
  const first = tokens.find((d) => d.isWord)
  // `Husk: Skemaet skal sendes`: the capital after a colon cannot be passed on.
  if (tokens[from - 1]?.text === ':' && /^\p{Lu}/u.test(tokens[from]?.text ?? '')) return
  if (piece === undefined || first?.index !== from || /\p{L}/u.test(first.text)) return piece
  if (typeof piece === 'string') return capitalise(piece)
  const text = tokens[piece[0]]?.text ?? ''
  return text === capitalise(text) ? piece : undefined
}

const marks: ReadonlySet<string> = new Set(openingMarks + closingMarks)

/** Whether the tokens may change their places: no dot of `kr.` that ends the sentence, no mark that clings to them. */
function canRecast({tokens}: Sentence, from: number, to: number): boolean {
  if (to === tokens.length && tokens[to - 1]?.text.endsWith('.')) return false
  if (from > 0 && tokens[from]?.spaced === false) return false
  return tokens.filter((d) => marks.has(d.text)).length % 2 === 0
}

/**
 * A relative clause whose object is the relative word needs `som`: `der ejes af os` → `som vi ejer`. In a question the
 * word goes: `hvilke veje der spærres` → `hvilke veje vi spærrer`.
 */
function relativeWord({tokens}: Sentence, index: number): RecastPiece {
  if (tokens[index]?.lower === 'som') return [index, index + 1]
  for (let at = index - 1; at >= Math.max(0, index - 6); at--) {
    const token = tokens[at]
    if (!token?.isWord || /^(?:VERB|AUX)$/.test(token.upos)) break
    if (/^hv(?:ad|em|ilke[nt]?|or)$/.test(token.lower)) return ''
  }
  return 'som'
}

function objectPieces({tokens}: Sentence, span: Span | undefined): Array<RecastPiece> {
  if (!span) return []
  const first = tokens[span.start]
  const form = first && span.end - span.start === 1 ? objectForm(pronounOf(first)) : undefined
  return [form ?? [span.start, span.end]]
}

/** The comma behind a relative clause, where that is not the end. */
function closingComma({tokens}: Sentence, {end}: Span): ReadonlyArray<RecastPiece> {
  return tokens[end - 1]?.text === ',' ? [] : [',']
}

/** A pronoun without the capital of a sentence's first word; `I` and a polite `De` have one everywhere. */
function pronounOf(token: Token): string {
  return token.text === 'I' || isPolite(token) ? token.text : token.lower
}

function isLightSubject({tokens}: Sentence, span: Span | undefined): boolean {
  if (!span || span.end - span.start !== 1) return false
  const word = tokens[span.start]?.lower ?? ''
  return isLightObject(objectForm(word) ?? word)
}

function agentPieces(sentence: Sentence, agent: Span): ReadonlyArray<RecastPiece> {
  const [from, to] = [agent.start + 1, agent.end - selfOf(sentence, agent).length]
  const text = sentence.tokens[from]?.text ?? ''
  const article = articleFor(sentence, from, to)
  if (article !== undefined) return [article, [from, to]]
  return [(to - from === 1 ? subjectForm(text) : undefined) ?? [from, to]]
}

/** `af autoriseret installatør` is said without an article, `En autoriseret installatør skal …` is not. */
function articleFor({tokens, grammar, letter}: Sentence, from: number, to: number): string | undefined {
  const noun = tokens[to - 1]
  const {upos, number, definite, case: kase} = grammar.tagOf(to - 1)
  if (!noun || upos !== 'NOUN' || number !== 'Sing' || definite === 'Def' || kase === 'Gen') return
  const isBare = tokens.slice(from, to - 1).every(isPlainAdjective)
  const {lexicon} = letter.danish
  // A plural like the singular, and a word without one, take no article: `af politi`.
  const plurals = inflect(lexicon, noun.lemma, {pos: 'noun', number: 'Plur', definite: 'Ind'})
  if (!isBare || !isPerson(noun.lemma.toLowerCase()) || plurals.every((d) => d === noun.lower)) return
  return genderOf(lexicon, noun.lemma) === 'Neut' ? 'et' : 'en'
}

/** An adjective or a participle that an article may stand before: not `egen` and `anden`. */
function isPlainAdjective({upos, lower, index, sentence}: Token): boolean {
  if (quantifiers.has(lower) || timeDeterminers.has(lower) || /^(?:egen|anden|samme|al|megen)$/.test(lower))
    return false
  return upos === 'ADJ' || sentence.grammar.tagOf(index).verbForm === 'Part'
}

/** `selv` of `af dig selv`, which follows the verb in the active: `Du kan selv rette fejlen`. */
function selfOf({tokens}: Sentence, agent: Span | undefined): Array<RecastPiece> {
  const last = (agent?.end ?? 0) - 1
  return agent && last > agent.start + 1 && tokens[last]?.lower === 'selv' ? [[last, last + 1]] : []
}

/** Whether active and passive mean the same without doubt: one clause, nothing denied, counted or pointed at. */
function isPlain(
  sentence: Sentence,
  {order, subject, middle, end, main}: PassiveClause,
  agent: Span
): boolean {
  const {grammar, tokens} = sentence
  if (grammar.syntax.clauses.length !== 1 || order !== 'front' || middle.length > 0 || !subject) return false
  // In `sat ind på kontoen af kommunen` the agent might belong to the noun before it.
  for (let at = main + 1; at < agent.start; at++) if (startsNounPhrase(sentence, at)) return false
  // A phrase behind the agent, or in it, might belong to the other.
  for (let at = agent.start + 1; at <= agent.end && at < end; at++) {
    if (grammar.tagOf(at).upos !== 'ADP' || tokens[at]?.lower === 'for') continue
    if (at < agent.end || !isTimeNext(tokens.slice(at + 1, at + 3).map((d) => d.lower))) return false
  }
  const moved = [...tokens.slice(subject.start, subject.end), ...tokens.slice(agent.start, agent.end)]
  return !moved.some((d) => d.upos === 'PRON' || quantifiers.has(d.lower))
}
