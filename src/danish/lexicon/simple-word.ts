import {simplexWords} from '../words/compound-exceptions.ts'
import {inheritedClasses, verbPrefixes} from './compound-forms.ts'
import type {Lexeme} from './lexeme.ts'
import type {Lexicon} from './lexicon.ts'

/**
 * Give the classes of a word that is no compound, 0 for any other: one that
 * stands in the lexicon, or a prefix before one (`bestyrelse`, `udvalg`).
 */
export function simpleClasses(lexicon: Lexicon, word: string): number {
  const own = lexicon.ownClasses(word)
  if (own !== 0) return own
  if (simplexWords.has(word)) return lexicon.classes(word)
  for (const prefix of prefixesOf(word)) {
    const classes = inheritedClasses(prefix, lexicon.ownClasses(word.slice(prefix.length)))
    if (classes !== 0) return classes
  }
  return 0
}

/** Give the words with a lemma that is no compound. */
export function simpleLexemes(lexicon: Lexicon, lemma: string): ReadonlyArray<Lexeme> {
  return simpleClasses(lexicon, lemma) === 0 ? [] : lexicon.lexemes(lemma).filter((d) => d.lemma === lemma)
}

function prefixesOf(word: string): Array<string> {
  const prefixes: Array<string> = []
  for (let end = 1; end <= word.length - 4 && end < 8; end++) {
    const prefix = word.slice(0, end)
    if (verbPrefixes.has(prefix)) prefixes.push(prefix)
  }
  return prefixes
}
