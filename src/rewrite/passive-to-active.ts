import {addressOf} from '../analyse/address.ts'
import type {PassiveVerb} from '../analyse/passives.ts'
import type {Sentence} from '../analyse/sentence.ts'
import type {Span} from '../danish/phrases.ts'
import type {Suggestion} from '../types.ts'
import {activeVerbs, isModalVerb, mainLemma} from './active-verbs.ts'
import {agentOfPassive} from './passive-agent.ts'
import {type PassiveClause, passiveClauseOf} from './passive-clause.ts'
import {isLightObject, objectForm, subjectForm} from './pronoun-case.ts'
import {quotedTokens} from './protected.ts'
import {type Piece, recast} from './recast.ts'

/** Verbs by who does what they mean, as lemmas. */
export interface Doers {
  readonly reader: ReadonlySet<string>
  readonly authority: ReadonlySet<string>
}

/**
 * Turn a passive into the active: `Ansøgningen behandles af nævnet.` → `Nævnet behandler ansøgningen.`
 *
 * Without an agent `vi` or `du` acts where the verb tells which. Gives nothing where the clause is too complex.
 */
export function passiveToActive(sentence: Sentence, passive: PassiveVerb, doers: Doers): Array<Suggestion> {
  const lemma = mainLemma(sentence, passive.verb)
  if (lemma === undefined || quotedTokens(sentence).has(passive.verb)) return []
  const clause = passiveClauseOf(sentence, passive.verb)
  if (!clause) return []
  const verbs = activeVerbs(sentence, clause.chain)
  if (!verbs) return []
  const agent = agentOfPassive(sentence, passive.verb, lemma)
  if (isTooComplex(sentence, clause, agent)) return []
  const subjects = agent
    ? [agentPieces(sentence, agent)]
    : doersOf(sentence, clause, lemma, doers).map((d) => [d])
  return subjects.flatMap((subject) => {
    if (!subject) return []
    const pieces = activePieces(sentence, clause, agent, subject, verbs)
    if (!pieces) return []
    const safe = agent !== undefined && isPlain(sentence, clause, agent)
    const suggestion = recast(sentence, pieces.from, pieces.to, pieces.pieces, {safe})
    return suggestion ? [suggestion] : []
  })
}

interface Recast {
  readonly from: number
  readonly to: number
  readonly pieces: ReadonlyArray<Piece>
}

/** Put the parts in the order of the active: subject, verb, adverbs, object, particle, the rest. */
function activePieces(
  sentence: Sentence,
  clause: PassiveClause,
  agent: Span | undefined,
  subject: ReadonlyArray<Piece>,
  verbs: ReadonlyArray<Piece | number>
): Recast | undefined {
  const {chain, main, order, formal, relative, middle} = clause
  const [finite, ...others] = verbs.map((verb): Piece => (typeof verb === 'number' ? [verb, verb + 1] : verb))
  if (finite === undefined) return
  const object = objectPieces(sentence, clause.subject)
  const isLight = isLightSubject(sentence, clause.subject)
  const after = restPieces(clause, agent)
  const pronounFirst = isLight && others.length === 0 && order !== 'subordinate'
  const inner: Array<Piece> = pronounFirst
    ? [...object, ...middle.map(asPiece)]
    : [...middle.map(asPiece), ...others, ...object]
  const to = Math.max(after.end, main + 1)
  const tail = [...after.pieces]

  switch (order) {
    case 'front': {
      const from = clause.subject?.start ?? formal
      return {from, to, pieces: [...subject, finite, ...inner, ...tail]}
    }
    case 'inverted':
      return {from: chain[0] ?? main, to, pieces: [finite, ...subject, ...inner, ...tail]}
    case 'subordinate':
    case 'relative': {
      const from = order === 'relative' ? relative : (clause.subject?.start ?? formal)
      const linked: Array<Piece> = order === 'relative' ? [relativeWord(sentence, relative)] : []
      const adverbs = middle.map(asPiece)
      return {from, to, pieces: [...linked, ...subject, ...adverbs, finite, ...others, ...object, ...tail]}
    }
  }
}

/** A relative clause whose object is the relative word needs `som`: `der ejes af os` → `som vi ejer`. */
function relativeWord({tokens}: Sentence, index: number): Piece {
  return tokens[index]?.lower === 'som' ? [index, index + 1] : 'som'
}

function asPiece({start, end}: Span): Piece {
  return [start, end]
}

function objectPieces({tokens}: Sentence, span: Span | undefined): Array<Piece> {
  if (!span) return []
  const first = tokens[span.start]
  if (first && span.end - span.start === 1) {
    const text = first.text === 'I' || (first.text === 'De' && span.start > 0) ? first.text : first.lower
    const form = objectForm(text)
    if (form !== undefined) return [form]
  }
  return [[span.start, span.end]]
}

function isLightSubject({tokens}: Sentence, span: Span | undefined): boolean {
  if (!span || span.end - span.start !== 1) return false
  const word = tokens[span.start]?.lower ?? ''
  return isLightObject(objectForm(word) ?? word)
}

function agentPieces({tokens}: Sentence, {start, end}: Span): ReadonlyArray<Piece> | undefined {
  const first = tokens[start + 1]
  if (first && end - start === 2) {
    const form = subjectForm(first.text === 'Dem' ? 'Dem' : first.lower)
    if (form !== undefined) return [form]
  }
  return [[start + 1, end]]
}

/** What stands between the verb and its agent moves with them; what follows stays where it is. */
function restPieces(
  {rest, main}: PassiveClause,
  agent: Span | undefined
): {readonly pieces: ReadonlyArray<Piece>; readonly end: number} {
  const from = Math.max(rest, main + 1)
  if (!agent) return {pieces: [], end: from}
  return {pieces: agent.start > from ? [[from, agent.start]] : [], end: agent.end}
}

const quantifiers: ReadonlySet<string> = new Set(
  'alle alt mange få nogle ingen intet hver hvert begge enhver ethvert flere fleste'.split(' ')
)
const negations: ReadonlySet<string> = new Set(['ikke', 'aldrig', 'ej', 'næppe'])

function isTooComplex(sentence: Sentence, clause: PassiveClause, agent: Span | undefined): boolean {
  const {tokens, grammar} = sentence
  const {subject, end, main, middle, rest, chain} = clause
  const words = (span: Span | undefined) => tokens.slice(span?.start ?? 0, span?.end ?? 0).map((d) => d.lower)
  const own = words(subject)
  const isNegated = middle.some((span) => words(span).some((word) => negations.has(word)))
  if (isNegated && own.some((word) => quantifiers.has(word))) return true
  if (/^(?:ingen|intet|ikke)$/.test(own[0] ?? '') && (chain.length > 1 || middle.length > 0)) return true
  if (own.some((word) => /^(?:sin|sit|sine|sig)$/.test(word))) return true
  // `Det vurderes, at …`: the clause is the subject.
  if (
    own.length === 1 &&
    own[0] === 'det' &&
    (clause.clause.subjectIsExpletive || hasClauseAfter(sentence, end))
  )
    return true

  const after = Math.max(rest, main + 1)
  const following = tokens.slice(after, end).map((d) => d.lower)
  if (following.some((word) => /^(?:sin|sit|sine|sig)$/.test(word))) return true
  const next = grammar.tagOf(after)
  const first = tokens[after]?.lower ?? ''
  // `forventes at vare`, `forventes afsluttet`: what is expected is a clause with the subject in it.
  if (subject && after < end && (first === 'at' || next.verbForm === 'Part' || next.verbForm === 'Inf'))
    return true
  if (subject && isMoved(clause) && startsWithObject(sentence, after, end)) return true

  // A clause in the object must stay at the end.
  if (subject && isMoved(clause) && containsClause(sentence, subject)) {
    if (after < end && !(agent && agent.start === after && agent.end === end)) return true
  }
  if (agent) {
    if (agent.end > end || containsClause(sentence, {start: agent.start, end: agent.end})) return true
    const behind = tokens[agent.end]
    if (behind && (/^(?:og|eller|samt|\(|\/)$/.test(behind.lower) || isRelative(sentence, agent.end)))
      return true
    if (words(agent).some((word) => /^(?:sin|sit|sine|hverken|ingen)$/.test(word))) return true
  }
  return false
}

function isMoved({order, chain}: PassiveClause): boolean {
  return order !== 'inverted' || chain.length > 1
}

function hasClauseAfter({tokens}: Sentence, at: number): boolean {
  return tokens[at]?.text === ',' && /^(?:at|om|hvorvidt)$/.test(tokens[at + 1]?.lower ?? '')
}

function isRelative({tokens}: Sentence, at: number): boolean {
  const next = tokens[at]?.text === ',' ? tokens[at + 1] : tokens[at]
  return /^(?:som|der|hvor|hvis|hvilket|herunder)$/.test(next?.lower ?? '')
}

function containsClause({tokens, grammar}: Sentence, {start, end}: Span): boolean {
  for (let at = start; at < end; at++) if (grammar.tagOf(at).finite) return true
  return tokens[end]?.text === ',' && end < tokens.length && grammar.tagOf(end + 1).finite
}

/** Whether a noun phrase that is no time follows: two objects whose order is not sure. */
function startsWithObject({grammar}: Sentence, from: number, end: number): boolean {
  if (from >= end) return false
  const {upos, case: kase} = grammar.tagOf(from)
  return upos === 'PRON' && kase === 'Acc'
}

/** Who acts where nobody is named, the likelier first. */
function doersOf(
  sentence: Sentence,
  clause: PassiveClause,
  lemma: string,
  doers: Doers
): ReadonlyArray<string> {
  const {tokens} = sentence
  const finite = tokens[clause.chain[0] ?? 0]?.lower ?? ''
  const isDuty = clause.chain.length > 1 && isModalVerb(finite) && !/^(?:vil|ville|kan|kunne)$/.test(finite)
  const isOption = finite === 'kan' || finite === 'kunne'
  const all = tokens.slice(clause.clause.start, clause.end)
  const subject = clause.subject ? tokens.slice(clause.subject.start, clause.subject.end) : []
  const speaksOf = (list: ReadonlyArray<(typeof all)[number]>, pattern: RegExp) =>
    list.some((d) => pattern.test(d.lower))
  const toUs = speaksOf(all, /^(?:os|mig|vi|jeg|undertegnede)$/) || goesToUs(all.map((d) => d.lower))
  const toReader =
    speaksOf(all, /^(?:dig|jer)$/) || all.some((d) => d.text === 'Dem') || speaksOf(subject, /^(?:du|i|de)$/)
  const isReader = doers.reader.has(lemma)
  const isAuthority = doers.authority.has(lemma)
  const reader = readerPronoun(sentence)
  const we = toUs ? [] : ['vi']
  const you = toReader ? [] : [reader]
  if (isDuty) return isAuthority && !isReader ? [...we, ...you] : [...you, ...we]
  if (isOption) {
    if (isReader && isAuthority) return [...you, ...we]
    return isReader ? you : isAuthority ? we : []
  }
  if (!isAuthority) return []
  return we
}

function goesToUs(words: ReadonlyArray<string>): boolean {
  return words.some(
    (word, at) =>
      /^(?:til|hos|over)$/.test(word) &&
      /^(?:kommunen|forvaltningen|borgerservice|rådhuset|jobcentret)$/.test(words[at + 1] ?? '')
  )
}

function readerPronoun({letter}: Sentence): string {
  const {polite, familiar} = addressOf(letter)
  if (polite.length > familiar.length) return 'De'
  const plural = familiar.filter((d) => /^(?:i|jer|jeres)$/.test(d.lower)).length
  return plural * 2 > familiar.length ? 'I' : 'du'
}

/** Whether active and passive mean the same without doubt: one clause, nothing denied, counted or pointed at. */
function isPlain({grammar, tokens}: Sentence, {order, subject, middle}: PassiveClause, agent: Span): boolean {
  if (grammar.syntax.clauses.length !== 1 || order !== 'front' || middle.length > 0 || !subject) return false
  const moved = [...tokens.slice(subject.start, subject.end), ...tokens.slice(agent.start, agent.end)]
  return !moved.some((d) => d.upos === 'PRON' || quantifiers.has(d.lower))
}
