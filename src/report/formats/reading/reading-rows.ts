import {isOption} from '../../../letter/reading/is-option.ts'
import {missingFrom} from '../../../letter/reading/missing-from.ts'
import type {
  LetterReading,
  LetterReport,
  PlacedText,
  PlacedTime,
  ReaderAsk,
  UiLanguage
} from '../../../types.ts'
import {type ReadingTexts, readingTexts} from './reading-texts.ts'

/** One thing that a reader learns, with where it stands; what is missing stands nowhere. */
export interface ReadingItem {
  readonly text: string
  readonly place: PlacedText['place'] | undefined
}

/** What a reader learns of one kind. */
export interface ReadingRow {
  readonly kind: 'outcome' | 'must' | 'mustNot' | 'may' | 'complaint' | 'next' | 'contact' | 'missing'
  readonly label: string
  readonly items: ReadonlyArray<ReadingItem>
}

/** Words of a clause that are quoted before it is cut short. */
const quotedWords = 14

/** What a reader learns from a letter, and what is not to be found, in the order in which one asks for it. */
export function readingRows(
  {reading, type}: Pick<LetterReport, 'reading' | 'type'>,
  language: UiLanguage
): ReadonlyArray<ReadingRow> {
  if (!reading) return []
  const texts = readingTexts[language]
  const {outcome, asks, complaint, next, contact} = reading
  const duties = asks.filter((ask) => !isOption(ask))
  const said = ({text, place}: PlacedText, time: PlacedTime | null): ReadingItem => ({
    text: [texts.quote(cut(text)), ...(time ? [plain(time.text)] : [])].join(', '),
    place
  })
  const asked = (ask: ReaderAsk) => said(ask, ask.deadline)
  const rows: Array<ReadingRow> = [
    {
      kind: 'outcome',
      label: texts.outcome,
      items: outcome
        ? [{text: `${texts.outcomes[outcome.kind]}, ${texts.quote(cut(outcome.text))}`, place: outcome.place}]
        : []
    },
    {kind: 'must', label: texts.must, items: duties.filter(({negated}) => !negated).map(asked)},
    {kind: 'mustNot', label: texts.mustNot, items: duties.filter(({negated}) => negated).map(asked)},
    {kind: 'may', label: texts.may, items: asks.filter(isOption).map(asked)},
    {kind: 'complaint', label: texts.complaint, items: complaint ? [complaintItem(complaint)] : []},
    {kind: 'next', label: texts.next, items: next.map((promise) => said(promise, promise.when))},
    {
      kind: 'contact',
      label: texts.contact,
      items: contact.map(({text, place}) => ({text: plain(text), place}))
    },
    {kind: 'missing', label: texts.missing, items: missingItems(reading, type, texts)}
  ]
  return rows.filter(({items}) => items.length > 0)
}

function complaintItem({to, within, text, place}: NonNullable<LetterReading['complaint']>): ReadingItem {
  const parts = [to, within?.text ?? null].flatMap((part) => (part === null ? [] : [plain(part)]))
  return {text: parts.length > 0 ? parts.join(', ') : cut(text), place}
}

function missingItems(
  reading: LetterReading,
  type: LetterReport['type'],
  texts: ReadingTexts
): Array<ReadingItem> {
  const {outcome, complaint, complaintTo, complaintWithin, contact, deadlines} = missingFrom(reading, type)
  const asks = deadlines.map(({text}) => texts.quote(cut(text)))
  const said = [
    ...(outcome ? [texts.noOutcome] : []),
    ...(asks.length > 0 ? [texts.noDeadline(asks)] : []),
    ...(complaint ? [texts.noComplaint] : []),
    ...(complaintTo ? [texts.noBody] : []),
    ...(complaintWithin ? [texts.noLimit] : []),
    ...(contact ? [texts.noContact] : [])
  ]
  return said.map((text) => ({text, place: undefined}))
}

/** On one line, and not too long. */
function cut(text: string): string {
  const words = plain(text).split(' ')
  return words.length > quotedWords ? `${words.slice(0, quotedWords).join(' ')} …` : words.join(' ')
}

function plain(text: string): string {
  return text
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
