import type {Lexicon} from '../../danish/lexicon/lexicon.ts'
import type {Letter} from '../model/letter.ts'
import type {Sentence} from '../model/sentence.ts'
import {isInPhrase, type PhraseMatch, type Wording} from './phrase.ts'
import {isInContext} from './phrase-context.ts'
import {PhraseIndex} from './phrase-index.ts'
import {isOwnWords, searchedSentences} from './phrase-scope.ts'

/** Make the search for the phrases of a rule in a letter; of those that share a word only the longest is found. */
export function phraseSearch<Entry extends Wording>(
  entries: ReadonlyArray<Entry>,
  lexicon: Lexicon
): (letter: Letter) => Array<PhraseMatch<Entry>> {
  const index = new PhraseIndex(entries, lexicon)
  const phrasesIn = (sentence: Sentence): Array<PhraseMatch<Entry>> => {
    const candidates = index.find(sentence)
    if (candidates.length === 0) return candidates
    return keepLongest(candidates.filter((match) => isOwnWords(match) && isInContext(match)))
  }
  return (letter) =>
    searchedSentences(letter).flatMap((sentence) =>
      sentence.once(phrasesIn).map((match) => (match.sentence === sentence ? match : {...match, sentence}))
    )
}

function keepLongest<Entry extends Wording>(
  matches: ReadonlyArray<PhraseMatch<Entry>>
): Array<PhraseMatch<Entry>> {
  if (matches.length < 2) return [...matches]
  const taken = new Set<number>()
  const kept = matches
    .toSorted((a, b) => length(b) - length(a))
    .filter((match) => {
      const indices: Array<number> = []
      for (let index = match.first; index <= match.last; index++)
        if (isInPhrase(match, index)) indices.push(index)
      if (indices.some((index) => taken.has(index))) return false
      for (const index of indices) taken.add(index)
      return true
    })
  return kept.sort((a, b) => a.first - b.first)
}

/** Words of the phrase; of two that are as long the one that stands closer together. */
function length({first, last, rest}: PhraseMatch): number {
  return last - rest + 2 - (rest - first - 1) / 100
}
