import type {Clause} from '../../danish/syntax/sentence-syntax.ts'
import {TokenKind} from '../../danish/tokens/token-list.ts'
import {askingVerbs, dutyTellingVerbs} from '../../danish/words/case-words.ts'
import {pairConjunctions} from '../../danish/words/conjunctions.ts'
import {demonstratives} from '../../danish/words/determiners.ts'
import type {AskForce} from '../../types.ts'
import type {Sentence} from '../model/sentence.ts'
import {conditionOf, reachOf} from './clause-reach.ts'
import {
  ability,
  asking,
  duty,
  type Form,
  type FoundDemand,
  isInstructive,
  isTurned,
  isWayTold,
  offering,
  requirement,
  requirementOf
} from './demand-frames.ts'
import {type Party, partyBeside, partyOf} from './parties.ts'
import {type Stretch, trimmed} from './stretch.ts'
import {timesIn} from './times.ts'

/** Where a sentence asks the reader to do something. */
export interface Demand extends Stretch {
  /** Its clause; undefined for an item of a list without a finite verb. */
  readonly clause: Clause | undefined
  /** The verb that the reader is to do. */
  readonly verb: number
  readonly force: AskForce
  readonly negated: boolean
  readonly condition: Stretch | undefined
  /** How it is said, for what a letter may mean by it. */
  readonly form: Form
}

/** What the words before a list lend to its items. */
interface Lead {
  /** `Det betyder, at du`: the items begin with their verbs. */
  readonly isReader: boolean
  /** `på betingelse af, at`: what the items say is to be done. */
  readonly isRequired: boolean
}

/** What a sentence asks its reader to do, by its clauses. */
export function demandsIn(sentence: Sentence): ReadonlyArray<Demand> {
  return demandsUnder(sentence, {isReader: false, isRequired: false})
}

/** Likewise of an item of a list that begins with its verb, after `Det betyder, at du`. */
export function demandsOfReader(sentence: Sentence): ReadonlyArray<Demand> {
  return demandsUnder(sentence, {isReader: true, isRequired: false})
}

/** Likewise of an item of a list of what is required, after `på betingelse af, at`. */
export function requirementsIn(sentence: Sentence): ReadonlyArray<Demand> {
  return demandsUnder(sentence, {isReader: false, isRequired: true})
}

/** Likewise of an item of a list after `I skal`, which is an infinitive with its object. */
export function infinitivesIn(sentence: Sentence): ReadonlyArray<Demand> {
  const {tokens, grammar} = sentence
  const verb = tokens.findIndex(({isWord}) => isWord)
  if (verb < 0 || grammar.tagOf(verb).verbForm !== 'Inf') return []
  const isCut = ({first}: Stretch) => first > verb
  const time = sentence.once(timesIn).find(isCut)
  const mark = tokens.findIndex(({text, index}) => index > verb && /^[,;:]$/.test(text))
  const ends = [tokens.length, ...(time ? [time.first] : []), ...(mark > 0 ? [mark] : [])]
  const {end} = trimmed(sentence, {first: verb, end: Math.min(...ends)})
  return [
    {
      first: verb,
      end,
      clause: undefined,
      verb,
      force: 'skal',
      negated: false,
      condition: undefined,
      form: 'modal'
    }
  ]
}

function demandsUnder(sentence: Sentence, lead: Lead): ReadonlyArray<Demand> {
  const {tokens, grammar} = sentence
  if (tokens.at(-1)?.text === '?') return []
  const demands: Array<Demand> = []
  for (const clause of grammar.syntax.clauses) {
    const demand = demandOf(sentence, clause, lead)
    if (!demand) continue
    // »Skriv eller ring til os«: one ask with two verbs.
    const before = demands.at(-1)
    const joined =
      before && before.end >= demand.first - 1 && before.end - before.first <= 1 && clause.isImperative
    if (joined && before && pairConjunctions.has(tokens[demand.first - 1]?.lower ?? '')) {
      demands[demands.length - 1] = {...before, end: demand.end}
      continue
    }
    demands.push(...withJoined(sentence, demand))
  }
  return demands
}

/** `skal underskrive erklæringen og returnere den`: two asks; `kan skrive eller ringe til mig` is one. */
function withJoined(sentence: Sentence, demand: Demand): Array<Demand> {
  const {tokens, grammar} = sentence
  const {verb, end, clause, form} = demand
  if (form === 'imperative' || form === 'instruction') return [demand]
  for (let at = verb + 3; at < end; at++) {
    if (grammar.tagOf(at).finite) break
    if (tokens[at]?.kind !== TokenKind.word) continue
    if (
      grammar.tagOf(at).verbForm !== 'Inf' ||
      grammar.syntax.clauses[grammar.syntax.clauseOf[at] ?? -1] !== clause
    )
      continue
    if (
      !pairConjunctions.has(tokens[at - 1]?.lower ?? '') ||
      /s$/.test(tokens[at]?.lower ?? '') !== /s$/.test(tokens[verb]?.lower ?? '')
    )
      continue
    return [{...demand, end: at - 1}, ...withJoined(sentence, {...demand, first: at, verb: at})]
  }
  return [demand]
}

function demandOf(sentence: Sentence, clause: Clause, lead: Lead): Demand | undefined {
  const required = lead.isRequired && clause.kind === 'main' ? 'skal' : requirementOf(sentence, clause)
  if (!isFree(sentence, clause) && !required && !(lead.isReader && clause.kind === 'main')) return
  const found = clause.isImperative
    ? imperative(sentence, clause)
    : (statement(sentence, clause, lead) ?? (required ? requirement(sentence, clause, required) : undefined))
  if (!found) return
  const {from = clause.finiteVerb, verb = clause.mainVerb, force, form} = found
  const condition = conditionOf(sentence, clause)
  return {
    ...reachOf(sentence, clause, from),
    clause,
    verb,
    form,
    force:
      force === 'bedes' && clause.isImperative && condition && isOwnWish(sentence, condition) ? 'kan' : force,
    negated: isNegated(sentence, clause),
    condition
  }
}

/** A main clause, or one with `at` that a duty is told by: `det betyder, at I skal rette fejlen`. */
function isFree({tokens, grammar}: Sentence, clause: Clause): boolean {
  const {kind, subordinator, parent, isVerbFirst, isImperative, finiteVerb} = clause
  if (kind === 'relative') return false
  const word = tokens[subordinator]?.lower
  if (kind === 'subordinate' && word === 'så') return true
  if (kind === 'subordinate') {
    if (isImperative && subordinator < 0) return true
    const {clauses} = grammar.syntax
    if (isJoinedToMain(tokens, clauses, clause)) return true
    const above = clauses[parent]
    return word === 'at' && above !== undefined && dutyTellingVerbs.has(tokens[above.mainVerb]?.lemma ?? '')
  }
  // »Skal du bruge pengene til andet, så spørg«: a condition.
  const first = tokens.find(({isWord}) => isWord)?.index
  return !(isVerbFirst && !isImperative && finiteVerb === first)
}

/** `I skal …`, with `I` read as a preposition, and what `og` joins to a main clause. */
function isJoinedToMain(
  tokens: Sentence['tokens'],
  clauses: ReadonlyArray<Clause>,
  {subordinator, coordinator, conjunct, kind}: Clause
): boolean {
  if (kind === 'main' || tokens[subordinator]?.text === 'I') return true
  const first = clauses[conjunct]
  if (subordinator >= 0 || coordinator < 0 || !first) return false
  return first.kind === 'main' || tokens[first.subordinator]?.text === 'I'
}

/** `Ring til os`; `Se bilag 1` only shows where something stands, and `Bemærk` asks for nothing that can be done. */
function imperative({tokens, grammar}: Sentence, clause: Clause): FoundDemand | undefined {
  const {finiteVerb, particle, mainVerb} = clause
  const lemma = tokens[mainVerb]?.lemma ?? ''
  // `Passer dagen dårligt, så skriv til os`: before `så` with an imperative goes a condition.
  const next = grammar.syntax.clauses.find((other) => other.finiteVerb > finiteVerb)
  if (next?.isImperative && tokens[next.finiteVerb - 1]?.lower === 'så') return
  // `[indsæt foto]` is for who fills in the template.
  const opened = tokens.findLastIndex(({text, index}) => index < finiteVerb && (text === '[' || text === ']'))
  if (tokens[opened]?.text === '[' || /^todo$/i.test(tokens[0]?.text ?? '')) return
  // `Passer dagen dårligt, …`: no imperative ends as a present tense does.
  if (tokens[finiteVerb]?.lower === `${lemma}r`) return
  if (/^(?:bemærke|notere|forestille|tænke|takke)$/.test(lemma)) return
  if (lemma === 'se' && particle < 0 && !/^(?:bort|frem|efter)$/.test(tokens[finiteVerb + 1]?.lower ?? ''))
    return
  return {force: 'bedes', form: 'imperative'}
}

function statement(sentence: Sentence, read: Clause, lead: Lead): FoundDemand | undefined {
  const {tokens, grammar} = sentence
  const clause = withVerb(sentence, read)
  const {finiteVerb, mainVerb, passive} = clause
  const finite = tokens[finiteVerb]?.lower ?? ''
  const lemma = tokens[finiteVerb]?.lemma ?? ''
  const action = tokens[mainVerb]?.lemma ?? ''
  const subject = clause.subject ?? clause.sharedSubject
  const near = partyBeside(sentence, finiteVerb)
  const named: Party = subject ? partyOf(sentence, subject) : lead.isReader ? 'reader' : near
  const party = near === 'reader' && named !== 'reader' ? near : named
  const isReader = party === 'reader' || party === 'man'
  if (finite === 'bedes') return isReader || party === 'thing' ? {force: 'bedes', form: 'request'} : undefined
  if (askingVerbs.has(lemma) || askingVerbs.has(action)) {
    const found = asking(sentence, clause, party)
    if (found) return found
  }
  const modal = modalForce(finite)
  if (modal) {
    const found =
      modal === 'kan'
        ? ability(sentence, clause, party, action)
        : duty(sentence, clause, party, action, modal)
    return found && {verb: mainVerb, ...found}
  }
  if (grammar.tagOf(finiteVerb).tense !== 'Pres') return
  const offer = offering(sentence, clause, isReader)
  if (offer) return offer
  // »Klagen sendes til os«, »I klager på naevneneshus.dk«
  if (passive === 's' && party === 'thing' && isInstructive(sentence, clause, action))
    return {force: 'skal', form: 'instruction'}
  if (isReader && !passive && (isWayTold(sentence, clause) || isTurned(sentence, clause, action)))
    return {force: 'skal', form: 'instruction'}
  return
}

/** A clause with the verb that the parser took for a part of its subject: `skal disse udbedres`. */
function withVerb({tokens, grammar}: Sentence, clause: Clause): Clause {
  const {finiteVerb, mainVerb, end} = clause
  if (mainVerb !== finiteVerb || !demonstratives.has(tokens[finiteVerb + 1]?.lower ?? '')) return clause
  const verb = finiteVerb + 2
  const isPassive = verb < end && grammar.tagOf(verb).upos === 'VERB' && /s$/.test(tokens[verb]?.lower ?? '')
  if (!isPassive || grammar.tagOf(verb).finite) return clause
  const subject = {start: finiteVerb + 1, end: verb, head: finiteVerb + 1}
  return {...clause, mainVerb: verb, passive: 's', subject}
}

function modalForce(finite: string): AskForce | undefined {
  if (finite === 'skal') return 'skal'
  if (finite === 'bør') return 'bedes'
  return finite === 'kan' || finite === 'må' ? 'kan' : undefined
}

function isNegated(sentence: Sentence, {finiteVerb, mainVerb, end, negations: own}: Clause): boolean {
  const {tokens} = sentence
  if (own.length > 0) return true
  if (/^(?:undlade)$/.test(tokens[mainVerb]?.lemma ?? '')) return true
  const words = tokens.slice(finiteVerb + 1, Math.min(end, finiteVerb + 4)).map(({lower}) => lower)
  return (
    words.includes('ikke') ||
    tokens[finiteVerb - 1]?.lower === 'ikke' ||
    (tokens[finiteVerb]?.lower === 'må' && words.includes('først'))
  )
}

/** A condition that is the reader's own question, doubt, wish or need: what follows is an offer. */
function isOwnWish({tokens}: Sentence, {first, end}: Stretch): boolean {
  const words = tokens.slice(first, end)
  return (
    words.some(({lower}) =>
      /^(?:spørgsmål|tvivl|brug|behov|ønsker?|uklart|hjælp|gerne|hellere)$/.test(lower)
    ) ||
    (words.some(({lower}) => lower === 'vil') &&
      words.some(({lower, text}) => lower === 'du' || text === 'I' || text === 'De'))
  )
}
