import type {Sentence} from '../../letter/model/sentence.ts'
import {isQuotation} from '../../letter/sentences/borrowed-words.ts'
import {splitSentence} from '../../rewrite/sentence/split-sentence.ts'
import type {Match} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'

const check: Prepare<'sentence-length'> = ({warn, info}) => {
  const least = Math.min(warn + 1, info ?? Number.POSITIVE_INFINITY)
  return ({prose}) =>
    prose
      .filter((sentence) => sentence.words >= least && !isQuotation(sentence))
      .map((sentence) => matchOf(sentence, warn))
}

/** Find sentences with too many words. A lead-in and the list after it count separately. */
export const sentenceLength = kind({scope: 'unit', check})

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
