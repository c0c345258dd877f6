import {TokenKind} from '../../danish/tokens/token-list.ts'
import {notBefore} from '../../danish/words/conjunctions.ts'
import {timeOpeners, weekdays} from '../../danish/words/months-and-times.ts'
import {spanOpeners} from '../../danish/words/prepositions.ts'
import type {Sentence} from '../model/sentence.ts'
import type {Token} from '../model/token.ts'
import {daysIn, monthOf, type NamedDay} from '../sentences/named-day.ts'
import {clauseEnd, lengthAt, opensClause} from './lengths.ts'
import {type NamedTime, type TimeAtom, unnamed} from './named-time.ts'

/** The times of a sentence, from left to right; none of them touch. */
export function timesIn(sentence: Sentence): ReadonlyArray<NamedTime> {
  const days = sentence.once(daysIn)
  const times: Array<NamedTime> = []
  for (let at = 0; at < sentence.tokens.length; at++) {
    const time = limitAt(sentence, at, days) ?? vagueAt(sentence, at) ?? momentAt(sentence, at, days)
    if (!time) continue
    times.push(time)
    at = time.end - 1
  }
  return times
}

const limits: ReadonlySet<string> = new Set(['senest', 'inden', 'før', 'forinden', 'indenfor', 'indtil'])

/** `senest den 3. maj`, `inden 4 uger fra …`, `før du flytter`. */
function limitAt(sentence: Sentence, at: number, days: ReadonlyArray<NamedDay>): NamedTime | undefined {
  const {tokens} = sentence
  const {lower = ''} = tokens[at] ?? {}
  if (!limits.has(lower)) return reachAt(sentence, at, days)
  if (lower === 'før' && notBefore.has(tokens[at - 1]?.lower ?? '')) return
  // `de seneste dage`, `inden for de seneste to år` look back.
  let from = at + 1
  if (lower === 'inden' && tokens[from]?.lower === 'for') from++
  if (
    /^de[nt]?$/.test(tokens[from]?.lower ?? '') &&
    /^(?:seneste|sidste)$/.test(tokens[from + 1]?.lower ?? '')
  )
    return
  const atom = atomAt(sentence, from, days)
  if (atom) return {...atom, first: at, kind: 'limit'}
  if (opensClause(sentence, from)) {
    if (lower === 'senest' || lower === 'indtil') return
    return {
      first: at,
      end: clauseEnd(sentence, from),
      kind: 'limit',
      ...unnamed
    }
  }
  if (lower === 'forinden' || (lower === 'inden' && tokens[from]?.lower === 'da'))
    return {
      first: at,
      end: lower === 'forinden' ? at + 1 : from + 1,
      kind: 'limit',
      ...unnamed
    }
  const isSeason = tokens.slice(from, from + 2).some((token) => seasons.test(token.lower))
  return lower === 'senest' || lower === 'inden' || lower === 'indenfor' || isSeason
    ? nounLimit(sentence, at, from)
    : undefined
}

/** `inden fristen`, `inden rimelig tid`, `inden udgangen af marts`, `senest dagen før`. */
function nounLimit({tokens, grammar}: Sentence, at: number, from: number): NamedTime | undefined {
  let end = from
  while (end < tokens.length && end < from + 4 && /^(?:DET|ADJ|NUM|PRON|ADP)$/.test(grammar.tagOf(end).upos))
    end++
  const {upos} = grammar.tagOf(end)
  if (upos !== 'NOUN') return
  const noun = tokens[end]?.lower ?? ''
  const month = /^(?:udgangen|slutningen)$/.test(noun) ? monthOf(tokens[end + 2]?.lower ?? '') : 0
  const year =
    month > 0 && /^(?:19|20)\d\d\.?$/.test(tokens[end + 3]?.text ?? '')
      ? Number.parseInt(tokens[end + 3]?.text ?? '', 10)
      : 0
  const to = month > 0 ? end + (year > 0 ? 4 : 3) : tokens[end + 1]?.lower === 'før' ? end + 2 : end + 1
  return {first: at, end: to, kind: 'limit', day: undefined, month, year, length: undefined}
}

/** `til og med den 3. maj`, `frem til den 3. maj`; `ikke senere end den 3. maj`. */
function reachAt(sentence: Sentence, at: number, days: ReadonlyArray<NamedDay>): NamedTime | undefined {
  const {tokens} = sentence
  const next = (index: number) => tokens[at + index]?.lower ?? ''
  const isTo = tokens[at]?.lower === 'til' && next(1) === 'og' && next(2) === 'med'
  const isOn = tokens[at]?.lower === 'frem' && next(1) === 'til'
  const isNot = tokens[at]?.lower === 'ikke' && next(1) === 'senere' && next(2) === 'end'
  if (!isTo && !isOn && !isNot) return
  const atom = atomAt(sentence, at + (isOn ? 2 : 3), days)
  return atom && {...atom, first: at, kind: 'limit'}
}

/** What comes round each year, and may be a limit: `før jul`, `inden sommerferien`. */
const seasons = /(?:^jul|nytår|påske|pinse|ferie|weekend|sommer|vinter|efterår|forår|årsskifte)(?:e?n|et)?$/

const vague: ReadonlyArray<ReadonlyArray<string>> = [
  'snarest muligt',
  'snarest mulig',
  'snarest',
  'hurtigst muligt',
  'så hurtigt som muligt',
  'så snart som muligt',
  'så vidt muligt straks',
  'omgående',
  'straks',
  'øjeblikkeligt',
  'i god tid',
  'med det samme',
  'dagen før',
  'aftenen før',
  'uden unødigt ophold',
  'uden ophold',
  'umiddelbart derefter',
  'umiddelbart herefter',
  'samme dag',
  'hurtigt'
].map((words) => words.split(' '))

const later: ReadonlySet<string> = new Set(['samme', 'hurtigt'])

function vagueAt({tokens}: Sentence, at: number): NamedTime | undefined {
  const {lower = ''} = tokens[at] ?? {}
  for (const words of vague) {
    if (words[0] !== lower || !words.every((word, index) => tokens[at + index]?.lower === word)) continue
    const kind = later.has(lower) ? 'moment' : 'limit'
    return {first: at, end: at + words.length, kind, ...unnamed}
  }
  return
}

/** `den 3. maj kl. 10`, `i uge 22`, `i november`, `om 14 dage`, `mandag`. */
function momentAt(sentence: Sentence, at: number, days: ReadonlyArray<NamedDay>): NamedTime | undefined {
  const {tokens} = sentence
  const {lower = ''} = tokens[at] ?? {}
  const atom = atomAt(sentence, at, days)
  const moment = (end: number): NamedTime => ({
    first: at,
    end,
    kind: 'moment',
    ...unnamed
  })
  const {lower: next = ''} = tokens[at + 1] ?? {}
  // `14 dage senere`, `en uge efter`
  if (atom?.length)
    return /^(?:senere|efter|forinden)$/.test(tokens[atom.length.end]?.lower ?? '')
      ? moment(Math.max(atom.end, atom.length.end + 1))
      : undefined
  if (atom) return {...atom, kind: 'moment'}
  if (lower === 'indtil' && /^(?:da|videre)$/.test(next)) return moment(at + 2)
  if (!timeOpeners.has(lower)) return
  if (
    lower === 'i' &&
    ((monthOf(next) > 0 && next.length > 3) || /^(?:dag|morgen|aften|år|nat)$/.test(next))
  ) {
    return moment(yearEnd(tokens, at + 2))
  }
  if (lower === 'i' && /^uge(?:rne)?$/.test(next)) return moment(at + 3)
  const inner =
    lower === 'i' || lower === 'ved' || lower === 'kl.' ? undefined : atomAt(sentence, at + 1, days)
  if (!inner) return
  return {...inner, first: at, kind: 'moment'}
}

function yearEnd(tokens: ReadonlyArray<Token>, at: number): number {
  return /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '') ? at + 1 : at
}

/** A time without a preposition: a day, a length, a weekday, a time of day, a field that will hold one. */
function atomAt(sentence: Sentence, from: number, days: ReadonlyArray<NamedDay>): TimeAtom | undefined {
  const {tokens} = sentence
  let at = from
  if (tokens[at]?.lower === 'om' && isWeekday(tokens[at + 1]?.lower)) at++
  const weekday = isWeekday(tokens[at]?.lower)
  if (weekday) at++
  if (weekday && tokens[at]?.text === ',') at++
  if (/^(?:den|d\.?)$/.test(tokens[at]?.lower ?? '')) at++
  const day = days.find(({first}) => first === at)
  if (day) return {first: from, end: clockEnd(tokens, day.end), day, month: 0, year: 0, length: undefined}
  if (at > from || isTimeBefore(tokens[from - 1]?.lower ?? '')) {
    if (tokens[at]?.kind === TokenKind.field) return {first: from, end: clockEnd(tokens, at + 1), ...unnamed}
  }
  if (weekday) return {first: from, end: clockEnd(tokens, from + 1), ...unnamed}
  const clock = clockEnd(tokens, from)
  if (clock > from) return {first: from, end: clock, ...unnamed}
  return lengthAt(sentence, from)
}

function isTimeBefore(word: string): boolean {
  return limits.has(word) || word === 'for'
}

function isWeekday(word = ''): boolean {
  return weekdays.some((day) => word === day || word === `${day}en`)
}

/** Where a time of day ends that may begin at a token: `kl. 10.00-12.00`, `kl. 9 til 12`. */
function clockEnd(tokens: ReadonlyArray<Token>, at: number): number {
  let start = at
  if (tokens[start]?.text === ',') start++
  if (spanOpeners.has(tokens[start]?.lower ?? '')) start++
  if (!/^(?:kl\.?|klokken)$/.test(tokens[start]?.lower ?? '') || !/^\d/.test(tokens[start + 1]?.text ?? ''))
    return at
  let end = start + 2
  while (/^(?:til|og|[-–])$/.test(tokens[end]?.lower ?? '')) {
    const next = /^(?:kl\.?|klokken)$/.test(tokens[end + 1]?.lower ?? '') ? end + 2 : end + 1
    if (!/^\d{1,2}(?:[.:]\d\d)?\.?$/.test(tokens[next]?.text ?? '')) break
    end = next + 1
  }
  return end
}
