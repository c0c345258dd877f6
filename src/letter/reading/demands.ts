import type {Clause} from '../../danish/syntax/sentence-syntax.ts'
import {TokenKind} from '../../danish/tokens/token-list.ts'
import {askingVerbs, authorityVerbs, readerVerbs, undergoingVerbs} from '../../danish/words/case-verbs.ts'
import {pairConjunctions} from '../../danish/words/conjunctions.ts'
import {negations} from '../../danish/words/negations.ts'
import {readerObjects} from '../../danish/words/pronouns.ts'
import {limitOpeners} from '../../danish/words/reading-words.ts'
import type {AskForce} from '../../types.ts'
import type {Sentence} from '../model/sentence.ts'
import {conditionOf, reachOf} from './clause-reach.ts'
import {type Party, partyBeside, partyOf} from './parties.ts'
import type {Stretch} from './stretch.ts'

/** Where a sentence asks the reader to do something. */
export interface Demand extends Stretch {
  readonly clause: Clause
  /** The verb that the reader is to do. */
  readonly verb: number
  readonly force: AskForce
  readonly negated: boolean
  readonly condition: Stretch | undefined
  /** How it is said, for what a letter may mean by it. */
  readonly form: 'imperative' | 'modal' | 'request' | 'instruction' | 'thing'
}

/** What a sentence asks its reader to do, by its clauses. */
export function demandsIn(sentence: Sentence): ReadonlyArray<Demand> {
  const {tokens, grammar} = sentence
  if (tokens.at(-1)?.text === '?') return []
  const demands: Array<Demand> = []
  for (const clause of grammar.syntax.clauses) {
    const demand = demandOf(sentence, clause)
    if (!demand) continue
    // »Skriv eller ring til os«: one ask with two verbs.
    const before = demands.at(-1)
    const joined =
      before && before.end >= demand.first - 1 && before.end - before.first <= 1 && clause.isImperative
    if (joined && before && pairConjunctions.has(tokens[demand.first - 1]?.lower ?? '')) {
      demands[demands.length - 1] = {...before, end: demand.end}
      continue
    }
    demands.push(demand)
  }
  return demands
}

function demandOf(sentence: Sentence, clause: Clause): Demand | undefined {
  if (!isFree(sentence, clause)) return
  const found = clause.isImperative ? imperative(sentence, clause) : statement(sentence, clause)
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
function isFree(
  {tokens, grammar}: Sentence,
  {kind, subordinator, parent, isVerbFirst, isImperative, finiteVerb}: Clause
): boolean {
  if (kind === 'relative') return false
  const word = tokens[subordinator]?.lower
  if (kind === 'subordinate' && word === 'så') return true
  if (kind === 'subordinate') {
    if (isImperative && subordinator < 0) return true
    const {clauses} = grammar.syntax
    const above = clauses[parent]
    return word === 'at' && above !== undefined && telling.has(tokens[above.mainVerb]?.lemma ?? '')
  }
  // »Skal du bruge pengene til andet, så spørg«: a condition.
  const first = tokens.find(({isWord}) => isWord)?.index
  return !(isVerbFirst && !isImperative && finiteVerb === first)
}

const telling: ReadonlySet<string> = new Set([
  'betyde',
  'medføre',
  'indebære',
  'huske',
  'minde',
  'indskærpe',
  'kræve'
])

interface Found {
  readonly force: AskForce
  readonly form: Demand['form']
  readonly from?: number
  readonly verb?: number
}

/** `Ring til os`; `Se bilag 1` only shows where something stands, and `Bemærk` asks for nothing that can be done. */
function imperative({tokens}: Sentence, {finiteVerb, particle, mainVerb}: Clause): Found | undefined {
  const lemma = tokens[mainVerb]?.lemma ?? ''
  // `Passer dagen dårligt, …`: no imperative ends as a present tense does.
  if (tokens[finiteVerb]?.lower === `${lemma}r` || tokens[finiteVerb - 1]?.text === '[') return
  if (/^(?:bemærke|notere|forestille|tænke|takke)$/.test(lemma)) return
  if (lemma === 'se' && particle < 0 && !/^(?:bort|frem|efter)$/.test(tokens[finiteVerb + 1]?.lower ?? ''))
    return
  return {force: 'bedes', form: 'imperative'}
}

function statement(sentence: Sentence, clause: Clause): Found | undefined {
  const {tokens, grammar} = sentence
  const {finiteVerb, mainVerb, passive} = clause
  const finite = tokens[finiteVerb]?.lower ?? ''
  const lemma = tokens[finiteVerb]?.lemma ?? ''
  const action = tokens[mainVerb]?.lemma ?? ''
  const subject = clause.subject ?? clause.sharedSubject
  const near = partyBeside(sentence, finiteVerb)
  const read: Party = subject ? partyOf(sentence, subject) : near
  const party = near === 'reader' && read !== 'reader' ? near : read
  const isReader = party === 'reader' || party === 'man'
  if (finite === 'bedes') return isReader || party === 'thing' ? {force: 'bedes', form: 'request'} : undefined
  if (askingVerbs.has(lemma) || askingVerbs.has(action)) {
    const found = asking(sentence, clause, party)
    if (found) return found
  }
  const modal = modalForce(finite)
  if (modal)
    return modal === 'kan'
      ? ability(sentence, clause, party, action)
      : duty(sentence, clause, party, action, modal)
  if (grammar.tagOf(finiteVerb).tense !== 'Pres') return
  const offer = offering(sentence, clause, isReader)
  if (offer) return offer
  // »Klagen sendes til os«, »I klager på naevneneshus.dk«
  if (passive === 's' && party === 'thing' && isInstructive(sentence, clause, action))
    return {force: 'skal', form: 'instruction'}
  if (isReader && !passive && isWayTold(sentence, clause)) return {force: 'skal', form: 'instruction'}
  return
}

function modalForce(finite: string): AskForce | undefined {
  if (finite === 'skal') return 'skal'
  if (finite === 'bør') return 'bedes'
  return finite === 'kan' || finite === 'må' ? 'kan' : undefined
}

/** `Du skal betale`, `Fejlen skal rettes`, `Tilbygningen skal ligge …`; `Vi skal …` only where the reader is to send it. */
function duty(
  sentence: Sentence,
  {mainVerb, passive, agent, finiteVerb, end}: Clause,
  party: Party,
  action: string,
  force: AskForce
): Found | undefined {
  const {tokens} = sentence
  if (/^(?:vide|forvente)$/.test(action) || (passive && saying.test(action))) return
  const rest = tokens.slice(finiteVerb, end).map(({lower}) => lower)
  if (action === 'være' && rest.includes('opmærksom')) return
  if (party === 'reader' || party === 'man') return {force, form: 'modal'}
  if (party === 'sender') {
    const wants = /^(?:have|modtage)$/.test(action) && !rest.includes('at')
    return wants && rest.some((d) => limitOpeners.has(d)) ? {force, form: 'request'} : undefined
  }
  if (party === 'other body' || party === 'body') return
  if (passive && agent && /^(?:os|mig|kommunen|forvaltningen)$/.test(tokens[agent.end - 1]?.lower ?? ''))
    return
  if (passive && authorityVerbs.has(action) && !readerVerbs.has(action)) return
  if (mainVerb === finiteVerb && !rest.includes('væk')) return
  return {force, form: 'thing'}
}

/** `Du kan klage`, `Du må gerne …`, `Klagen kan indgives til …`; what befalls the reader is no offer. */
function ability(sentence: Sentence, clause: Clause, party: Party, action: string): Found | undefined {
  const {tokens} = sentence
  const {finiteVerb, mainVerb, passive, agent, end} = clause
  const rest = tokens.slice(finiteVerb, end).map(({lower}) => lower)
  if (party === 'reader' || party === 'man') {
    if (passive || mainVerb === finiteVerb) return
    if (undergoingVerbs.has(action) && !(action === 'komme' && !rest.includes('at'))) return
    if (rest.includes('ikke') && tokens[finiteVerb]?.lower === 'kan') return
    return {
      force: tokens[finiteVerb]?.lower === 'må' && rest.includes('ikke') ? 'skal' : 'kan',
      form: 'modal'
    }
  }
  if (party !== 'thing' || (rest.includes('ikke') && tokens[finiteVerb]?.lower === 'kan')) return
  if (passive && saying.test(action)) return
  if (tokens[finiteVerb]?.lower === 'må')
    return {force: rest.includes('ikke') ? 'skal' : 'kan', form: 'thing'}
  if (!passive || agent || !readerVerbs.has(action)) return
  return {force: 'kan', form: 'thing'}
}

/** What is said rather than done: `Det skal bemærkes, at …`, `Det må påregnes, at …`. */
const saying =
  /^(?:bemærke|nævne|understrege|oplyse|påpege|meddele|præcisere|tilføje|påregne|forvente|anføre|erindre)$/

/** `Vi beder dig sende …`, `Du anmodes om at …`, `Du indkaldes til samtale`. */
function asking(sentence: Sentence, clause: Clause, party: Party): Found | undefined {
  const {tokens, grammar} = sentence
  const {finiteVerb, mainVerb, passive, end} = clause
  const verb = tokens[mainVerb]?.lemma ?? ''
  const force: AskForce = /^(?:pålægge|påbyde|indskærpe|indkalde|tilsige)$/.test(verb) ? 'skal' : 'bedes'
  const isToReader = passive
    ? party === 'reader' || party === 'man' || party === 'thing'
    : party === 'sender' &&
      tokens.slice(finiteVerb, end).some(({lower, text}) => readerObjects.has(lower) || text === 'Dem')
  if (!isToReader || grammar.tagOf(finiteVerb).tense === 'Past') return
  if (party === 'thing' && passive && !/^(?:anmode|opfordre|anbefale|henstille)$/.test(verb)) return
  const inner = innerVerb(sentence, mainVerb, end)
  if (!passive && inner < 0) return
  return {force, form: 'request', ...(inner >= 0 ? {verb: inner} : {})}
}

/** The infinitive that says what is asked: `sende` in `om at sende`. */
function innerVerb({grammar}: Sentence, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    if (grammar.tagOf(at).verbForm === 'Inf') return at
    if (grammar.tagOf(at).finite) return -1
  }
  return -1
}

/** `er velkommen til at ringe`, `har ret til at udtale sig`, `har pligt til at …`. */
function offering(
  sentence: Sentence,
  {finiteVerb, mainVerb, end}: Clause,
  isReader: boolean
): Found | undefined {
  // `har haft mulighed for at …` was.
  if (!isReader || mainVerb !== finiteVerb) return
  const {tokens} = sentence
  const words = tokens.slice(finiteVerb + 1, end).map(({lower}) => lower)
  const at = words.findIndex((word) =>
    /^(?:velkommen|velkomne|ret|mulighed|pligt|ansvar|ansvaret)$/.test(word)
  )
  if (at < 0 || at > 4 || words.slice(0, at).some((d) => negations.has(d))) return
  const isDuty = /^(?:pligt|ansvar|ansvaret)$/.test(words[at] ?? '')
  if (
    !isDuty &&
    !(words[at + 1] === 'til' && words[at + 2] === 'at') &&
    !(words[at + 1] === 'for' && words[at + 2] === 'at')
  )
    return
  const verb = innerVerb(sentence, finiteVerb, end)
  if (!isDuty && undergoingVerbs.has(tokens[verb]?.lemma ?? '')) return
  return {force: isDuty ? 'skal' : 'kan', form: 'modal', ...(verb >= 0 ? {verb} : {})}
}

/** `indsendes på naevneneshus.dk`, `sendes til os`: to whom or where is said, and it is the reader who does such things. */
function isInstructive({tokens}: Sentence, {finiteVerb, end, agent}: Clause, action: string): boolean {
  if (
    agent ||
    !readerVerbs.has(action) ||
    /^(?:det|herved|hermed)$/.test(tokens[finiteVerb + 1]?.lower ?? '')
  )
    return false
  return tokens
    .slice(finiteVerb + 1, end)
    .some(({lower, kind}) => /^(?:til|på|via|hos|som|senest|inden)$/.test(lower) || isAddress(kind))
}

/** `I klager på naevneneshus.dk`: what the reader does, with the place for it. */
function isWayTold({tokens}: Sentence, {finiteVerb, end}: Clause): boolean {
  return tokens.slice(finiteVerb + 1, end).some(({kind}) => isAddress(kind))
}

function isAddress(kind: number): boolean {
  return kind === TokenKind.url || kind === TokenKind.email
}

function isNegated(sentence: Sentence, {finiteVerb, mainVerb, end, negations: own}: Clause): boolean {
  const {tokens} = sentence
  if (own.length > 0) return true
  if (/^(?:undlade)$/.test(tokens[mainVerb]?.lemma ?? '')) return true
  const words = tokens.slice(finiteVerb + 1, Math.min(end, finiteVerb + 4)).map(({lower}) => lower)
  return words.includes('ikke') || (tokens[finiteVerb]?.lower === 'må' && words.includes('først'))
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
