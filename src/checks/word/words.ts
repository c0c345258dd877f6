import {plainNegations} from '../../danish/words/negations.ts'
import type {PhraseMatch, Wording} from '../../letter/wording/phrase.ts'
import {searchedSentences} from '../../letter/wording/phrase-scope.ts'
import {phraseSearch} from '../../letter/wording/phrase-search.ts'
import {splitAt} from '../../rewrite/sentence/split-sentence.ts'
import {suggestionsOf, valuesOf} from '../../rewrite/words/phrase-suggestions.ts'
import type {Match, Suggestion} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'
import {otherAbbreviations} from './other-abbreviations.ts'

const check: Prepare<'words'> = ({entries, abbreviations}, {lexicon}) => {
  const search = phraseSearch(entries, lexicon)
  if (!abbreviations) return (letter) => search(letter).map(toMatch)
  const known = new Set([...abbreviations, ...entries.map(({term}) => term)])
  return (letter) => [
    ...search(letter).map(toMatch),
    ...searchedSentences(letter).flatMap((sentence) => otherAbbreviations(sentence, known))
  ]
}

/** Find words and phrases in all their forms, and say how else to put them. */
export const words = kind({scope: 'unit', check})

/** Make a match of a phrase that was found. */
export function toMatch(match: PhraseMatch): Match {
  const {entry, sentence, first, last} = match
  const start = sentence.tokens[first]?.start ?? 0
  const end = sentence.tokens[last]?.end ?? start
  const suggestions = offered(match)
  const message = suggestions.length === 0 && entry.note && entry.use?.[0] !== '' ? 'none' : messageOf(entry)
  return {
    start,
    end,
    values: valuesOf(entry),
    suggestions,
    ...(entry.severity && entry.severity !== 'off' && {severity: entry.severity}),
    ...(message !== undefined && {message})
  }
}

/** Other words, or a sentence of its own for a clause that they cannot link: `…, hvorfor vi må afslå` → `…. Derfor må vi …`. */
function offered(match: PhraseMatch): ReadonlyArray<Suggestion> {
  const {entry, sentence, first} = match
  const suggestions = suggestionsOf(match)
  if (!entry.term.startsWith(', ')) return suggestions
  // `så vi ikke kan` may be read as what is aimed at.
  if (!deniesFirst(match) && suggestions.some(({edits}) => edits.length > 0)) return suggestions
  const split = splitAt(sentence, first + 1)
  return split ? [split, ...suggestions] : suggestions
}

/** Whether a negation stands before the verb of the clause that a match opens. */
function deniesFirst({sentence: {tokens, grammar}, last}: PhraseMatch): boolean {
  for (let at = last + 1; at < tokens.length && !grammar.tagOf(at).finite; at++) {
    if (plainNegations.has(tokens[at]?.lower ?? '')) return true
  }
  return false
}

/** `omit` where the phrase can go, `none` where only a note says what to do, `note` where it says more. */
function messageOf({use = [], note}: Wording): string | undefined {
  if (use[0] === '') return 'omit'
  if (use.length === 0) return 'none'
  return note ? 'note' : undefined
}
