import {verbInPlaceOf} from '../../danish/lexicon/verbal-noun.ts'
import type {Clause, Span} from '../../danish/syntax/sentence-syntax.ts'
import {isDoer} from '../../danish/words/doers.ts'
import {presentPerfects} from '../../danish/words/modals-and-auxiliaries.ts'
import {writerSubjects, writtenReaders} from '../../danish/words/pronouns.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import type {Suggestion} from '../../types.ts'
import {readerPronoun} from '../passive/doers.ts'
import {type RecastPiece, recast} from '../recast/recast.ts'
import {
  type Actors,
  formsOf,
  objectEnd,
  type VerbalNoun,
  type VerbForms,
  verbalNounOf
} from './verbal-noun.ts'

/** What a time or a circumstance is to the main clause. */
type Relation = 'while' | 'after' | 'before' | 'if'

/** When the main clause says that something happens. */
type Time = 'now' | 'past' | 'done'

/**
 * Put a clause where a preposition and a verbal noun told the circumstances:
 *
 * - `Ved modtagelse af brevet skal du ringe` → `Når du modtager brevet, skal du ringe`
 * - `Efter gennemgang af sagen har vi …` → `Efter at have gennemgået sagen har vi …`
 * - `… efter høring af naboerne.` → `…, når naboerne er hørt.`
 *
 * The one who acts is the subject of the main clause, if that is somebody who does such things; else the passive says
 * no more than the noun did.
 */
export function asClause(sentence: Sentence, noun: Token, actors: Actors): Suggestion | undefined {
  const failing = ifNot(sentence, noun, actors)
  if (failing) return failing
  const act = verbalNounOf(sentence, noun)
  const lead = act && leadOf(sentence, act.start)
  const clause = lead && mainClauseAt(sentence, lead.start)
  if (!act || !lead || !clause) return
  const time = timeOf(sentence, clause)
  const forms = formsOf(sentence, act.verb)
  const front = frontObject(sentence, clause, lead.start, act.object)
  if (front) {
    const actor =
      actorOf(sentence, clause, act.verb, actors) ?? doerAfter(sentence, clause, lead, actors, act.verb)
    const row = rowOf({act, forms, time, relation: lead.relation, object: front, actor})
    return (
      row && recast(sentence, lead.start, clause.finiteVerb, row.isClause ? [...row.pieces, ','] : row.pieces)
    )
  }
  const end = lastObjectEnd(sentence, lead, act.object)
  if (end === undefined) return
  const row = rowOf({
    act,
    forms,
    time,
    relation: lead.relation,
    object: {start: act.object, end},
    actor: undefined
  })
  return row && recast(sentence, lead.start, end, [',', ...row.pieces])
}

/**
 * `Ved manglende betaling af gebyret lukker vi …` → `Hvis du ikke betaler gebyret, lukker vi …`: what readers fail to do
 * in a case that has not come; else nobody knows who fails.
 */
function ifNot(sentence: Sentence, noun: Token, {reader}: Actors): Suggestion | undefined {
  const {tokens, letter} = sentence
  if (tokens[noun.index - 1]?.lower !== 'manglende') return
  const lead = leadOf(sentence, noun.index - 1)
  const clause = lead && mainClauseAt(sentence, lead.start)
  const verb = verbInPlaceOf(letter.danish.lexicon, noun.lemma)
  if (!lead || !clause || verb === undefined || !reader.has(verb) || timeOf(sentence, clause) !== 'now')
    return
  if (lead.relation !== 'while' && lead.relation !== 'if') return
  const object = frontObject(sentence, clause, lead.start, noun.index + 2)
  const hasObject = tokens[noun.index + 1]?.lower === 'af' && object !== undefined
  // `manglende betaling bliver pladsen …`: the verb says enough by itself.
  const isBare = clause.frontField.start === lead.start && clause.finiteVerb === noun.index + 1
  if (!hasObject && !(isBare && verb === 'betale')) return
  const {present} = formsOf(sentence, verb)
  if (present === undefined) return
  const what: ReadonlyArray<RecastPiece> = object && hasObject ? [[object.start, object.end]] : []
  return recast(
    sentence,
    lead.start,
    clause.finiteVerb,
    ['hvis', readerPronoun(sentence), 'ikke', present, ...what, ','],
    {negations: true}
  )
}

interface Lead {
  readonly start: number
  readonly relation: Relation
}

const leads: ReadonlyArray<readonly [row: string, relation: Relation]> = [
  ['i forbindelse med', 'while'],
  ['i tilfælde af', 'if'],
  ['ved', 'while'],
  ['efter', 'after'],
  ['inden', 'before'],
  ['før', 'before']
]

function leadOf({tokens}: Sentence, end: number): Lead | undefined {
  for (const [row, relation] of leads) {
    const words = row.split(' ')
    const start = end - words.length
    if (start >= 0 && words.every((word, at) => tokens[start + at]?.lower === word)) return {start, relation}
  }
  return
}

/** The main clause that a phrase stands in. */
function mainClauseAt({grammar}: Sentence, at: number): Clause | undefined {
  const {clauses, clauseOf} = grammar.syntax
  const own = clauses[clauseOf[at] ?? -1]
  return own?.kind === 'main' && !own.isImperative ? own : undefined
}

function timeOf({tokens, grammar}: Sentence, {finiteVerb, verbGroup}: Clause): Time {
  const finite = tokens[finiteVerb]
  if (grammar.tagOf(finiteVerb).tense === 'Past') return 'past'
  const isPerfect = presentPerfects.has(finite?.lower ?? '') && verbGroup.length > 1
  return isPerfect ? 'done' : 'now'
}

/** What it is done to, where the phrase fills the place before the finite verb. */
function frontObject(
  {tokens, grammar}: Sentence,
  {frontField, finiteVerb}: Clause,
  start: number,
  object: number
): Span | undefined {
  if (frontField.start !== start || finiteVerb <= object) return
  const words = tokens.slice(object, finiteVerb)
  const isPlain = words.every((d) => d.isWord && !grammar.tagOf(d.index).finite && d.upos !== 'SCONJ')
  return isPlain ? {start: object, end: finiteVerb} : undefined
}

/** Where the object ends that ends the sentence. */
function lastObjectEnd(sentence: Sentence, {start, relation}: Lead, object: number): number | undefined {
  const {tokens, grammar} = sentence
  // `Fristen er 4 uger efter offentliggørelsen af …`: only behind a verb is it sure to be the verb's.
  const isOfVerb = grammar.tagOf(start - 1).upos === 'VERB'
  const end = isOfVerb && relation !== 'if' ? objectEnd(sentence, object) : undefined
  return end !== undefined && end === tokens.length - 1 && tokens[end]?.text === '.' ? end : undefined
}

/** The subject of the main clause behind its verb, if it is one who does what the verb means. */
function actorOf({tokens}: Sentence, {finiteVerb}: Clause, verb: string, actors: Actors): string | undefined {
  const token = tokens[finiteVerb + 1]
  const word = token?.text ?? ''
  const isWriter = writerSubjects.has(word)
  const isAddressed = writtenReaders.has(word)
  if (verb === 'modtage') return isWriter || isAddressed ? word : undefined
  const isReader = actors.reader.has(verb)
  if (isAddressed) return isReader ? word : undefined
  return isWriter && !isReader ? word : undefined
}

/** `Efter behandling af klagen har nævnet …`: who acts in the main clause, and before, needs not be said twice. */
function doerAfter(
  sentence: Sentence,
  clause: Clause,
  {relation}: Lead,
  {reader}: Actors,
  verb: string
): string | undefined {
  const {subject, passive, finiteVerb} = clause
  const head = sentence.tokens[subject?.head ?? -1]
  if (relation !== 'after' || timeOf(sentence, clause) === 'now' || passive || reader.has(verb)) return
  const isDone = head?.upos === 'NOUN' && head.index > finiteVerb && isDoer(head.lemma.toLowerCase())
  return isDone ? head.lower : undefined
}

interface Saying {
  readonly act: VerbalNoun
  readonly forms: VerbForms
  readonly time: Time
  readonly relation: Relation
  readonly object: Span
  readonly actor: string | undefined
}

interface Row {
  readonly pieces: ReadonlyArray<RecastPiece>
  /** Whether it is a clause, which a comma closes, and no infinitive. */
  readonly isClause: boolean
}

function rowOf({act, forms, time, relation, object: {start, end}, actor}: Saying): Row | undefined {
  const {present, past, supine} = forms
  if (present === undefined || past === undefined || supine === undefined) return
  const object: RecastPiece = [start, end]
  const clause = (...pieces: ReadonlyArray<RecastPiece>): Row => ({pieces, isClause: true})
  if (time !== 'now' && actor !== undefined) {
    if (relation === 'after') return {pieces: ['efter', 'at', 'have', supine, object], isClause: false}
    if (relation === 'while' && time === 'done')
      return {pieces: ['ved', 'at', act.verb, object], isClause: false}
  }
  switch (relation) {
    case 'before':
      return actor === undefined
        ? undefined
        : clause('inden', actor, time === 'past' ? past : present, object)
    case 'after':
      if (time === 'now')
        return actor === undefined
          ? clause('når', object, 'er', supine)
          : clause('når', actor, 'har', supine, object)
      return clause('efter', 'at', object, time === 'past' ? 'var' : 'er', 'blevet', supine)
    default: {
      if (time === 'done') return
      const word = relation === 'if' ? 'hvis' : time === 'past' ? 'da' : 'når'
      // What changes may do so by itself.
      if (act.verb === 'ændre' && actor === undefined)
        return clause(time === 'past' ? 'da' : 'hvis', object, time === 'past' ? past : present, 'sig')
      if (actor !== undefined) return clause(word, actor, time === 'past' ? past : present, object)
      return clause(word, object, time === 'past' ? 'blev' : 'bliver', supine)
    }
  }
}
