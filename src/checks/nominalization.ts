import type {Sentence} from '../analyse/sentence.ts'
import type {Token} from '../analyse/token.ts'
import {hasVerbalEnding, verbOfNoun} from '../danish/verbal-noun.ts'
import {verbalise} from '../rewrite/verbalise.ts'
import type {Match} from '../types.ts'
import type {Kind} from './check.ts'
import {spanMatch} from './token-span.ts'

/** Options of a `nominalization` rule. */
export interface NominalizationOptions {
  /** Verbs that only carry a verbal noun: `foretage`; each with the nouns it carries, or `*` for all verbal nouns. */
  readonly supports: Readonly<Record<string, '*' | ReadonlyArray<string>>>
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
export const nominalization: Kind<NominalizationOptions> = ({supports, acts, things, fixed}) => {
  const carriers = new Map(
    Object.entries(supports).map(([verb, nouns]) => [verb, nouns === '*' ? undefined : new Set(nouns)])
  )
  const thingSet = new Set(things)
  const actSet = new Set(acts)
  const fixedSet = new Set(fixed)

  const find = (sentence: Sentence): Array<Match> => {
    const matches: Array<Match> = []
    const taken = new Set<number>()
    for (const token of sentence.tokens) {
      const {upos} = sentence.grammar.tagOf(token.index)
      if (upos !== 'VERB' && upos !== 'AUX') continue
      const nouns = carriers.get(token.lemma)
      if (nouns === undefined && !carriers.has(token.lemma)) continue
      const noun = carriedNoun(token, (noun) => isCarried(noun, nouns, thingSet, actSet))
      if (!noun || fixedSet.has(`${token.lemma} ${noun.lemma}`)) continue
      taken.add(noun.index)
      const suggestion = verbalise(sentence, token, noun)
      const [from, to] =
        token.index < noun.index ? [token.index, noun.index + 1] : [startOfNoun(noun), token.index + 1]
      const match = {...spanMatch(sentence, from, to), message: 'support'}
      matches.push(suggestion ? {...match, suggestions: [suggestion]} : match)
    }
    for (const token of sentence.tokens) {
      if (taken.has(token.index) || !isHeavy(token, thingSet)) continue
      matches.push({...spanMatch(sentence, startOfNoun(token), endOfComplement(token)), severity: 'info'})
    }
    return matches
  }

  return ({sentences}) =>
    sentences.filter(({unit: {part}}) => part === 'body' || part === 'list-item').flatMap(find)
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
    if (isAfterPreposition(token)) continue
    if (isCarriedNoun(token)) return token
    break
  }
  if (grammar.tagOf(index).voice !== 'Pass') return
  // `Rengøring af trapperne udføres`: the subject is what is done.
  const {subject} = grammar.syntax.clauses.find((clause) => clause.mainVerb === index) ?? {}
  return subject && tokens.slice(subject.start, subject.end).find((token) => token.upos === 'NOUN' && isCarriedNoun(token))
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
  if (acts.has(lemma)) return true
  if (things.has(lemma)) return false
  return hasVerbalEnding(lemma) && verbOfNoun(sentence.letter.danish.lexicon, lemma) !== undefined
}

/** `udfyldelse af skemaet`, `manglende fremsendelse af lønsedler`: a verbal noun with what the verb would have as object. */
function isHeavy(noun: Token, things: ReadonlySet<string>): boolean {
  const {sentence, index, lower} = noun
  if (sentence.tokens[index + 1]?.lower !== 'af' || !/(?:else|ning|ing|tion|sion)(?:n|en)?$/.test(lower))
    return false
  if (noun.upos !== 'NOUN' || things.has(noun.lemma) || sentence.grammar.tagOf(index).number === 'Plur')
    return false
  return hasVerbalEnding(noun.lemma) && verbOfNoun(sentence.letter.danish.lexicon, noun.lemma) !== undefined
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
    const {upos, case: grammaticalCase} = grammar.tagOf(at)
    if ((upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON') && grammaticalCase !== 'Gen') return at + 1
    if (upos !== 'DET' && upos !== 'ADJ' && upos !== 'NUM' && upos !== 'NOUN' && upos !== 'PROPN') break
  }
  return index + 2
}
