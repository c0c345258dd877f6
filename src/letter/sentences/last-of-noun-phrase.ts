import {determiners} from '../../danish/words/determiners.ts'
import type {Sentence} from '../model/sentence.ts'
import type {Token} from '../model/token.ts'

const describing: ReadonlySet<string> = new Set(['ADJ', 'NUM'])

/** Whether a token is an article, a demonstrative or a possessive. */
export function isDeterminer(token: Token | undefined): boolean {
  return token !== undefined && (determiners.has(token.lower) || token.upos === 'DET')
}

/**
 * Find the last token of the noun phrase that begins at a token; -1 when there is none.
 *
 * ```
 * du skal sende det udfyldte skema til os
 *               ^ begins           ^ answer is the token before
 * ```
 * What hangs on the noun after it is not looked at; `endOfDescribedNoun` takes it in.
 */
export function lastOfNounPhrase({tokens, grammar}: Sentence, index: number): number {
  const first = grammar.tagOf(index)
  const token = tokens[index]
  if (!token) return -1
  if (first.upos === 'PRON') return index
  let at = isDeterminer(token) ? index + 1 : index
  for (; at < tokens.length; at++) {
    const {upos, verbForm, case: nounCase} = grammar.tagOf(at)
    if (upos === 'NOUN' || upos === 'PROPN') {
      if (nounCase === 'Gen') continue
      return isLongerName(tokens, grammar.tagOf(at + 1).upos, at) ? -1 : at
    }
    if (!describing.has(upos) && !(upos === 'VERB' && verbForm === 'Part' && at > index)) break
  }
  return -1
}

/** Two nouns in a row, such as `sagsbehandler Lis Holm`: where the phrase ends is not certain. */
function isLongerName(tokens: ReadonlyArray<Token>, upos: string, at: number): boolean {
  return tokens[at + 1] !== undefined && (upos === 'PROPN' || upos === 'NOUN')
}

/** Whether the sentence, or the clause after a comma or colon, is over at a token. */
export function isClauseEnd(token: Token | undefined): boolean {
  return !token || /^[.,:;!?…)]$/.test(token.text)
}
