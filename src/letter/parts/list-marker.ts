import {monthStems} from '../../danish/words/months-and-times.ts'
import {oneOf} from '../../danish/words/one-of.ts'
import {openingMarks} from '../../danish/words/quotation-marks.ts'

/** The marker of a list item that is typed, as in `– Lønsedler` and `2.<tab>Kontrakt`. */
export interface ListMarker {
  /** What stands before the item's text, with white space. */
  readonly length: number
  /** What a number or a letter may be, such as 9 in letters and 1 in Roman numerals for `i)`; none for bullets. */
  readonly ranks: ReadonlyArray<Rank>
}

/** Where a marker stands in a series, such as the third of letters in parentheses. */
interface Rank {
  readonly series: string
  readonly position: number
}

const space = String.raw`[ \t\u00A0\u2000-\u200A]`
// The private characters are bullets of the fonts Symbol and Wingdings, which come along with text that is copied.
const bullet = new RegExp(
  String.raw`^${space}*(?:[•▪‣●■\uF000-\uF0FF]${space}*|[-–—*·◦○□▫◆➢➤►✓✔o]${space}+)(?=\S)`
)
const numbered = new RegExp(String.raw`^${space}*(\(?)([0-9]{1,2}|[ivx]{1,4}|[a-zæøå])([.)])${space}+(?=\S)`)
const month = new RegExp(`^${oneOf(monthStems)}`, 'i')

const anyMarker = new RegExp(
  String.raw`(?:^|\n)\s*(?:[^\p{L}\p{N}\s${openingMarks}§]|\(?[\da-zæøå]{1,4}[.)]\s|o\s)`,
  'u'
)

/** Whether a text may hold markers at all; most do not. */
export function mayHoldMarkers(text: string): boolean {
  return anyMarker.test(text)
}

/** Read the marker that a line begins with. */
export function listMarker(line: string): ListMarker | undefined {
  const found = bullet.exec(line)
  if (found) return {length: found[0].length, ranks: []}
  const [marker, open, sign = '', close] = numbered.exec(line) ?? []
  // `3. maj` is a day.
  if (marker === undefined || month.test(line.slice(marker.length))) return
  return {length: marker.length, ranks: ranksOf(sign, `${open}${close}`)}
}

/** Whether one marker is the next of its series after another. */
export function follows({ranks}: ListMarker, before: ListMarker): boolean {
  return ranks.some(({series, position}) =>
    before.ranks.some((rank) => rank.series === series && rank.position + 1 === position)
  )
}

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii']

function ranksOf(sign: string, marks: string): Array<Rank> {
  if (/^\d/.test(sign)) return [{series: `1${marks}`, position: Number(sign)}]
  const ranks: Array<Rank> = []
  const position = 'abcdefghijklmnopqrstuvwxyzæøå'.indexOf(sign)
  if (sign.length === 1) ranks.push({series: `a${marks}`, position})
  if (roman.includes(sign)) ranks.push({series: `i${marks}`, position: roman.indexOf(sign)})
  return ranks
}
