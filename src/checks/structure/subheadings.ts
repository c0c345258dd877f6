import type {Sentence} from '../../letter/model/sentence.ts'
import {isLetter} from '../../letter/recognise/is-letter.ts'
import type {Match} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'

const check: Prepare<'subheadings'> = ({words: limit}) => {
  return (letter) => {
    if (!isLetter(letter)) return []
    const matches: Array<Match> = []
    let words = 0
    let tooMuch: Sentence | undefined
    const end = () => {
      if (tooMuch) matches.push({start: tooMuch.start, end: tooMuch.end, values: {words, limit}})
      words = 0
      tooMuch = undefined
    }
    for (const sentence of letter.sentences) {
      const {part} = sentence.unit
      if (part === 'heading') end()
      if (part !== 'body' && part !== 'list-item') continue
      words += sentence.words
      if (words > limit) tooMuch ??= sentence
    }
    end()
    return matches
  }
}

/** Find long stretches of text without a heading; the finding stands at the sentence where the reader has had enough. */
export const subheadings = kind({scope: 'letter', check})
