import type {Clause} from '../../danish/syntax/sentence-syntax.ts'
import type {Sentence} from '../model/sentence.ts'
import {agentOfClause} from '../sentences/agent.ts'
import {type Role, roleOf, type Senders} from './role-of.ts'

/**
 * Whether what stands at a token is an act of the letter's own: the sender decides, or it is decided of the reader.
 *
 * ```
 * Vi har bevilget dig en bil.             own: the sender is the subject
 * Din ansøgning imødekommes ikke.         own: the reader's matter is the subject of a passive
 * Amtet A har givet Dem afslag.           not: another authority did it, and the letter tells of it
 * Nævnet fandt, at ansøgeren ikke havde … not: somebody else is spoken of
 * Alle grundejere skal klippe hækken.     not: a rule for everybody
 * ```
 */
export function isOwnAct(sentence: Sentence, index: number, senders: Senders): boolean {
  if (isOfAnother(sentence, index, senders)) return false
  const {clauses, clauseOf} = sentence.grammar.syntax
  let number = clauseOf[index] ?? -1
  for (let steps = 0; number >= 0 && steps < maxDepth; steps++) {
    const clause = clauses[number]
    if (!clause) break
    const role = roleIn(clause, sentence, senders)
    if (role === 'other' || isTold(clause, role, sentence)) return false
    if (role !== 'thing') return true
    // `Vi har besluttet, at hjælpen stopper`: whoever decided in the clause above decided this, too.
    number = clause.kind === 'main' ? -1 : clause.parent
  }
  return true
}

/** How many clauses may lie one in the other; deeper ones no reader follows. */
const maxDepth = 8

/** Whether a clause tells what was: `De kunne ikke få fat i nogen`, `Du fik afslag`; `… blev afslået` may be news. */
function isTold({kind, finiteVerb, passive}: Clause, role: Role, {grammar}: Sentence): boolean {
  if (role === 'sender' || passive || (role === 'thing' && kind !== 'main')) return false
  return grammar.tagOf(finiteVerb).tense === 'Past'
}

/** Who acts in a clause; in a passive that names nobody, whom it happens to. */
function roleIn(clause: Clause, sentence: Sentence, senders: Senders): Role {
  if (clause.isImperative) return 'reader'
  const agent = agentOfClause(sentence, clause)
  if (agent) return roleOf({...agent, start: agent.start + 1}, clause, sentence, senders)
  const subject = clause.subject ?? clause.sharedSubject
  // `Der meddeles tilladelse`, `Det er besluttet, at …`: whoever writes means himself.
  if (!subject || clause.subjectIsExpletive) return 'thing'
  return roleOf(subject, clause, sentence, senders)
}

/**
 * Whether a noun of deciding belongs to somebody else: `Københavns Kommunes beslutning`.
 *
 *                                                       ^^^^^^^^^
 */
function isOfAnother({tokens, grammar}: Sentence, index: number, senders: Senders): boolean {
  let at = index - 1
  for (let seen = 0; seen < adjectives && grammar.tagOf(at).upos === 'ADJ'; seen++) at--
  const {upos, case: form} = grammar.tagOf(at)
  if (form !== 'Gen' || (upos !== 'NOUN' && upos !== 'PROPN')) return false
  const name: Array<string> = []
  while (at >= 0 && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) name.unshift(tokens[at--]?.lower ?? '')
  // The first word of a sentence has its capital for that: `Kommunens afslag`.
  if (name.length === 0 || (at < 0 && name.length === 1 && upos === 'NOUN')) return false
  return !senders.isNamed(name.map((word) => word.replace(/['’]?s?$/, '')))
}

/** How many adjectives may stand between a genitive and its noun. */
const adjectives = 2
