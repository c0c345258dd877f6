import {TokenKind} from '../../danish/tokens/token-list.ts'
import {spokenDeterminers} from '../../danish/words/determiners.ts'
import type {Sentence} from '../model/sentence.ts'
import type {Token} from '../model/token.ts'

/** A stretch of a letter that is not the writer's to reword; offsets of the letter. */
export interface ProtectedSpan {
  readonly start: number
  readonly end: number
  /** Whether its capitals may change, as those of `loven` do where a sentence begins. */
  readonly anyCase: boolean
}

const laws = new WeakMap<Sentence, ReadonlyArray<ProtectedSpan>>()

/** Find what names a law or a place in one, and what no reader of text may change: merge fields and addresses. */
export function fixedWords(sentence: Sentence): ReadonlyArray<ProtectedSpan> {
  const known = laws.get(sentence)
  if (known) return known
  const spans: Array<ProtectedSpan> = []
  const {tokens} = sentence
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token) break
    const end = endOfFixed(sentence, token)
    const last = tokens[end - 1]
    if (!last) continue
    spans.push({start: token.start, end: last.end, anyCase: !token.isOpaque})
    index = end - 1
  }
  laws.set(sentence, spans)
  return spans
}

/** Words that name a law by themselves: `serviceloven`, `loven`, `bekendtgørelsen`; `lov` is a permission as well. */
const lawName = /^(?:loven|lovens|\p{L}+lov(?:s|en|ens)?|\p{L}*bekendtgørelse(?:s|n|ns)?)$/u

/** Find the titles that laws go by: `lov om social service`; places are those of tokens, `end` exclusive. */
export function lawTitles(sentence: Sentence): ReadonlyArray<{readonly first: number; readonly end: number}> {
  return sentence.tokens.flatMap((token) => {
    const end = isTitled(token) ? endOfTitle(sentence, token.index + 2) : 0
    return end > token.index + 2 ? [{first: token.index, end}] : []
  })
}

/** Index after the fixed words that begin with a token, 0 when none do. */
function endOfFixed(sentence: Sentence, token: Token): number {
  const {tokens} = sentence
  const {index, lower} = token
  if (token.isOpaque) return index + 1
  if (lower.startsWith('§')) return endOfReference(tokens, index)
  if (isTitled(token)) return endOfTitle(sentence, index + 2)
  return lawName.test(lower) ? index + 1 : 0
}

/** Whether the rest of its title follows a word for a law: `lov om`, `bekendtgørelse nr.`. */
function isTitled({sentence, index, lower}: Token): boolean {
  const next = sentence.tokens[index + 1]?.lower
  return (next === 'om' || next === 'nr.') && (lower === 'lov' || lawName.test(lower))
}

/** `§ 23, stk. 1, nr. 1`, `§§ 22-24`, `§ 7 a, litra b og c` */
function endOfReference(tokens: ReadonlyArray<Token>, from: number): number {
  let end = from + 1
  for (let at = end; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    const isNumber = token.kind === TokenKind.number || token.kind === TokenKind.ordinal
    const isPart = /^(?:§+|stk\.?|nr\.?|litra|pkt\.?|punkt|[a-hj-zæø]|\d.*)$/.test(token.lower)
    if (isNumber || isPart) end = at + 1
    else if (!/^(?:,|-|–|og|eller)$/.test(token.lower)) break
  }
  return end
}

/** A title goes on as long as it can be a noun phrase: `lov om aktiv socialpolitik og det sociale område`. */
function endOfTitle({tokens, grammar}: Sentence, from: number): number {
  let end = Math.min(from, tokens.length)
  for (let at = from; at < tokens.length; at++) {
    const {upos, finite} = grammar.tagOf(at)
    if (finite || !/^(?:NOUN|PROPN|ADJ|ADP|CCONJ|DET|NUM|ADV)$/.test(upos)) break
    // A title speaks to nobody: `lov om støj vedrørende din klage`.
    if (spokenDeterminers.has(tokens[at]?.lower ?? '')) break
    if (upos === 'NOUN' || upos === 'PROPN' || upos === 'NUM') end = at + 1
  }
  return end
}
