import {hasLines, placeText} from '../../report/place-text.ts'
import type {ReportTexts} from '../../report/texts.ts'
import {severityWeight} from '../../text/severity-weight.ts'
import type {AuditedLetter, HeldLetter} from '../audited-letter.ts'
import {sentenceDifficulty} from '../sentence-difficulty.ts'

/**
 * What the page's script needs to show a letter, with every text once: letters share sentences and messages.
 *
 * Names are short since the page is to stay small with a thousand letters.
 */
export interface PageData {
  /** All texts; the numbers below are indexes into it. */
  readonly s: ReadonlyArray<string>
  readonly l: ReadonlyArray<PageLetter>
}

/** Pieces of text and findings of a letter. */
export interface PageLetter {
  /** Text, difficulty and number of words of each piece in turn; 0 words between sentences. */
  readonly t?: ReadonlyArray<number>
  /** Of each finding: severity (0 info to 2 error), rule, start, end, place, message, why, suggestions. */
  readonly f: ReadonlyArray<ReadonlyArray<number>>
}

/** Pack letters for the page. */
export function pageData(letters: ReadonlyArray<HeldLetter>, texts: ReportTexts): PageData {
  const indexes = new Map<string, number>()
  const keep = (text: string): number => {
    const known = indexes.get(text)
    if (known !== undefined) return known
    indexes.set(text, indexes.size)
    return indexes.size - 1
  }
  const l = letters.map(({read}): PageLetter => {
    const letter = read()
    const {report} = letter
    const f = report.findings.map(({severity, ruleId, place, message, why, suggestions}) => {
      const spot = hasLines(report.format) ? texts.line(place.start.line) : placeText(place, texts)
      return [
        severityWeight[severity],
        keep(ruleId),
        place.start.offset,
        place.end.offset,
        keep(spot),
        keep(message),
        keep(why),
        ...suggestions.slice(0, 2).map((d) => keep(d.text))
      ]
    })
    return letter.text === undefined ? {f} : {t: piecesOf(letter, letter.text, keep), f}
  })
  return {s: [...indexes.keys()], l}
}

function piecesOf({sentences}: AuditedLetter, text: string, keep: (text: string) => number): Array<number> {
  const pieces: Array<number> = []
  let at = 0
  for (const sentence of sentences) {
    // Sentences of variants of a paragraph may stand in the same place; the first is shown.
    if (sentence.start < at || sentence.end <= sentence.start) continue
    if (sentence.start > at) pieces.push(keep(text.slice(at, sentence.start)), 0, 0)
    pieces.push(keep(text.slice(sentence.start, sentence.end)), sentenceDifficulty(sentence), sentence.words)
    at = sentence.end
  }
  if (at < text.length) pieces.push(keep(text.slice(at)), 0, 0)
  return pieces
}
