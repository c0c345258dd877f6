import type {Clause} from '../../danish/syntax/sentence-syntax.ts'
import {TokenKind} from '../../danish/tokens/token-list.ts'
import {
  askingVerbs,
  authorityVerbs,
  burdeningVerbs,
  commandingVerbs,
  dutyWords,
  handlingVerbs,
  offerWords,
  readerVerbs,
  requirementWords,
  sayingVerbs,
  undergoingVerbs
} from '../../danish/words/case-words.ts'
import {negations} from '../../danish/words/negations.ts'
import {limitOpeners, placeOpeners} from '../../danish/words/prepositions.ts'
import {readerObjects} from '../../danish/words/pronouns.ts'
import type {AskForce} from '../../types.ts'
import type {Sentence} from '../model/sentence.ts'
import {agentOfClause} from '../sentences/agent.ts'
import {type Party, partyOf} from './parties.ts'

/** How something is asked, for what a letter may mean by it. */
export type Form = 'imperative' | 'modal' | 'request' | 'instruction' | 'thing'

/** A demand as a clause makes it. */
export interface FoundDemand {
  readonly force: AskForce
  readonly form: Form
  /** Where its words begin, if not with the finite verb. */
  readonly from?: number
  /** The verb that the reader is to do, if not the main verb. */
  readonly verb?: number
}

/** `Du skal betale`, `Fejlen skal rettes`, `Tilbygningen skal ligge …`; `Vi skal …` only where the reader is to send it. */
export function duty(
  sentence: Sentence,
  clause: Clause,
  party: Party,
  action: string,
  force: AskForce
): FoundDemand | undefined {
  const {tokens} = sentence
  const {mainVerb, passive, finiteVerb} = clause
  if (/^(?:vide|forvente)$/.test(action) || (passive && sayingVerbs.has(action))) return
  const rest = ownWords(sentence, clause)
  if (action === 'være' && rest.includes('opmærksom')) return
  // `For at få kørsel skal man have …` is a rule.
  if (party === 'man' && undergoingVerbs.has(action)) return
  // `I skal` before a list leaves the asking to its items.
  if (rest.length === 1) return
  if (party === 'reader' || party === 'man') {
    // `Du skal ikke bestille noget`: there is no need to.
    return force === 'skal' && rest.slice(1, 4).includes('ikke') ? undefined : {force, form: 'modal'}
  }
  if (party === 'sender') {
    const wants = /^(?:have|modtage)$/.test(action) && !rest.includes('at')
    return wants && rest.some((d) => limitOpeners.has(d)) ? {force, form: 'request'} : undefined
  }
  if (party === 'other body' || party === 'body') return
  const agent = agentOfClause(sentence, clause)
  if (agent && /^(?:os|mig|kommunen|forvaltningen)$/.test(tokens[agent.end - 1]?.lower ?? '')) return
  if (
    passive &&
    authorityVerbs.has(action) &&
    !readerVerbs.has(action) &&
    !isHandled(sentence, clause, action)
  )
    return
  if (mainVerb === finiteVerb && !rest.includes('væk')) return
  return {force, form: 'thing'}
}

/** The words of a clause from its finite verb on, without those of clauses in it. */
function ownWords({tokens, grammar}: Sentence, clause: Clause): ReadonlyArray<string> {
  const {clauses, clauseOf} = grammar.syntax
  return tokens
    .slice(clause.finiteVerb, clause.end)
    .filter(({index}) => {
      const owner = clauses[clauseOf[index] ?? -1]
      return !owner || owner.finiteVerb === clause.finiteVerb
    })
    .map(({lower}) => lower)
}

/** `Du kan klage`, `Du må gerne …`, `Klagen kan indgives til …`; what befalls the reader is no offer. */
export function ability(
  sentence: Sentence,
  clause: Clause,
  party: Party,
  action: string
): FoundDemand | undefined {
  const {tokens} = sentence
  const {finiteVerb, mainVerb, passive} = clause
  const rest = ownWords(sentence, clause)
  if (party === 'reader' || party === 'man') {
    if (passive || mainVerb === finiteVerb) return
    const isTaken = action === 'have' && rest.includes('med')
    if (undergoingVerbs.has(action) && !isTaken && !(action === 'komme' && !rest.includes('at'))) return
    // `kan i stedet få … betalt`
    if (rest.includes('få')) return
    const isDenied = rest.includes('ikke') || tokens[finiteVerb - 1]?.lower === 'ikke'
    if (isDenied && tokens[finiteVerb]?.lower === 'kan') return
    return {
      force: tokens[finiteVerb]?.lower === 'må' && isDenied ? 'skal' : 'kan',
      form: 'modal'
    }
  }
  if (party !== 'thing' || (rest.includes('ikke') && tokens[finiteVerb]?.lower === 'kan')) return
  if (passive && sayingVerbs.has(action)) return
  if (tokens[finiteVerb]?.lower === 'må')
    return {force: rest.includes('ikke') ? 'skal' : 'kan', form: 'thing'}
  if (!passive || !readerVerbs.has(action) || agentOfClause(sentence, clause)) return
  return {force: 'kan', form: 'thing'}
}

/** `Vi beder dig sende …`, `Du anmodes om at …`, `Du indkaldes til samtale`. */
export function asking(sentence: Sentence, clause: Clause, party: Party): FoundDemand | undefined {
  const {tokens, grammar} = sentence
  const {finiteVerb, mainVerb, passive, end} = clause
  const verb = tokens[mainVerb]?.lemma ?? ''
  const force: AskForce = commandingVerbs.has(verb) ? 'skal' : 'bedes'
  const isToReader = burdeningVerbs.has(verb)
    ? tokens.slice(finiteVerb, end).some(({lower, text}) => readerObjects.has(lower) || text === 'Dem')
    : passive
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
export function offering(
  sentence: Sentence,
  {finiteVerb, mainVerb, end}: Clause,
  isReader: boolean
): FoundDemand | undefined {
  const {tokens} = sentence
  // `har haft mulighed for at …` was; `er forpligtet til` is read as a passive.
  if (!isReader || (mainVerb !== finiteVerb && !dutyWords.has(tokens[mainVerb]?.lower ?? ''))) return
  const words = tokens.slice(finiteVerb + 1, end).map(({lower}) => lower)
  const at = words.findIndex((word) => offerWords.has(word) || dutyWords.has(word))
  if (at < 0 || at > 4 || words.slice(0, at).some((d) => negations.has(d))) return
  const isDuty = dutyWords.has(words[at] ?? '')
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
export function isInstructive(sentence: Sentence, clause: Clause, action: string): boolean {
  const {tokens} = sentence
  const {finiteVerb, end} = clause
  if (
    !readerVerbs.has(action) ||
    /^(?:det|herved|hermed)$/.test(tokens[finiteVerb + 1]?.lower ?? '') ||
    agentOfClause(sentence, clause)
  )
    return false
  return tokens
    .slice(finiteVerb + 1, end)
    .some(
      ({lower, kind}) =>
        placeOpeners.has(lower) || lower === 'som' || limitOpeners.has(lower) || isAddress(kind)
    )
}

/** `I klager på naevneneshus.dk`: what the reader does, with the place for it; `Svaret får du på borger.dk` befalls. */
export function isWayTold({tokens}: Sentence, {finiteVerb, mainVerb, end}: Clause): boolean {
  if (undergoingVerbs.has(tokens[mainVerb]?.lemma ?? '')) return false
  return tokens.slice(finiteVerb + 1, end).some(({kind}) => isAddress(kind))
}

function isAddress(kind: number): boolean {
  return kind === TokenKind.url || kind === TokenKind.email
}

/** `Klagen sender du til os`, `Beløbet betaler I på …`: what is to be done with a thing that is named first. */
export function isTurned(
  {tokens}: Sentence,
  {subject, objects, finiteVerb, mainVerb, end}: Clause,
  action: string
): boolean {
  if (!readerVerbs.has(action) || mainVerb !== finiteVerb || !subject || subject.start < finiteVerb)
    return false
  const isNamedFirst = objects.some(({start}) => start < finiteVerb)
  return isNamedFirst && tokens.slice(finiteVerb, end).some(({lower}) => placeOpeners.has(lower))
}

/** What may be done with things that a municipality does with cases: `Affald skal opbevares i lukkede beholdere`. */
function isHandled({tokens}: Sentence, {subject}: Clause, action: string): boolean {
  if (!handlingVerbs.has(action) || !subject) return false
  return !tokens
    .slice(subject.start, subject.end)
    .some(({lower}) => /oplysning|sag(?:en)?s?$|data$|ansøgning|afgørelse|klage/.test(lower))
}

/** How strictly a clause is required by the one above it: `Det er et krav, at du …`, `Det er vigtigt, at du …`. */
export function requirementOf({tokens, grammar}: Sentence, clause: Clause): AskForce | undefined {
  const {kind, subordinator, parent, start} = clause
  const above = grammar.syntax.clauses[parent]
  if (kind !== 'subordinate' || tokens[subordinator]?.lower !== 'at' || !above) return
  if (above.kind !== 'main' || above.finiteVerb > start || above.negations.length > 0) return
  if (askingVerbs.has(tokens[above.mainVerb]?.lemma ?? '') && above.passive === undefined) return 'bedes'
  if (tokens[above.finiteVerb]?.lemma !== 'være') return
  const said = tokens.slice(above.finiteVerb, start).find(({lower}) => requirementWords.has(lower))
  if (!said || tokens.some(({index, lower}) => index < start && negations.has(lower))) return
  return /^(?:vigtig|ønskelig|bed)/.test(said.lower) ? 'bedes' : 'skal'
}

/** What is required, in a clause that would ask for nothing by itself: `at du deltager`, `nedrivningen er afsluttet`. */
export function requirement(sentence: Sentence, clause: Clause, force: AskForce): FoundDemand | undefined {
  const {tokens, grammar} = sentence
  const {subject, finiteVerb, mainVerb, passive, parent, kind} = clause
  // From the words that require it: `anbefaler, at du …`.
  const from =
    kind === 'subordinate' ? (grammar.syntax.clauses[parent]?.finiteVerb ?? finiteVerb) : finiteVerb
  if (!subject || grammar.tagOf(finiteVerb).tense !== 'Pres') return
  const action = tokens[mainVerb]?.lemma ?? ''
  const party = partyOf(sentence, subject)
  if (party === 'reader')
    return undergoingVerbs.has(action) && mainVerb !== finiteVerb
      ? undefined
      : {force, form: 'instruction', from}
  // `Det er en betingelse, at udgiften …` tells the law; in a list of terms it is for the reader.
  return party === 'thing' && passive && kind === 'main' ? {force, form: 'instruction', from} : undefined
}
