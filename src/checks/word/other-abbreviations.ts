import {TokenKind} from '../../danish/tokens/token-list.ts'
import {isEverydayAbbreviation, isShortDay} from '../../danish/words/abbreviations.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import {isBorrowed} from '../../letter/sentences/borrowed-words.ts'
import type {Match} from '../../types.ts'

/**
 * Find abbreviations that no list has: `ing. Holm`, `i rapp. fra maj`. Writers make them up as they need them, so the
 * class is told by the dot inside a sentence; `known` are those with an entry, or allowed.
 */
export function otherAbbreviations(sentence: Sentence, known: ReadonlySet<string>): ReadonlyArray<Match> {
  let found: Array<Match> | undefined
  const {tokens} = sentence
  for (const token of tokens) {
    const {kind, lower, text, index, start, end} = token
    if (!lower.endsWith('.') && !isClipped(sentence, token)) continue
    const isShort = kind === TokenKind.abbreviation || isClipped(sentence, token)
    if (!isShort || known.has(lower) || isInitials(text)) continue
    const word = lower.replace(/\.$/, '')
    const bare = text.replace(/\.$/, '')
    if (isShortDay(bare) ? isOpeningHours(sentence, token) : isEverydayAbbreviation(bare)) continue
    if (isNumbered(sentence, token, word)) continue
    // `dr. med.`, `cand. jur.`: the rest of a degree.
    if (tokens[index - 1]?.kind === TokenKind.abbreviation && tokens[index - 1]?.lower !== lower) continue
    if (isBorrowed(sentence, index)) continue
    const last = kind === TokenKind.abbreviation ? end : (tokens[index + 1]?.end ?? end)
    found ??= []
    found.push({start, end: last, message: 'other'})
  }
  return found ?? []
}

/** A word that no lexicon has, with a dot that ends no sentence: `frivil. er inviteret`. */
function isClipped({tokens, letter}: Sentence, {index, kind, lower, text, letters}: Token): boolean {
  const dot = tokens[index + 1]
  if (kind !== TokenKind.word || letters < 3 || dot?.text !== '.' || dot.spaced) return false
  // Letters alone: `Ord1.` is made for a table. A capital may begin a sentence that the splitter did not see.
  if (!/^\p{L}+$/u.test(lower) || tokens[index + 2]?.isWord !== true) return false
  if (index > 0 && text !== lower) return false
  return letter.danish.lexicon.ownClasses(lower) === 0
}

/** `Man.-fre. 10-14`: a table of hours, which nobody reads as a sentence. */
function isOpeningHours({tokens}: Sentence, {index}: Token): boolean {
  if (/^[-–:\d]/.test(tokens[index + 1]?.text ?? '') || /^[-–]$/.test(tokens[index - 1]?.text ?? ''))
    return true
  return !tokens.some(({upos}) => upos === 'VERB' || upos === 'AUX')
}

function isInitials(text: string): boolean {
  return /^(?:\p{Lu}\.?-?){1,4}$/u.test(text)
}

/** `sagsnr. 24/118`: the number of something, with its number. */
function isNumbered({tokens}: Sentence, {index}: Token, word: string): boolean {
  return word.endsWith('nr') && /\d|^:$/.test(tokens[index + 1]?.text ?? '')
}
