import type {Clause, Phrase, Span} from '../../danish/syntax/sentence-syntax.ts'
import {isTimeWord} from '../../danish/syntax/time-word.ts'
import {allCoordinators} from '../../danish/words/conjunctions.ts'
import {subjectPronouns} from '../../danish/words/pronouns.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {isTimeNext} from '../../letter/sentences/end-of-described-noun.ts'
import {asksWithDer, linkerOf} from './clause-linker.ts'
import {sharesVerb} from './shared-verb.ts'
import {
  canBeSubject,
  isAdverb,
  isGoverned,
  likelySubject,
  opensTime,
  startsNounPhrase,
  trimSubject
} from './subject.ts'

/**
 * A passive clause cut into the fields of the Danish sentence; all places are those of tokens.
 *
 * ```
 * Derfor kan sagen desværre ikke behandles af nævnet i dag
 *        ^^^ chain[0]            ^^^^^^^^^ main
 *            ^^^^^ subject
 *                  ^^^^^^^^^^^^^ middle
 * ```
 */
export interface PassiveClause {
  readonly clause: Clause
  /** Finite verb, auxiliaries and main verb, ascending. */
  readonly chain: ReadonlyArray<number>
  readonly main: number
  /** Where the subject stands. */
  readonly order: 'front' | 'inverted' | 'subordinate' | 'relative'
  /** What the active makes the object; undefined where `der` holds its place or a relative word is it. */
  readonly subject: Span | undefined
  /** Place of `der`, -1 without. */
  readonly formal: number
  /** Place of the relative `som` or `der` that is the subject, -1 without. */
  readonly relative: number
  /** Adverbs between the verbs, or straight after the only one. */
  readonly middle: ReadonlyArray<Span>
  /** First token after the verb, its adverbs and, in questions, its subject. */
  readonly rest: number
  /** End of the clause: the first token that cannot belong to it. */
  readonly end: number
}

/** Cut the clause of a passive verb into its fields; undefined where it is too complex to turn. */
export function passiveClauseOf(
  sentence: Sentence,
  verb: number,
  agent: Span | undefined
): PassiveClause | undefined {
  const {syntax} = sentence.grammar
  const number = syntax.clauses.findIndex((d) => d.mainVerb === verb && d.verbGroup.includes(verb))
  const clause = syntax.clauses[number]
  if (!clause || clause.passive === 'være') return
  const chain = clause.verbGroup
  if (chain[0] !== clause.finiteVerb || chain.at(-1) !== verb) return
  if (asksWithDer(sentence, clause)) return
  const end = endOf(sentence, clause, verb)
  const linker = linkerOf(sentence, clause)
  if (sharesVerb(sentence, number, verb, linker !== -1)) return
  const fields =
    linker === -1
      ? mainFields(sentence, clause, verb, agent)
      : subordinateFields(sentence, clause, verb, linker)
  return fields && {clause, chain, main: verb, end, ...fields}
}

type Fields = Omit<PassiveClause, 'clause' | 'chain' | 'main' | 'end'>

function mainFields(
  sentence: Sentence,
  clause: Clause,
  verb: number,
  agent: Span | undefined
): Fields | undefined {
  const {tokens} = sentence
  const {finiteVerb, frontField} = clause
  const subject = knownSubject(sentence, clause) ?? likelySubject(sentence, clause, verb)
  if (!subject) return
  // `… og kontrolleres dagen efter`: what is behind the verb is no subject; it shares that of the verb before.
  if (allCoordinators.has(tokens[finiteVerb - 1]?.lower ?? '')) return
  const {tree} = sentence.grammar.syntax
  // A condition without `hvis` has the order of a question, whatever the tree takes for its front: `Godkendes planen, …`.
  const hasFront = clause.kind === 'main' && frontField.end > frontField.start
  if (!hasFront && !clause.isVerbFirst) return
  const isFront = hasFront && subject.head < finiteVerb
  const none = {formal: -1, relative: -1}
  if (isFront) {
    // What stands before the finite verb is one constituent: the subject, whatever the tree leaves out of it.
    const first = tokens[frontField.start]
    if (!first || !canBeSubject(sentence, frontField) || isGoverned(sentence, frontField.start)) return
    const between = middleOf(sentence, finiteVerb + 1, verb, clause.verbGroup)
    // A noun there is the true subject: `Natten til torsdag blev bilen fundet`.
    if (!between || between.some((span) => holdsSubject(sentence, span))) return
    const {middle, rest} =
      finiteVerb === verb ? adverbsAfter(sentence, verb + 1) : {middle: between, rest: verb + 1}
    // `Hvilke sager behandles …?`: what is asked for stays in front.
    if (/^hv(?:ad|em|ilke[nt]?|or)$/.test(first.lower)) {
      if (rest < tokens.length && startsNounPhrase(sentence, rest)) return
      return {...none, order: 'inverted', subject: undefined, middle, rest}
    }
    if (first.lower === 'der' && frontField.end - frontField.start === 1) {
      return {...none, order: 'front', subject: undefined, formal: frontField.start, middle, rest}
    }
    return {...none, order: 'front', subject: frontField, middle, rest}
  }

  const limit = finiteVerb === verb ? (agent?.start ?? tokens.length) : (clause.verbGroup[1] ?? verb)
  const span = trimSubject(sentence, subject, finiteVerb + 1, limit)
  if (!span) return
  const isFormal = tree.form(span.start) === 'der' && span.end - span.start === 1
  const before = middleOf(sentence, finiteVerb + 1, span.start, [])
  if (!before) return
  if (finiteVerb === verb) {
    const {middle, rest} = adverbsAfter(sentence, span.end)
    return {
      ...none,
      order: 'inverted',
      subject: isFormal ? undefined : span,
      formal: isFormal ? span.start : -1,
      middle: [...before, ...middle],
      rest
    }
  }
  const after = middleOf(sentence, span.end, verb, clause.verbGroup)
  if (!after) return
  return {
    ...none,
    order: 'inverted',
    subject: isFormal ? undefined : span,
    formal: isFormal ? span.start : -1,
    middle: [...before, ...after],
    rest: verb + 1
  }
}

function subordinateFields(
  sentence: Sentence,
  clause: Clause,
  verb: number,
  subordinator: number
): Fields | undefined {
  const {tokens} = sentence
  const {finiteVerb} = clause
  const word = tokens[subordinator]?.lower ?? ''
  const between = middleOf(sentence, finiteVerb + 1, verb, clause.verbGroup)
  if (!between) return
  // Adverbs stand between the subject and the finite verb.
  let from = finiteVerb
  while (from > subordinator + 1 && isAdverb(sentence, from - 1)) from--
  // `hvem der …`, `hvad der …`: the question word is the subject itself.
  if (/^hv(?:em|ad|ilke[nt]?)$/.test(word)) return
  const adverbs = from < finiteVerb ? [{start: from, end: finiteVerb}] : []
  const middle = [...adverbs, ...between]
  const base = {order: 'subordinate' as const, middle, rest: verb + 1}
  if (from === subordinator + 1) {
    if (word !== 'som' && word !== 'der') return
    return {...base, order: 'relative', subject: undefined, formal: -1, relative: subordinator}
  }
  const span = {start: subordinator + 1, end: subjectEnd(sentence, subordinator + 1, from)}
  if (!canBeSubject(sentence, span) || !opensSubject(sentence, span.start)) return
  if (span.end < from) middle.unshift({start: span.end, end: from})
  if (tokens[span.start]?.lower !== 'der') return {...base, subject: span, formal: -1, relative: -1}
  // `at der i august blev taget prøver`: what follows `der` are adverbs.
  const behind = span.end - span.start > 1 ? [{start: span.start + 1, end: span.end}] : []
  return {...base, middle: [...behind, ...middle], subject: undefined, formal: span.start, relative: -1}
}

/**
 * Where the subject of a subordinate clause ends and adverbs begin that stand before the verb: behind a pronoun, and
 * before a time or a condition, `idet hegnet | i modsat fald vil blive fjernet`.
 */
function subjectEnd({tokens, grammar}: Sentence, start: number, end: number): number {
  const isPronoun = subjectPronouns.has(tokens[start]?.lower ?? '')
  for (let at = start + 1; at < end; at++) {
    if (grammar.tagOf(at).upos !== 'ADP') continue
    const next = tokens.slice(at + 1, at + 3).map((d) => d.lower)
    if ((isPronoun && at === start + 1) || next[1] === 'fald' || isTimeNext(next)) return at
  }
  return end
}

/** The tree's subject, unless it is part of a phrase with a preposition: `Om vinteren ryddes stien`. */
function knownSubject(sentence: Sentence, {subject, frontField, finiteVerb}: Clause): Phrase | undefined {
  const {tokens, grammar} = sentence
  const {start} = frontField
  // `I tildeles to timer`: the tree takes the pronoun for a preposition.
  if (frontField.end - start === 1 && tokens[start]?.text === 'I') return
  const isInFront = subject !== undefined && subject.head < finiteVerb && frontField.end > start
  if (!isInFront) return subject
  if (grammar.tagOf(start).upos === 'ADP' && tokens[start]?.text !== 'I') return
  // `Mandag den 3. juni fejes gaden`: a time in front, and who or what it is about behind the verb.
  const isTime = tokens.slice(start, Math.min(frontField.end, start + 4)).some((d) => isTimeWord(d.lower))
  if (isTime && startsNounPhrase(sentence, finiteVerb + 1)) return
  return subject
}

/** Whether a subject may begin here: with a nominal word, a participle or a conjunction of two. */
function opensSubject(sentence: Sentence, at: number): boolean {
  const {upos, verbForm} = sentence.grammar.tagOf(at)
  return (
    startsNounPhrase(sentence, at) ||
    verbForm === 'Part' ||
    /^(?:ADV|CCONJ|X)$/.test(upos) ||
    sentence.tokens[at]?.text === 'I'
  )
}

/** Whether a stretch between the verbs begins with a noun phrase that tells no time. */
function holdsSubject(sentence: Sentence, {start, end}: Span): boolean {
  let at = start
  while (isAdverb(sentence, at)) at++
  if (at >= end || !/^(?:NOUN|PROPN|PRON|DET|NUM)$/.test(sentence.grammar.tagOf(at).upos)) return false
  return !sentence.tokens.slice(at, end).some((d) => isTimeWord(d.lower) || d.lower === 'tiden')
}

/** The stretches between `from` and `to` that are no verbs of the chain; undefined when more than adverbs stand there. */
function middleOf(
  sentence: Sentence,
  from: number,
  to: number,
  chain: ReadonlyArray<number>
): Array<Span> | undefined {
  const spans: Array<Span> = []
  for (let at = from; at < to; at++) {
    if (chain.includes(at)) continue
    const token = sentence.tokens[at]
    // `er af nævnet blevet afvist`: who acts stands between the verbs.
    if (
      !token ||
      token.lower === 'af' ||
      /^[,;:()–-]$/.test(token.text) ||
      (/^(?:VERB|AUX|CCONJ|SCONJ|PART)$/.test(token.upos) && !opensTime(sentence, at))
    )
      return
    const last = spans.at(-1)
    if (last && last.end === at) spans[spans.length - 1] = {start: last.start, end: at + 1}
    else spans.push({start: at, end: at + 1})
  }
  return spans
}

/**
 * Adverbs of the whole clause that follow its only verb: `behandles | ikke længere | i maj`. One that singles out what
 * follows stays with it: `slettes | allerede efter tre år`.
 */
function adverbsAfter(sentence: Sentence, from: number): {middle: Array<Span>; rest: number} {
  const {tokens, grammar} = sentence
  const isOfNext = (at: number) =>
    /^(?:allerede|først|også|kun|især|netop|senest|tidligst)$/.test(tokens[at]?.lower ?? '') &&
    grammar.tagOf(at + 1).upos === 'ADP'
  let at = from
  while (isAdverb(sentence, at) && !isOfNext(at)) at++
  return {middle: at > from ? [{start: from, end: at}] : [], rest: at}
}

/** Where the clause ends: at a comma, a full stop, or `og` with a new clause. */
function endOf({tokens, grammar}: Sentence, clause: Clause, verb: number): number {
  const {clauses, clauseOf} = grammar.syntax
  for (let at = verb + 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    if (/^[.,;:!?()–]$/.test(token.text)) return at
    const owner = clauses[clauseOf[at] ?? -1]
    if (owner && owner !== clause && (owner.start === at || owner.coordinator === at)) return at
  }
  return tokens.length
}
