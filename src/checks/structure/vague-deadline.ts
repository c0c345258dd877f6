import {TokenKind} from '../../danish/tokens/token-list.ts'
import {positiveConditionals} from '../../danish/words/conjunctions.ts'
import {indefiniteArticles, vagueQuantifiers} from '../../danish/words/determiners.ts'
import {
  adjacentPrepositions,
  edgeOfTime,
  placePrepositions,
  startOfTime
} from '../../danish/words/prepositions.ts'
import {capitalSubjects, unmarkedReaders, writerOrReader} from '../../danish/words/pronouns.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import {isBorrowed} from '../../letter/sentences/borrowed-words.ts'
import {namesDate} from '../../letter/sentences/names-date.ts'
import type {Match} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'
import {looseTimes} from './loose-time.ts'
import {vagueTimes} from './vague-time.ts'

const check: Prepare<'vague-deadline'> = ({phrases, times = [], loose, leads, units, past}) => {
  const phraseIndex = indexByFirstWord(phrases)
  const vagueTimeEnd = vagueTimes(times)
  const looseEnd = loose ? looseTimes(loose) : undefined
  const leadIndex = indexByFirstWord(leads)
  const unitSet = new Set(units)
  const pastSet = new Set(past)

  const find = (sentence: Sentence): Array<Match> => {
    const matches: Array<Match> = []
    const {tokens} = sentence
    for (let index = 0; index < tokens.length; index++) {
      const time = vagueTimeEnd(tokens, index)
      const end =
        hasteEnd(tokens, index, phraseIndex) ??
        time ??
        durationEnd(tokens, index, leadIndex, unitSet, pastSet) ??
        countdownEnd(tokens, index, unitSet) ??
        allowanceEnd(tokens, index, unitSet) ??
        looseEnd?.(tokens, index)
      const [first, last] = [tokens[index], end === undefined ? undefined : tokens[end - 1]]
      if (!first || !last || end === undefined || isBorrowed(sentence, index)) continue
      if (isForecast(sentence, index, end) || isConditional(sentence, index)) continue
      if (end === time && isPeriod(first) && isDatedNext(sentence)) continue
      const counted = isCounted(tokens, index, end) ? ({message: 'counted', severity: 'info'} as const) : {}
      matches.push({start: first.start, end: last.end, ...counted})
      index = end - 1
    }
    return matches
  }

  return ({sentences}) =>
    sentences
      .filter(
        ({unit: {part}}) => part === 'body' || part === 'list-item' || part === 'heading' || part === 'table'
      )
      .flatMap((sentence) => {
        const matches = find(sentence)
        if (matches.length === 0 || namesDate(sentence) || isPast(sentence)) return []
        return matches
      })
}

/**
 * Find deadlines and promises that name no date: `hurtigst muligt`, `inden 14 dage`, `4 uger fra dato`.
 *
 * A date in the same sentence settles when it is, unless it is the date of something past; so does a merge field for one.
 */
export const vagueDeadline = kind({scope: 'unit', check})

function indexByFirstWord(
  phrases: ReadonlyArray<string>
): ReadonlyMap<string, ReadonlyArray<ReadonlyArray<string>>> {
  const index = new Map<string, Array<ReadonlyArray<string>>>()
  for (const words of phrases.map((d) => d.split(' '))) {
    const [first = ''] = words
    index.set(
      first,
      [...(index.get(first) ?? []), words].sort((a, b) => b.length - a.length)
    )
  }
  return index
}

type PhraseIndex = ReturnType<typeof indexByFirstWord>

/** Where the longest phrase that starts here ends. */
function phraseEnd(tokens: ReadonlyArray<Token>, index: number, phrases: PhraseIndex): number | undefined {
  const words = phrases
    .get(tokens[index]?.lower ?? '')
    ?.find((d) => d.every((word, offset) => tokens[index + offset]?.lower === word))
  return words && index + words.length
}

/** A phrase of haste; `straks efter broen` says where or when by something else, `snarest muligt efter snefald` does not. */
function hasteEnd(tokens: ReadonlyArray<Token>, index: number, phrases: PhraseIndex): number | undefined {
  const end = phraseEnd(tokens, index, phrases)
  return end === index + 1 && adjacentPrepositions.has(tokens[end]?.lower ?? '') ? undefined : end
}

/** `inden for 14 dage efter modtagelsen` */
function durationEnd(
  tokens: ReadonlyArray<Token>,
  index: number,
  leads: PhraseIndex,
  units: ReadonlySet<string>,
  past: ReadonlySet<string>
): number | undefined {
  let at = phraseEnd(tokens, index, leads)
  // `i højst fire uger`, `på højst et år`: how long, and not by when.
  const isLength = tokens[index]?.lower === 'højst' && placePrepositions.has(tokens[index - 1]?.lower ?? '')
  if (at === undefined || isLength) return
  for (const filler of ['de', 'den', 'ca.', 'højst', 'en', 'et', 'næste', 'kommende', 'nærmeste'])
    if (tokens[at]?.lower === filler && at < tokens.length) at++
  if (past.has(tokens[at]?.lower ?? '')) return
  const unit =
    unitEnd(tokens, at, units) ??
    (indefiniteArticles.has(tokens[at - 1]?.lower ?? '') && units.has(tokens[at]?.lower ?? '')
      ? at + (tokens[at + 1]?.lower === 'tid' ? 2 : 1)
      : undefined)
  return unit === undefined ? undefined : withStart(tokens, unit)
}

/** `4 uger fra dags dato`: a count that starts at a day the reader must find. */
function countdownEnd(
  tokens: ReadonlyArray<Token>,
  index: number,
  units: ReadonlySet<string>
): number | undefined {
  const unit = unitEnd(tokens, index, units)
  if (unit === undefined || !startOfTime.has(tokens[unit]?.lower ?? '')) return
  const sentence = tokens[index]?.sentence
  const isDeadline = sentence?.tokens.some(({lower}) => /frist|senest|dato$/.test(lower))
  return isDeadline ? withStart(tokens, unit) : undefined
}

/** `Du har 14 dage til at svare`: how long the reader has, and not until when. */
function allowanceEnd(
  tokens: ReadonlyArray<Token>,
  index: number,
  units: ReadonlySet<string>
): number | undefined {
  const end = unitEnd(tokens, index, units)
  if (end === undefined || /^(?:time|minut)/.test(tokens[end - 1]?.lower ?? '')) return
  if (tokens[end]?.lower !== 'til' || tokens[end + 1]?.lower !== 'at') return
  const near = tokens.slice(Math.max(0, index - 3), index)
  const isReaders = near.some(({lower, text}) => lower === 'du' || text === 'De' || text === 'I')
  return isReaders && near.some(({lower}) => lower === 'har' || lower === 'får') ? end : undefined
}

/** `Hvis nævnet ændrer afgørelsen, får du besked inden 4 uger`: no date can be known of what may not happen. */
function isConditional(sentence: Sentence, index: number): boolean {
  const own = sentence.grammar.syntax.clauseOf[index] ?? -1
  return sentence.once(firstConditions).some(({number, verb}) => number !== own && verb <= index)
}

/** The first two conditions of others than the reader: one of them is not the clause of the deadline. */
function firstConditions({grammar, tokens}: Sentence): ReadonlyArray<{number: number; verb: number}> {
  return grammar.syntax.clauses
    .flatMap((clause, number) => {
      if (!positiveConditionals.has(tokens[clause.subordinator]?.lower ?? '')) return []
      const subject = tokens[clause.subject?.head ?? -1]
      // What readers do or leave they are to know the deadline of.
      return subject && !unmarkedReaders.has(subject.lower) ? [{number, verb: clause.finiteVerb}] : []
    })
    .sort((a, b) => a.verb - b.verb)
    .slice(0, 2)
}

/** `i den kommende tid`: tells a period, which the next sentence may date. */
function isPeriod(first: Token): boolean {
  return first.lower === 'i'
}

function isDatedNext({letter, index, unit}: Sentence): boolean {
  const next = letter.sentences[index + 1]
  return next !== undefined && next.unit === unit && namesDate(next)
}

/** Counts that count nothing: `få dage`, `et par uger`. */

/** A number and a unit of time: `14 dage`, `fire uger`, `7 arbejdsdage`. */
function unitEnd(
  tokens: ReadonlyArray<Token>,
  index: number,
  units: ReadonlySet<string>
): number | undefined {
  const token = tokens[index]
  if (!token) return
  if (token.kind !== TokenKind.number && token.upos !== 'NUM' && !vagueQuantifiers.has(token.lower)) return
  if (!units.has(tokens[index + 1]?.lower ?? '')) return
  // `inden for et par dages tid`
  return tokens[index + 2]?.lower === 'tid' ? index + 3 : index + 2
}

/** Take along the day from which is counted: `fra modtagelsen`, `efter, at du har fået brevet`. */
function withStart(tokens: ReadonlyArray<Token>, end: number): number {
  if (!edgeOfTime.has(tokens[end]?.lower ?? '')) return end
  let at = end + 1
  while (at < tokens.length && at < end + 4) {
    const {upos} = tokens[at] ?? {}
    if (upos !== 'NOUN' && upos !== 'DET' && upos !== 'ADJ' && upos !== 'PRON') break
    at++
    if (upos === 'NOUN' && tokens[at]?.upos !== 'NOUN') break
  }
  return at
}

/**
 * `inden 4 uger fra modtagelsen`: it does say when, though the reader has to count. The day of the letter the writer knows:
 * `inden 8 uger fra dato`.
 */
function isCounted(tokens: ReadonlyArray<Token>, index: number, end: number): boolean {
  for (let at = index; at <= end; at++) {
    if (!startOfTime.has(tokens[at]?.lower ?? '')) continue
    return !/^(?:dato|datoen|dags|i|d\.d\.|brevets|brevdato|brevdatoen|dette)$/.test(
      tokens[at + 1]?.lower ?? ''
    )
  }
  return false
}

/** `Om få år er skoven høj`: nobody promises or demands anything. */
function isForecast({tokens, grammar}: Sentence, index: number, end: number): boolean {
  if (tokens[index]?.lower !== 'om' || !vagueQuantifiers.has(tokens[end - 2]?.lower ?? '')) return false
  return !tokens.some(
    (token) =>
      writerOrReader.has(token.lower) ||
      capitalSubjects.has(token.text) ||
      grammar.tagOf(token.index).voice === 'Pass' ||
      token.lemma === 'blive'
  )
}

/** What has happened needs no date: `Vi gik straks i gang`. */
function isPast({grammar, tokens}: Sentence): boolean {
  const finite = tokens.map((token) => grammar.tagOf(token.index)).filter((tag) => tag.finite)
  return finite.length > 0 && finite.every((tag) => tag.tense === 'Past')
}
