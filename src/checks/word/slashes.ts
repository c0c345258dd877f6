import {TokenKind} from '../../danish/tokens/token-list.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import {isBorrowed} from '../../letter/sentences/borrowed-words.ts'
import {recast} from '../../rewrite/recast/recast.ts'
import type {Match} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'

const check: Prepare<'slashes'> = ({rates, endings, prefixes, conjunctions}) => {
  const words: Words = {
    rates: new Set(rates),
    endings: new Set(endings),
    prefixes: new Set(prefixes),
    conjunctions: new Set(conjunctions)
  }
  return ({sentences}) => sentences.filter(isText).flatMap((sentence) => findIn(sentence, words))
}

/** Find words that leave the reader to choose: `forælder/værge(r)`, `og/eller`, `barn(et)`. */
export const slashes = kind({scope: 'unit', check})

interface Words {
  /** What something is counted by: `timer/uge`. */
  readonly rates: ReadonlySet<string>
  /** Inflections that are set in brackets: `barn(et)`. */
  readonly endings: ReadonlySet<string>
  /** Prefixes that are: `(u)enig`. */
  readonly prefixes: ReadonlySet<string>
  /** `og/eller` has a remedy of its own. */
  readonly conjunctions: ReadonlySet<string>
}

/** Fragments of lists and contact lines have no room for more: `Telefon/mail`. */
function isText({unit: {part}, isProse}: Sentence): boolean {
  return isProse && (part === 'body' || part === 'list-item' || part === 'note')
}

function findIn(sentence: Sentence, words: Words): Array<Match> {
  const matches: Array<Match> = []
  let end = 0
  let depth = 0
  for (const token of sentence.tokens) {
    const {index} = token
    if (token.text === '[') depth++
    else if (token.text === ']') depth--
    // `[orientere/inddrage]`: a choice for whoever fills in the template.
    if (index < end || depth > 0 || token.isOpaque || isBorrowed(sentence, index)) continue
    const slashed = endOfChoice(token, words)
    const last = endOfBrackets(sentence.tokens, Math.max(slashed, index + 1) - 1, words)
    end = Math.max(slashed, last)
    if (end <= index) continue
    const place = {start: token.start, end: sentence.tokens[end - 1]?.end ?? token.end}
    const isAndOr = slashed > 0 && token.lower.split('/').every((part) => words.conjunctions.has(part))
    const suggestion = isAndOr ? recast(sentence, index, end, ['eller']) : undefined
    const message = isAndOr ? 'andOr' : slashed > 0 ? undefined : 'brackets'
    matches.push({
      ...place,
      ...(message ? {message} : {}),
      ...(suggestion ? {suggestions: [suggestion]} : {})
    })
  }
  return matches
}

/** Where a choice that begins at a token ends, 0 for none: `dagtilbud/SFO`, `hegn / mur`. */
function endOfChoice({sentence: {tokens}, index, text, kind: type}: Token, words: Words): number {
  // `/hus/have`: a path.
  if (type !== TokenKind.word || tokens[index - 1]?.text === '/') return 0
  if (text.includes('/')) return isChoice(text.split('/'), words) ? index + 1 : 0
  const parts = [text]
  let at = index + 1
  while (tokens[at]?.text === '/' && tokens[at + 1]?.kind === TokenKind.word) {
    parts.push(tokens[at + 1]?.text ?? '')
    at += 2
  }
  return parts.length > 1 && isChoice(parts, words) ? at : 0
}

const word = /^\p{L}[\p{L}-]*\p{L}-?$/u
const capital = /^\p{Lu}/u

function isChoice(parts: ReadonlyArray<string>, {rates}: Words): boolean {
  if (!parts.every((part) => word.test(part))) return false
  // `Vejle/Horsens`, `HF/VUC`: names.
  if (parts.every((part, at) => capital.test(part) && (at > 0 || parts.length > 1))) return false
  return !rates.has(parts.at(-1)?.toLowerCase() ?? '')
}

/** Where brackets in or at the word at a token end, 0 for none: `værge(r)`, `(u)enig`. */
function endOfBrackets(tokens: ReadonlyArray<Token>, index: number, {endings, prefixes}: Words): number {
  const [first, second, third, fourth] = tokens.slice(index, index + 4)
  if (!first || !second || !third || third.spaced || second.spaced) return 0
  if (first.text === '(' && third.text === ')' && fourth && !fourth.spaced)
    return prefixes.has(second.text) && /^\p{Ll}{3}/u.test(fourth.text) ? index + 4 : 0
  if (second.text !== '(' || fourth?.text !== ')' || fourth.spaced || !/\p{Ll}{2}$/u.test(first.text))
    return 0
  return endings.has(third.text) ? index + 4 : 0
}
