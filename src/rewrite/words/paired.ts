import type {PhraseMatch} from '../../letter/wording/phrase.ts'
import type {TextChange} from '../recast/changes.ts'

/** How far the second word of a pair may stand, in words. */
const reach = 14

/**
 * Replace both words of a pair: `såvel børn som unge` with the alternative `både … og` → `både børn og unge`.
 *
 * Nothing where the second word opens a clause of its own: `såvel som den plan, som …`.
 *
 * @param second the second word of the pair as it stands
 */
export function replacePair(
  {sentence, first, last}: PhraseMatch,
  [opening = '', closing = '']: ReadonlyArray<string>,
  second: string
): ReadonlyArray<TextChange> {
  const {tokens, grammar} = sentence
  for (let at = last + 2; at < Math.min(tokens.length, last + reach); at++) {
    const token = tokens[at]
    if (!token?.isWord || grammar.tagOf(at).finite) return []
    if (token.lower !== second) continue
    if (grammar.tagOf(at + 1).finite) return []
    const head = tokens[first]
    return [
      {from: head?.from ?? 0, to: tokens[last]?.to ?? 0, text: opening},
      {from: token.from, to: token.to, text: closing}
    ]
  }
  return []
}
