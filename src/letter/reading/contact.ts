import {TokenKind} from '../../danish/tokens/token-list.ts'
import {isBody} from '../../danish/words/doers.ts'
import {weekdays} from '../../danish/words/months-and-times.ts'
import {spanOpeners} from '../../danish/words/prepositions.ts'
import {latin} from '../../text/latin.ts'
import type {ContactKind} from '../../types.ts'
import type {Letter} from '../model/letter.ts'
import type {Sentence} from '../model/sentence.ts'
import {isBodyText} from './body-text.ts'
import type {PlacedStretch, Stretch} from './stretch.ts'

/** A way to reach the sender. */
export interface Channel extends PlacedStretch {
  readonly kind: ContactKind
}

type Found = Stretch & {readonly kind: ContactKind}

/** The ways to reach the sender that the text and the signature give, each once. */
export function contactOf({sentences}: Letter): Array<Channel> {
  const channels: Array<Channel> = []
  const seen = new Set<string>()
  const lastBody = sentences.findLast(isBodyText)?.index ?? -1
  for (const sentence of sentences) {
    const {part} = sentence.unit
    const isSigned = part === 'signature' || (part === 'closing' && sentence.index > lastBody)
    if (!isSigned && !(isBodyText(sentence) && part !== 'note')) continue
    const found = [...sentence.once(channelsIn), ...(isSigned ? sentence.once(signerIn) : [])]
    for (const {kind, first, end} of found.sort((a, b) => a.first - b.first)) {
      const key = `${kind} ${keyOf(sentence, first, end)}`
      if (seen.has(key) || (kind === 'person' && channels.some((d) => d.kind === 'person'))) continue
      seen.add(key)
      channels.push({kind, sentence, first, end})
    }
  }
  return channels
}

function keyOf({tokens}: Sentence, first: number, end: number): string {
  return tokens
    .slice(first, end)
    .map(({lower}) => lower)
    .join('')
    .replace(/^\+45/, '')
}

/** Telephone numbers, addresses of the net, places to come to, and the hours for them. */
function channelsIn(sentence: Sentence): ReadonlyArray<Found> {
  const found: Array<Found> = []
  const {tokens} = sentence
  for (const {kind, index, text} of tokens) {
    if (kind === TokenKind.email) found.push({kind: 'mail', first: index, end: index + 1})
    else if (kind === TokenKind.url && /\./.test(text))
      found.push({kind: 'web', first: index, end: index + 1})
  }
  return [...found, ...telephones(sentence), ...hours(sentence), ...places(sentence)]
}

/** Eight digits in pairs, in fours or together, that do not belong to a longer number. */
const telephone =
  /(?<![\d.,/-])(?:\+45\s?)?[1-9]\d(?:\s?\d\d\s?\d\d\s?\d\d|\s\d\d\s\d{4}|\d\d\s\d{4}|\d\s\d{3}\s\d\d)(?![\d/-]|[.,]\d)/g
const otherNumber = new RegExp(
  String.raw`(?<![${latin}])(?:cvr|ean|gln|konto|kontonummer|kontonr|sag|sagsnr|sagsnummer|journal|j\.?nr|p-nr|p-nummer|reg|ref|matr|nummerplade)(?![${latin}])[^\d]{0,20}(?:\d{4}\s)?$`,
  'i'
)

function telephones(sentence: Sentence): Array<Found> {
  return [...sentence.text.matchAll(telephone)]
    .filter(({index}) => !otherNumber.test(sentence.text.slice(Math.max(0, index - 40), index)))
    .flatMap((match) => at(sentence, 'telefon', match.index, match[0].length))
}

const day = `(?:${weekdays.join('|')})`
const clock = String.raw`\d{1,2}(?:[.:]\d\d)?`
const days = String.raw`(?:alle\s+hverdage(?:\s+undtagen\s+${day})?|hverdage|hver\s+dag|${day}(?:e|en)?(?:,\s+${day}(?:e|en)?)*(?:\s*(?:[-–]|til|og)\s*(?:og\s+med\s+)?${day}(?:e|en)?)?)`
const span = String.raw`(?:(?:${[...spanOpeners].join('|')})\s+)?(?:kl\.?|klokken)\s*${clock}\s*(?:[-–]|til|og)\s*(?:(?:kl\.?|klokken)\s*)?${clock}`
const opening = new RegExp(
  String.raw`(?<![${latin}])(?:${days}(?:,?\s+${span})?|${span})(?![${latin}])`,
  'gi'
)
const reachable = new RegExp(
  String.raw`(?<![${latin}])(?:ring\w*|telefon\w*|tlf|åb[en]\w*|åbningstid\w*|træff\w*|fat|svarer|her|kontakt\w*|vagt\w*|kom\w*|hjælp\w*|chat\w*|besøg\w*|personlig\w*)(?![${latin}])`,
  'i'
)

/** `mandag til torsdag kl. 9-12`, where the sentence tells when somebody can be reached. */
function hours(sentence: Sentence): Array<Found> {
  const {text} = sentence
  if (!reachable.test(text) && text.search(telephone) < 0) return []
  return [...text.matchAll(opening)]
    .filter(([match, ..._rest]) => /\d\s*(?:[-–]|til|og)|hverdag|hver\s|dag.*dag/i.test(match))
    .filter(
      (match) =>
        !/(?:den|d\.)\s*$/.test(text.slice(0, match.index)) &&
        !/\d\.?\s+\p{L}+(?:\s+\d{4})?\s*$/u.test(text.slice(0, match.index))
    )
    .flatMap((match) => at(sentence, 'tid', match.index, match[0].length))
}

const street =
  /^(?=\p{Lu})\p{L}*(?:gade|vej|vænge|allé|alle|plads|pladsen|torv|torvet|stræde|boulevard|gården|parken|have|strand|brogade|kaj|bakke|toften|vangen)$/iu

/** `på Rådhuspladsen 1`, where the reader can come; the place of an appointment and the reader's house are none. */
function places(sentence: Sentence): Array<Found> {
  const {tokens, text} = sentence
  if (
    !new RegExp(
      `(?<![${latin}])(?:kom|komme|forbi|besøg|aflever|hent|se|møde|skriv|send|sendes|hjælp)(?![${latin}])|os`,
      'i'
    ).test(text)
  )
    return []
  const found: Array<Found> = []
  for (const {index, text: word, lower} of tokens) {
    const next = tokens[index + 1]?.text ?? ''
    if (street.test(word) && /^\d+\p{L}?\.?$/u.test(next) && index > 0 && !isAppointment(text))
      found.push({kind: 'adresse', first: index, end: index + 2})
    else if (lower === 'borgerservice' && /^(?:i|forbi)$/.test(tokens[index - 1]?.lower ?? ''))
      if (!street.test(tokens[index + 2]?.text ?? ''))
        found.push({kind: 'adresse', first: index, end: index + 1})
  }
  return found
}

/** A day or an hour makes the place one of a meeting; hours from and to are those of an office. */
function isAppointment(text: string): boolean {
  return /kl\./.test(text) && !new RegExp(span, 'i').test(text)
}

/** The name under a letter: two to four words with a capital, none of which names a body. */
function signerIn({tokens, unit}: Sentence): ReadonlyArray<Found> {
  const words = tokens.filter(({isWord}) => isWord)
  let end = 0
  while (
    end < words.length &&
    /^\p{Lu}/u.test(words[end]?.text ?? '') &&
    words[end]?.kind !== TokenKind.field
  )
    end++
  if (end < 2 || end > 4 || (end < words.length && tokens[words[end]?.index ?? 0]?.spaced === false))
    return []
  const name = words.slice(0, end)
  if (
    unit.part === 'closing' ||
    name.some(({lower}) => isBody(lower)) ||
    (end < words.length && words[end - 1]?.index === (words[end]?.index ?? 0) - 1)
  )
    return []
  return [{kind: 'person', first: name[0]?.index ?? 0, end: (name.at(-1)?.index ?? 0) + 1}]
}

/** The tokens at a place of the sentence's text. */
function at({tokens, from}: Sentence, kind: ContactKind, start: number, length: number): Array<Found> {
  const first = tokens.findIndex((token) => token.to > from + start)
  let end = first
  while (end < tokens.length && (tokens[end]?.from ?? 0) < from + start + length) end++
  return first < 0 ? [] : [{kind, first, end}]
}
