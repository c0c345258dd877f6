import type {Lexicon} from '../../danish/lexicon/lexicon.ts'
import type {Letter} from '../../letter/model/letter.ts'
import {matchAt, sentenceAt} from '../../letter/model/letter-place.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {actsOf, does} from '../../letter/recognise/acts.ts'
import type {Evidence} from '../../letter/recognise/asked-and-given.ts'
import {isContact} from '../../letter/recognise/contact.ts'
import {isWholeLetter} from '../../letter/recognise/is-letter.ts'
import {adverseActs} from '../../letter/recognise/outcome.ts'
import {evidenceWords} from '../../letter/recognise/recognise.ts'
import type {Act} from '../../letter/recognise/recognition.ts'
import {type Pattern, readPattern} from '../../letter/wording/pattern.ts'
import {PatternIndex} from '../../letter/wording/pattern-index.ts'
import {kind, type Prepare} from '../kind.ts'
import type {OptionsOf} from '../options/options-of.ts'

/** Something that a letter must say, and how it may be said; any of them will do. */
export interface RequiredPart {
  /** Its name; the message of this name tells that it is missing. */
  readonly part: string
  /** What a sentence does that says it; near what the letter must explain, where `when` names that. */
  readonly acts?: ReadonlyArray<Act>
  /** Patterns that say it wherever they stand: a heading of its own. */
  readonly anywhere?: ReadonlyArray<string>
  readonly find?: ReadonlyArray<string>
  /** A telephone number, an e-mail address, or the like. */
  readonly contact?: boolean
  /** Patterns count only in sentences that do this, in the one before each and the two after. */
  readonly near?: Act
  /** A sentence to begin from. */
  readonly start?: string
}

/** How many sentences after the one that names a matter still belong to it. */
const following = 2

/** How many sentences after a refusal its reasons may stand. */
const reasonsFollow = 6

const check: Prepare<'required-content'> = (options, {lexicon}) => {
  const {when, unless, at, parts, start} = options
  const index = indexOf(parts, lexicon)

  return (letter) => {
    if (!isWholeLetter(letter)) return []
    const reason = when && adverseActs(letter, when)[0]
    if (when && !reason) return []
    if (unless && does(letter, ...unless)) return []
    const said = saidParts(letter, options, index)
    const missing = parts.filter((part) => !said.has(part))
    const sentence = sentenceAt(letter, at)
    if (!sentence || missing.length === 0) return []
    const found =
      missing.length === parts.length
        ? [matchAt(sentence, undefined, start ? [start] : [])]
        : missing.map((part) => matchAt(sentence, part.part, part.start ? [part.start] : []))
    // What the finding rests on, so that a reader sees at once when it was misread.
    return reason
      ? found.map((match) => ({...match, values: {...match.values, basis: evidenceWords(reason)}}))
      : found
  }
}

/** Find what a letter of its type must say and does not. When all is missing, that is one finding. */
export const requiredContent = kind({scope: 'letter', check})

/** A pattern of a part, and whether it counts wherever it stands. */
interface Wording {
  readonly part: RequiredPart
  readonly isAnywhere: boolean
}

function indexOf(parts: ReadonlyArray<RequiredPart>, lexicon: Lexicon): PatternIndex<Wording> {
  return new PatternIndex(
    parts.flatMap(
      (part): Array<readonly [Pattern, Wording]> => [
        ...(part.find ?? []).map((source) => [readPattern(source), {part, isAnywhere: false}] as const),
        ...(part.anywhere ?? []).map((source) => [readPattern(source), {part, isAnywhere: true}] as const)
      ]
    ),
    lexicon
  )
}

function saidParts(
  letter: Letter,
  {parts, when}: OptionsOf<'required-content'>,
  index: PatternIndex<Wording>
): Set<RequiredPart> {
  const explained = when && sentencesAround(letter, adverseActs(letter, when), reasonsFollow)
  const said = new Set(
    parts.filter(
      (part) => part.acts && actsOf(letter, ...part.acts).some((d) => explained?.has(d.sentence) ?? true)
    )
  )
  const nearby = new Map(
    parts.map((part) => [
      part,
      part.near ? sentencesAround(letter, actsOf(letter, part.near), following) : undefined
    ])
  )
  const wantsContact = parts.filter((part) => part.contact)
  for (const sentence of letter.sentences) {
    for (const {owner} of index.find(sentence)) {
      const near = nearby.get(owner.part)
      if (owner.isAnywhere || !near || near.has(sentence)) said.add(owner.part)
    }
    if (wantsContact.length > 0 && isContact(sentence)) for (const part of wantsContact) said.add(part)
  }
  return said
}

/** Sentences with some evidence, the one before each and some after; after a heading those of the text. */
function sentencesAround(
  {sentences, prose}: Letter,
  evidence: ReadonlyArray<Evidence>,
  after: number
): Set<Sentence> {
  const near = new Set<Sentence>()
  for (const {sentence} of evidence) {
    const first = sentence.isProse ? sentence : prose.find(({index}) => index > sentence.index)
    near.add(sentence)
    for (let step = -1; first && step <= after; step++) {
      const next = sentences[first.index + step]
      if (next) near.add(next)
    }
  }
  return near
}
