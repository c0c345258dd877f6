import {hasVerbalEnding, verbOfNoun} from '../../danish/lexicon/verbal-noun.ts'
import {isBody} from '../../danish/words/doers.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import {isBorrowed} from '../../letter/sentences/borrowed-words.ts'
import {carriedNoun, nounBehindPreposition} from '../../letter/sentences/carried-noun.ts'
import {spanMatch} from '../../letter/sentences/token-span.ts'
import type {PhraseMatch} from '../../letter/wording/phrase.ts'
import {phraseSearch} from '../../letter/wording/phrase-search.ts'
import {asClause} from '../../rewrite/sentence/as-clause.ts'
import {asInfinitive} from '../../rewrite/sentence/as-infinitive.ts'
import {happening, underWay} from '../../rewrite/sentence/happening.ts'
import type {Actors} from '../../rewrite/sentence/verbal-noun.ts'
import {isBeginning, verbalise} from '../../rewrite/sentence/verbalise.ts'
import type {Match, Suggestion} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'
import {toMatch} from '../word/words.ts'

const check: Prepare<'nominalization'> = (
  {entries = [], supports, phrases, acts, things, results = [], heavy = [], fixed, actors = {}},
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
  const heavySet = new Set(heavy)
  const isResult = ({lemma}: Token) => results.some((d) => lemma.length > d.length && lemma.endsWith(d))
  const actSet = new Set(acts)
  const fixedSet = new Set(fixed)
  const doers: Actors = {reader: new Set(actors.reader), authority: new Set(actors.authority)}

  const find = (sentence: Sentence): Array<Match> => {
    const matches: Array<Match> = []
    const taken = new Set<number>()
    for (const token of sentence.tokens) {
      const lemma = verbLemma(token, carriers)
      if (lemma === undefined || isBorrowed(sentence, token.index)) continue
      const behind = nounBehindPreposition(
        token,
        leads.get(lemma),
        // `overgår til statsforvaltningen`: a body, and no act.
        (d) => isVerbal(d, thingSet) && !isFixed(d, fixedSet) && !isBody(d.lower)
      )
      if (behind) {
        taken.add(behind.index)
        const suggestion = underWay(sentence, token, behind)
        matches.push({
          ...spanMatch(sentence, token.index, behind.index + 1),
          message: 'support',
          ...offer(suggestion ? [suggestion] : [])
        })
        continue
      }
      if (!carriers.has(lemma)) continue
      const nouns = carriers.get(lemma)
      // Whatever `foretages` is done.
      const ruledOut = lemma === 'foretage' ? noThings : thingSet
      const noun = carriedNoun(
        token,
        (d) => isCarried(d, nouns, ruledOut, actSet),
        (d) => !thingSet.has(d.lemma)
      )
      if (!noun || fixedSet.has(`${lemma} ${noun.lemma}`) || !isCarrier(token, noun)) continue
      // `Klagen indgives`, `meddele påbuddet`: the paper that all know of, and no act.
      if (nouns && isKnown(noun)) continue
      taken.add(noun.index)
      const suggestions = withOneVerb(sentence, token, noun, doers)
      const [from, to] =
        token.index < noun.index ? [token.index, noun.index + 1] : [startOfNoun(noun), token.index + 1]
      matches.push({...spanMatch(sentence, from, to), message: 'support', ...offer(suggestions)})
    }
    for (const token of sentence.tokens) {
      if (taken.has(token.index) || !isHeavy(token, thingSet, heavySet) || isResult(token)) continue
      if (isFixed(token, fixedSet) || isBorrowed(sentence, token.index)) continue
      const suggestion = asInfinitive(sentence, token, doers) ?? asClause(sentence, token, doers)
      matches.push({
        ...spanMatch(sentence, startOfNoun(token), endOfComplement(token)),
        severity: 'info',
        ...offer(suggestion ? [suggestion] : [])
      })
    }
    return matches
  }

  return (letter) => {
    const listed = searchListed(letter).map(toListed)
    const found = letter.sentences
      .filter(({unit: {part}}) => part === 'body' || part === 'list-item')
      .flatMap(find)
    // What the list knows better is not said twice, but for `finde sted`, whose noun has a verb of its own.
    const own = found.filter(({suggestions, message}) => message === 'support' && suggestions !== undefined)
    const rest = listed.filter(
      ({values, start, end}) =>
        values?.lemma !== 'finde sted' || !own.some((d) => d.start < end && d.end > start)
    )
    return [...rest, ...found.filter((d) => !rest.some(({start, end}) => d.start < end && d.end > start))]
  }
}

/** Find verbs dressed up as nouns: `foretage en vurdering af`, `udfyldelse af skemaet`. */
export const nominalization = kind({scope: 'address', check})

/** What a support verb and its noun say, with the noun's own verb. */
function withOneVerb(
  sentence: Sentence,
  support: Token,
  noun: Token,
  actors: Actors
): ReadonlyArray<Suggestion> {
  // `Her følger en gennemgang af …`: the noun is what follows.
  if (support.lemma === 'følge' || support.lemma === 'overgå') return []
  const suggestion = verbalise(sentence, support, noun)
  return suggestion ? [suggestion] : happening(sentence, support, noun, actors)
}

function offer(suggestions: ReadonlyArray<Suggestion>): Pick<Match, 'suggestions'> {
  return suggestions.length > 0 ? {suggestions} : {}
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

const noThings: ReadonlySet<string> = new Set()

/** `i overværelse af`, `taget i betragtning`: a preposition and its noun that work as one word. */
function isFixed({sentence, index, lemma}: Token, fixed: ReadonlySet<string>): boolean {
  return fixed.has(`${sentence.tokens[index - 1]?.lower ?? ''} ${lemma}`)
}

/** Whether a verb only carries its noun, and does not say something of its own. */
function isCarrier({lemma, sentence}: Token, noun: Token): boolean {
  // `finde en løsning` is to find; only `finde sted` is to happen.
  if (lemma === 'finde') return sentence.tokens.slice(noun.index + 1).some(({lower}) => lower === 'sted')
  // `Genoptræningen skal påbegyndes`: what is known begins.
  return !(isKnown(noun) && isBeginning(lemma) && sentence.tokens[noun.index + 1]?.lower !== 'af')
}

function isKnown({sentence, index}: Token): boolean {
  return sentence.grammar.tagOf(index).definite === 'Def'
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
function isHeavy(noun: Token, things: ReadonlySet<string>, heavy: ReadonlySet<string>): boolean {
  const {sentence, index, lower, lemma} = noun
  const after = sentence.tokens[index + 2]
  // `henvendelse af 29. januar` is dated, not done.
  if (!after?.isWord || /^\d/.test(after.text)) return false
  if (sentence.tokens[index + 1]?.lower !== 'af') return false
  if (!/(?:else|ning|ing|tion|sion)(?:n|en)?$/.test(lower) && !heavy.has(lemma)) return false
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
    // `udvidelsen af Nørreby Havn`: a name goes on to its last word.
    if (upos === 'PROPN' && grammar.tagOf(at + 1).upos === 'PROPN') continue
    if ((upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON') && grammaticalCase !== 'Gen') return at + 1
    // `støjdæmpende foranstaltninger`
    if (verbForm === 'Part') continue
    if (upos !== 'DET' && upos !== 'ADJ' && upos !== 'NUM' && upos !== 'NOUN' && upos !== 'PROPN') break
  }
  // `modtagelsen af nærværende`: what is received is not named.
  return index + 1
}
