import type {Lexicon} from '../../danish/lexicon/lexicon.ts'
import type {Letter} from '../../letter/model/letter.ts'
import {matchAt, sentenceAt} from '../../letter/model/letter-place.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {actsOf, does} from '../../letter/recognise/acts.ts'
import {isContact} from '../../letter/recognise/contact.ts'
import {isLetter} from '../../letter/recognise/is-letter.ts'
import type {Act} from '../../letter/recognise/recognition.ts'
import {readPattern} from '../../letter/wording/pattern.ts'
import {PatternIndex} from '../../letter/wording/pattern-index.ts'
import {kind, type Prepare} from '../kind.ts'

/** Something that a letter must say, and how it may be said; any of them will do. */
export interface RequiredPart {
  /** Its name; the message of this name tells that it is missing. */
  readonly part: string
  /** What a sentence does that says it. */
  readonly acts?: ReadonlyArray<Act>
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

const check: Prepare<'required-content'> = (options, {lexicon}) => {
  const {when, unless, at, parts, start} = options
  const index = indexOf(parts, lexicon)

  return (letter) => {
    if (!isLetter(letter)) return []
    if (when && !does(letter, ...when)) return []
    if (unless && does(letter, ...unless)) return []
    const said = saidParts(letter, parts, index)
    const missing = parts.filter((part) => !said.has(part))
    const sentence = sentenceAt(letter, at)
    if (!sentence || missing.length === 0) return []
    if (missing.length === parts.length) return [matchAt(sentence, undefined, start ? [start] : [])]
    return missing.map((part) => matchAt(sentence, part.part, part.start ? [part.start] : []))
  }
}

/** Find what a letter of its type must say and does not. When all is missing, that is one finding. */
export const requiredContent = kind({scope: 'letter', check})

function indexOf(parts: ReadonlyArray<RequiredPart>, lexicon: Lexicon): PatternIndex<RequiredPart> {
  return new PatternIndex(
    parts.flatMap((part) => (part.find ?? []).map((source) => [readPattern(source), part] as const)),
    lexicon
  )
}

function saidParts(
  letter: Letter,
  parts: ReadonlyArray<RequiredPart>,
  index: PatternIndex<RequiredPart>
): Set<RequiredPart> {
  const said = new Set(parts.filter((part) => part.acts && does(letter, ...part.acts)))
  const nearby = new Map(
    parts.map((part) => [part, part.near ? sentencesNear(letter, part.near) : undefined])
  )
  const wantsContact = parts.filter((part) => part.contact)
  for (const sentence of letter.sentences) {
    for (const {owner} of index.find(sentence)) {
      const near = nearby.get(owner)
      if (!near || near.has(sentence)) said.add(owner)
    }
    if (wantsContact.length > 0 && isContact(sentence)) for (const part of wantsContact) said.add(part)
  }
  return said
}

function sentencesNear(letter: Letter, act: Act): Set<Sentence> {
  const near = new Set<Sentence>()
  for (const {sentence} of actsOf(letter, act)) {
    for (let step = -1; step <= following; step++) {
      const next = letter.sentences[sentence.index + step]
      if (next) near.add(next)
    }
  }
  return near
}
