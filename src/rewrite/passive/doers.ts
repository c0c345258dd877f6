import {definiteWords} from '../../danish/words/determiners.ts'
import {
  modalsOfAbility,
  modalsOfDuty,
  modalsOfPermission,
  modalsOfReader
} from '../../danish/words/modals-and-auxiliaries.ts'
import {plainNegations} from '../../danish/words/negations.ts'
import {causePrepositions, placePrepositions, recipientPrepositions} from '../../danish/words/prepositions.ts'
import {possessivesOfReader, readerObjects, writerWords} from '../../danish/words/pronouns.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import {addressOf} from '../../letter/recognise/address.ts'
import {isModalVerb} from './active-verbs.ts'
import type {PassiveClause} from './clause.ts'
import {type Doers, type Side, sideOf} from './doer-side.ts'
import {isNotSender, isReaderNear, isToldByOther} from './evidence.ts'
import {isDoneToOther, isSender, namesOther, type Setting, settingOf} from './setting.ts'

/**
 * Who acts where nobody is named: `vi`, `du`, or nobody where that would be a guess.
 *
 * The verb and what it is done to say who can be meant; the modal verb and the clause say who is.
 */
export function doersOf(
  sentence: Sentence,
  passive: PassiveClause,
  lemma: string,
  doers: Doers
): ReadonlyArray<string> {
  if (isToldByOther(sentence, passive)) return []
  const {chain, subject, end} = passive
  const own = sentence.tokens.slice(Math.min(chain[0] ?? 0, subject?.start ?? Infinity), end)
  const of = subject ? sentence.tokens.slice(subject.start, subject.end) : []
  const beside = {
    sender: isForUs(own) || of.some((d) => isSender(d.lower)),
    place: isWithUs(own),
    reader: isForReader(own, of)
  }
  // `Ønskes en ny dagplejer, …`: whoever it is about, the wish is the reader's.
  const isWish = doers.wishes.has(lemma) && settingOf(sentence, passive) === 'condition'
  const side = sideOf(sentence, passive, lemma, doers)
  const who = isWish ? 'reader' : actorOf(sentence, passive, side, beside)
  if (who === 'authority') {
    const isCasework = side === 'authority' || side === 'senders-own'
    return beside.sender || isNotSender(sentence, passive, lemma, isCasework) ? [] : ['vi']
  }
  // A duty that the words do not give to the reader is the reader's only where the letter speaks to one.
  const isThing = side === 'readers-own' && passive.formal < 0
  const isOwn = isWish || side === 'reader' || isThing || beside.sender || beside.place
  if (who === 'reader' && !isOwn && isBareDuty(sentence, passive) && !isReaderNear(sentence)) return []
  return who === undefined || beside.reader ? [] : [readerPronoun(sentence)]
}

/** `Der skal opsættes skilte`: a duty, and neither a prohibition nor a question, which speak to whom they are for. */
function isBareDuty(sentence: Sentence, passive: PassiveClause): boolean {
  const finite = sentence.tokens[passive.chain[0] ?? 0]?.lower ?? ''
  return (
    settingOf(sentence, passive) === 'statement' &&
    !isDenied(sentence, passive) &&
    sentence.tokens.at(-1)?.text !== '?' &&
    modalsOfDuty.has(finite)
  )
}

type Actor = 'reader' | 'authority' | undefined

/** Who is spoken of beside the one who acts, and so is not the one. */
interface Beside {
  readonly sender: boolean
  /** Whether the sender is where it happens. */
  readonly place: boolean
  readonly reader: boolean
}

function actorOf(sentence: Sentence, passive: PassiveClause, side: Side, beside: Beside): Actor {
  const setting = settingOf(sentence, passive)
  // What only one of the two does needs no more.
  if (side === 'authority') return setting === 'wish' ? undefined : 'authority'
  if (namesOther(sentence, passive) || isSanction(sentence, passive)) return
  if (setting === 'wish')
    return side === 'reader' || side === 'readers-own' || side === 'either' ? 'reader' : undefined
  const {chain} = passive
  const finite = chain.length > 1 ? (sentence.tokens[chain[0] ?? 0]?.lower ?? '') : ''
  if (setting === 'condition') return inCondition(sentence, passive, side, finite)
  if (isModalVerb(finite)) return underModal(sentence, passive, side, finite, setting, beside)
  if (side === 'senders-own') return setting === 'statement' ? 'authority' : undefined
  // What `den` stands for may be anybody's.
  if (isPronoun(sentence, passive) && !beside.reader) return
  return setting === 'statement' && (isOpen(side) || (side === 'readers-own' && beside.reader))
    ? 'authority'
    : undefined
}

/** `Ved manglende betaling kan pladsen opsiges`: what follows is not for the one to do who did not pay. */
function isSanction({tokens}: Sentence, {clause}: PassiveClause): boolean {
  return tokens
    .slice(clause.start, clause.end)
    .some(
      ({lower}, at, own) =>
        causePrepositions.has(lower) &&
        own
          .slice(at + 1, at + 4)
          .some((d) => /^(?:manglende|udeblivelse|misligholdelse|overtrædelse|restancer?)$/.test(d.lower))
    )
}

/** Whether the words leave open which of the two acts. */
function isOpen(side: Side): boolean {
  return side === 'either' || side === 'unsure'
}

/** `Hvis regningen ikke betales`: what the reader does, or does not do, is the condition. */
function inCondition(sentence: Sentence, passive: PassiveClause, side: Side, finite: string): Actor {
  if (isDoneToOther(sentence, passive)) return
  if (side === 'reader' || side === 'readers-own') return 'reader'
  return side === 'either' && finite === '' && isDenied(sentence, passive) ? 'reader' : undefined
}

function underModal(
  sentence: Sentence,
  passive: PassiveClause,
  side: Side,
  finite: string,
  setting: Setting,
  beside: Beside
): Actor {
  const isDuty = modalsOfDuty.has(finite)
  const isAbility = modalsOfAbility.has(finite)
  if (isWill(finite) && (isOpen(side) || side === 'readers-own'))
    return setting === 'statement' && !isDoneToOther(sentence, passive) ? 'authority' : undefined
  if (side === 'senders-own' || (isOpen(side) && beside.reader)) return 'authority'
  if (isOpen(side) && beside.sender) return isDuty || isAbility ? 'reader' : undefined
  if (isOpen(side) && beside.place && isAbility) return 'reader'
  if (side === 'reader' || side === 'readers-own') return isDuty || isAbility ? 'reader' : undefined
  if (setting !== 'statement' || isDoneToOther(sentence, passive)) return
  if (!isDuty || side === 'unsure') return
  if (side === 'either') return 'reader'
  // Of other verbs a prohibition, a question and advice are for the reader.
  const isAsked = sentence.tokens.at(-1)?.text === '?'
  const isForbidden = modalsOfPermission.has(finite) && (isAsked || isDenied(sentence, passive))
  return isForbidden || (modalsOfReader.has(finite) && passive.formal < 0) ? 'reader' : undefined
}

function isWill(finite: string): boolean {
  return finite === 'vil' || finite === 'ville'
}

function isPronoun({tokens}: Sentence, {subject}: PassiveClause): boolean {
  if (!subject || subject.end - subject.start !== 1) return false
  return definiteWords.has(tokens[subject.start]?.lower ?? '')
}

function isDenied({tokens}: Sentence, {middle}: PassiveClause): boolean {
  return middle.some(({start, end}) => tokens.slice(start, end).some((d) => plainNegations.has(d.lower)))
}

/** Whether the clause speaks of the sender beside who acts: `sendes til os`. */
function isForUs(tokens: ReadonlyArray<Token>): boolean {
  return tokens.some(({lower}, at) => {
    if (writerWords.has(lower)) return true
    return recipientPrepositions.has(lower) && isSender(tokens[at + 1]?.lower ?? '')
  })
}

/** `kan hentes i Borgerservice`, `på rådhuset` */
function isWithUs(tokens: ReadonlyArray<Token>): boolean {
  return tokens.some(({lower}, at) => placePrepositions.has(lower) && isSender(tokens[at + 1]?.lower ?? ''))
}

/** Whether the clause speaks of the reader beside who acts: `sendes til dig`, `du kontaktes`. */
function isForReader(tokens: ReadonlyArray<Token>, subject: ReadonlyArray<Token>): boolean {
  if (tokens.some(({lower, text}) => readerObjects.has(lower) || text === 'Dem')) return true
  // `sendes til din e-Boks`, but not `til din sagsbehandler`
  const isSentThere = tokens.some(
    ({lower}, at) =>
      lower === 'til' &&
      possessivesOfReader.has(tokens[at + 1]?.lower ?? '') &&
      /^(?:e-boks|digitale?|mail|e-mail|konto|nemkonto|adresse|bopæl|hjem|bolig|postkasse)$/.test(
        tokens[at + 2]?.lower ?? ''
      )
  )
  if (isSentThere) return true
  return subject.some((d) => d.lower === 'du' || d.text === 'I' || isPolite(d))
}

/** Whether `De` means the reader. */
export function isPolite(token: Token): boolean {
  return token.text === 'De' && addressOf(token.sentence.letter).polite.includes(token)
}

/** The pronoun for the reader in new words: a letter that says `De` is on its way to `du`, and gets no more of it. */
export function readerPronoun({letter}: Sentence): string {
  const {pronoun, several} = addressOf(letter)
  return pronoun === 'De' ? (several ? 'I' : 'du') : pronoun
}
