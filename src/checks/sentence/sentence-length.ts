import type {Sentence} from '../../letter/model/sentence.ts'
import {isQuotation} from '../../letter/sentences/borrowed-words.ts'
import {splitSentence} from '../../rewrite/sentence/split-sentence.ts'
import type {Match} from '../../types.ts'
import type {Kind} from '../check.ts'

/** Options of a `sentence-length` rule, in words. */
export interface SentenceLengthOptions {
  /** A sentence with more words than this is too long. */
  readonly warn: number
  /** From this many words a sentence is long enough to mention; absent: never. */
  readonly info?: number
}

/** Find sentences with too many words. A lead-in and the list after it count separately. */
export const sentenceLength: Kind<SentenceLengthOptions> = ({warn, info}) => {
  const least = Math.min(warn + 1, info ?? Number.POSITIVE_INFINITY)
  return ({prose}) =>
    prose
      .filter((sentence) => sentence.words >= least && !isQuotation(sentence))
      .map((sentence) => matchOf(sentence, warn))
}

function matchOf(sentence: Sentence, warn: number): Match {
  const {start, end, words} = sentence
  const split = splitSentence(sentence)
  return {
    start,
    end,
    values: {words},
    ...(split ? {suggestions: [split]} : {}),
    ...(words > warn ? {} : {severity: 'info', message: 'info'})
  }
}
