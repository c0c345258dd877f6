import {isAppealBody, isOtherBody} from '../../danish/words/authorities.ts'
import {complainingVerbs} from '../../danish/words/case-words.ts'
import {isBody} from '../../danish/words/doers.ts'
import {prepositionsToBodies} from '../../danish/words/prepositions.ts'
import {readerComplaintOwners} from '../../danish/words/pronouns.ts'
import type {Letter} from '../model/letter.ts'
import type {Sentence} from '../model/sentence.ts'
import type {Ask, PlacedNamedTime} from './asks.ts'
import {isBodyText} from './body-text.ts'
import {lengthsIn} from './lengths.ts'
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
  const offer = offerOf(asks)
  if (!offer) return
  const {sentence} = offer
  const after = sentences.slice(sentence.index, sentence.index + reach + 1).filter(isBodyText)
  const about = after.filter((other, index) => index === 0 || isAbout(other))
  const clause = clauseAround(offer)
  const [before] = sentences.slice(Math.max(0, sentence.index - 1), sentence.index).filter(isAbout)
  const limited = [sentence, ...(before ? [before] : []), ...about, ...after.slice(1, 3)]
  const isUnlimited = limited.some(saysNoLimit)
  return {
    sentence,
    ...clause,
    to: first(about, bodyAfter) ?? ownBodyAfter(offer) ?? first(about, bodyNamed),
    within: isUnlimited
      ? undefined
      : (first(limited, datedLimit) ?? first(about, toldLength) ?? first(limited, anyLimit))
  }
}

/** The plainest offer to complain: in the text rather than in a heading, to complain rather than to ask once more. */
function offerOf(asks: ReadonlyArray<Ask>): Ask | undefined {
  const open = asks.filter(({negated}) => !negated)
  for (const kind of [isComplaint, isAppeal, isReview]) {
    const offers = open.filter(kind)
    const offer = offers.find(({sentence}) => sentence.unit.part !== 'heading') ?? offers[0]
    if (offer) return offer
  }
  return
}

/** `kan klage`, `Klage kan indgives`, `kan indbringes for nævnet`; `en klage over naboen` that somebody made is none. */
function isComplaint({sentence, action, first, end}: Ask): boolean {
  if (complainingVerbs.has(action)) return true
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

/** `kan henvende dig til Ankestyrelsen`: turning to a body that hears complaints. */
function isAppeal({sentence, force, first, end}: Ask): boolean {
  return force === 'kan' && sentence.tokens.slice(first, end).some(({lower}) => isAppealBody(lower))
}

/** `kan bede udvalget se på sagen igen`: asking those who decided once more. */
function isReview({sentence, force, action, first, end}: Ask): boolean {
  if (force !== 'kan') return false
  const words = sentence.tokens.slice(first, end)
  if (action !== 'genoptage' && !words.some(({lemma}) => /^(?:bede|anmode)$/.test(lemma))) return false
  return words.some(({lower}) =>
    /^(?:igen|ny|fornyet|genoptage\w*|genbehandl\w*|revurder\w*|op)$/.test(lower)
  )
}

function isAbout({tokens}: Sentence): boolean {
  return tokens.some(
    ({lower}) => /klage|^anke|^uenig|^utilfreds|^nævn|^frist|^afgørelsen$/.test(lower) || lower === 'brevet'
  )
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
    if (!prepositionsToBodies.has(lower)) continue
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

/** `derefter behandler Ankestyrelsen klagen`: a body that hears complaints, whatever it does in the guidance. */
function bodyNamed({tokens}: Sentence): string | undefined {
  return tokens.find(({lower, text}) => isAppealBody(lower) && /^\p{Lu}/u.test(text))?.text
}

/** Whom the offer itself names after its verb, be it the sender: `klage til kommunen`, `bede udvalget om …`. */
function ownBodyAfter({sentence: {tokens}, first, end}: Ask): string | undefined {
  return tokens.slice(first, end).find(({lower}) => isBody(lower) || isAppealBody(lower))?.text
}

/** `Der er ingen frist for at klage`. */
function saysNoLimit({tokens}: Sentence): boolean {
  return tokens.some(({lower, index}) => lower === 'ingen' && /frist$/.test(tokens[index + 1]?.lower ?? ''))
}

/** `Fristen er fire uger`, `en klagefrist på 4 uger`, `har 14 dage til at klage`: a bare length of time. */
function toldLength(sentence: Sentence): PlacedNamedTime | undefined {
  const {tokens} = sentence
  if (!tokens.some(({lower}) => /frist(?:en)?$|^klage$/.test(lower))) return
  const length = lengthsIn(sentence)[0]
  return length && {...length, kind: 'limit', ...(length.length ?? {}), sentence}
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
