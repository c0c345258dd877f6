import {months, shortMonths, weekdayStems} from '../../danish/words/months-and-times.ts'
import {negations} from '../../danish/words/negations.ts'
import {numerals, unitsOfAmounts} from '../../danish/words/numerals.ts'
import {oneOf} from '../../danish/words/one-of.ts'
import {capitalAddress} from '../../danish/words/pronouns.ts'
import {latin, smallLatin} from '../../text/latin.ts'

/** What a sentence states that no rewrite may change. */
export interface SentenceFacts {
  /** Numbers with their units, dates and weekdays, sorted. */
  readonly amounts: ReadonlyArray<string>
  /** How often each negation stands, sorted. */
  readonly negations: ReadonlyArray<string>
  /** Words with a capital inside the sentence, those in a row together: `Anders Holm`. */
  readonly names: ReadonlyArray<string>
  /** What may be a name: rows with and without the word that may only open a sentence. */
  readonly capitals: ReadonlyArray<string>
}

const month = oneOf([...months, ...shortMonths])
const weekday = `${oneOf(weekdayStems)}dage?n?`

/** A number or numeral, with what is counted; a date; a month or weekday by itself. In small letters. */
const amount = new RegExp(
  String.raw`(?<![${smallLatin}\d])(?:(?:kr|dkk|eur)\.?\s*|€\s*)?(?:\d(?:[\d.,:/–-]*\d)?|${oneOf(numerals)}(?![${smallLatin}]))` +
    String.raw`(?:\.\s*${month}(?![${smallLatin}])\.?(?:\s+\d{4})?|[\s\u00a0]*(?:[%‰€°]|${oneOf(unitsOfAmounts)}(?![${smallLatin}\d])))?` +
    `|(?<![${smallLatin}])(?:${oneOf(months)}|${weekday})s?(?![${smallLatin}])|(?<![${smallLatin}])på den dag(?![${smallLatin}])|[§€%]`,
  'g'
)

/** Ways to write the same unit. */
const sameUnit: ReadonlyArray<readonly [RegExp, string]> = [
  [/kroner|kr|dkk/, 'kr'],
  [/procent|pct|%/, '%'],
  [/€|euro|eur/, '€']
]

const negation = new RegExp(
  `(?<![${smallLatin}])(?:${oneOf(negations)}|undlad[${smallLatin}]*|manglende)(?![${smallLatin}])`,
  'g'
)

const capitalised = new RegExp(String.raw`(?<![${latin}\d])[A-ZÀ-ÞĀ-ɏ][${latin}\u0300-\u036f\d'’-]*`, 'g')

/** A unit of amounts, and what stands for masked digits. */
const unnamed = /^(?:DKK|X{2,})$/

/**
 * Collect what a sentence states, for comparing it with what it states after a rewrite.
 *
 * @param isStart whether a sentence begins at an offset; the capital there may be no name's
 */
export function sentenceFacts(
  text: string,
  isStart: (offset: number, word: string) => boolean
): SentenceFacts {
  const rows = rowsOf(text, isStart)
  const lower = text.toLowerCase()
  return {
    amounts: Array.from(lower.matchAll(amount), ([match]) => normal(match)).sort(),
    // `manglende betaling` is not to pay.
    negations: Array.from(lower.matchAll(negation), ([match]) =>
      match === 'manglende' ? 'ikke' : match
    ).sort(),
    names: rows.flatMap(({words, opens}) => nameOf(words, opens) ?? []),
    capitals: rows.flatMap(({words}) => [words.join(' '), ...(nameOf(words, true) ?? [])])
  }
}

/** Words with a capital that stand in a row. */
interface Row {
  readonly words: Array<string>
  /** Whether the first has its capital for opening a sentence. */
  readonly opens: boolean
}

function rowsOf(text: string, isStart: (offset: number, word: string) => boolean): Array<Row> {
  // Where all is in capitals they tell nothing.
  if (text === text.toUpperCase()) return []
  const rows: Array<Row> = []
  let end = -1
  for (const {0: word, index} of text.matchAll(capitalised)) {
    if (capitalAddress.has(word) || unnamed.test(word) || word.charAt(0) === word.charAt(0).toLowerCase())
      continue
    const opens = isStart(index, word)
    const row = rows.at(-1)
    if (row && !opens && end >= 0 && /^\s+$/.test(text.slice(end, index))) row.words.push(word)
    else rows.push({words: [word], opens})
    end = index + word.length
  }
  return rows
}

function nameOf(words: ReadonlyArray<string>, opens: boolean): ReadonlyArray<string> | undefined {
  const name = opens ? words.slice(1) : words
  return name.length > 0 ? [name.join(' ')] : undefined
}

function normal(match: string): string {
  const text = match.replace(/[\s\u00a0]+/g, ' ')
  for (const [form, unit] of sameUnit) {
    if (!form.test(text)) continue
    return `${text.replace(form, '').replace(/^[. ]+|[. ]+$/g, '')} ${unit}`
  }
  return text.replace(/[. ]+$/g, '')
}

/** Whether a rewrite states the same as before, but for what it is meant to change. */
export function sameFacts(
  before: SentenceFacts,
  after: SentenceFacts,
  licence?: keyof SentenceFacts
): boolean {
  return (
    (licence === 'amounts' || isSame(before.amounts, after.amounts)) &&
    (licence === 'negations' || isSame(before.negations, after.negations)) &&
    (licence === 'names' || (holds(after.capitals, before.names) && holds(before.capitals, after.names)))
  )
}

function isSame(a: ReadonlyArray<string>, b: ReadonlyArray<string>): boolean {
  return a.length === b.length && a.every((d, index) => d === b[index])
}

/** Whether a list holds each entry of another as often as that does. */
function holds(list: ReadonlyArray<string>, wanted: ReadonlyArray<string>): boolean {
  const rest = [...list]
  return wanted.every((d) => {
    const at = rest.indexOf(d)
    if (at < 0) return false
    rest.splice(at, 1)
    return true
  })
}
