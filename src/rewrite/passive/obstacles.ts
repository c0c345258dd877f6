import type {Span} from '../../danish/syntax/sentence-syntax.ts'
import {isTimeWord} from '../../danish/syntax/time-word.ts'
import {circumstanceOpeners, reportingWords} from '../../danish/words/conjunctions.ts'
import {introducingWords, quantifiers, subjectAdditions} from '../../danish/words/determiners.ts'
import {isDoer} from '../../danish/words/doers.ts'
import {excludingNegations, negatingAdverbs, openingNegations} from '../../danish/words/negations.ts'
import {
  objectPronouns,
  personalPronouns,
  reflexivesAndReciprocals,
  relativePronouns,
  relativeWords
} from '../../danish/words/pronouns.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {takesTwoObjects} from '../../letter/sentences/two-objects.ts'
import type {PassiveClause} from './clause.ts'

/** Verbs whose object may be told to do what an infinitive says: `pålægge ejeren at flytte`. */
const commands: ReadonlySet<string> = new Set([
  'pålægge',
  'påbyde',
  'tilbyde',
  'tillade',
  'forbyde',
  'befale',
  'lære'
])

/** Whether turning a passive would move something that has to stay, or leave what it means in doubt. */
export function isTooComplex(
  sentence: Sentence,
  clause: PassiveClause,
  lemma: string,
  agent: Span | undefined
): boolean {
  return (
    // `ventes` means `forventes`: there is no `vente noget`.
    lemma === 'vente' ||
    isMannerBound(sentence, clause) ||
    isSubjectBound(sentence, clause) ||
    isRestBound(sentence, clause, lemma, agent) ||
    (agent !== undefined && isAgentBound(sentence, clause, agent))
  )
}

function wordsOf({tokens}: Sentence, span: Span | undefined): ReadonlyArray<string> {
  return span ? tokens.slice(span.start, span.end).map((d) => d.lower) : []
}

/** `gives således, at halvdelen …`: the clause behind belongs to the adverb, which must stay before it. */
function isMannerBound({tokens}: Sentence, {middle, end}: PassiveClause): boolean {
  const last = tokens[(middle.at(-1)?.end ?? 0) - 1]?.lower ?? ''
  return middle.at(-1)?.end === end && /^(?:således|sådan|så)$/.test(last) && tokens[end + 1]?.lower === 'at'
}

/** `Alle sager behandles ikke`, `Det vurderes, at …`, `Sin sag …`: subjects that cannot change their place. */
function isSubjectBound(sentence: Sentence, {clause, subject, middle, chain, end}: PassiveClause): boolean {
  const own = wordsOf(sentence, subject)
  const isNegated = middle.some((span) => wordsOf(sentence, span).some((word) => negatingAdverbs.has(word)))
  if (isNegated && own.some((word) => quantifiers.has(word))) return true
  if (own[0] === 'hverken') return true
  // `du selv`, `I begge`: what goes with a pronoun would have to change with it.
  if (own.length > 1 && personalPronouns.has(own[0] ?? '') && subjectAdditions.has(own[1] ?? '')) return true
  if (openingNegations.has(own[0] ?? '') && (chain.length > 1 || middle.length > 0)) return true
  if (own.some((word) => reflexivesAndReciprocals.has(word))) return true
  // `Det vurderes, at …`: the clause is the subject.
  return own.length === 1 && own[0] === 'det' && (clause.subjectIsExpletive || hasClauseAt(sentence, end))
}

function isRestBound(
  sentence: Sentence,
  passive: PassiveClause,
  lemma: string,
  agent: Span | undefined
): boolean {
  const {tokens, grammar} = sentence
  const {subject, end, main, rest, order} = passive
  const after = Math.max(rest, main + 1)
  if (tokens.slice(after, end).some((d) => reflexivesAndReciprocals.has(d.lower))) return true
  if (!subject && order !== 'relative') return false

  // `forventes at vare`, `forventes afsluttet`: what is expected is a clause with the subject in it.
  const start = agent?.start === after ? agent.end : after
  const {verbForm} = grammar.tagOf(start)
  if (start < end) {
    if (tokens[start]?.lower === 'at' && !commands.has(lemma)) return true
    // `holdes lukket` is no clause: `holde døren lukket`; neither is `ønskes prøvet`.
    if ((verbForm === 'Part' && lemma !== 'holde' && lemma !== 'ønske') || verbForm === 'Inf') return true
    const isRecipient = recipientOf(sentence, passive) !== undefined
    if (
      !isRecipient &&
      startsWithObject(sentence, start, end) &&
      !takesTwo(sentence, passive, lemma, start)
    ) {
      return true
    }
  }

  // A clause in the object must stay at the end.
  if (!subject || !isMoved(passive) || !containsClause(sentence, subject)) return false
  if (closesRelative(sentence, passive)) return false
  return after < end && !(agent && agent.start === after && agent.end === end)
}

function isFocus(word: string | undefined): boolean {
  return /^(?:kun|også|især|alene|udelukkende|primært|navnlig|netop|bl\.a\.|andet|både|enten|hverken)$/.test(
    word ?? ''
  )
}

function isAgentBound(sentence: Sentence, {end, middle}: PassiveClause, agent: Span): boolean {
  const {tokens, grammar} = sentence
  if (agent.end > end) return true
  for (let at = agent.start; at < agent.end; at++) if (grammar.tagOf(at).finite) return true
  // `benyttes kun af ejeren`: what `kun` singles out is the agent.
  if (
    isFocus(tokens[agent.start - 1]?.lower) ||
    middle.some((span) => wordsOf(sentence, span).includes('kun'))
  )
    return true
  const words = wordsOf(sentence, agent)
  // `ikke læst af nogen` is `ingen har læst`.
  const isNegated = middle.some((span) => wordsOf(sentence, span).some((word) => negatingAdverbs.has(word)))
  if (isNegated && words.some((word) => quantifiers.has(word))) return true
  if (words.some((word) => reflexivesAndReciprocals.has(word) || excludingNegations.has(word))) return true
  const {tree} = grammar.syntax
  // `ledsages af oplysninger om …`: the tree knows what describes a thing.
  // When something happens describes nobody: `af køkkenet mellem kl. 11 og 12`.
  const isDescribed =
    grammar.tagOf(agent.end).upos === 'ADP' &&
    tree.head(agent.end) === agent.end - 1 &&
    !isTimeWord(tokens[agent.end + 1]?.lower ?? '') &&
    !/^(?:kl\.|klokken|\d+)$/.test(tokens[agent.end + 1]?.lower ?? '')
  // `af afdelingen for Social og Sundhed`: the name goes on.
  const name = tokens[agent.end + 1]
  if (grammar.tagOf(agent.end).upos === 'ADP' && name && /^\p{Lu}/u.test(name.text)) return true
  const noun = tokens[agent.end - 1]
  if (isDescribed && noun?.upos === 'NOUN' && !isDoer(noun.lemma.toLowerCase())) return true
  const behind = tokens[agent.end]
  if (behind?.text !== ',')
    return /^(?:og|eller|samt|end|\(|\/|–|som|der|hvor|herunder|f\.eks\.|bl\.a\.)$/.test(behind?.lower ?? '')
  // What describes the agent behind it would be left behind; a clause of its own may follow.
  const next = grammar.tagOf(agent.end + 1)
  const word = tokens[agent.end + 1]?.lower ?? ''
  if (relativeWords.has(word)) return true
  // `således at`, `sådan at`
  if (next.upos === 'ADV' && tokens[agent.end + 2]?.lower === 'at') return false
  return !(next.finite || next.upos === 'SCONJ' || next.upos === 'CCONJ' || circumstanceOpeners.has(word))
}

/** Whether the subject leaves its place; behind a verb that stays alone it does not. */
function isMoved({order, chain}: PassiveClause): boolean {
  return order !== 'inverted' || chain.length > 1
}

function hasClauseAt({tokens}: Sentence, at: number): boolean {
  const isAfterComma = tokens[at]?.text === ','
  const word = tokens[isAfterComma ? at + 1 : at]?.lower ?? ''
  // `det beregnes, hvilket beløb du får`
  return reportingWords.has(word) || (isAfterComma && /^hvilke[nt]?$/.test(word))
}

function containsClause({tokens, grammar}: Sentence, {start, end}: Span): boolean {
  for (let at = start; at < end; at++) if (grammar.tagOf(at).finite) return true
  return tokens[end]?.text === ','
}

/**
 * Whether a subject at the front ends in one relative clause, with commas round it, so that words may follow it in its new
 * place: `Ansøgere, der bor i byen, indkaldes til samtale`.
 */
export function closesRelative({tokens, grammar}: Sentence, {order, subject}: PassiveClause): boolean {
  if (order !== 'front' || !subject) return false
  const commas: Array<number> = []
  for (let at = subject.start; at < subject.end; at++) if (tokens[at]?.text === ',') commas.push(at)
  const [comma, other] = commas
  const isClosed = tokens[subject.end]?.text === ',' || other === subject.end - 1
  const count = other === subject.end - 1 ? 2 : 1
  if (comma === undefined || commas.length !== count || !isClosed) return false
  if (!relativePronouns.has(tokens[comma + 1]?.lower ?? '')) return false
  let finite = 0
  for (let at = subject.start; at < subject.end; at++) if (grammar.tagOf(at).finite) finite++
  return finite === 1
}

/** A pronoun that receives what the passive's subject is: `Ændringer skal meddeles os`; its place. */
export function recipientOf(
  {tokens, grammar}: Sentence,
  {subject, rest, main}: PassiveClause
): number | undefined {
  const at = Math.max(rest, main + 1)
  const isPronoun = objectPronouns.has(tokens[at]?.lower ?? '')
  if (!subject || !isPronoun || grammar.tagOf(subject.start).upos === 'PRON') return
  return at
}

/** Whether a noun phrase that is no time follows, and so a second object. */
export function startsWithObject({tokens, grammar}: Sentence, from: number, end: number): boolean {
  const {upos} = grammar.tagOf(from)
  if (!/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(upos)) return false
  // An adjective in -t alone is an adverb: `kontant`, `skriftligt`, `enkeltvis`.
  if (upos === 'ADJ' && !/^(?:NOUN|ADJ)$/.test(grammar.tagOf(from + 1).upos)) return false
  for (let at = from; at < Math.min(end, from + 4); at++) {
    if (isTimeWord(tokens[at]?.lower ?? '')) return false
    if (grammar.tagOf(at).upos === 'ADP') break
  }
  return true
}

/** `Du tildeles en plads`: a person or thing known, then something new. */
function takesTwo(
  {tokens, grammar}: Sentence,
  {subject}: PassiveClause,
  lemma: string,
  from: number
): boolean {
  if (!takesTwoObjects(lemma) || !subject) return false
  const isPerson = (at: number) =>
    grammar.tagOf(at).upos === 'PRON' ||
    tokens.slice(at, subject.end).some((d) => d.upos === 'NOUN' && isDoer(d.lemma.toLowerCase()))
  const first = tokens[from]?.lower ?? ''
  const {upos, definite, case: kase} = grammar.tagOf(from)
  // `Kørsel tildeles elever`: the thing came first, and needs `til` in the active.
  for (let at = from; at < from + 4; at++) {
    const word = grammar.tagOf(at).upos
    if (word === 'NOUN' && isDoer(tokens[at]?.lemma.toLowerCase() ?? '') && !isPerson(subject.start))
      return false
    if (!/^(?:DET|ADJ|NUM)$/.test(word)) break
  }
  const isNew =
    introducingWords.has(first) || upos === 'NUM' || (upos === 'NOUN' && definite !== 'Def') || upos === 'ADJ'
  return isNew && kase !== 'Acc'
}
