import {isBody, isDoer} from '../danish/words/doers.ts'
import {exceptions} from '../danish/words/meaning-words.ts'
import {denials} from '../danish/words/negations.ts'
import {oneOf} from '../danish/words/one-of.ts'
import {readerSubjects, turnedSubjects, writers} from '../danish/words/pronouns.ts'
import type {Sentence} from '../letter/model/sentence.ts'
import {type Concepts, conceptsOf} from './concepts.ts'
import type {Content} from './version.ts'

/** What a clause makes of its act: demands it, asks for it, advises it, allows it. */
export type Force = 'must' | 'ask' | 'should' | 'may' | 'none'

/** Who acts: the sender, the reader, another person or body by its noun, or nobody who is named. */
export type Actor = 'sender' | 'reader' | 'other' | 'none'

/** A clause as far as it is compared. Places are those of tokens. */
export interface KeptClause {
  readonly start: number
  readonly end: number
  /** Its own words that carry meaning; those of clauses within are theirs. */
  readonly contents: ReadonlyArray<Content>
  /** What its main verb stands for. */
  readonly verb: Concepts
  readonly verbAt: number
  readonly finite: number
  /** Place of the word that denies, -1 without one. */
  readonly negation: number
  readonly force: Force
  readonly actor: Actor
  /** Places of the words that name who acts. */
  readonly subject: {readonly start: number; readonly end: number} | undefined
  readonly subordinator: string
  readonly isMain: boolean
  readonly hasException: boolean
  /** Whether a passive names who acts. */
  readonly hasAgent: boolean
}

/** The clauses of a sentence; a sentence without a finite verb is one. */
export function clausesOf(sentence: Sentence): ReadonlyArray<KeptClause> {
  return sentence.once(readClauses)
}

function readClauses(sentence: Sentence): ReadonlyArray<KeptClause> {
  const {tokens, grammar} = sentence
  const {clauses, clauseOf} = grammar.syntax
  if (clauses.length === 0) return [bare(sentence)]
  const contents: Array<Array<Content>> = clauses.map(() => [])
  const negation = clauses.map(() => -1)
  const exceptional = clauses.map(() => false)
  for (const token of tokens) {
    const at = clauseOf[token.index] ?? -1
    const own = contents[at]
    if (!own) continue
    const concepts = conceptsOf(token)
    if (concepts.length > 0) own.push({at: token.index, concepts})
    if (denials.has(token.lower)) negation[at] = token.index
    if (exceptions.has(token.lower)) exceptional[at] = true
  }
  return clauses.map((clause, index): KeptClause => {
    const {start, end, finiteVerb, mainVerb, subject, sharedSubject, agent, passive} = clause
    const named = passive ? agent : (subject ?? sharedSubject)
    const head = passive && agent ? headAfter(sentence, agent.start, agent.end) : named?.head
    const main = tokens[mainVerb]
    return {
      start,
      end,
      contents: contents[index] ?? [],
      verb: main ? conceptsOf(main) : [],
      verbAt: mainVerb,
      finite: finiteVerb,
      negation: negation[index] ?? -1,
      force:
        clause.isImperative && !turnedSubjects.has(tokens[finiteVerb + 1]?.lower ?? '')
          ? 'ask'
          : forceOf(sentence, finiteVerb, mainVerb, start, end),
      actor: passive && !agent ? 'none' : actorOf(sentence, head),
      subject: named && {start: named.start, end: named.end},
      subordinator: tokens[clause.subordinator]?.lower ?? '',
      isMain: clause.kind === 'main',
      hasException: exceptional[index] ?? false,
      hasAgent: passive !== undefined && agent !== undefined
    }
  })
}

function bare({tokens}: Sentence): KeptClause {
  return {
    start: 0,
    end: tokens.length,
    contents: tokens.flatMap((token) => {
      const concepts = conceptsOf(token)
      return concepts.length > 0 ? [{at: token.index, concepts}] : []
    }),
    verb: [],
    verbAt: -1,
    finite: -1,
    negation: tokens.findLastIndex((d) => denials.has(d.lower)),
    force: 'none',
    actor: 'none',
    subject: undefined,
    subordinator: '',
    isMain: true,
    hasException: tokens.some((d) => exceptions.has(d.lower)),
    hasAgent: false
  }
}

function headAfter({tokens}: Sentence, start: number, end: number): number | undefined {
  for (let at = end - 1; at > start; at--) if (/^(?:NOUN|PROPN|PRON)$/.test(tokens[at]?.upos ?? '')) return at
  return
}

/** `skal`, `har pligt til`, `bedes`, `bør`, `kan`, `har ret til`. */
function forceOf({tokens}: Sentence, finite: number, main: number, start: number, end: number): Force {
  const verb = tokens[finite]?.lower ?? ''
  if (verb === 'skal' || (verb === 'må' && isDenied(tokens, finite, end)))
    return verb === 'skal' ? 'must' : 'may'
  if (verb === 'kan' || verb === 'må') return 'may'
  if (verb === 'bør' || verb === 'burde') return 'should'
  const lemma = tokens[main]?.lemma ?? ''
  if (
    /^(?:bedes|anmodes|opfordres)$/.test(tokens[main]?.lower ?? '') ||
    /^(?:bede|anmode|opfordre)$/.test(lemma)
  )
    return 'ask'
  if (/^(?:anbefale|tilråde)$/.test(lemma)) return 'should'
  if (/^(?:påhvile|påbyde|forpligte)$/.test(lemma)) return 'must'
  for (let at = start; at < end; at++) {
    const {lower = ''} = tokens[at] ?? {}
    if (lower === 'pligt' || lower === 'forpligtet' || lower === 'nødt' || lower === 'obligatorisk')
      return 'must'
    if (
      lower === 'ret' ||
      lower === 'berettiget' ||
      lower === 'lov' ||
      lower === 'mulighed' ||
      lower === 'adgang'
    )
      return 'may'
  }
  return 'none'
}

function isDenied(tokens: Sentence['tokens'], finite: number, end: number): boolean {
  return tokens.slice(finite, end).some((d) => denials.has(d.lower))
}

const readers = new RegExp(
  `^(?:${oneOf(readerSubjects)}|borger(?:en|ne)?|ansøger(?:en|e|ne)?|modtager(?:en|e)?)$`
)

function actorOf({tokens}: Sentence, head: number | undefined): Actor {
  const token = head === undefined ? undefined : tokens[head]
  if (!token) return 'none'
  if (
    writers.has(token.lower) ||
    /kommune(?:n|s)?$|^forvaltningen$|myndigheden$|^kommunalbestyrelsen$/.test(token.lower)
  )
    return 'sender'
  if (
    token.text === 'I' ||
    token.text === 'De' ||
    (readers.test(token.lower) && token.lower !== 'i' && token.lower !== 'de')
  )
    return 'reader'
  if (token.upos === 'PRON' || !isDoer(token.lower)) return 'none'
  return isBody(token.lower) ? 'other' : 'reader'
}
