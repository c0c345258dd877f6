import type {Lexicon} from '../../danish/lexicon/lexicon.ts'
import {TokenKind} from '../../danish/tokens/token-list.ts'
import type {Letter} from '../../letter/model/letter.ts'
import type {Token} from '../../letter/model/token.ts'
import {isBorrowed} from '../../letter/sentences/borrowed-words.ts'
import type {PhraseMatch, Wording} from '../../letter/wording/phrase.ts'
import {searchedSentences} from '../../letter/wording/phrase-scope.ts'

/** Letters of the shortest term whose compounds are looked for; what is shorter begins many other words. */
const shortestTerm = 8
/** Letters of the shortest noun that goes with it: `plan`. */
const shortestHead = 4
/** Letters of the longest word that is looked at; longer ones are codes or mistakes. */
const longestWord = 64
/** Words remembered; a run over many letters forgets them all when there are more. */
const remembered = 20_000

/** `husdyrgodkendelsesloven`: the law is called so. */
const lawName = /(?:lov|loven|bekendtgørelse|bekendtgørelsen|vejledningen)s?$/

const links: ReadonlyArray<string> = ['', 's', 'e']

/** Letters of the shortest noun that makes a kind of a term: `vej` in `vejservitut`. */
const shortestKind = 3

/**
 * Make the search for terms that begin a compound or end one: `tinglysningsdatoen`, `servitutteksten`,
 * `lokalplandispensationen`, `vejservitutter`.
 *
 * Only nouns of one word count that mean the same in any company; a compound that is a term itself has been found
 * already, and one that stands in the dictionary, such as `jernbaneoverkørsel`, means what it says there. A word is
 * looked at once, letter by letter.
 */
export function termCompoundSearch<Entry extends Wording>(
  entries: ReadonlyArray<Entry>,
  lexicon: Lexicon
): (letter: Letter, found: ReadonlyArray<PhraseMatch<Entry>>) => ReadonlyArray<PhraseMatch<Entry>> {
  const byTerm = new Map<string, Entry>()
  for (const entry of entries) if (mayBegin(entry)) byTerm.set(entry.term, entry)
  const answers = new Map<string, Entry | undefined>()

  const entryOf = (word: string): Entry | undefined => {
    if (answers.has(word)) return answers.get(word)
    if (answers.size >= remembered) answers.clear()
    const entry = lawName.test(word)
      ? undefined
      : (findEntry(word, byTerm, lexicon) ?? findKind(word, byTerm, lexicon))
    answers.set(word, entry)
    return entry
  }

  return (letter, found) => {
    if (byTerm.size === 0) return []
    const taken = new Set(found.map(({sentence, head}) => sentence.tokens[head]))
    return searchedSentences(letter).flatMap((sentence) =>
      sentence.tokens.flatMap((token): ReadonlyArray<PhraseMatch<Entry>> => {
        const {kind, letters, lower, index} = token
        if (kind !== TokenKind.word || letters < shortestTerm + shortestHead || letters > longestWord)
          return []
        const entry = entryOf(lower)
        if (!entry || taken.has(token) || isBorrowed(sentence, index)) return []
        return [{entry, sentence, first: index, last: index, head: index, rest: index + 1}]
      })
    )
  }
}

/** Whether a match is a compound that begins with its term, not the term itself. */
export function beginsWithTerm({entry, sentence, first, last}: PhraseMatch): boolean {
  const word = first === last ? (sentence.tokens[first]?.lower ?? '') : ''
  return word.length >= entry.term.length + shortestHead && word.startsWith(entry.term)
}

/** Whether a match is a compound that ends in its term and begins with something else. */
export function endsInTerm({entry, sentence, first, last}: PhraseMatch): boolean {
  if (first !== last || /[\s-]/.test(entry.term)) return false
  const token = sentence.tokens[first]
  return token !== undefined && isKindOf(token, entry)
}

function isKindOf({lower}: Token, {term}: Wording): boolean {
  return lower.indexOf(term.slice(0, -1), shortestKind) > 0
}

function mayBegin({term, as, only, unless, severity}: Wording): boolean {
  if (as !== 'noun' || only || unless || severity === 'off') return false
  return term.length >= shortestTerm && /^\p{Ll}+$/u.test(term)
}

function findEntry<Entry>(
  word: string,
  byTerm: ReadonlyMap<string, Entry>,
  lexicon: Lexicon
): Entry | undefined {
  for (let end = word.length - shortestHead; end >= shortestTerm; end--) {
    const entry = byTerm.get(word.slice(0, end))
    if (!entry) continue
    const rest = word.slice(end)
    const isCompound = links.some((link) => {
      const head = rest.slice(link.length)
      return rest.startsWith(link) && head.length >= shortestHead && isNoun(lexicon, head)
    })
    if (isCompound) return entry
  }
  return
}

/** The term that a compound is a kind of: `servitut` of `vejservitutten`. */
function findKind<Entry>(
  word: string,
  byTerm: ReadonlyMap<string, Entry>,
  lexicon: Lexicon
): Entry | undefined {
  if (lexicon.ownClasses(word) !== 0) return
  for (const {pos, lemma} of lexicon.lemmas(word)) {
    if (pos !== 'noun') continue
    for (let start = shortestKind; start <= lemma.length - shortestTerm; start++) {
      const entry = byTerm.get(lemma.slice(start))
      if (entry && isKind(lemma.slice(0, start), lexicon)) return entry
    }
  }
  return
}

function isKind(front: string, lexicon: Lexicon): boolean {
  return links.some((link) => {
    const noun = front.slice(0, front.length - link.length)
    return front.endsWith(link) && noun.length >= shortestKind && isNoun(lexicon, noun)
  })
}

function isNoun(lexicon: Lexicon, form: string): boolean {
  return lexicon.ownClasses(form) !== 0 && lexicon.lemmas(form).some(({pos}) => pos === 'noun')
}
