import {isOtherBody} from '../../danish/words/authorities.ts'
import {readerComplaintOwners} from '../../danish/words/reading-words.ts'
import type {Letter} from '../model/letter.ts'
import type {Sentence} from '../model/sentence.ts'
import type {Ask, PlacedNamedTime} from './asks.ts'
import type {PlacedStretch, Stretch} from './stretch.ts'
import {timesIn} from './times.ts'

/** How the reader can complain. */
export interface Complaint extends PlacedStretch {
  readonly to: string | undefined
  readonly within: PlacedNamedTime | undefined
}

/** How many sentences the guidance may go on. */
const reach = 6

/** Where a letter tells that and how its reader can complain; undefined where it does not. */
export function complaintOf({sentences}: Letter, asks: ReadonlyArray<Ask>): Complaint | undefined {
  const offers = asks.filter((ask) => isComplaint(ask) && !ask.negated)
  const offer = offers.find(({sentence}) => sentence.unit.part !== 'heading') ?? offers[0]
  if (!offer) return
  const {sentence} = offer
  const after = sentences.slice(sentence.index, sentence.index + reach + 1)
  const about = after.filter((other, index) => index === 0 || isAbout(other))
  const clause = clauseAround(offer)
  const [before] = sentences.slice(Math.max(0, sentence.index - 1), sentence.index).filter(isAbout)
  const limited = [sentence, ...(before ? [before] : []), ...about, ...after.slice(1, 3)]
  return {
    sentence,
    ...clause,
    to: first(about, bodyAfter),
    within: first(limited, datedLimit) ?? first(limited, anyLimit)
  }
}

const complaining = /^(?:klage|påklage|indbringe|anke|genbehandle)$/

/** `kan klage`, `Klage kan indgives`, `kan indbringes for nævnet`; `en klage over naboen` that somebody made is none. */
function isComplaint({sentence, action, first, end}: Ask): boolean {
  if (complaining.test(action)) return true
  const around = sentence.tokens.slice(0, end)
  return (
    around.some(
      ({lower, index}) =>
        /^(?:klage|klagen|klager)$/.test(lower) && (index < first ? index >= first - 5 : true)
    ) &&
    !around.some(
      ({lower}) =>
        readerComplaintOwners.has(lower) &&
        /^klage/.test(around[around.findIndex((d) => d.lower === lower) + 1]?.lower ?? '')
    )
  )
}

function isAbout({tokens}: Sentence): boolean {
  return tokens.some(({lower}) => /klage|^anke|^uenig|^nævn|^afgørelsen$/.test(lower) || lower === 'brevet')
}

/** The clause with its subject, up to where the object ends. */
function clauseAround({sentence, first, end}: Ask): Stretch {
  const {clauses} = sentence.grammar.syntax
  const clause = clauses.find(({finiteVerb}) => finiteVerb === first)
  return {first: Math.min(first, clause?.start ?? first), end}
}

function first<Found>(
  sentences: ReadonlyArray<Sentence>,
  find: (sentence: Sentence) => Found | undefined
): Found | undefined {
  for (const sentence of sentences) {
    const found = find(sentence)
    if (found) return found
  }
  return
}

/** The body that a complaint goes to: `til Ankestyrelsen`, `for Miljø- og Fødevareklagenævnet`, `Nævnenes Hus`. */
function bodyAfter({tokens}: Sentence): string | undefined {
  for (const {index, lower} of tokens) {
    if (!/^(?:til|for|hos|af|via|i)$/.test(lower)) continue
    let end = index + 1
    while (end < tokens.length && isNamePart(tokens[end]?.text ?? '', tokens[end + 1]?.text ?? '')) end++
    const name = tokens.slice(index + 1, end)
    if (name.some(({text}) => isOtherBody(text) || /^Nævnenes$|klage|styrelse|nævn/.test(text)))
      return nameOf(name)
  }
  return
}

function nameOf(words: ReadonlyArray<{readonly text: string; readonly spaced: boolean}>): string {
  return words.map(({text, spaced}, index) => (index > 0 && spaced ? ` ${text}` : text)).join('')
}

function isNamePart(text: string, next: string): boolean {
  return (
    /^\p{Lu}/u.test(text) ||
    /nævnet$|styrelsen$|^ombudsmand/.test(text) ||
    (/^(?:og|for|[-–])$/.test(text) && /^\p{Lu}/u.test(next))
  )
}

/** A limit that names a day or a length of time: the length bare, `4 uger`. */
function datedLimit(sentence: Sentence): PlacedNamedTime | undefined {
  const limit = sentence
    .once(timesIn)
    .find(({kind, length, day, month}) => kind === 'limit' && (length || day || month > 0))
  return limit && {...limit, ...(limit.length ?? {}), sentence}
}

function anyLimit(sentence: Sentence): PlacedNamedTime | undefined {
  const limit = sentence.once(timesIn).find(({kind}) => kind === 'limit')
  return limit && {...limit, sentence}
}
