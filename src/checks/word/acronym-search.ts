import type {Letter} from '../../letter/model/letter.ts'
import {isBorrowed} from '../../letter/sentences/borrowed-words.ts'
import type {PhraseMatch, Wording} from '../../letter/wording/phrase.ts'
import {searchedSentences} from '../../letter/wording/phrase-scope.ts'

/**
 * Make the search for acronyms that begin a compound: `PPR-bistand`, `VVM-pligtig`, `SSP-konsulentens`.
 *
 * Only terms in capitals throughout count; a compound that is a term itself has been found already.
 */
export function acronymSearch<Entry extends Wording>(
  entries: ReadonlyArray<Entry>
): (letter: Letter, found: ReadonlyArray<PhraseMatch<Entry>>) => ReadonlyArray<PhraseMatch<Entry>> {
  const byAcronym = new Map<string, Entry>()
  for (const entry of entries)
    if (entry.severity !== 'off' && acronym.test(entry.term)) byAcronym.set(entry.term, entry)

  return (letter, found) => {
    if (byAcronym.size === 0) return []
    return searchedSentences(letter).flatMap((sentence) =>
      sentence.tokens.flatMap(({text, index}): ReadonlyArray<PhraseMatch<Entry>> => {
        const hyphen = text.indexOf('-')
        const entry = hyphen < 2 ? undefined : byAcronym.get(text.slice(0, hyphen))
        if (!entry || isBorrowed(sentence, index)) return []
        const isFound = found.some((d) => d.sentence === sentence && d.first <= index && index <= d.last)
        return isFound ? [] : [{entry, sentence, first: index, last: index, head: index, rest: index + 1}]
      })
    )
  }
}

const acronym = /^\p{Lu}{2,}\d*$/u
