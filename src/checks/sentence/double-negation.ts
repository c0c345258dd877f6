import {morphologicalClass as c} from '../../danish/lexicon/morphology.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import {affirm} from '../../rewrite/sentence/affirm.ts'
import type {Match} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'
import {spanMatch} from '../token-span.ts'

/** How far from the first negation the second may stand, in tokens, where only nearness ties them. */
const reach = 6

const check: Prepare<'double-negation'> = ({negations, verbs, neutral}) => {
  const first = new Set(negations)
  const negativeVerbs = new Set(verbs)
  const neutralLemmas = new Set(neutral)

  return ({sentences}) =>
    sentences
      .filter(({unit: {part}}) => part === 'body' || part === 'list-item')
      .flatMap((sentence): Array<Match> => {
        // Each negation may be the first of two; the first pair found is the sentence's.
        const pairs = sentence.tokens.flatMap((negation) => {
          if (!first.has(negation.lower) && negation.lower !== 'medmindre' && negation.lower !== 'uden')
            return []
          const second = secondNegation(sentence, negation, negativeVerbs, neutralLemmas, first)
          return second ? [[negation, second] as const] : []
        })
        const [negation, second] = pairs[0] ?? []
        if (!negation || !second) return []
        const suggestion = affirm(sentence, negation, second)
        const [start, last] = negation.index < second.index ? [negation, second] : [second, negation]
        const match = spanMatch(sentence, start.index, last.index + 1)
        return [suggestion ? {...match, suggestions: [suggestion]} : match]
      })
}

/** Find two negations that the reader must add up: `ikke umuligt`, `ikke … medmindre`, `ingen … uden`. */
export const doubleNegation = kind({scope: 'unit', mayChange: 'negations', check})

function secondNegation(
  sentence: Sentence,
  negation: Token,
  verbs: ReadonlySet<string>,
  neutral: ReadonlySet<string>,
  negations: ReadonlySet<string>
): Token | undefined {
  const {tokens} = sentence
  if (isExpletiveNegation(sentence, negation)) return
  if (negation.lower === 'medmindre') return negationInClause(sentence, negation, negations)
  if (negation.lower === 'uden') return negationAfterWithout(sentence, negation, negations)
  const verb = sentence.tokens[negation.index - 1]
  if (verb && verbs.has(verb.lemma) && negation.lower === 'ikke') return verb
  let clauseEnds = 0
  for (const token of tokens.slice(negation.index + 1)) {
    if (token.lower === 'medmindre') return token
    if (isClauseBreak(sentence, token)) clauseEnds++
    const near = clauseEnds === 0
    if (near && token.lower === 'uden' && !isPlaceWord(sentence, token)) return token
    if (near && token.index - negation.index <= reach) {
      if (isNegativeAdjective(token, neutral)) return token
      if (verbs.has(token.lemma) && token.upos === 'VERB') return token
    }
    // `uden at …` may follow a comma; a condition or a reason has a negation of its own.
    if (clauseEnds === 1 && token.lower === 'uden' && tokens[token.index - 1]?.text === ',') return token
    if (clauseEnds === 1 && negations.has(token.lower) && isInContentClause(sentence, negation, token))
      return token
  }
  return
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
  return /^(?:for|om|på)$/.test(tokens[index + 1]?.lower ?? '')
}

/** Words in which `u` begins something else: `udsendt`, `underskrevet`, `ung`, `uge`. */
const otherU = /^(?:ud|under|ung|uge|ulig)/

/** An adjective in `u-` whose rest is an adjective or participle too: `usandsynligt`, not `underskrevet`. */
function isNegativeAdjective(token: Token, neutral: ReadonlySet<string>): boolean {
  const {lower, sentence, index} = token
  if (!lower.startsWith('u') || lower.length < 5 || otherU.test(lower)) return false
  const {upos, verbForm} = sentence.grammar.tagOf(index)
  if (upos !== 'ADJ' && upos !== 'ADV' && verbForm !== 'Part') return false
  if ([...neutral].some((d) => lower.startsWith(d))) return false
  const rest = sentence.letter.danish.lexicon.classes(lower.slice(1))
  return (rest & (c.adjective | c.adjectiveNeuter | c.adjectivePlural | c.pastParticiple)) !== 0
}

/** `Det er aldrig sket, at … ikke`, `næppe nogen, der ikke`: the clause says what is negated. */
function isInContentClause({tokens}: Sentence, negation: Token, second: Token): boolean {
  const comma = tokens.findLast(({text, index}) => text === ',' && index < second.index)
  if (!comma || comma.index < negation.index) return false
  const word = tokens[comma.index + 1]?.lower ?? ''
  if (word === 'at') return !/^(?:så|sådan|for)$/.test(tokens[comma.index - 1]?.lower ?? '')
  if (word !== 'der' && word !== 'som') return false
  return (
    /^(?:nogen|noget|nogle|en|et|ingen|ting|sager|dem|dén?)$/.test(tokens[comma.index - 1]?.lower ?? '') ||
    /^(?:ingen|næppe)$/.test(negation.lower)
  )
}
