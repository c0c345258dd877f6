import type {Lexicon} from '../../danish/lexicon/lexicon.ts'
import {morphologicalClass as c} from '../../danish/lexicon/morphology.ts'
import {contentOpeners} from '../../danish/words/conjunctions.ts'
import {lightNegations} from '../../danish/words/negations.ts'
import {placeMakers} from '../../danish/words/prepositions.ts'
import {describedIndefinites} from '../../danish/words/pronouns.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import {spanMatch} from '../../letter/sentences/token-span.ts'
import {affirm} from '../../rewrite/sentence/affirm.ts'
import type {Match} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'

/** How far from the first negation the second may stand, in tokens, where only nearness ties them. */
const reach = 6

const check: Prepare<'double-negation'> = ({negations, verbs, denials = [], neutral}) => {
  const words: NegativeWords = {
    negations: new Set(negations),
    verbs: new Set(verbs),
    denials: new Set(denials),
    neutral: new Set(neutral)
  }
  return ({sentences}) =>
    sentences
      .filter(({unit: {part}}) => part === 'body' || part === 'list-item')
      .flatMap((sentence) => pairsIn(sentence, words))
}

interface NegativeWords {
  readonly negations: ReadonlySet<string>
  readonly verbs: ReadonlySet<string>
  readonly denials: ReadonlySet<string>
  readonly neutral: ReadonlySet<string>
}

/** All pairs; a negation belongs to one at most. */
function pairsIn(sentence: Sentence, words: NegativeWords): Array<Match> {
  const matches: Array<Match> = []
  let covered = -1
  for (const negation of sentence.tokens) {
    if (negation.index <= covered) continue
    if (!words.negations.has(negation.lower) && negation.lower !== 'medmindre' && negation.lower !== 'uden')
      continue
    const second = secondNegation(sentence, negation, words)
    if (!second) continue
    const suggestion = affirm(sentence, negation, second)
    const [start, last] = negation.index < second.index ? [negation, second] : [second, negation]
    const match = spanMatch(sentence, start.index, last.index + 1)
    matches.push(suggestion ? {...match, suggestions: [suggestion]} : match)
    covered = last.index
  }
  return matches
}

/** Find two negations that the reader must add up: `ikke umuligt`, `ikke … medmindre`, `ingen … uden`. */
export const doubleNegation = kind({scope: 'unit', mayChange: 'negations', check})

function secondNegation(
  sentence: Sentence,
  negation: Token,
  {negations, verbs, denials, neutral}: NegativeWords
): Token | undefined {
  const {tokens} = sentence
  if (isExpletiveNegation(sentence, negation)) return
  if (negation.lower === 'medmindre') return negationInClause(sentence, negation, negations)
  if (negation.lower === 'uden') return negationAfterWithout(sentence, negation, negations)
  const verb = sentence.tokens[negation.index - 1]
  if (verb && negation.lower === 'ikke') {
    if (verbs.has(verb.lemma)) return verb
    if (denials.has(verb.lemma) && deniesClause(tokens, verb, negation.index + 1)) return verb
  }
  let clauseEnds = 0
  for (let index = negation.index + 1; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token) break
    // Two clauses further on, only an exception may still be added.
    if (clauseEnds > 1) return tokens[sentence.once(nextExceptions)[index] ?? -1]
    if (token.lower === 'medmindre') return token
    if (isClauseBreak(sentence, token)) clauseEnds++
    const near = clauseEnds === 0
    if (near && token.lower === 'uden' && !isPlaceWord(sentence, token)) return token
    if (near && token.index - negation.index <= reach) {
      if (isNegativeWord(token, neutral)) return token
      if (token.upos === 'VERB') {
        if (verbs.has(token.lemma)) return token
        if (denials.has(token.lemma) && deniesClause(tokens, token, token.index + 1)) return token
      }
      const ignored = ignoredEnd(tokens, token)
      if (ignored) return ignored
    }
    // `uden at …` may follow a comma; a condition or a reason has a negation of its own.
    if (clauseEnds === 1 && token.lower === 'uden' && tokens[token.index - 1]?.text === ',') return token
    if (clauseEnds === 1 && negations.has(token.lower) && isInContentClause(sentence, negation, token))
      return token
  }
  return
}

/** For each token, where the next `medmindre` stands from it on; -1 when none does. */
function nextExceptions({tokens}: Sentence): Int32Array {
  const next = new Int32Array(tokens.length).fill(-1)
  for (let index = tokens.length - 1, last = -1; index >= 0; index--) {
    if (tokens[index]?.lower === 'medmindre') last = index
    next[index] = last
  }
  return next
}

/** `medmindre du ikke …`, `Medmindre du har lov, må du ikke …`: unless holds a negation of its own. */
function negationInClause(
  {tokens}: Sentence,
  {index}: Token,
  negations: ReadonlySet<string>
): Token | undefined {
  // At the front its main clause follows the comma; else what follows the comma is something new.
  const stop = tokens.findIndex((token) => token.index > index && token.text === ',')
  const end = index === 0 || stop < 0 ? undefined : stop
  return tokens.slice(index + 1, end).find(({lower}) => negations.has(lower))
}

/** `Uden tilladelse må ingen …`: without stands first, the negation behind the verb of the same clause. */
function negationAfterWithout(
  sentence: Sentence,
  {index}: Token,
  negations: ReadonlySet<string>
): Token | undefined {
  const {tokens} = sentence
  const before = tokens.slice(0, index)
  if (before.some((token) => token.isWord) || isPlaceWord(sentence, {index})) return
  for (const token of tokens.slice(index + 1)) {
    if (token.text === ',' || token.text === ';') return
    if (negations.has(token.lower)) return token
  }
  return
}

/** `ikke kun … men`, `ikke før`, `ikke alene`, `hverken`: one negation, or none. */
function isExpletiveNegation({tokens}: Sentence, {index}: Token): boolean {
  return /^(?:kun|før|alene|blot|bare|mindst|desto|førend|mere)$/.test(tokens[index + 1]?.lower ?? '')
}

function isClauseBreak({grammar, tokens}: Sentence, {index, text}: Token): boolean {
  if (text === ';' || text === ':') return true
  if (text === ',') return true
  // Without a comma, a coordinated clause begins at its conjunction with a new finite verb.
  if (grammar.tagOf(index).upos !== 'CCONJ') return false
  return tokens.slice(index + 1, index + 4).some((token) => grammar.tagOf(token.index).finite)
}

/** `uden for`, `uden om`: where, not without. */
function isPlaceWord({tokens}: Sentence, {index}: Pick<Token, 'index'>): boolean {
  return placeMakers.has(tokens[index + 1]?.lower ?? '')
}

/** `afvise, at …`, `udelukke, at …`, `det kan ikke nægtes`: what is denied is said in a clause, and no person or thing. */
function deniesClause(tokens: ReadonlyArray<Token>, verb: Token, after: number): boolean {
  const at = tokens[after]?.text === ',' ? after + 1 : after
  if (contentOpeners.has(tokens[at]?.lower ?? '')) return true
  return tokens[at]?.isWord !== true && verb.sentence.once(firstIt) < verb.index
}

/** Where the first `det` stands, or after all words. */
function firstIt({tokens}: Sentence): number {
  const at = tokens.findIndex(({lower}) => lower === 'det')
  return at < 0 ? tokens.length : at
}

/** `ikke se bort fra` */
function ignoredEnd(tokens: ReadonlyArray<Token>, {index, lemma}: Token): Token | undefined {
  if (lemma !== 'se' || tokens[index + 1]?.lower !== 'bort') return
  return tokens[index + 2]?.lower === 'fra' ? tokens[index + 2] : undefined
}

/** Words in which `u` begins something else: `udsendt`, `underskrevet`, `ung`, `uge`. */
const otherU = /^(?:ud|under|ung|uge|ulig)/

const adjectives =
  c.adjective | c.adjectiveNeuter | c.adjectivePlural | c.pastParticiple | c.presentParticiple

/**
 * An adjective in `u-` whose rest is an adjective or participle too, or the noun of one: `usandsynligt`, `uvidende`,
 * `utilfredshed`, not `underskrevet` or `uro`.
 */
function isNegativeWord(token: Token, neutral: ReadonlySet<string>): boolean {
  const {lower, sentence, index} = token
  if (!lower.startsWith('u') || lower.length < 5 || otherU.test(lower)) return false
  const {upos, verbForm} = sentence.grammar.tagOf(index)
  const {lexicon} = sentence.letter.danish
  const quality = upos === 'NOUN' ? /^(u\p{L}+)hed(?:en)?$/u.exec(lower)?.[1] : lower
  const describes = upos === 'ADJ' || upos === 'ADV' || upos === 'NOUN' || verbForm === 'Part'
  if (quality === undefined || !describes) return false
  if ([...neutral].some((d) => lower.startsWith(d))) return false
  const rest = quality.slice(1)
  if ((lexicon.classes(rest) & adjectives) === 0) return false
  return lexicon.ownClasses(rest) !== 0 || lexicon.ownClasses(quality) !== 0 || isCompound(lexicon, rest)
}

/** Two known words, `sand` and `synligt`; of `niversitetsuddannet` only the end is one. */
function isCompound(lexicon: Lexicon, word: string): boolean {
  for (let at = 3; at <= word.length - 3; at++) {
    const first = word.slice(0, at).replace(/s$/, '')
    if ((lexicon.ownClasses(word.slice(at)) & adjectives) !== 0 && lexicon.ownClasses(first) !== 0)
      return true
  }
  return false
}

/** `Det er aldrig sket, at … ikke`, `næppe nogen, der ikke`: the clause says what is negated. */
function isInContentClause({tokens}: Sentence, negation: Token, second: Token): boolean {
  const comma = tokens.findLast(({text, index}) => text === ',' && index < second.index)
  if (!comma || comma.index < negation.index) return false
  const word = tokens[comma.index + 1]?.lower ?? ''
  if (word === 'at') return !/^(?:så|sådan|for)$/.test(tokens[comma.index - 1]?.lower ?? '')
  if (word !== 'der' && word !== 'som') return false
  return (
    describedIndefinites.has(tokens[comma.index - 1]?.lower ?? '') ||
    /^(?:ting|sager|dem|dén?)$/.test(tokens[comma.index - 1]?.lower ?? '') ||
    lightNegations.has(negation.lower)
  )
}
