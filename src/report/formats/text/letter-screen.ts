import type {Finding, LetterReport} from '../../../types.ts'
import {placeText} from '../../place-text.ts'
import type {ReportContext} from '../../report-context.ts'
import {reportTexts} from '../../texts.ts'
import {readingInShort, readingLines} from '../reading/reading-lines.ts'
import {shownAbove} from '../sentence-blocks.ts'
import {hardestFirst} from './hardest-first.ts'
import {headlineLines, indented, letterHead} from './letter-head.ts'
import {lineByLine} from './line-by-line.ts'
import {screenTexts} from './screen-texts.ts'

/** Lines that the report on a letter takes at most, but for errors, unless all is asked for. */
const mostLines = 40

/** Lines on a letter of which there is nothing to show, but for errors. */
const fewLines = 7

/** Where so little is found the sentences say it themselves. */
const fewBlocks = 2

/**
 * The report on one letter for a person at a terminal: what it is, the main things, and its sentences.
 *
 * ```
 * breve/afslag.md
 *   LIX 55: meget svært · 326 ord · ca. 1½ minut at læse
 *   Læst som afgørelse til borgere (brevet siger »afslag på din ansøgning«).
 *
 * Det vigtigste
 *   • 3 sætninger er for lange, den længste på 47 ord; del dem.
 *
 * Det får læseren at vide
 *   Afgørelse: nej, »din ansøgning … kan ikke imødekommes«
 *   Klage: Ankestyrelsen, 4 uger
 *
 * Sætning for sætning, de sværeste først
 *   12:1       Under henvisning til Deres ansøgning af 3. februar 2025, som er …
 *              Lange sætninger: 47 ord · Kancelliord: »hermed«
 *              → Vi har modtaget …
 * ```
 */
export function letterScreen(letter: LetterReport, context: ReportContext): Array<string> {
  const {paint, language, view = {}} = context
  const texts = screenTexts[language]
  const shown = shownFindings(letter, context)
  const head = letterHead(letter, context)
  const errors = letter.errors.flatMap(({message}) => indented(message, context.width).map(paint.error))
  const headlines = headlineLines(letter, context, head.length + errors.length + 1)
  const advice = letter.findings.filter((d) => d.severity === 'info' && !shown.has(d)).length
  if (shown.size === 0) {
    const above = [...head, ...errors]
    const below = notShown(0)
    return [...above, ...readingInShort(letter, context, fewLines - above.length - below.length), ...below]
  }
  const told = readingLines(letter, context)
  if (view.order === 'line') {
    const lines = lineByLine(letter, shown, context)
    return [
      ...head,
      ...errors,
      ...gap(headlines),
      ...gap(told),
      '',
      paint.strong(texts.inLine),
      ...lines,
      ...notShown(0)
    ]
  }

  const isLow = context.height !== undefined && context.height < mostLines
  // In a low terminal the main things stand last, too: what stays in view is what helps most.
  const above = head.length + errors.length + (isLow ? 2 : 1) * (headlines.length + 1) + told.length + 1
  const room = view.all ? Number.POSITIVE_INFINITY : Math.max(6, mostLines - above - 4)
  const {lines, left} = hardestFirst(letter, shown, context, room)
  const isShort = lines.length <= 4 * fewBlocks && left === 0 && (letter.headlines?.length ?? 0) <= 1
  const main = isShort ? [] : headlines
  const screen = [
    ...head,
    ...errors,
    ...gap(main),
    ...gap(told),
    '',
    ...(isShort ? [] : [paint.strong(texts.sentences)]),
    ...lines,
    ...notShown(left)
  ]
  return context.height !== undefined && screen.length + 3 > context.height
    ? [...screen, ...gap(main)]
    : screen

  function notShown(left: number): Array<string> {
    return left + advice === 0 ? [] : indented(texts.notShown(left, advice), context.width).map(paint.faint)
  }
}

/** Whether the report on a letter is a few lines: the closing line follows them closely. */
export function isFewLines(letter: LetterReport, context: ReportContext): boolean {
  return shownFindings(letter, context).size === 0
}

/** The errors of a letter, and what of it could not be read; nothing where there is neither. */
export function errorLines(letter: LetterReport, context: ReportContext): Array<string> {
  const {paint, language, width} = context
  const texts = reportTexts[language]
  const found = letter.findings
    .filter((d) => d.severity === 'error')
    .map(({place, message}) => `${placeText(place, texts)}  ${message}`)
  const lines = [...letter.errors.map(({message}) => message), ...found]
  return lines.length === 0
    ? []
    : [paint.strong(letter.path), ...lines.flatMap((line) => indented(line, width)).map(paint.error)]
}

/** The findings that the report shows by itself or when asked. */
function shownFindings({findings, language}: LetterReport, {view = {}}: ReportContext): Set<Finding> {
  const isAll = view.advice || view.all || language === 'en'
  return new Set(
    findings.filter(
      ({severity, ruleId}) =>
        (isAll || severity !== 'info') && (view.all || view.order === 'line' || !shownAbove.has(ruleId))
    )
  )
}

function gap(lines: ReadonlyArray<string>): Array<string> {
  return lines.length === 0 ? [] : ['', ...lines]
}
