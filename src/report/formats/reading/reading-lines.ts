import type {LetterReport} from '../../../types.ts'
import {placeText} from '../../place-text.ts'
import type {ReportContext} from '../../report-context.ts'
import {reportTexts} from '../../texts.ts'
import {wrap} from '../wrap.ts'
import {type ReadingRow, readingRows} from './reading-rows.ts'
import {readingTexts} from './reading-texts.ts'

/** Rows of which a check shows the first things only; what the reader may do is left to `klarbrev read`. */
const shortened = 3

/**
 * What a reader learns from a letter, in a few lines beside what is to be mended.
 *
 * ```
 * Det får læseren at vide
 *   Afgørelse: nej, »din ansøgning kan ikke imødekommes«
 *   Opgaver: »skal du sende os dine lønsedler«, senest den 3. maj
 *   Ikke fundet: hvor man kan spørge
 * ```
 */
export function readingLines(letter: LetterReport, context: ReportContext): Array<string> {
  const rows = shortRows(letter, context)
  if (rows.length === 0) return []
  const {title} = readingTexts[context.language]
  return [context.paint.strong(title), ...rows.flatMap((row) => hanging(row, context.width))]
}

/**
 * The same in as few lines as it goes, for a letter of which there is nothing else to say:
 * `Det får læseren at vide: Afgørelse: ja · Kontakt: 12 34 56 71`.
 *
 * @param room lines at most; a mark of what is left out ends the last one
 */
export function readingInShort(letter: LetterReport, context: ReportContext, room: number): Array<string> {
  const rows = shortRows(letter, context)
  if (rows.length === 0) return []
  // Two columns are left for the mark.
  const lines = hanging(`${readingTexts[context.language].title}: ${rows.join(' · ')}`, context.width - 2)
  const shown = lines.slice(0, Math.max(1, room))
  const last = shown.at(-1) ?? ''
  return shown.length < lines.length ? [...shown.slice(0, -1), `${last.replace(/[\s·,;:]+$/, '')} …`] : shown
}

/** `Klage: Ankestyrelsen, 4 uger`, a row each. */
function shortRows(letter: LetterReport, {language}: ReportContext): Array<string> {
  const {more} = readingTexts[language]
  return readingRows(letter, language)
    .filter(({kind}) => kind !== 'may' && kind !== 'next')
    .map(({kind, label, items}) => {
      const shown = kind === 'missing' ? items : items.slice(0, shortened)
      const left = items.length - shown.length
      const said = shown.map(({text}) => text).join(kind === 'contact' ? ', ' : '; ')
      return `${label}: ${said}${left > 0 ? ` ${more(left)}` : ''}`
    })
}

/** Everything a reader learns from a letter, each thing on its line with its place. */
export function readingScreen(letter: LetterReport, context: ReportContext): Array<string> {
  const {language, paint, width} = context
  const rows = readingRows(letter, language)
  const head = wrap(letter.path, width).map(paint.strong)
  const errors = letter.errors.flatMap(({message}) => hanging(message, width)).map(paint.error)
  if (rows.length === 0) return [...head, ...errors, ...hanging(readingTexts[language].nothing, width)]
  return [...head, ...errors, ...rows.flatMap((row) => rowLines(row, context))]
}

function rowLines({kind, label, items}: ReadingRow, {language, paint, width}: ReportContext): Array<string> {
  const color = kind === 'missing' ? paint.warning : (text: string) => text
  return [
    `  ${paint.strong(label)}`,
    ...items.flatMap(({text, place}) => {
      const where = place ? `  (${placeText(place, reportTexts[language])})` : ''
      const [first = '', ...rest] = wrap(`${text}${where}`, width - 6)
      return [`    • ${color(first)}`, ...rest.map((line) => `      ${color(line)}`)]
    })
  ]
}

function hanging(text: string, width: number): Array<string> {
  return wrap(text, width - 4).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`)
}
