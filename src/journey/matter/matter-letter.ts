import type {Letter} from '../../letter/model/letter.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {type Ask, asksOf} from '../../letter/reading/asks.ts'
import {isBodyText} from '../../letter/reading/body-text.ts'
import {type Calendar, calendarOf} from '../../letter/reading/calendar.ts'
import {type Complaint, complaintOf} from '../../letter/reading/complaint.ts'
import {promisesOf} from '../../letter/reading/next.ts'
import type {PlacedStretch} from '../../letter/reading/stretch.ts'
import {isQuotation} from '../../letter/sentences/borrowed-words.ts'
import {daysIn} from '../../letter/sentences/named-day.ts'
import type {LetterType} from '../../types.ts'

/** One letter of a matter, with what the comparison asks of it; each fact is read once. */
export interface MatterLetter {
  readonly path: string
  /** The file alone, as messages name it. */
  readonly name: string
  /** Its place in the order of the letters, from 0. */
  readonly index: number
  readonly letter: Letter
  readonly type: LetterType
  /** What the letter says to its reader, headings among it; a text to somebody else, which it quotes, is none. */
  readonly body: ReadonlyArray<Sentence>
  readonly headings: ReadonlyArray<Sentence>
  readonly asks: ReadonlyArray<Ask>
  readonly complaint: Complaint | undefined
  readonly promises: ReadonlyArray<ReturnType<typeof promisesOf>[number]>
  readonly calendar: Calendar
  /** The letter's own day as `2026-05-03`, where it says it. */
  readonly date: string | undefined
}

/** Read of a letter what its matter asks. */
export function matterLetter(path: string, index: number, letter: Letter, type: LetterType): MatterLetter {
  const own = letter.sentences.filter((sentence) => !isQuotation(sentence))
  const calendar = calendarOf(letter)
  const [day] = calendar.dateLine ? daysIn(calendar.dateLine) : []
  const asks = asksOf(letter).filter(({sentence}) => !isQuotation(sentence))
  return {
    path,
    name: path.slice(path.lastIndexOf('/') + 1),
    index,
    letter,
    type,
    body: own.filter((sentence) => isBodyText(sentence) && sentence !== calendar.dateLine),
    headings: own.filter(({unit}) => unit.part === 'heading'),
    asks,
    complaint: complaintOf(letter, asks),
    promises: promisesOf(letter, undefined).filter(({sentence}) => !isQuotation(sentence)),
    calendar,
    date: (day && calendar.isoOf(day)) ?? undefined
  }
}

/** Words of a letter that show what does not fit. */
export interface Shown extends PlacedStretch {
  readonly from: MatterLetter
}

/** A whole sentence as what shows something. */
export function whole(from: MatterLetter, sentence: Sentence): Shown {
  return {from, sentence, first: 0, end: sentence.tokens.length}
}

/** Something that does not fit, before it is told: `names` are what the message says, such as the two lengths of time. */
export interface Misfit {
  readonly names: ReadonlyArray<string>
  readonly shown: ReadonlyArray<Shown>
}

/** What looks for one kind of misfit in a matter. */
export type Finder = (letters: ReadonlyArray<MatterLetter>) => ReadonlyArray<Misfit>

/** The tokens of a stretch as they read. */
export function textOf({sentence, first, end}: PlacedStretch): string {
  const [from, to] = [sentence.tokens[first]?.from ?? 0, sentence.tokens[end - 1]?.to ?? 0]
  return sentence.content.text.slice(from, to).replace(/\s+/g, ' ')
}

/** The words of a stretch that carry its matter: nouns, names, verbs and adjectives, in their dictionary form. */
export function contentOf({sentence, first, end}: PlacedStretch): Set<string> {
  const found = new Set<string>()
  for (const token of sentence.tokens.slice(first, end)) {
    if (!/^(?:NOUN|PROPN|VERB|ADJ)$/.test(token.upos) || token.letters < 3) continue
    found.add(token.lemma.toLowerCase())
  }
  return found
}

/** Whether two words name kindred things: one holds the other, or they begin alike: `lagerhal`, `lagerhallen`. */
export function areKindred(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < 5) return false
  return long.includes(short) || long.slice(0, 7) === short.slice(0, 7)
}
