import type {Sentence} from '../analyse/sentence.ts'
import type {Token} from '../analyse/token.ts'
import {hasVerbalEnding, verbOfNoun} from '../danish/verbal-noun.ts'
import {purpose, verbalise} from '../rewrite/verbalise.ts'
import type {Match} from '../types.ts'
import type {Kind} from './check.ts'
import type {Phrase, PhraseMatch} from './phrase.ts'
import {phraseSearch} from './phrase-search.ts'
import {spanMatch} from './token-span.ts'
import {toMatch} from './words.ts'

/** Options of a `nominalization` rule. */
export interface NominalizationOptions {
  /** Support phrases with a plain verb of their own: `give tilsagn om` → `love`. */
  readonly entries?: ReadonlyArray<Phrase>
  /** Verbs that only carry a verbal noun: `foretage`; each with the nouns it carries, or `*` for all verbal nouns. */
  readonly supports: Readonly<Record<string, '*' | ReadonlyArray<string>>>
  /** Phrases that put a verbal noun behind a preposition: the verb, then what stands before the noun. */
  readonly phrases: Readonly<Record<string, ReadonlyArray<string>>>
  /** Nouns without a verbal ending that name acts: `kontrol`. */
  readonly acts: ReadonlyArray<string>
  /** Nouns with a verbal ending that name things, people or results: `ansøgning`, `bygning`. */
  readonly things: ReadonlyArray<string>
  /** Fixed phrases that have no plainer verb: `træffe afgørelse`. */
  readonly fixed: ReadonlyArray<string>
}

/** How many words may stand between a support verb and its noun. */
const reach = 6

/** Find verbs dressed up as nouns: `foretage en vurdering af`, `udfyldelse af skemaet`. */
export const nominalization: Kind<NominalizationOptions> = (
  {entries = [], supports, phrases, acts, things, fixed},
  {lexicon}
) => {
  const searchListed = phraseSearch(entries, lexicon)
  const carriers = new Map(
    Object.entries(supports).map(([verb, nouns]) => [verb, nouns === '*' ? undefined : new Set(nouns)])
  )
  const leads = new Map(
    Object.entries(phrases).map(([verb, rows]) => [verb, rows.map((row) => row.split(' '))])
  )
  const thingSet = new Set(things)
  const actSet = new Set(acts)
  const fixedSet = new Set(fixed)

  const find = (sentence: Sentence): Array<Match> => {
    const matches: Array<Match> = []
    const taken = new Set<number>()
    for (const token of sentence.tokens) {
      const lemma = verbLemma(token, carriers)
      if (lemma === undefined) continue
      const behind = phraseNoun(token, leads.get(lemma), thingSet)
      if (behind) {
        taken.add(behind.index)
        matches.push({...spanMatch(sentence, token.index, behind.index + 1), message: 'support'})
        continue
      }
      if (!carriers.has(lemma)) continue
      const nouns = carriers.get(lemma)
      const noun = carriedNoun(token, (d) => isCarried(d, nouns, thingSet, actSet))
      if (!noun || fixedSet.has(`${lemma} ${noun.lemma}`)) continue
      taken.add(noun.index)
      const suggestion = verbalise(sentence, token, noun)
      const [from, to] =
        token.index < noun.index ? [token.index, noun.index + 1] : [startOfNoun(noun), token.index + 1]
      const match = {...spanMatch(sentence, from, to), message: 'support'}
      matches.push(suggestion ? {...match, suggestions: [suggestion]} : match)
    }
    for (const token of sentence.tokens) {
      if (taken.has(token.index) || !isHeavy(token, thingSet)) continue
      const suggestion = purpose(sentence, token)
      const match = {
        ...spanMatch(sentence, startOfNoun(token), endOfComplement(token)),
        severity: 'info'
      } as const
      matches.push(suggestion ? {...match, suggestions: [suggestion]} : match)
    }
    return matches
  }

  return (letter) => {
    const listed = searchListed(letter).map(toListed)
    const found = letter.sentences
      .filter(({unit: {part}}) => part === 'body' || part === 'list-item')
      .flatMap(find)
    // What the list knows better is not said twice.
    return [...listed, ...found.filter((d) => !listed.some(({start, end}) => d.start < end && d.end > start))]
  }
}

/** A phrase of the list, with the message that names its verb. */
function toListed(phrase: PhraseMatch): Match {
  const match = toMatch(phrase)
  return {...match, message: match.message ?? 'listed'}
}

/**
 * The verb a token is, as far as it matters. `rette henvendelse` looks like an adjective with its noun: a carrier with
 * nouns of its own is taken for the verb it may be.
 */
function verbLemma(
  {sentence, index, lemma, lower}: Token,
  carriers: ReadonlyMap<string, unknown>
): string | undefined {
  const {upos} = sentence.grammar.tagOf(index)
  if (upos === 'VERB' || upos === 'AUX') return lemma
  return upos === 'ADJ' && carriers.get(lower) !== undefined ? lower : undefined
}

/** The verbal noun behind a preposition: `tage planen op til overvejelse`, `er under udarbejdelse`. */
function phraseNoun(
  {sentence, index}: Token,
  leads: ReadonlyArray<ReadonlyArray<string>> | undefined,
  things: ReadonlySet<string>
): Token | undefined {
  if (!leads) return
  const {tokens} = sentence
  for (let at = index + 1; at < Math.min(tokens.length, index + reach); at++) {
    if (/^[.,;:?!]$/.test(tokens[at]?.text ?? '')) return
    for (const lead of leads) {
      if (!lead.every((word, offset) => tokens[at + offset]?.lower === word)) continue
      const after = at + lead.length
      const noun = tokens[after]?.upos === 'DET' ? tokens[after + 1] : tokens[after]
      if (noun?.upos === 'NOUN' && isVerbal(noun, things)) return noun
    }
  }
  return
}

/** The noun that a support verb carries, after it, or before it when that is its subject in the passive. */
function carriedNoun(verb: Token, isCarriedNoun: (noun: Token) => boolean): Token | undefined {
  const {sentence, index} = verb
  const {tokens, grammar} = sentence
  for (let at = index + 1; at < Math.min(tokens.length, index + reach); at++) {
    const token = tokens[at]
    const {upos, finite, verbForm} = grammar.tagOf(at)
    if (!token || /^[.,;:?!]$/.test(token.text) || upos === 'SCONJ' || finite) break
    if (verbForm === 'Inf') break
    if (upos !== 'NOUN') continue
    // A time or a place may stand before the noun (`i april en …`); it is no object of the verb.
    if (isAfterPreposition(token) || isTime(token)) continue
    if (isCarriedNoun(token)) return token
    break
  }
  if (grammar.tagOf(index).voice !== 'Pass') return
  // `Rengøring af trapperne udføres`: the subject is what is done.
  const {subject} = grammar.syntax.clauses.find((clause) => clause.mainVerb === index) ?? {}
  return (
    subject &&
    tokens.slice(subject.start, subject.end).find((token) => token.upos === 'NOUN' && isCarriedNoun(token))
  )
}

/** `foretager hver mandag kontrol`: when, not what. */
function isTime({sentence, index}: Token): boolean {
  return /^(?:hver|hvert|sidste|næste|denne|første)$/.test(sentence.tokens[index - 1]?.lower ?? '')
}

function isAfterPreposition({sentence, index}: Token): boolean {
  for (let at = index - 1; at > index - 4; at--) {
    const {upos} = sentence.grammar.tagOf(at)
    if (upos === 'ADP') return true
    if (upos !== 'DET' && upos !== 'ADJ' && upos !== 'NUM') return false
  }
  return false
}

function isCarried(
  {lemma, sentence}: Token,
  nouns: ReadonlySet<string> | undefined,
  things: ReadonlySet<string>,
  acts: ReadonlySet<string>
): boolean {
  if (nouns) return nouns.has(lemma)
  return acts.has(lemma) || isVerbal({lemma, sentence}, things)
}

/** Whether a noun names what somebody does, and no thing. */
function isVerbal(
  {lemma, sentence}: Pick<Token, 'lemma' | 'sentence'>,
  things: ReadonlySet<string>
): boolean {
  if (things.has(lemma)) return false
  return hasVerbalEnding(lemma) && verbOfNoun(sentence.letter.danish.lexicon, lemma) !== undefined
}

/** `udfyldelse af skemaet`, `manglende fremsendelse af lønsedler`: a verbal noun with what the verb would have as object. */
function isHeavy(noun: Token, things: ReadonlySet<string>): boolean {
  const {sentence, index, lower} = noun
  const after = sentence.tokens[index + 2]
  // `henvendelse af 29. januar` is dated, not done.
  if (!after?.isWord || /^\d/.test(after.text)) return false
  if (sentence.tokens[index + 1]?.lower !== 'af' || !/(?:else|ning|ing|tion|sion)(?:n|en)?$/.test(lower))
    return false
  return noun.upos === 'NOUN' && sentence.grammar.tagOf(index).number !== 'Plur' && isVerbal(noun, things)
}

function startOfNoun({sentence, index}: Token): number {
  let start = index
  while (start > 0 && start > index - 4) {
    const {upos, verbForm} = sentence.grammar.tagOf(start - 1)
    if (upos !== 'DET' && upos !== 'ADJ' && verbForm !== 'Part') break
    start--
  }
  return start
}

/** After the noun phrase that follows `af`. */
function endOfComplement({sentence, index}: Token): number {
  const {tokens, grammar} = sentence
  for (let at = index + 2; at < Math.min(tokens.length, index + 7); at++) {
    const {upos, verbForm, case: grammaticalCase} = grammar.tagOf(at)
    if ((upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON') && grammaticalCase !== 'Gen') return at + 1
    // `støjdæmpende foranstaltninger`
    if (verbForm === 'Part') continue
    if (upos !== 'DET' && upos !== 'ADJ' && upos !== 'NUM' && upos !== 'NOUN' && upos !== 'PROPN') break
  }
  // `modtagelsen af nærværende`: what is received is not named.
  return index + 1
}
