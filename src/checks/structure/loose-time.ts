import type {Clause} from '../../danish/syntax/clause.ts'
import {TokenKind} from '../../danish/tokens/token-list.ts'
import {isReaderWord, isSenderWord} from '../../danish/words/addressees.ts'
import {handingInVerbs, readerVerbs} from '../../danish/words/case-words.ts'
import {conditionalsAndWhen} from '../../danish/words/conjunctions.ts'
import {modalsOfAbility, modalsOfDuty} from '../../danish/words/modals-and-auxiliaries.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'

/** Times that are vague only where somebody promises or demands something. */
export interface LooseTimes {
  /** Prepositions before a season or a border of time, of one word or more: `i løbet af`, `inden`. */
  readonly leads: ReadonlyArray<string>
  /** What may stand between: `næste`, `kommende`. */
  readonly qualities: ReadonlyArray<string>
  /** `foråret`, `weekenden`, `årsskiftet`. */
  readonly nouns: ReadonlyArray<string>
  /** Borders of something that a genitive names: `fristens udløb`. */
  readonly borders: ReadonlyArray<string>
  /** Adverbs and phrases: `snart`, `i tide`. */
  readonly words: ReadonlyArray<string>
  /** Verbs of which a promise or an answer is made. */
  readonly verbs: ReadonlyArray<string>
}

/** Finds where a loose time that starts at a token ends, or undefined. */
export type LooseTimeSearch = (tokens: ReadonlyArray<Token>, index: number) => number | undefined

/**
 * Make the search for times that are vague in a promise or a demand only: `Du får svar i løbet af foråret`, `Du skal søge
 * i tide`. `Solen skinner i løbet af foråret` promises nothing.
 */
export function looseTimes({leads, qualities, nouns, borders, words, verbs}: LooseTimes): LooseTimeSearch {
  const frames = byFirstWord(leads)
  const adverbs = byFirstWord(words)
  const ends = {qualities: new Set(qualities), nouns: new Set(nouns), borders: new Set(borders)}
  const promised = new Set(verbs)
  return (tokens, index) => {
    const {sentence, lower} = tokens[index] ?? {}
    if (!sentence || lower === undefined) return
    const adverb = longestEnd(tokens, index, adverbs.get(lower))
    if (adverb !== undefined)
      return isEndOfPhrase(tokens, adverb) && binds(sentence, index, promised, true) ? adverb : undefined
    for (const lead of frames.get(lower) ?? []) {
      if (!lead.every((word, offset) => tokens[index + offset]?.lower === word)) continue
      const end = borderEnd(tokens, index + lead.length, ends)
      if (end !== undefined) return binds(sentence, index, promised, false) ? end : undefined
    }
    return
  }
}

type Phrases = ReadonlyMap<string, ReadonlyArray<ReadonlyArray<string>>>

/** The longest first. */
function byFirstWord(phrases: ReadonlyArray<string>): Phrases {
  const index = new Map<string, Array<ReadonlyArray<string>>>()
  const inOrder = phrases.map((d) => d.split(' ')).sort((a, b) => b.length - a.length)
  for (const words of inOrder) {
    const [first = ''] = words
    const alike = index.get(first)
    if (alike) alike.push(words)
    else index.set(first, [words])
  }
  return index
}

function longestEnd(
  tokens: ReadonlyArray<Token>,
  index: number,
  phrases: ReadonlyArray<ReadonlyArray<string>> = []
): number | undefined {
  const words = phrases.find((d) => d.every((word, offset) => tokens[index + offset]?.lower === word))
  return words && index + words.length
}

interface Ends {
  readonly qualities: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
  readonly borders: ReadonlySet<string>
}

/** `næste forår`, `weekenden`, `fristens udløb`; `uge 12` and `2027` say when. */
function borderEnd(
  tokens: ReadonlyArray<Token>,
  start: number,
  {qualities, nouns, borders}: Ends
): number | undefined {
  let at = start
  while (at < start + 2 && qualities.has(tokens[at]?.lower ?? '')) at++
  const word = tokens[at]
  if (!word) return
  const next = tokens[at + 1]
  if (nouns.has(word.lower)) return next?.kind === TokenKind.number ? undefined : at + 1
  return word.lower.endsWith('s') && word.upos === 'NOUN' && borders.has(next?.lower ?? '')
    ? at + 2
    : undefined
}

/** `Vi svarer hurtigt.`; `hurtigt nok`, `snart gammel` and `senere på dagen` go on. */
function isEndOfPhrase(tokens: ReadonlyArray<Token>, end: number): boolean {
  const next = tokens[end]
  return !next?.isWord || /^(?:ADP|CCONJ|SCONJ|PRON|PROPN)$/.test(next.upos)
}

/** `Hører vi ikke fra dig inden fristens udløb, …` points back to a deadline that has been told. */
function isCondition(clause: Clause, {tokens}: Sentence): boolean {
  if (clause.isVerbFirst && !clause.isImperative) return true
  return conditionalsAndWhen.has(tokens[clause.subordinator]?.lower ?? '')
}

/** Whether the clause of a time promises the reader something or demands it: only of what somebody will do. */
function binds(sentence: Sentence, index: number, promised: ReadonlySet<string>, isAdverb: boolean): boolean {
  const {syntax} = sentence.grammar
  const clause = syntax.clauses[syntax.clauseOf[index] ?? -1]
  if (!clause || clause.kind === 'relative' || isCondition(clause, sentence)) return false
  const finite = sentence.tokens[clause.finiteVerb]?.lower ?? ''
  if (modalsOfAbility.has(finite) || sentence.grammar.tagOf(clause.finiteVerb).tense === 'Past') return false
  const verb = sentence.tokens[clause.mainVerb]?.lemma ?? ''
  const subject = sentence.tokens[(clause.subject ?? clause.sharedSubject)?.head ?? -1]?.text ?? ''
  const isReader = isReaderWord(subject)
  if (promised.has(verb) && (isReader || isSenderWord(subject) || clause.passive !== undefined)) return true
  // `Vi skal have svar inden weekenden`
  if (verb === 'have' && finite === 'skal' && isSenderWord(subject)) return true
  const isDuty = modalsOfDuty.has(finite) || finite === 'bedes' || clause.isImperative
  if (!isDuty || !(isReader || clause.passive !== undefined || clause.isImperative)) return false
  return !isAdverb || readerVerbs.has(verb) || handingInVerbs.has(verb)
}
