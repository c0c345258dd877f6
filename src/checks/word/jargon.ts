import type {Letter} from '../../letter/model/letter.ts'
import {audienceOf} from '../../letter/recognise/reader.ts'
import {isExplained} from '../../letter/wording/is-explained.ts'
import type {PhraseMatch, Wording} from '../../letter/wording/phrase.ts'
import {phraseSearch} from '../../letter/wording/phrase-search.ts'
import {suggestionsOf} from '../../rewrite/words/phrase-suggestions.ts'
import type {Audience, Match} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'
import {acronymSearch} from './acronym-search.ts'
import {fieldWordSearch} from './field-word-search.ts'
import {beginsWithTerm, endsInTerm, termCompoundSearch} from './term-compound-search.ts'

/** A specialist term with a plain explanation. */
export interface JargonEntry extends Wording {
  /** What it is, as a noun phrase or a short sentence. */
  readonly explain: string
  /** The field it belongs to, such as `social` or `byg`. */
  readonly area: string
  /** Readers who use the term every day: a company knows its `branchekode`. */
  readonly everyday?: ReadonlyArray<Audience>
}

const check: Prepare<'jargon'> = ({entries, field}, {lexicon}) => {
  const search = phraseSearch(entries, lexicon)
  const searchAcronyms = acronymSearch(entries)
  const searchCompounds = termCompoundSearch(entries, lexicon)
  const searchField = field ? fieldWordSearch(field, lexicon) : undefined
  return (letter) => {
    const found = search(letter)
    const whole = [...found, ...searchAcronyms(letter, found)]
    const listed = [...whole, ...searchCompounds(letter, whole)]
    return firstUses([...listed, ...(searchField?.(letter, listed) ?? [])]).flatMap((uses) =>
      judge(letter, uses)
    )
  }
}

/** Find specialist terms where they are first used, unless the letter explains them or its reader uses them daily. */
export const jargon = kind({scope: 'letter', check})

/** The uses of each term, in the order of the letter. */
function firstUses(matches: ReadonlyArray<PhraseMatch<JargonEntry>>): Array<Array<PhraseMatch<JargonEntry>>> {
  const byTerm = new Map<string, Array<PhraseMatch<JargonEntry>>>()
  const inOrder = matches.toSorted((a, b) => a.sentence.index - b.sentence.index || a.first - b.first)
  for (const match of inOrder) {
    const uses = byTerm.get(match.entry.term)
    if (uses) uses.push(match)
    else byTerm.set(match.entry.term, [match])
  }
  return [...byTerm.values()]
}

function judge(letter: Letter, uses: ReadonlyArray<PhraseMatch<JargonEntry>>): Array<Match> {
  // A heading names what the text below it explains; the finding belongs where the reader first needs the word.
  const use = uses.find(({sentence}) => sentence.unit.part !== 'heading') ?? uses[0]
  if (!use || use.entry.everyday?.includes(audienceOf(letter))) return []
  if (uses.some((d) => isExplained(letter, d))) return []
  const {entry, sentence, first, last} = use
  const {term, explain, area, note, severity} = entry
  const start = sentence.tokens[first]?.start ?? 0
  const end = sentence.tokens[last]?.end ?? start
  const isPart = explain !== '' && beginsWithTerm(use)
  const isKind = explain !== '' && !isPart && endsInTerm(use)
  return [
    {
      start,
      end,
      values: {lemma: term, ...(explain && {explanation: explain}), area, ...(note && {note})},
      suggestions: isPart || isKind ? [] : suggestionsOf(use),
      ...(entry.use && entry.use.length > 0 && {message: 'replace'}),
      ...(isPart && {message: 'part'}),
      ...(isKind && {message: 'kind'}),
      ...(explain === '' && {message: 'field'}),
      ...(severity && severity !== 'off' && {severity})
    }
  ]
}
