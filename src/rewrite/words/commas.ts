import {circumstances} from '../../danish/words/conjunctions.ts'
import {oneOf} from '../../danish/words/one-of.ts'
import {interrogatives, relativePronouns, writerOrReader} from '../../danish/words/pronouns.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {PhraseMatch} from '../../letter/wording/phrase.ts'
import type {TextChange} from '../recast/changes.ts'

const subordinators = new RegExp(String.raw`^${oneOf(circumstances)}(?!\p{L})`, 'u')
const addressed = new RegExp(String.raw`\S, ${oneOf(writerOrReader)} `)

/** Words that belong to a condition, and stand before it without a comma: `kun hvis`. */
const focusing = /^(?:og|eller|men|kun|også|selv|især|navnlig|undtagen|bortset|end|det|der|er|bliver|var)$/

/**
 * What to change where an alternative needs other commas than the phrase it replaces; undefined where it does not.
 *
 * ```
 * gives under forudsætning af, at du svarer   →  gives, hvis du svarer
 * på det foreliggende grundlag ikke           →  ud fra det, vi ved nu, ikke
 * skemaet, samt en kopi                       →  skemaet og en kopi
 * ```
 */
export function commaChange(
  {entry, sentence, first, last}: PhraseMatch,
  text: string
): TextChange | undefined {
  const {tokens} = sentence
  const start = tokens[first]
  const end = tokens[last]
  const before = tokens[first - 1]
  const after = tokens[last + 1]
  if (!start || !end) return
  // `de oplysninger, vi har, …`: a clause inside a sentence ends with a comma.
  if (addressed.test(text)) {
    return after?.isWord ? {from: start.from, to: end.to, text: `${text},`} : undefined
  }
  if (entry.term === 'samt' && before?.text === ',' && !hasClauseBefore(sentence, first))
    return {from: before.from, to: end.to, text: ` ${text}`}
  const hasComma = tokens.slice(first, last).some((token) => token.text === ',')
  if (!hasComma || !subordinators.test(text) || !before?.isWord || focusing.test(before.lower)) return
  return {from: before.to, to: end.to, text: `, ${text}`}
}

/** Whether a subordinate clause stands before a token: a comma before it may end that clause. */
export function hasClauseBefore({tokens, grammar}: Sentence, index: number): boolean {
  return tokens
    .slice(0, index)
    .some(
      (token) => grammar.tagOf(token.index).upos === 'SCONJ' || (token.index > 0 && opensClause(token.lower))
    )
}

/** `som`, `hvad`, `hvorfor`, `at`: what begins a clause even where the tagger sees no conjunction. */
function opensClause(word: string): boolean {
  return relativePronouns.has(word) || interrogatives.has(word) || /^(?:at|hvis|hvor\p{L}*)$/u.test(word)
}
