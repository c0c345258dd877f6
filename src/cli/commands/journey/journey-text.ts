import {journeyTexts} from '../../../journey/texts.ts'
import {placeText} from '../../../report/place-text.ts'
import type {Paint} from '../../../report/report-context.ts'
import {reportTexts} from '../../../report/texts.ts'
import type {UiLanguage} from '../../../types.ts'
import type {Journeyed, JourneyLetter} from './journeyed.ts'
import {journeyCommandTexts} from './texts.ts'

/** Columns where no screen says how many there are. */
const usual = 80

/** Places of one misfit that are shown; `--format json` has all. */
const shownPlaces = 4

/** The answer for people: the letters one by one, then what does not fit between them. */
export function journeyText(
  {title, letters, issues}: Journeyed,
  language: UiLanguage,
  paint: Paint,
  width: number
): string {
  const texts = journeyCommandTexts[language]
  const columns = Math.max(40, Number.isFinite(width) ? width : usual)
  const lines = [paint.strong(title), '']
  for (const [index, letter] of letters.entries()) {
    const type = reportTexts[language].types[letter.type]
    lines.push(
      `${index + 1}. ${paint.strong(letter.file)}${letter.when === undefined ? '' : ` (${letter.when})`}`,
      paint.faint(
        `   ${type} · LIX ${Math.round(letter.score.lix)} · ${texts.minutes(letter.score.readingMinutes)}`
      ),
      ...tasksOf(letter).flatMap((task) => wrapped(`${texts.tasks}: ${task}`, '   ', columns)),
      ...letter.reading.next
        .slice(0, 3)
        .flatMap(({text}) => wrapped(`${texts.promises}: ${flat(text)}`, '   ', columns)),
      ''
    )
  }
  if (issues.length === 0) return `${[...lines, paint.good(texts.fits), ''].join('\n')}`
  lines.push(paint.error(texts.misfits(issues.length)), '')
  const {kinds} = journeyTexts[language]
  const fileOf = new Map(letters.map(({path, file}) => [path, file]))
  for (const [index, {kind, message, places}] of issues.entries()) {
    lines.push(...wrapped(`${index + 1}. ${kinds[kind]}. ${message}`, '', columns))
    for (const {path, text, place} of places.slice(0, shownPlaces)) {
      const at = `${fileOf.get(path) ?? path} ${placeText(place, reportTexts[language])}`
      lines.push(...wrapped(`${at}  »${shortened(flat(text), columns)}«`, '   ', columns).map(paint.faint))
    }
    if (places.length > shownPlaces) lines.push(paint.faint(`   ${texts.more(places.length - shownPlaces)}`))
    lines.push('')
  }
  return `${lines.join('\n')}`
}

/** What the reader must do, each with its deadline. */
export function tasksOf({reading}: JourneyLetter): ReadonlyArray<string> {
  return reading.asks
    .filter(({force, negated, deadline}) => !negated && (force === 'skal' || deadline))
    .map(({text, deadline}) =>
      deadline && !flat(text).includes(flat(deadline.text))
        ? `${flat(text)} (${flat(deadline.text)})`
        : flat(text)
    )
}

/** A stretch of a letter on one line. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function shortened(text: string, columns: number): string {
  const most = columns * 2
  return text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))} …`
}

/** Break a line between words; what follows the first is set in by three more. */
function wrapped(text: string, indent: string, columns: number): Array<string> {
  const lines: Array<string> = []
  let line = indent
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > columns) {
      lines.push(line)
      line = `${indent}   ${word}`
    } else line += line.trim() === '' ? word : ` ${word}`
  }
  return [...lines, line]
}
