import type {LetterReport} from '../../../types.ts'
import {placeText} from '../../place-text.ts'
import type {ReportContext} from '../../report-context.ts'
import {reportTexts} from '../../texts.ts'
import {wrap} from '../wrap.ts'
import {screenTexts} from './screen-texts.ts'

/** From this on what a letter was taken for is told without doubt. */
const sure = 0.6

/** Path, how hard the letter is, and what it was taken for, which decides which rules are on. */
export function letterHead(letter: LetterReport, context: ReportContext): Array<string> {
  const {paint, language, width} = context
  const texts = screenTexts[language]
  const {counts, score} = letter
  const lix = Math.round(score.lix)
  const after = Math.round(context.projectionOf?.(letter)?.all.lix ?? lix)
  const measures = [
    texts.lix(lix, texts.bands[score.band]),
    reportTexts[language].words(counts.words),
    texts.reading(score.readingMinutes),
    ...(after < lix ? [texts.projection(after)] : [])
  ]
  return [
    ...wrap(letter.path, width).map(paint.strong),
    ...indented(measures.join(' · '), width),
    ...indented(readAs(letter, context), width).map(paint.faint)
  ]
}

function readAs({type, audience, assumptions}: LetterReport, {language}: ReportContext): string {
  const texts = screenTexts[language]
  const names = reportTexts[language]
  const {reason, confidence} = assumptions.type
  if (type === 'andet' && confidence < 1) return texts.untold(names.audiences[audience])
  return texts.readAs(names.types[type], names.audiences[audience], reason, confidence >= sure)
}

/** Lines of the report that end with the main things, so that they are seen before all else. */
const mainLines = 12

/**
 * The main things, under their title; nothing where there are none.
 *
 * @param above lines that stand above them; what takes too many is cut, but for errors
 */
export function headlineLines(letter: LetterReport, context: ReportContext, above: number): Array<string> {
  const {paint, language, width, view} = context
  const headlines = letter.headlines ?? []
  if (headlines.length === 0) return []
  const errors = new Set(letter.findings.flatMap((d) => (d.severity === 'error' ? d.ruleId : [])))
  const told = headlines.map(({message, ruleIds, places}) => {
    const isError = ruleIds.some((id) => errors.has(id))
    const where = isError ? ` (${places.map((d) => placeText(d, reportTexts[language])).join('; ')})` : ''
    const ids = view?.ids ? `  ${ruleIds.join(', ')}` : ''
    return {isError, lines: wrap(`${message.replace(/\.$/, '')}${where}.${ids}`, width - 6)}
  })
  let left = told.reduce((sum, {lines}) => sum + lines.length, above + 1) - mainLines
  for (const item of told.toReversed()) {
    const [first, ...rest] = item.lines
    if (left <= 0 || first === undefined || rest.length === 0 || item.isError) continue
    item.lines = [`${first.replace(/[,;:]$/, '')} …`]
    left -= rest.length
  }
  const lines = told.flatMap(({isError, lines: [first = '', ...rest]}) => {
    const color = isError ? paint.error : (text: string) => text
    const mark = isError ? paint.error('!') : '•'
    return [`  ${mark} ${color(first)}`, ...rest.map((line) => `    ${color(line)}`)]
  })
  return [paint.strong(screenTexts[language].headlines), ...lines]
}

/** Lines two columns in. */
export function indented(text: string, width: number, by = 2): Array<string> {
  return wrap(text, width - by).map((line) => `${' '.repeat(by)}${line}`)
}
