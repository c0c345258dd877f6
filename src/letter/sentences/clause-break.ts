import {clauseOpeners} from '../../danish/words/conjunctions.ts'
import {helpingVerbs} from '../../danish/words/modals-and-auxiliaries.ts'
import {infinitivePrepositions} from '../../danish/words/prepositions.ts'
import type {Sentence} from '../model/sentence.ts'

/** A clause between commas that parts subject and verb, or the verbs of a group; places are those of tokens. */
export interface ClauseBreak {
  readonly start: number
  readonly end: number
}

/**
 * Find the clauses set off by two commas in the middle of a main clause, by the order of words alone.
 *
 * A Danish main clause has its finite verb second: where nothing finite stands before the first comma and a finite
 * verb follows the second, what is between them parts the two. Where a modal or auxiliary stands before and a
 * non-finite verb follows, it parts the verb group.
 *
 * ```
 * Nordhallen skal, selv om den er fra 1974, ikke rives ned.
 *            ^ finite                            ^ main verb
 * ```
 */
export function clauseBreaks(sentence: Sentence): Array<ClauseBreak> {
  const {tokens} = sentence
  const commas = tokens
    .filter(({text}) => text === ',' || text === ';' || text === ':')
    .map(({index}) => index)
  const breaks: Array<ClauseBreak> = []
  for (let at = 0; at + 1 < commas.length; at++) {
    const [open = 0, close = 0] = [commas[at], commas[at + 1]]
    const from = at === 0 ? 0 : (commas[at - 1] ?? 0) + 1
    if (isInfinitiveClause(sentence, open + 1, close)) {
      if (parts(sentence, from, open, close)) breaks.push({start: open + 1, end: close})
      continue
    }
    if (!clauseOpeners.has(tokens[open + 1]?.lower ?? '') && !isContactClause(sentence, open)) continue
    if (!hasFinite(sentence, open + 1, close)) continue
    if (parts(sentence, from, open, close)) breaks.push({start: open + 1, end: close})
  }
  return breaks
}

/** `…, efter at have talt med skolen, …`: a clause with an infinitive for its verb. */
export function isInfinitiveClause({tokens, grammar}: Sentence, start: number, end: number): boolean {
  if (!infinitivePrepositions.has(tokens[start]?.lower ?? '')) return false
  const marker = tokens.slice(start + 1, Math.min(start + 4, end)).find(({lower}) => lower === 'at')
  return marker !== undefined && grammar.tagOf(marker.index + 1).verbForm === 'Inf'
}

function hasFinite({grammar}: Sentence, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (grammar.tagOf(index).finite) return true
  return false
}

/** `Det beløb, du har betalt …`: a relative clause that begins with its subject. */
function isContactClause({grammar}: Sentence, comma: number): boolean {
  const before = grammar.tagOf(comma - 1)
  const after = grammar.tagOf(comma + 1)
  return (before.upos === 'NOUN' || before.upos === 'PRON') && after.upos === 'PRON' && after.case === 'Nom'
}

function parts(sentence: Sentence, from: number, open: number, close: number): boolean {
  const {tokens, grammar} = sentence
  let start = from
  // `og den plan, som …`, `at den plan, som …`: the clause begins after its conjunction.
  while (start < open && /^(?:CCONJ|SCONJ)$/.test(grammar.tagOf(start).upos)) start++
  const isSubordinate = start > from
  if (start >= open || clauseOpeners.has(tokens[start]?.lower ?? '')) return false
  let finite = -1
  for (let index = start; index < open; index++) {
    const tag = grammar.tagOf(index)
    // `Dokumenter, der …`: no imperative stands alone before a relative clause; it is a noun that looks like one.
    if (tag.finite && !(tag.mood === 'Imp' && index === open - 1)) finite = index
  }
  let after = close + 1
  for (let words = 1; after < tokens.length && words > 0; after += words)
    words = adverbialWords(sentence, after)
  // In a subordinate clause adverbials stand before the verb: `at den omstændighed, at …, ikke i sig selv er …`.
  if (isSubordinate && finite < 0) {
    const limit = Math.min(tokens.length, after + 4)
    while (after < limit && /^(?:ADP|PRON|ADV)$/.test(grammar.tagOf(after).upos)) after++
  }
  const next = grammar.tagOf(after)
  if (finite < 0) {
    // `På grund af de klager, vi har fået, er …`: a front adverbial, whose clause parts nothing.
    if (grammar.tagOf(start).upos === 'ADP') return false
    return next.finite && isNominal(grammar.tagOf(open - 1))
  }
  if (finite < open - 3) return false
  // A passive infinitive looks like a present tense (`skal … ikke rives ned`); after a modal it is one.
  const main = next.verbForm === 'Inf' || next.verbForm === 'Part' || next.voice === 'Pass'
  return main && isAuxiliary(tokens[finite]?.lemma ?? '')
}

function isAuxiliary(lemma: string): boolean {
  return helpingVerbs.has(lemma)
}

/** How many words the adverb at a place has: `ikke`, `som hovedregel`; 0 when none stands there. */
function adverbialWords({tokens, grammar}: Sentence, at: number): number {
  const word = tokens[at]?.lower ?? ''
  if (word === 'som' && fixedAdverbials.has(tokens[at + 1]?.lower ?? '')) return 2
  return grammar.tagOf(at).upos === 'ADV' || word === 'ikke' ? 1 : 0
}

/** Nouns that are adverbials after `som`, and begin no clause. */
const fixedAdverbials: ReadonlySet<string> = new Set([
  'hovedregel',
  'udgangspunkt',
  'regel',
  'minimum',
  'oftest',
  'bekendt',
  'nævnt'
])

function isNominal({upos, mood}: {readonly upos: string; readonly mood?: string}): boolean {
  return (
    mood === 'Imp' ||
    upos === 'NOUN' ||
    upos === 'PROPN' ||
    upos === 'PRON' ||
    upos === 'DET' ||
    upos === 'ADP' ||
    upos === 'ADJ'
  )
}
