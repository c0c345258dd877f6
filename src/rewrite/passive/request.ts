import {genderOf, inflect} from '../../danish/lexicon/inflect.ts'
import {morphologicalClass} from '../../danish/lexicon/morphology.ts'
import type {Span} from '../../danish/syntax/sentence-syntax.ts'
import {isDoer} from '../../danish/words/doers.ts'
import {
  askedReaders,
  capitalSubjects,
  objectPronouns,
  reflexives,
  thingPronouns
} from '../../danish/words/pronouns.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import type {Suggestion} from '../../types.ts'
import {objectForm} from '../recast/pronoun-case.ts'
import {type RecastPiece, recast} from '../recast/recast.ts'
import {mainLemma} from './active-verbs.ts'
import {readerPronoun} from './doers.ts'
import {startsWithObject} from './obstacles.ts'

/**
 * Turn a request with `bedes` into a plain one.
 *
 * `Du bedes sende skemaet` and `Skemaet bedes sendt` → `Send skemaet`; `Hvis du flytter, bedes du skrive` →
 * `Hvis du flytter, skal du skrive`; `Beboerne bedes flytte` → `Vi beder beboerne om at flytte`.
 */
export function requestsOf(sentence: Sentence, asking: number): Array<Suggestion> {
  const {syntax} = sentence.grammar
  const clause = syntax.clauses.find((d) => d.finiteVerb === asking)
  if (!clause || clause.conjunct !== -1) return []
  // `…, bedes du …`: what follows at once is who is asked, whatever the tree makes of it.
  const isPlural = sentence.tokens[asking - 1]?.text === 'I' && asking === 1
  const asksReader = askedReaders.has(sentence.tokens[asking + 1]?.text ?? '')
  if (!asksReader && !isPlural && (clause.kind !== 'main' || !clause.subject)) return []
  const front = clause.frontField
  const isFront = isPlural || (!asksReader && clause.subject !== undefined && clause.subject.head < asking)
  const subject = isFront
    ? front
    : {start: asking + 1, end: asksReader ? asking + 2 : (clause.subject?.end ?? 0)}
  if (subject.end <= subject.start) return []
  if (!isFront && !asksReader && clause.subject?.start !== asking + 1) return []
  const rest = isFront ? asking + 1 : subject.end
  const verb = verbAfter(sentence, rest)
  if (!verb) return []
  const request = {subject, rest, ...verb}
  const suggestion = isFront ? fromFront(sentence, request) : inverted(sentence, asking, request)
  return suggestion.filter((d) => d !== undefined)
}

interface Request {
  /** Who is asked, or what is to be treated. */
  readonly subject: Span
  /** First token after `bedes` and the subject. */
  readonly rest: number
  readonly verb: number
  readonly lemma: string
  readonly isParticiple: boolean
  /** Adverbs between; courtesy is left out. */
  readonly adverbs: ReadonlyArray<RecastPiece>
  readonly isNegated: boolean
}

function verbAfter(sentence: Sentence, from: number): Omit<Request, 'subject' | 'rest'> | undefined {
  const {tokens, grammar} = sentence
  const adverbs: Array<RecastPiece> = []
  let isNegated = false
  for (let at = from; at < Math.min(tokens.length, from + 5); at++) {
    const token = tokens[at]
    const tag = grammar.tagOf(at)
    if (!token) return
    if (tag.verbForm === 'Inf' && tag.voice !== 'Pass' && token.lower !== 'være' && token.lower !== 'blive') {
      return {verb: at, lemma: token.lower, isParticiple: false, adverbs, isNegated}
    }
    if (tag.verbForm === 'Part' && tag.tense === 'Past') {
      const lemma = mainLemma(sentence, at)
      return lemma === undefined ? undefined : {verb: at, lemma, isParticiple: true, adverbs, isNegated}
    }
    const other = otherReading(sentence, at)
    if (other) return {...other, verb: at, adverbs, isNegated}
    if (token.lower === 'venligst' || token.lower === 'hermed') continue
    if (token.lower === 'ikke') isNegated = true
    else if (tag.upos === 'ADV') adverbs.push([at, at + 1])
    else return
  }
  return
}

/** `bedes mærket med`, `bedes rette`: behind the verb of a request a noun or an adjective without an article is a verb. */
function otherReading(sentence: Sentence, at: number): Pick<Request, 'lemma' | 'isParticiple'> | undefined {
  const {tokens, grammar, letter} = sentence
  const {upos, definite} = grammar.tagOf(at)
  const lower = tokens[at]?.lower ?? ''
  const classes = letter.danish.lexicon.ownClasses(lower)
  if (upos === 'NOUN' && definite === 'Def' && classes & morphologicalClass.pastParticiple) {
    const lemma = mainLemma(sentence, at)
    return lemma === undefined ? undefined : {lemma, isParticiple: true}
  }
  // `rette henvendelse`: said with one verb, and not as an order.
  const isSupport = grammar.tagOf(at + 1).upos === 'NOUN' && grammar.tagOf(at + 1).definite !== 'Def'
  const isInfinitive = upos === 'ADJ' && !isSupport && (classes & morphologicalClass.infinitive) !== 0
  return isInfinitive ? {lemma: lower, isParticiple: false} : undefined
}

function imperative({letter}: Sentence, lemma: string): string | undefined {
  return inflect(letter.danish.lexicon, lemma, {pos: 'verb', mood: 'Imp'})[0]
}

function fromFront(sentence: Sentence, request: Request): Array<Suggestion | undefined> {
  const {tokens} = sentence
  const {subject, verb, lemma, isParticiple, adverbs, isNegated} = request
  const first = tokens[subject.start]
  const isReader = subject.end - subject.start === 1 && isReaderAsked(first?.lower ?? '')
  if (isParticiple && isReader) return []
  if (!isReader && !isParticiple) return [asksThem(sentence, subject.start, request)]
  const form = imperative(sentence, lemma)
  if (form === undefined || isNegated || subject.start !== firstWord(sentence)) return []
  if (isParticiple) {
    if (startsWithObject(sentence, verb + 1, tokens.length)) return []
    const object = objectOf(sentence, subject)
    const second = secondVerb(sentence, verb, 'Part')
    if (second === null || tokens[subject.end]?.text === ',') return []
    const pieces: Array<RecastPiece> = [form, ...adverbs, object]
    if (!second) return [recast(sentence, subject.start, verb + 1, pieces)]
    const pronoun = pronounFor(sentence, subject)
    if (pronoun === undefined || second.at !== verb + 2) return []
    return [recast(sentence, subject.start, second.at + 1, [...pieces, ',', 'og', second.form, pronoun])]
  }
  if (first?.lower === 'man' && tokens.slice(verb).some((d) => reflexives.has(d.lower))) return []
  const second = secondVerb(sentence, verb, 'Inf')
  if (second === null) return []
  // `Kontakt mig snarest`: a pronoun stands right behind the verb.
  const isLight = adverbs.length > 0 && objectPronouns.has(tokens[verb + 1]?.lower ?? '')
  if (isLight && !second)
    return [recast(sentence, subject.start, verb + 2, [form, [verb + 1, verb + 2], ...adverbs])]
  const pieces: Array<RecastPiece> = [form, ...adverbs]
  if (!second) return [recast(sentence, subject.start, verb + 1, pieces)]
  const between: Array<RecastPiece> = verb + 1 < second.coordinator ? [[verb + 1, second.coordinator]] : []
  return [recast(sentence, subject.start, second.at + 1, [...pieces, ...between, ',', 'og', second.form])]
}

function inverted(sentence: Sentence, asking: number, request: Request): Array<Suggestion | undefined> {
  const {tokens} = sentence
  const {subject, verb, lemma, isParticiple, adverbs, isNegated} = request
  const text = tokens[subject.start]?.text ?? ''
  const isReader = subject.end - subject.start === 1 && askedReaders.has(text)
  if (isReader && !isParticiple) {
    const no: Array<RecastPiece> = isNegated ? ['ikke'] : []
    const who: RecastPiece = text === 'man' ? readerPronoun(sentence) : [subject.start, subject.end]
    const must = recast(sentence, asking, verb, ['skal', who, ...adverbs, ...no])
    const form = imperative(sentence, lemma)
    // After a clause: `Hvis du flytter, så skriv til os`.
    const isClause = tokens[asking - 1]?.text === ','
    const second = secondVerb(sentence, verb, 'Inf')
    if (!isClause || form === undefined || isNegated || second !== undefined || adverbs.length > 0)
      return [must]
    // `For at undgå det bedes du …`: `så` takes up a condition or a time, no purpose.
    if (tokens[firstWord(sentence)]?.lower === 'for') return [must]
    return [recast(sentence, asking, verb + 1, ['så', form]), must]
  }
  if (isReader) return []
  if (!isParticiple) return [asksThem(sentence, asking, request)]
  // `Inden fredag bedes skemaet sendt`: the reader acts.
  if (isNegated || secondVerb(sentence, verb, 'Part') !== undefined) return []
  if (startsWithObject(sentence, verb + 1, tokens.length)) return []
  const object = objectOf(sentence, subject)
  return [recast(sentence, asking, verb + 1, ['skal', readerPronoun(sentence), ...adverbs, lemma, object])]
}

/** `Beboerne bedes flytte …` → `Vi beder beboerne om at flytte …`. */
function asksThem(sentence: Sentence, from: number, request: Request): Suggestion | undefined {
  const {subject, verb, adverbs, isNegated} = request
  const {tokens} = sentence
  if (tokens[subject.end]?.text === ',') return
  // `Kommunens logo bedes fremgå`: a logo cannot be asked; who is meant, the sentence does not say.
  if (!tokens.slice(subject.start, subject.end).some((d) => isAsked(d))) return
  const object = objectOf(sentence, subject)
  const subjectFirst: Array<RecastPiece> = from === subject.start ? ['vi', 'beder'] : ['beder', 'vi']
  const no: Array<RecastPiece> = isNegated ? ['ikke'] : []
  return recast(sentence, from, verb, [...subjectFirst, ...adverbs, object, 'om', ...no, 'at'])
}

/** Whether a word names who can be asked. */
function isAsked({upos, lower, text}: Token): boolean {
  if (upos === 'PRON') return !thingPronouns.has(lower)
  if (upos === 'PROPN' || upos === 'ADJ') return true
  return (upos === 'NOUN' && isDoer(lower)) || capitalSubjects.has(text)
}

function objectOf({tokens}: Sentence, {start, end}: Span): RecastPiece {
  const form = end - start === 1 ? objectForm(tokens[start]?.lower ?? '') : undefined
  return form ?? [start, end]
}

function firstWord({tokens}: Sentence): number {
  return tokens.findIndex((d) => d.isWord)
}

/** `den`, `det` or `dem`, by which a second request takes up the thing of the first. */
function pronounFor({tokens, grammar, letter}: Sentence, {start, end}: Span): string | undefined {
  for (let at = start; at < end; at++) {
    const tag = grammar.tagOf(at)
    const token = tokens[at]
    if (!token || tag.upos === 'CCONJ') return
    if (tag.upos !== 'NOUN' || tag.case === 'Gen') continue
    if (tag.number === 'Plur') return 'dem'
    const gender = genderOf(letter.danish.lexicon, token.lemma) ?? tag.gender
    return gender === 'Neut' ? 'det' : gender === 'Com' ? 'den' : undefined
  }
  return
}

interface SecondVerb {
  readonly coordinator: number
  readonly at: number
  readonly form: string
}

/** The verb that `og` joins to the first: undefined without one, null where it cannot be turned. */
function secondVerb(sentence: Sentence, verb: number, form: 'Inf' | 'Part'): SecondVerb | undefined | null {
  const {tokens, grammar} = sentence
  let found: SecondVerb | undefined
  for (let at = verb + 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || /^[.;:!?]$/.test(token.text)) break
    if (token.upos !== 'CCONJ') continue
    const next = grammar.tagOf(at + 1)
    if (next.upos !== 'VERB' && next.upos !== 'AUX') {
      if (next.upos === 'ADV') return null
      continue
    }
    if (next.verbForm !== form || found || token.lower !== 'og' || hasMarker(sentence, verb, at)) return null
    const lemma = form === 'Inf' ? tokens[at + 1]?.lower : mainLemma(sentence, at + 1)
    const turned = lemma === undefined ? undefined : imperative(sentence, lemma)
    if (turned === undefined) return null
    found = {coordinator: at, at: at + 1, form: turned}
  }
  return found
}

/** `at` or a clause between the verbs: the second may belong to it. */
function hasMarker({tokens, grammar}: Sentence, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    if (grammar.tagOf(at).upos === 'PART' || tokens[at]?.text === ',' || grammar.tagOf(at).finite) return true
  }
  return false
}

/** Whether a word in small letters may be the reader, who is asked. */
function isReaderAsked(lower: string): boolean {
  return lower === 'i' || lower === 'de' || askedReaders.has(lower)
}
