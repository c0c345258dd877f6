import {sourceEnd, sourceStart} from '../../text/mapped-text.ts'
import type {Sentence} from '../model/sentence.ts'
import type {Unit} from '../parts/unit.ts'
import {lawTitles, type ProtectedSpan} from './fixed-words.ts'

/** Whether a token is not the writer's to choose: it stands in a quotation or in the title of a law. */
export function isBorrowed(sentence: Sentence, index: number): boolean {
  return isQuoted(sentence, index) || isInLawTitle(sentence, index)
}

/** Whether a token is somebody else's word, or one of the quotation marks around such words. */
export function isQuoted({unit: {quoted}, tokens}: Sentence, index: number): boolean {
  if (!quoted) return false
  const from = tokens[index]?.from ?? 0
  return quoted.some((start, side) => side % 2 === 0 && start <= from && from < (quoted[side + 1] ?? 0))
}

/** Whether a whole sentence is somebody else's words, such as a section of a law that is quoted. */
export function isQuotation(sentence: Sentence): boolean {
  const words = sentence.tokens.filter((token) => token.isWord)
  const [first, last] = [words[0], words.at(-1)]
  return (
    first !== undefined &&
    last !== undefined &&
    isQuoted(sentence, first.index) &&
    isQuoted(sentence, last.index)
  )
}

/** The quotations of a unit, sentence ends and all; somebody else's words stay as they were said. */
export function quotationsOf({content, quoted = []}: Unit): ReadonlyArray<ProtectedSpan> {
  const spans: Array<ProtectedSpan> = []
  for (let side = 0; side < quoted.length; side += 2) {
    const [from, to] = [quoted[side] ?? 0, quoted[side + 1] ?? 0]
    spans.push({start: sourceStart(content, from), end: sourceEnd(content, to), anyCase: false})
  }
  return spans
}

/** `Bekendtgørelse om foranstaltninger til bekæmpelse af rotter`: the law is called so. */
function isInLawTitle(sentence: Sentence, index: number): boolean {
  const spans = sentence.once(lawTitles)
  return spans.some(({first, end}) => index >= first && index < end)
}
