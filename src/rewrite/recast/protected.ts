import {TokenKind} from '../../danish/tokens/token-list.ts'
import {negations} from '../../danish/words/negations.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import {isQuoted} from '../../letter/sentences/borrowed-words.ts'

/** A word of the recast: one of the sentence's, maybe in other letters, or a new one. */
export interface Item {
  text: string
  readonly token: Token | undefined
}

/**
 * Whether a recast loses something that must survive every edit: a number, a date, an amount, a name, a merge field,
 * an address, a paragraph of a law, a quoted word or a negation.
 */
export function losesProtected(
  sentence: Sentence,
  from: number,
  to: number,
  items: ReadonlyArray<Item>,
  may: {readonly negations: boolean; readonly names: boolean}
): boolean {
  const kept = new Set<number>()
  for (const {token} of items) {
    if (!token) continue
    if (kept.has(token.index)) return true // the same word twice
    kept.add(token.index)
  }
  for (const token of sentence.tokens.slice(from, to)) {
    if (kept.has(token.index)) continue
    if (isQuoted(sentence, token.index) || isProtected(token, may.names)) return true
    if (!may.negations && negations.has(token.lower)) return true
  }
  return false
}

/** Whether a token carries a fact that no rewrite may drop or change. */
export function isProtected(token: Token, mayDropNames = false): boolean {
  if (token.isOpaque || token.kind === TokenKind.number || token.kind === TokenKind.ordinal) return true
  if (/[\d§%]/.test(token.text)) return true
  return !mayDropNames && token.index > 0 && token.upos === 'PROPN'
}
