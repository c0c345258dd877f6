import type {PhraseMatch, Wording} from '../../letter/wording/phrase.ts'
import type {Suggestion} from '../../types.ts'
import {changedText, editsOf} from '../recast/changes.ts'
import {matchCase} from '../recast/match-case.ts'
import {replaceAdjective, replaceNoun} from './nominal.ts'
import {leaveOut} from './omission.ts'
import {replacePair} from './paired.ts'
import {type Replacement, replaceFixed} from './replacement.ts'
import {replaceVerb} from './verb.ts'
import {alternativesOf} from './voice.ts'
import {withModal} from './with-modal.ts'

/** How much of a long sentence is shown on each side of a change. */
const shownAround = 160

/** Say how else a phrase can be put, in the form it has in the sentence. */
export function suggestionsOf(match: PhraseMatch): Array<Suggestion> {
  const {entry, sentence} = match
  const suggestions: Array<Suggestion> = []
  const alternatives = entry.as === 'verb' ? alternativesOf(match) : (entry.use ?? [])
  for (const [rank, alternative] of alternatives.entries()) {
    if (alternative === '') {
      const changes = leaveOut(match)
      const edits = editsOf(sentence, changes)
      if (edits.length > 0)
        suggestions.push({text: changedText(sentence, changes, shownAround), edits, safe: false})
      continue
    }
    if (alternative.startsWith('… ')) {
      const said = withModal(match, alternative.slice(2))
      if (said) suggestions.push(said)
      continue
    }
    const replacement = alternative.includes(' … ')
      ? pairOf(match, alternative)
      : replaceBy(match, alternative)
    if (!replacement) continue
    const edits = entry.order ? [] : editsOf(sentence, replacement.changes)
    const safe = rank === 0 && entry.safe === true && replacement.plain && edits.length > 0
    suggestions.push({text: replacement.text, edits, safe})
  }
  if (suggestions.length > 0) return suggestions
  // The message names the alternatives even where none of them can stand as it is.
  const advice = alternatives.length > 0 ? alternatives : (entry.use ?? [])
  return advice.flatMap((text) =>
    text === '' || text.startsWith('… ') ? [] : [{text, edits: [], safe: false}]
  )
}

/** The words that stand second in a pair: `såvel … som` */
const partners: ReadonlyMap<string, string> = new Map([['såvel', 'som']])

/** An alternative in two parts, for a term whose other half stands further on. */
function pairOf(match: PhraseMatch, alternative: string): Replacement | undefined {
  const second = partners.get(match.entry.term)
  const [opening = '', closing = ''] = alternative.split(' … ')
  const head = matchCase(opening, match.sentence.tokens[match.first]?.text ?? '')
  const changes = second === undefined ? [] : replacePair(match, [head, closing], second)
  return {text: changedText(match.sentence, changes, shownAround), changes, plain: false}
}

function replaceBy(match: PhraseMatch, alternative: string): Replacement | undefined {
  const head = match.sentence.tokens[match.first]?.text ?? ''
  const cased = (text: string) => matchCase(text, head)
  switch (match.entry.as) {
    case 'verb':
      return replaceVerb(match, alternative, cased)
    case 'noun':
      return replaceNoun(match, alternative, cased)
    case 'adjective':
      return replaceAdjective(match, alternative, cased)
    default:
      return replaceFixed(match, alternative, cased)
  }
}

/** Data of the finding, shown in messages. */
export function valuesOf({term, note}: Wording): {lemma: string; note?: string} {
  return note ? {lemma: term, note} : {lemma: term}
}
