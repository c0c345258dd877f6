import {lawTitles} from '../../rewrite/protected-spans.ts'
import type {Sentence} from '../model/sentence.ts'
import type {Unit} from '../parts/letter-parts.ts'

const quotes = /»[^»«]{1,400}«|“[^“”]{1,400}”|„[^„“”]{1,400}[“”]|”[^”]{1,400}”|"[^"]{1,400}"/gu
const quotedSpans = new WeakMap<Unit, ReadonlyArray<readonly [number, number]>>()

/** Whether a token is not the writer's to choose: it stands in a quotation or in the title of a law. */
export function isBorrowed(sentence: Sentence, index: number): boolean {
  return isQuoted(sentence, index) || isInLawTitle(sentence, index)
}

/** Whether a token stands in quotation marks: it is somebody's words. */
export function isQuoted({unit, tokens}: Sentence, index: number): boolean {
  let spans = quotedSpans.get(unit)
  if (!spans) {
    const {text} = unit.content
    spans = /[»“„”"]/.test(text)
      ? [...text.matchAll(quotes)].map((d) => [d.index, d.index + d[0].length] as const)
      : []
    quotedSpans.set(unit, spans)
  }
  const from = tokens[index]?.from ?? 0
  return spans.some(([start, end]) => from > start && from < end)
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

/** `Bekendtgørelse om foranstaltninger til bekæmpelse af rotter`: the law is called so. */
function isInLawTitle(sentence: Sentence, index: number): boolean {
  const spans = sentence.once(lawTitles)
  return spans.some(({first, end}) => index >= first && index < end)
}
