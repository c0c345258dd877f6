import type {Sentence} from '../analyse/sentence.ts'
import type {NounPhrase} from '../danish/phrases.ts'
import type {Match} from '../types.ts'
import type {Kind} from './check.ts'
import {spanMatch} from './token-span.ts'

/** Options of a `preposition-chain` rule. */
export interface PrepositionChainOptions {
  /** A chain of at least this many prepositional phrases is too long. */
  readonly links: number
}

/** Find rows of prepositional phrases, each hanging on the noun before it: `udkastet til planen for udbygning af havnen`. */
export const prepositionChain: Kind<PrepositionChainOptions> =
  ({links: least}) =>
  ({prose}) =>
    prose.flatMap((sentence): Array<Match> => {
      let prepositions = 0
      for (const {index} of sentence.tokens) if (sentence.grammar.tagOf(index).upos === 'ADP') prepositions++
      return prepositions < least ? [] : chainsOf(sentence, least)
    })

function chainsOf(sentence: Sentence, least: number): Array<Match> {
  const {nounPhrases} = sentence.grammar.syntax
  const matches: Array<Match> = []
  let covered = 0
  for (const phrase of nounPhrases) {
    if (phrase.head < covered) continue
    const chain = longestChain(phrase, nounPhrases, 0)
    if (chain.links < least) continue
    matches.push({...spanMatch(sentence, phrase.core.start, chain.end), values: {links: chain.links}})
    covered = chain.end
  }
  return matches
}

interface Chain {
  readonly links: number
  /** After the last noun. */
  readonly end: number
}

function longestChain(phrase: NounPhrase, phrases: ReadonlyArray<NounPhrase>, depth: number): Chain {
  let best: Chain = {links: 0, end: phrase.head + 1}
  // A tree is no deeper than its words, but a broken one must not hang the check.
  if (depth > 12) return best
  for (const {complement, preposition} of phrase.prepositionalPhrases) {
    const next = phrases[complement]
    if (!next || preposition < phrase.head) continue
    const chain = longestChain(next, phrases, depth + 1)
    if (chain.links + 1 > best.links) best = {links: chain.links + 1, end: chain.end}
  }
  return best
}
