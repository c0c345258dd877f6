import {isTimeWord} from '../../danish/syntax/time-word.ts'
import {articles, timeDeterminers} from '../../danish/words/determiners.ts'
import {nounPrepositions} from '../../danish/words/prepositions.ts'
import type {Sentence} from '../model/sentence.ts'

/**
 * Find where the noun phrase that begins at `from` ends: after its noun and the names and phrases that describe it, but
 * before any time, and not after `limit`. `lastOfNounPhrase` stops at the noun itself, and only where it is sure.
 */
export function endOfDescribedNoun({tokens, grammar}: Sentence, from: number, limit: number): number {
  let seen = false
  for (let at = from; at < limit; at++) {
    const token = tokens[at]
    const {upos, case: kase} = grammar.tagOf(at)
    if (!token) return at
    // `af kommunen d. 1. maj`: the tagger may take it for a name.
    if (/^(?:d|kl|pr|jf|ca|inkl|ekskl)\.$/.test(token.lower)) return at
    const isName = upos === 'PROPN' || token.isOpaque
    if (!seen) {
      seen = isName || ((upos === 'NOUN' || upos === 'PRON') && kase !== 'Gen')
      continue
    }
    if (isName || /^\p{Lu}/u.test(token.text)) continue
    // `på Lindevej 4`
    if (upos === 'NUM' && grammar.tagOf(at - 1).upos === 'PROPN') continue
    const following = tokens.slice(at + 1, at + 4).map((d) => d.lower)
    if ((nounPrepositions.has(token.lower) && !isTimeNext(following)) || upos === 'CCONJ') {
      seen = false
      continue
    }
    return at
  }
  return limit
}

/** Whether the words after a preposition tell a time: `i maj`, `den 3. juni`, `i samme uge`. */
export function isTimeNext([first = '', second = '']: ReadonlyArray<string>): boolean {
  if (isTimeWord(first)) return true
  return (
    (articles.has(first) || timeDeterminers.has(first) || /^(?:hele|samme|to|tre|fire)$/.test(first)) &&
    isTimeWord(second)
  )
}
