import {CharacterClass, classOf} from './characters.ts'
import {kindWithDot} from './dot.ts'
import {gapBetween} from './gap.ts'
import {TokenScanner} from './scanner.ts'
import {splitSentences} from './split-sentences.ts'
import {Gap, TokenKind, TokenList, type Tokens} from './token-list.ts'

export {findFields} from '../../text/find-fields.ts'
export {Gap, TokenKind, type Tokens} from './token-list.ts'

const {space, invisible} = CharacterClass
const dot = 0x2e

/**
 * Divide one block of a letter into tokens and sentences.
 *
 * `text` is the plain text of a paragraph, heading or list item; line breaks in it are hard wraps, blank lines end a
 * sentence. `fields` are the merge fields as `[start, end, start, end, …]`, ascending (see `findFields`): each is
 * one token, whatever it holds. Tokens follow UD Danish-DDT: `f.eks.`, `3.` in `den 3. maj` and `og/eller` are one.
 */
export function tokenize(text: string, fields?: Int32Array): Tokens {
  const tokens = new TokenList((text.length >> 2) + 16)
  const scanner = new TokenScanner(text)
  const {length} = text
  let field = 0
  let fieldStart = fields?.[0] ?? length
  let index = 0

  while (index < length) {
    const start = index < fieldStart ? spaceEnd(text, index, fieldStart) : index
    const before = start > index ? gapBetween(text, index, start) : Gap.none
    if (start >= length) break

    if (start >= fieldStart) {
      index = Math.max(start + 1, fields?.[field + 1] ?? length)
      tokens.add(start, index, TokenKind.field, before)
      field += 2
      fieldStart = fields?.[field] ?? length
      continue
    }

    scanner.scan(start, fieldStart)
    index = scanner.position
    let {kind} = scanner

    if (kind <= TokenKind.number && index < fieldStart && text.charCodeAt(index) === dot) {
      const dotted = kindWithDot(text, tokens, start, index, before)
      if (dotted >= 0) {
        kind = dotted
        index++
      }
    }

    tokens.add(start, index, kind, before)
  }

  const sentenceStart = splitSentences(text, tokens)
  const {count} = tokens

  return {
    count,
    start: tokens.start.subarray(0, count),
    end: tokens.end.subarray(0, count),
    kind: tokens.kind.subarray(0, count),
    before: tokens.before.subarray(0, count),
    sentenceStart,
    sentenceCount: sentenceStart.length
  }
}

function spaceEnd(text: string, index: number, limit: number): number {
  let end = index
  while (end < limit && classOf(text.charCodeAt(end)) & (space | invisible)) end++
  return end
}
