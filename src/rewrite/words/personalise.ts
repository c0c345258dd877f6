import {reflexivesOfReader} from '../../danish/words/pronouns.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import type {Suggestion} from '../../types.ts'
import {changedText, editsOf, type TextChange} from '../recast/changes.ts'
import {matchCase} from '../recast/match-case.ts'
import {agreementOfOwned} from './owned.ts'

/** The form that speaks to the reader: undefined for other words, null where it is not known. */
function familiarForm(token: Token): string | undefined | null {
  const {lower, upos, sentence, index} = token
  if (lower === 'man') return upos === 'PRON' ? 'du' : undefined
  if (lower === 'ens') {
    if (upos === 'ADJ') return
    const owned = agreementOfOwned(token)
    return owned ? (owned.number === 'Plur' ? 'dine' : owned.gender === 'Neut' ? 'dit' : 'din') : null
  }
  // `hvad kommunen ved om en`: the object form of man, with no noun behind it.
  if (lower === 'en' && sentence.grammar.tagOf(index - 1).upos === 'ADP') {
    const next = sentence.tokens[index + 1]
    return !next?.isWord || /^(?:VERB|AUX|CCONJ|SCONJ|ADP)$/.test(next.upos) ? 'dig' : undefined
  }
  return reflexivesOfReader.get(lower)
}

/**
 * Turn a sentence from man to du: `Fortryder man sin ansøgning …` → `Fortryder du din ansøgning …`.
 *
 * Only where `man` is the only one that `sig` and `sin` can mean, and the reader is who is meant: in the present.
 */
export function personalise(sentence: Sentence): Suggestion | undefined {
  const {tokens, grammar} = sentence
  const reflexives = tokens.filter(({lower}) => reflexivesOfReader.has(lower))
  const subjects = tokens.filter(({index}) => grammar.tagOf(index).case === 'Nom')
  if (reflexives.length > 0 && subjects.some(({lower}) => lower !== 'man')) return
  // What somebody unnamed did is not what the reader did.
  if (tokens.some(({index}) => grammar.tagOf(index).tense === 'Past' && grammar.tagOf(index).finite)) return

  // `man kører sammen`: one reader cannot.
  if (tokens.some(({lower}) => /^(?:sammen|hinanden|hinandens)$/.test(lower))) return
  const changes: Array<TextChange> = []
  for (const token of tokens) {
    const form = familiarForm(token)
    // What belongs to `man` must change with it.
    if (form === null) return
    if (form !== undefined) changes.push({from: token.from, to: token.to, text: matchCase(form, token.text)})
  }
  const edits = editsOf(sentence, changes)
  return edits.length === 0 ? undefined : {text: changedText(sentence, changes), edits, safe: false}
}
