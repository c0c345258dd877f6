import {splitCompound} from '../../danish/lexicon/split-compound.ts'
import {TokenKind} from '../../danish/tokens/token-list.ts'
import type {Token} from '../../letter/model/token.ts'
import type {Match} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'

const check: Prepare<'word-length'> =
  ({letters: least}, danish) =>
  (letter) => {
    const matches: Array<Match> = []
    for (const sentence of letter.sentences) {
      // Titles and names of units in an address or a signature are not the writer's to choose.
      if (/^(?:letterhead|greeting|closing|signature)$/.test(sentence.unit.part)) continue
      for (const token of sentence.tokens) {
        if (token.kind !== TokenKind.word || token.letters < least || isName(token)) continue
        const parts = splitCompound(danish.lexicon, token.lower)
        matches.push({
          start: token.start,
          end: token.end,
          values: {letters: token.letters, parts: parts?.join(' + ') ?? ''},
          ...(parts ? {} : {message: 'whole'})
        })
      }
    }
    return matches
  }

/**
 * Find words with many letters and show where they can be divided.
 *
 * Names are left alone: a writer cannot shorten `Teknologisk Institut` nor `beskæftigelsesloven`.
 */
export const wordLength = kind({scope: 'unit', check})

const law = /(?:lov|loven|lovens|bekendtgørelsen?|bekendtgørelsens)$/
const body =
  /(?:nævn|nævnet|styrelsen|ministeriet|forvaltningen|udvalget|direktoratet|rådet|retten|kommune)s?$/

/** The name of a law by its ending, or of a body or place: a capital inside the sentence. */
function isName({text, lower, index}: Token): boolean {
  if (law.test(lower)) return true
  // Words in capitals throughout are headings and emphasis, not names.
  return /^\p{Lu}/u.test(text) && text !== text.toUpperCase() && (index > 0 || body.test(lower))
}
