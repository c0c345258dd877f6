import type {Sentence} from '../analyse/sentence.ts'
import type {Suggestion} from '../types.ts'
import {type Change, changedText, editsOf} from './changes.ts'
import {matchCase} from './match-case.ts'

/** What belongs to `man` becomes what belongs to `du`. */
const forms: ReadonlyMap<string, string> = new Map([
  ['man', 'du'],
  ['sig', 'dig'],
  ['sin', 'din'],
  ['sit', 'dit'],
  ['sine', 'dine'],
  ['ens', 'dine']
])

/**
 * Turn a sentence from man to du: `Fortryder man sin ansøgning …` → `Fortryder du din ansøgning …`.
 *
 * Only where `man` is the only one that `sig` and `sin` can mean, and the reader is who is meant: in the present.
 */
export function personalise(sentence: Sentence): Suggestion | undefined {
  const {tokens, grammar} = sentence
  const reflexives = tokens.filter(
    ({lower}) => lower === 'sig' || lower === 'sin' || lower === 'sit' || lower === 'sine'
  )
  const subjects = tokens.filter(({index}) => grammar.tagOf(index).case === 'Nom')
  if (reflexives.length > 0 && subjects.some(({lower}) => lower !== 'man')) return
  // What somebody unnamed did is not what the reader did.
  if (tokens.some(({index}) => grammar.tagOf(index).tense === 'Past' && grammar.tagOf(index).finite)) return

  const changes = tokens.flatMap(({lower, text, from, to, upos}): Array<Change> => {
    const form = forms.get(lower)
    if (form === undefined || (lower === 'man' && upos !== 'PRON') || (lower === 'ens' && upos === 'ADJ'))
      return []
    return [{from, to, text: matchCase(form, text)}]
  })
  const edits = editsOf(sentence, changes)
  return edits.length === 0 ? undefined : {text: changedText(sentence, changes), edits, safe: false}
}
