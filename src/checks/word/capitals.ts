import {morphologicalClass as c} from '../../danish/lexicon/morphology.ts'
import {TokenKind} from '../../danish/tokens/token-list.ts'
import {isOtherBody} from '../../danish/words/authorities.ts'
import {capitalPronouns} from '../../danish/words/pronouns.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import {isBorrowed} from '../../letter/sentences/borrowed-words.ts'
import {recast} from '../../rewrite/recast/recast.ts'
import type {Match} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'

const check: Prepare<'capitals'> = ({letters}) => {
  return ({sentences}) => sentences.filter(isText).flatMap((sentence) => rowsIn(sentence, letters))
}

/** Find words and sentences in capitals in running text: `Du må IKKE køre her`. */
export const capitals = kind({scope: 'unit', mayChange: 'names', check})

/** A line by itself in capitals is a heading, however it is set. */
function isText({unit: {part}, tokens, text}: Sentence): boolean {
  if (part !== 'body' && part !== 'list-item') return false
  return text !== text.toUpperCase() || /^[.!]$/.test(tokens.at(-1)?.text ?? '')
}

function rowsIn(sentence: Sentence, letters: number): Array<Match> {
  const matches: Array<Match> = []
  const {tokens} = sentence
  for (let first = 0; first < tokens.length; first++) {
    let end = first
    while (isShouted(tokens[end]) || (end > first && tokens[end]?.text === ',' && isShouted(tokens[end + 1])))
      end++
    if (end === first) continue
    const row = tokens.slice(first, end)
    if (isPlain(row, letters) && !isBorrowed(sentence, first)) matches.push(matchOf(sentence, first, end))
    first = end
  }
  return matches
}

/** Whether a token is a word of capitals alone, which may be an acronym. */
function isShouted(token: Token | undefined): boolean {
  return token?.kind === TokenKind.word && /^\p{Lu}{2,}$/u.test(token.text)
}

/** Whether a row is words that stand in capitals, and no acronyms, codes or names. */
function isPlain(row: ReadonlyArray<Token>, letters: number): boolean {
  const words = row.filter((token) => token.isWord)
  if (words.length >= 3) return words.filter(isKnown).length * 2 > words.length
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || isInName(first, last)) return false
  return words.every((token) => isKnown(token) && (token.letters >= letters || isFunctionWord(token)))
}

function isKnown({lower, text, sentence}: Token): boolean {
  const classes = sentence.letter.danish.lexicon.ownClasses(lower)
  // `NATO`, `SKAT`: what names something may be an acronym.
  return classes !== 0 && (classes & (c.properName | c.properNameGenitive)) === 0 && !isOtherBody(text)
}

/** `IKKE`, `KUN`: words of three letters that no acronym has. */
function isFunctionWord({lower, letters, sentence}: Token): boolean {
  return letters >= 3 && (sentence.letter.danish.lexicon.ownClasses(lower) & c.other) !== 0
}

/** `(MUS)`, `BILAG 1`, `FAKTA Nordby`, `Restaurant SOLEN`, `OBS:`: short, numbered, a part of a name, or a label. */
function isInName({sentence: {tokens}, index}: Token, {index: last}: Token): boolean {
  const [before, after] = [tokens[index - 1], tokens[last + 1]]
  if (before?.text === '(' && after?.text === ')') return true
  if (index === 0 && after?.text === ':') return true
  if (after && (/^\d/.test(after.text) || /^\p{Lu}/u.test(after.text))) return true
  return index > 1 && before !== undefined && /^\p{Lu}\p{Ll}/u.test(before.text)
}

/** The row, and how it reads in small letters where nothing in it needs its capital. */
function matchOf(sentence: Sentence, first: number, end: number): Match {
  const row = sentence.tokens.slice(first, end)
  const place = {start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0}
  const isClear = row.every(
    (token) => !token.isWord || (isKnown(token) && token.upos !== 'PROPN' && !mayBePolite(token))
  )
  if (!isClear) return place
  const pieces = row.map(({lower, index, isWord}) => {
    if (!isWord) return [index, index + 1] as const
    return index === 0 ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower
  })
  const suggestion = recast(sentence, first, end, pieces, {negations: true})
  return suggestion ? {...place, suggestions: [suggestion]} : place
}

/** `DE`, `DEM`: nobody knows who is meant. */
function mayBePolite({lower}: Token): boolean {
  return capitalPronouns.has(lower.charAt(0).toUpperCase() + lower.slice(1))
}
