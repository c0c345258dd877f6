import type {LetterReport, UiLanguage} from '../../types.ts'
import {hasLines, placeText} from '../place-text.ts'
import {reportTexts} from '../texts.ts'
import {findingHeads} from './table-texts.ts'

/** What the columns of the table are. */
export function tableHead(language: UiLanguage): ReadonlyArray<string> {
  return findingHeads[language]
}

/** The findings of a letter, a row for each; a letter without findings has a row, too. */
export function letterRows(letter: LetterReport, language: UiLanguage): Array<Array<string | number>> {
  const texts = reportTexts[language]
  const {path, type, audience, score} = letter
  const start = [path, texts.types[type], texts.audiences[audience], score.lix, texts.bands[score.band]]
  if (letter.findings.length === 0) return [[...start, '', '', '', '', texts.nothing, '', '', '']]
  return letter.findings.map(({place, severity, ruleId, message, why, actual, suggestions}) => [
    ...start,
    hasLines(letter.format) ? place.start.line : '',
    hasLines(letter.format) ? place.start.column : placeText(place, texts),
    texts.severity[severity],
    ruleId,
    message,
    actual,
    suggestions.map((d) => d.text).join('\n'),
    why
  ])
}
