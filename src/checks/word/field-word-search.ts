import type {Lexicon} from '../../danish/lexicon/lexicon.ts'
import {splitCompound} from '../../danish/lexicon/split-compound.ts'
import {TokenKind} from '../../danish/tokens/token-list.ts'
import type {Letter} from '../../letter/model/letter.ts'
import type {Token} from '../../letter/model/token.ts'
import {isBorrowed} from '../../letter/sentences/borrowed-words.ts'
import type {PhraseMatch} from '../../letter/wording/phrase.ts'
import {searchedSentences} from '../../letter/wording/phrase-scope.ts'

/** Words of which the specialist language of an authority makes its own. */
export interface FieldWords {
  /** What is talked about in the abstract, first in the compound: `rådighed`, `kapacitet`. */
  readonly firsts: ReadonlyArray<string>
  /** What is done to it or asked of it, last in the compound: `udredning`, `forpligtet`. */
  readonly heads: ReadonlyArray<string>
}

/** An entry made up for a word that no list has. */
interface FieldEntry {
  readonly term: string
  readonly explain: string
  readonly area: string
}

/** Letters of the longest word that is looked at; longer ones are codes or mistakes. */
const longestWord = 64
/** Words remembered; a run over many letters forgets them all when there are more. */
const remembered = 20_000

/**
 * Make the search for words that an authority makes of its own abstract words, and that no dictionary has:
 * `funktionsudredning`, `kapacitetsgodkendelsen`, `rådighedsforpligtet`. Nobody outside can tell what they are.
 *
 * A word is looked at once; those that stand in the dictionary are left to it.
 */
export function fieldWordSearch(
  {firsts, heads}: FieldWords,
  lexicon: Lexicon
): (letter: Letter, found: ReadonlyArray<PhraseMatch>) => ReadonlyArray<PhraseMatch<FieldEntry>> {
  const isFirst = new Set(firsts)
  const isHead = new Set(heads)
  const answers = new Map<string, FieldEntry | undefined>()

  const entryOf = (word: string): FieldEntry | undefined => {
    if (answers.has(word)) return answers.get(word)
    if (answers.size >= remembered) answers.clear()
    const lemma = fieldWord(word, isFirst, isHead, lexicon)
    const entry = lemma === undefined ? undefined : {term: lemma, explain: '', area: 'ord af fag'}
    answers.set(word, entry)
    return entry
  }

  return (letter, found) => {
    const taken = new Set(found.map(({sentence, head}) => sentence.tokens[head]))
    return searchedSentences(letter).flatMap((sentence) =>
      sentence.tokens.flatMap((token): ReadonlyArray<PhraseMatch<FieldEntry>> => {
        const {index} = token
        if (!mayBe(token) || taken.has(token)) return []
        const entry = entryOf(token.lower)
        if (!entry || isBorrowed(sentence, index)) return []
        return [{entry, sentence, first: index, last: index, head: index, rest: index + 1}]
      })
    )
  }
}

function mayBe({kind, letters, text}: Token): boolean {
  return kind === TokenKind.word && letters > 9 && letters <= longestWord && /^\p{L}\p{Ll}+$/u.test(text)
}

/** The word in dictionary form, when its first and its last part are of the field. */
function fieldWord(
  word: string,
  isFirst: ReadonlySet<string>,
  isHead: ReadonlySet<string>,
  lexicon: Lexicon
): string | undefined {
  if (lexicon.ownClasses(word) !== 0) return
  for (const {lemma, pos} of lexicon.lemmas(word)) {
    if (pos === 'verb') continue
    const pieces = splitCompound(lexicon, lemma)
    const [first = '', last = ''] = [pieces?.[0], pieces?.at(-1)]
    if (pieces && isHead.has(last) && isBare(first, isFirst)) return lemma
  }
  return
}

/** `funktions` is `funktion` with its link. */
function isBare(piece: string, words: ReadonlySet<string>): boolean {
  return words.has(piece) || (/[se]$/.test(piece) && words.has(piece.slice(0, -1)))
}
