import {answerWords, complainingVerbs} from '../../danish/words/case-words.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {
  type Finder,
  type MatterLetter,
  type Misfit,
  type Shown,
  textOf,
  whole
} from '../matter/matter-letter.ts'
import {isSameSpan, spansIn, type TimeSpan} from './spans.ts'

interface Told {
  readonly shown: Shown
  readonly span: TimeSpan
  readonly isComplaint: boolean
}

/** An answer in the same case promised in different times. */
export const findProcessingTime: Finder = (letters) => {
  const told = letters.flatMap(toldBy)
  return [true, false].flatMap((isComplaint) => differing(told.filter((d) => d.isComplaint === isComplaint)))
}

function toldBy(from: MatterLetter): ReadonlyArray<Told> {
  // What the reader is to do within a time is no promise.
  const asked = new Set(from.asks.map(({sentence}) => sentence))
  const isAnswerToComplaint = from.headings.some(isAboutComplaint)
  return from.body.flatMap((sentence) => {
    const [span] = spansIn(sentence)
    if (!span || asked.has(sentence) || !isAboutAnswer(sentence)) return []
    const isComplaint = isAnswerToComplaint || isAboutComplaint(sentence)
    return [{shown: whole(from, sentence), span, isComplaint}]
  })
}

function isAboutAnswer({tokens}: Sentence): boolean {
  return tokens.some(({lower, lemma}) => answerWords.has(lemma) || answerWords.has(lower))
}

function isAboutComplaint({tokens}: Sentence): boolean {
  return tokens.some(
    ({lower, lemma}) => /^klage(?:n|r|rne|sag|sagen)?$/.test(lower) || complainingVerbs.has(lemma)
  )
}

function differing(told: ReadonlyArray<Told>): ReadonlyArray<Misfit> {
  const [first] = told
  const other = told.find(
    (d) =>
      first &&
      d.shown.from !== first.shown.from &&
      d.span.unit === first.span.unit &&
      !isSameSpan(d.span, first.span)
  )
  if (!first || !other) return []
  const shown = told.map((d) => d.shown)
  return [{names: [lengthText(first), lengthText(other)], shown}]
}

function lengthText({shown, span}: Told): string {
  return textOf({sentence: shown.sentence, ...(span.time.length ?? span.time)})
}
