import type {Sentence} from '../../letter/model/sentence.ts'
import {
  areKindred,
  contentOf,
  type Finder,
  type MatterLetter,
  type Misfit,
  textOf,
  whole
} from '../matter/matter-letter.ts'
import {nounsOf} from './limits.ts'
import {isSameSpan, spansIn, type TimeSpan} from './spans.ts'

/** Lengths from one start that a new one is compared with. */
const mostBefore = 4

interface Counted {
  readonly from: MatterLetter
  readonly sentence: Sentence
  readonly span: TimeSpan
}

/** Lengths that count from the same: `1 år efter tilladelsens dato` and `18 måneder fra tilladelsens dato`. */
export const findCountedFrom: Finder = (letters) => {
  const misfits: Array<Misfit> = []
  const earlier = new Map<string, Array<Counted>>()
  for (const from of letters) {
    for (const sentence of from.body) {
      for (const span of spansIn(sentence)) {
        const {length, end} = span.time
        const starts = length ? [...nounsOf(sentence, {first: length.end, end})] : []
        const told = {from, sentence, span}
        const other = starts.flatMap((noun) => earlier.get(noun) ?? []).find((one) => differs(one, told))
        if (other)
          misfits.push({names: [lengthText(other), lengthText(told)], shown: [other, told].map(shownOf)})
        for (const noun of starts) {
          const list = earlier.get(noun) ?? []
          if (list.length < mostBefore) earlier.set(noun, [...list, told])
        }
      }
    }
  }
  return misfits
}

function differs(one: Counted, other: Counted): boolean {
  return (
    one.from !== other.from &&
    one.span.unit === other.span.unit &&
    !isSameSpan(one.span, other.span) &&
    isSameAct(one, other)
  )
}

/** Whether two sentences share what is to be done besides when: `bygge`. */
function isSameAct(one: Counted, other: Counted): boolean {
  const [left = [], right = []] = [one, other].map(({sentence, span}) => {
    const words = contentOf({sentence, first: 0, end: sentence.tokens.length})
    for (const word of contentOf({sentence, ...span.time})) words.delete(word)
    return [...words]
  })
  return left.some((word) => right.some((d) => areKindred(word, d)))
}

function lengthText({sentence, span}: Counted): string {
  return textOf({sentence, ...(span.time.length ?? span.time)})
}

function shownOf({from, sentence}: Counted): ReturnType<typeof whole> {
  return whole(from, sentence)
}
