import type {Lexicon} from '../../danish/lexicon/lexicon.ts'
import {splitCompound} from '../../danish/lexicon/split-compound.ts'
import {TokenKind} from '../../danish/tokens/token-list.ts'
import {conditionOrTime, reportingWordsButPlace} from '../../danish/words/conjunctions.ts'
import {objectPronouns} from '../../danish/words/pronouns.ts'
import type {Sentence} from '../model/sentence.ts'
import type {Token} from '../model/token.ts'
import {formReadings} from './form-readings.ts'
import type {PhraseContext, PhraseMatch} from './phrase.ts'

/** How far the noun of an `object` restriction may be away. */
const objectReach = 4

/** Whether the words around a match are as its entry demands. */
export function isInContext(match: PhraseMatch): boolean {
  const {only, unless} = match.entry
  if (only && !holds(only, match, false)) return false
  return !unless || !holds(unless, match, true)
}

/**
 * Whether any part of a context is met.
 *
 * Where it silences, `widely` also lets an object stand before the verb: `de udgifter, som du har godtgjort`.
 */
function holds(context: PhraseContext, match: PhraseMatch, widely: boolean): boolean {
  const {sentence, first, last} = match
  const {tokens} = sentence
  if (context.before) {
    if (context.before.includes('^') && isClauseEdge(tokens[first - 1])) return true
    if (context.before.includes('PAIRED') && isPaired(sentence, first)) return true
    if (meets(sentence, first - 1, context.before)) return true
  }
  if (context.after) {
    if (context.after.includes('$') && isClauseEdge(tokens[last + 1])) return true
    if (context.after.includes('CLAUSE') && isContentClause(sentence, last + 1)) return true
    if (meets(sentence, last + 1, context.after)) return true
  }
  if (context.object && hasObject(match, context.object, widely)) return true
  const anywhere = context.in
  return (
    anywhere !== undefined &&
    tokens.some(({index}) => (index < first || index > last) && meets(sentence, index, anywhere))
  )
}

/** `nær og nærværende`: the second of two adjectives, and not the beginning of something new. */
function isPaired({tokens, grammar}: Sentence, first: number): boolean {
  return (
    /^(?:og|men|eller|,)$/.test(tokens[first - 1]?.lower ?? '') && grammar.tagOf(first - 2).upos === 'ADJ'
  )
}

function isClauseEdge(token: Token | undefined): boolean {
  return !token || (token.kind === TokenKind.punctuation && /^[,.:;!?–—(]$/.test(token.text))
}

/** Whether what is told follows, maybe after who is told: `, at …`, `os, hvis …`, `om …`. */
function isContentClause({tokens}: Sentence, index: number): boolean {
  let at = index
  if (objectPronouns.has(tokens[at]?.lower ?? '')) at++
  const isAfterComma = tokens[at]?.text === ','
  const word = tokens[isAfterComma ? at + 1 : at]?.lower ?? ''
  if (reportingWordsButPlace.has(word)) return true
  return isAfterComma && (conditionOrTime.has(word) || /^(?:hvor\p{L}*|hvilke[nt]?)$/u.test(word))
}

/** Whether a token is one of some words: a form, a lemma, `-noun` with its compounds, or a part of speech in capitals. */
function meets({tokens, grammar, letter}: Sentence, index: number, words: ReadonlyArray<string>): boolean {
  const token = tokens[index]
  if (!token) return false
  if (words.includes(token.lower) || words.includes(token.text)) return true
  const isNumber = token.kind === TokenKind.number || token.kind === TokenKind.ordinal
  const {upos, verbForm, mood} = grammar.tagOf(index)
  const isNonfinite = verbForm === 'Inf' || (verbForm === 'Part' && upos === 'VERB')
  if (
    words.some(
      (word) =>
        isTag(word) &&
        (word === upos ||
          (word === 'NUM' && isNumber) ||
          (word === 'NONFIN' && isNonfinite) ||
          (word === 'IMP' && mood === 'Imp'))
    )
  )
    return true
  if (!token.isWord) return false
  const {lexicon} = letter.danish
  return formReadings(lexicon, token.lower).some(
    ({lemma}) => words.includes(lemma) || words.some((word) => isCompoundOf(lexicon, lemma, word))
  )
}

/** `byggetilladelse` of `-tilladelse`, as `tilladelse` itself; but `årsag` is none of `-sag`. */
function isCompoundOf(lexicon: Lexicon, lemma: string, word: string): boolean {
  if (!word.startsWith('-')) return false
  const head = word.slice(1)
  return lemma === head || (lemma.endsWith(head) && splitCompound(lexicon, lemma)?.at(-1) === head)
}

function isTag(word: string): boolean {
  return /^[A-Z]{1,6}$/.test(word)
}

function hasObject(
  {sentence, first, last, rest}: PhraseMatch,
  nouns: ReadonlyArray<string>,
  widely: boolean
): boolean {
  const {tokens, letter} = sentence
  const isNoun = (index: number) => {
    const token = tokens[index]
    if (!token?.isWord) return false
    return formReadings(letter.danish.lexicon, token.lower).some(
      ({pos, lemma}) =>
        pos === 'noun' && nouns.some((noun) => lemma.endsWith(noun.startsWith('-') ? noun.slice(1) : noun))
    )
  }
  for (let index = first + 1; index < rest; index++) if (isNoun(index)) return true
  for (let index = last + 1, words = 0; index < tokens.length && words < objectReach; index++) {
    if (isClauseEdge(tokens[index])) break
    if (isNoun(index)) return true
    words++
  }
  if (!widely) return false
  for (let index = first - 1, words = 0; index >= 0 && words < objectReach + 2; index--) {
    if (isNoun(index)) return true
    if (tokens[index]?.isWord) words++
  }
  return false
}
