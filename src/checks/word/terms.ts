import type {PhraseMatch, Wording} from '../../letter/wording/phrase.ts'
import {phraseSearch} from '../../letter/wording/phrase-search.ts'
import {suggestionsOf} from '../../rewrite/words/phrase-suggestions.ts'
import type {Match} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'

/** Words that mean the same in letters, so that a letter should use one of them only. */
export interface TermGroup {
  /** What they stand for, in words that go into a message: `ansøgningen`. */
  readonly concept: string
  /** Nouns in dictionary form, the one that most readers know first. */
  readonly terms: ReadonlyArray<string>
  /** When they do not mean the same after all. */
  readonly note?: string
}

/** A term and the groups it belongs to; `plads` may be in more than one. */
interface Term extends Wording {
  readonly groups: Array<TermGroup>
}

const check: Prepare<'terms'> = ({groups}, {lexicon}) => {
  const search = phraseSearch(termsOf(groups), lexicon)
  return (letter) => {
    const first = new Map<TermGroup, string>()
    const told = new Set<TermGroup>()
    return search(letter).flatMap((match) => {
      // Headings and tables name things by labels.
      if (!match.sentence.isProse) return []
      return match.entry.groups.flatMap((group) => {
        const other = first.get(group)
        if (other === undefined) first.set(group, match.entry.term)
        if (other === undefined || other === match.entry.term || told.has(group)) return []
        told.add(group)
        return [toMatch(match, group, other)]
      })
    })
  }
}

/** Find where a letter takes a second word for a thing that it has named. */
export const terms = kind({scope: 'letter', check})

function termsOf(groups: ReadonlyArray<TermGroup>): Array<Term> {
  const byTerm = new Map<string, Term>()
  for (const group of groups) {
    for (const term of group.terms) {
      const known = byTerm.get(term)
      if (known) known.groups.push(group)
      else byTerm.set(term, {term, as: 'noun', groups: [group]})
    }
  }
  return [...byTerm.values()]
}

function toMatch(match: PhraseMatch<Term>, group: TermGroup, other: string): Match {
  const {concept} = group
  const note = noteOn(group, [match.entry.term, other])
  const {entry, sentence, first, last} = match
  const start = sentence.tokens[first]?.start ?? 0
  const values = {lemma: entry.term, other, terms: `»${other}« og »${entry.term}«`, concept}
  return {
    start,
    end: sentence.tokens[last]?.end ?? start,
    values: note ? {...values, note} : values,
    // `både tilladelse efter § 19 og godkendelse efter kapitel 5`: in one sentence they are two things. And no letter
    // is easier for `befordring` in the place of `kørsel`, or for a word that may mean something else.
    suggestions:
      sentence.tokens.some(({lemma}) => lemma === other) || note || !isBetterKnown(group, other, entry.term)
        ? []
        : suggestionsOf({...match, entry: {...entry, use: [other]}}),
    ...(note && {message: 'note'})
  }
}

function isBetterKnown({terms}: TermGroup, term: string, than: string): boolean {
  return terms.indexOf(term) < terms.indexOf(than)
}

/** The note of a group, unless it speaks of others of its terms than those two. */
function noteOn(
  {note, terms: [first, ...others]}: TermGroup,
  found: ReadonlyArray<string>
): string | undefined {
  if (note === undefined || first === undefined) return
  const told = others.filter((term) => note.toLowerCase().includes(term))
  return told.length === 0 || told.some((term) => found.includes(term)) ? note : undefined
}
