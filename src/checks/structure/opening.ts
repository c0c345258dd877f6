import {headingOf} from '../../letter/model/heading-of.ts'
import {matchAt, sentenceAt} from '../../letter/model/letter-place.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {actsOf} from '../../letter/recognise/acts.ts'
import {isLetter} from '../../letter/recognise/is-letter.ts'
import {readPattern} from '../../letter/wording/pattern.ts'
import {PatternIndex} from '../../letter/wording/pattern-index.ts'
import {kind, type Prepare} from '../kind.ts'

const check: Prepare<'opening'> = ({acts, sentences, delays, words, start}, {lexicon}) => {
  const index = new PatternIndex(
    Object.entries(delays).flatMap(([name, sources]) =>
      sources.map((source) => [readPattern(source), name] as const)
    ),
    lexicon
  )

  return (letter) => {
    const first = sentenceAt(letter, 'opening')
    if (!isLetter(letter) || !first) return []
    const title = headingOf(letter)
    const own = letter.prose.filter(({unit}) => unit.part !== 'note')
    const openings = new Set(own.slice(0, sentences))
    const messages = actsOf(letter, ...acts).filter(
      ({sentence}) => sentence === title || isIn(sentence, openings)
    )
    const delay = index.find(first).find((d) => wordsBefore(first, d.first) === 0)?.owner
    const late =
      delay !== undefined &&
      messages.every((d) => d.sentence === first && wordsBefore(first, d.first) > words)
    return messages.length === 0 || late ? [matchAt(first, delay, start)] : []
  }
}

/** Find letters that do not say their message in the heading or at once. */
export const opening = kind({scope: 'letter', check})

/** Items of a list that the opening leads in belong to it. */
function isIn(sentence: Sentence, openings: ReadonlySet<Sentence>): boolean {
  return openings.has(sentence)
}

function wordsBefore({tokens}: Sentence, index: number): number {
  return tokens.slice(0, index).filter((token) => token.isWord).length
}
