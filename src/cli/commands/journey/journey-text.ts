import {journeyTexts} from '../../../journey/texts.ts'
import {readingRows} from '../../../report/formats/reading/reading-rows.ts'
import {wrap} from '../../../report/formats/wrap.ts'
import {placeText} from '../../../report/place-text.ts'
import type {Paint} from '../../../report/report-context.ts'
import {reportTexts} from '../../../report/texts.ts'
import type {UiLanguage} from '../../../types.ts'
import type {Journeyed, JourneyLetter} from './journeyed.ts'
import {journeyCommandTexts} from './texts.ts'

/** Columns where no screen says how many there are. */
const usual = 80

/** Fewer columns hold no line that can be read. */
const least = 40

/** Places of one misfit that are shown; `--format json` has all. */
export const shownPlaces = 4

/** The answer for people: the letters one by one, then what does not fit between them. */
export function journeyText(answer: Journeyed, language: UiLanguage, paint: Paint, width: number): string {
  const columns = Math.max(least, Number.isFinite(width) ? width : usual)
  const letters = answer.letters.flatMap((letter, index) => [
    ...letterLines(letter, index + 1, language, paint, columns),
    ''
  ])
  return [paint.strong(answer.title), '', ...letters, ...misfitLines(answer, language, paint, columns)].join(
    '\n'
  )
}

function letterLines(
  letter: JourneyLetter,
  number: number,
  language: UiLanguage,
  paint: Paint,
  columns: number
): ReadonlyArray<string> {
  const {file, when} = letter
  return [
    `${number}. ${paint.strong(file)}${when === undefined ? '' : ` (${when})`}`,
    paint.faint(`   ${letterFacts(letter, language)}`),
    ...lanesOf(letter, language).flatMap(({label, items}) =>
      items.length === 0 ? [] : hanging(`${label}: ${items.join('; ')}`, '   ', columns)
    )
  ]
}

function misfitLines(
  {letters, issues}: Journeyed,
  language: UiLanguage,
  paint: Paint,
  columns: number
): ReadonlyArray<string> {
  const texts = journeyCommandTexts[language]
  if (letters.length < 2) return [texts.alone, '']
  if (issues.length === 0) return [paint.good(texts.fits), '']
  const {kinds} = journeyTexts[language]
  const fileOf = new Map(letters.map(({path, file}) => [path, file]))
  const lines = issues.flatMap(({kind, message, places}, index) => [
    ...hanging(`${index + 1}. ${kinds[kind]}. ${message}`, '', columns),
    ...places.slice(0, shownPlaces).flatMap(({path, text, place}) => {
      const at = `${fileOf.get(path) ?? path} ${placeText(place, reportTexts[language])}`
      return hanging(`${at}  »${flat(text)}«`, '   ', columns).map(paint.faint)
    }),
    ...(places.length > shownPlaces ? [paint.faint(`   ${texts.more(places.length - shownPlaces)}`)] : []),
    ''
  ])
  return [paint.error(texts.misfits(issues.length)), '', ...lines]
}

/** Type, LIX and minutes of a letter. */
export function letterFacts({type, score}: JourneyLetter, language: UiLanguage): string {
  const minutes = journeyCommandTexts[language].minutes(score.readingMinutes)
  return `${reportTexts[language].types[type]} · LIX ${Math.round(score.lix)} · ${minutes}`
}

/** What the reader must do, and what comes next, as `klarbrev read` tells it. */
export function lanesOf(
  letter: JourneyLetter,
  language: UiLanguage
): ReadonlyArray<{
  readonly kind: 'must' | 'next'
  readonly label: string
  readonly items: ReadonlyArray<string>
}> {
  return readingRows(letter, language).flatMap(({kind, label, items}) =>
    kind === 'must' || kind === 'next' ? [{kind, label, items: items.map(({text}) => text)}] : []
  )
}

/** A stretch of a letter on one line. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Lines of a paragraph; what follows the first is set in by three more. */
function hanging(text: string, indent: string, columns: number): Array<string> {
  return wrap(text, columns - indent.length - 3).map(
    (line, index) => `${indent}${index === 0 ? '' : '   '}${line}`
  )
}
