import type {AcceptedChange} from '../../../keep/accepted.ts'
import type {Change, ChangedText} from '../../../keep/change.ts'
import {keepTexts} from '../../../keep/texts.ts'
import {placeText} from '../../../report/place-text.ts'
import type {Paint} from '../../../report/report-context.ts'
import {reportTexts} from '../../../report/texts.ts'
import type {UiLanguage} from '../../../types.ts'
import {contextOf} from './context-of.ts'
import {verifyTexts} from './texts.ts'
import type {Verified, VerifyResult} from './verified.ts'
import {lettersOf} from './verified.ts'

/** Columns where no screen says how many there are. */
const usual = 80

/** The answer for people: each change with both versions side by side, and the words marked. */
export function verifyText(result: VerifyResult, language: UiLanguage, paint: Paint, width: number): string {
  const texts = verifyTexts[language]
  const columns = Number.isFinite(width) ? width : usual
  const blocks = lettersOf(result).map((letter) => letterText(letter, language, paint, columns))
  if (result.kind === 'folder') {
    const alone = [...result.onlyBefore.map(texts.onlyOld), ...result.onlyAfter.map(texts.onlyNew)]
    if (alone.length > 0) blocks.push(`${[texts.unmatched(alone.length), ...alone].join('\n')}\n`)
  }
  return blocks.join('\n')
}

function letterText(letter: Verified, language: UiLanguage, paint: Paint, columns: number): string {
  const texts = verifyTexts[language]
  const {changes, accepted, before, after, score} = letter
  const head = `${paint.strong(before)} → ${paint.strong(after)}`
  const verdict = letter.same ? texts.same : changes.length > 0 ? texts.changed(changes.length) : texts.kept
  const lix = texts.score(Math.round(score.before.lix), Math.round(score.after.lix))
  const open = changes.map((change, index) =>
    changeText(change, `${index + 1}.`, letter, language, paint, columns)
  )
  const closed = accepted.map((change) => acceptedText(change, language, paint))
  return [
    head,
    changes.length > 0 ? paint.error(verdict) : paint.good(verdict),
    paint.faint(lix),
    ...open.flatMap((d) => ['', d]),
    ...(closed.length > 0 ? ['', texts.acceptedCount(closed.length), ...closed] : []),
    ''
  ].join('\n')
}

function acceptedText(change: AcceptedChange, language: UiLanguage, paint: Paint): string {
  const {kinds} = keepTexts[language]
  return paint.faint(`  ${kinds[change.kind]}. ${verifyTexts[language].because(change.reason)}`)
}

function changeText(
  change: Change,
  number: string,
  {texts: letters}: Verified,
  language: UiLanguage,
  paint: Paint,
  columns: number
): string {
  const texts = verifyTexts[language]
  const side = Math.floor((columns - 4) / 2)
  const column = (name: string, part: ChangedText | null, text: string): Array<Cell> => {
    if (!part) return [plainCell(name), plainCell(texts.nothing)]
    const head = `${name} (${placeText(part.place, reportTexts[language])})`
    return [plainCell(head), ...markedLines(contextOf(part, text), side)]
  }
  const left = column(texts.old, change.before, letters.before)
  const right = column(texts.young, change.after, letters.after)
  const rows = Array.from({length: Math.max(left.length, right.length)}, (_, index) => {
    const a = left[index] ?? plainCell('')
    const b = right[index] ?? plainCell('')
    const line = `  ${painted(a, paint)}${' '.repeat(Math.max(0, side - a.text.length))}  ${painted(b, paint)}`
    const marks = `  ${carets(a).padEnd(side)}  ${carets(b)}`.trimEnd()
    return marks === '' ? line.trimEnd() : `${line.trimEnd()}\n${paint.error(marks)}`
  })
  const {kinds} = keepTexts[language]
  return [`${number} ${paint.strong(kinds[change.kind])}. ${change.message}`, ...rows].join('\n')
}

/** A line of a column, with the stretch of it that is marked. */
interface Cell {
  readonly text: string
  readonly start: number
  readonly end: number
}

function plainCell(text: string): Cell {
  return {text, start: 0, end: 0}
}

function painted({text, start, end}: Cell, paint: Paint): string {
  return end > start ? text.slice(0, start) + paint.strong(text.slice(start, end)) + text.slice(end) : text
}

/** What marks the words of a line from below, so that it is seen without colour and heard by nobody twice. */
function carets({start, end}: Cell): string {
  return end > start ? ' '.repeat(start) + '^'.repeat(end - start) : ''
}

/** Break a text into lines between words; each keeps its part of what is marked. */
function markedLines({text, start, end}: Cell, width: number): Array<Cell> {
  const lines: Array<Cell> = []
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + width)
    if (to < text.length) {
      const blank = text.lastIndexOf(' ', to)
      if (blank > from) to = blank
    }
    const line = text.slice(from, to)
    lines.push({
      text: line,
      start: Math.min(line.length, Math.max(0, start - from)),
      end: Math.min(line.length, Math.max(0, end - from))
    })
    from = text[to] === ' ' ? to + 1 : to
  }
  return lines
}
