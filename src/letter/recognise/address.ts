import {morphologicalClass as c} from '../../danish/lexicon/morphology.ts'
import {findPreposedModifiers} from '../../danish/syntax/preposed-modifier.ts'
import {pluralQuantifiers} from '../../danish/words/determiners.ts'
import {isDoer} from '../../danish/words/doers.ts'
import {
  politeForms,
  politeWords,
  possessivesOfOthers,
  readerWords,
  relativePronouns,
  severalReaders
} from '../../danish/words/pronouns.ts'
import {openingMarks} from '../../danish/words/quotation-marks.ts'
import type {Letter} from '../model/letter.ts'
import type {Sentence} from '../model/sentence.ts'
import type {Token} from '../model/token.ts'
import {isQuoted} from '../sentences/borrowed-words.ts'
import {hasSeveralReaders} from './several-readers.ts'

/** How a letter speaks to its reader. */
export interface Address {
  /** `De`, `Dem`, `Deres` to the reader. */
  readonly polite: ReadonlyArray<Token>
  /** `du`, `dig`, `din`, and `I`, `jer`, `jeres`. */
  readonly familiar: ReadonlyArray<Token>
  /** The pronoun by which the letter speaks to its reader. */
  readonly pronoun: 'du' | 'I' | 'De'
  /** Whether De speaks to more than one. */
  readonly several: boolean
}

const addresses = new WeakMap<Letter, Address>()

/** Find the words that speak to the reader; found once for all rules. */
export function addressOf(letter: Letter): Address {
  let address = addresses.get(letter)
  if (!address) {
    address = readAddress(letter)
    addresses.set(letter, address)
  }
  return address
}

/** Say how a letter speaks that is a part of another one. */
export function assumeAddress(letter: Letter, address: Address): void {
  addresses.set(letter, address)
}

const parts: ReadonlySet<string> = new Set(['letterhead', 'body', 'list-item', 'heading', 'table', 'note'])

function readAddress(letter: Letter): Address {
  const clear: Array<Token> = []
  const unclear: Array<Token> = []
  const familiar: Array<Token> = []

  for (const sentence of letter.sentences) {
    if (!parts.has(sentence.unit.part)) continue
    for (const {index, way} of sentence.once(wordsOfAddress)) {
      const token = sentence.tokens[index]
      // What somebody else says is said to somebody else.
      if (token && !isQuoted(sentence, index))
        (way === 'familiar' ? familiar : way === 'clear' ? clear : unclear).push(token)
    }
  }

  const polite = [...clear, ...unclear.filter((token) => isPolite(token, clear, familiar))]
  const several = hasSeveralReaders(letter, polite)
  return {
    polite: polite.toSorted((a, b) => a.start - b.start),
    familiar,
    several,
    pronoun: polite.length > familiar.length ? 'De' : isMostlyPlural(familiar) ? 'I' : 'du'
  }
}

/** `I` and `jer`, where a letter has several readers. */
function isMostlyPlural(familiar: ReadonlyArray<Token>): boolean {
  return familiar.filter((d) => severalReaders.has(d.lower)).length * 2 > familiar.length
}

/** A word that speaks to the reader: familiar, or polite, where the capital may be `unclear`. */
interface AddressWord {
  readonly index: number
  readonly way: 'familiar' | 'clear' | 'unclear'
}

function wordsOfAddress(sentence: Sentence): Array<AddressWord> {
  const {tokens} = sentence
  const words: Array<AddressWord> = []
  for (const token of tokens) {
    const {index, text, lower} = token
    // `I bedes …`: a finite verb follows no preposition; `I går` is yesterday.
    const isYou =
      text === 'I' &&
      (token.upos === 'PRON' ||
        (sentence.grammar.tagOf(index + 1).finite === true && tokens[index + 1]?.lower !== 'går'))
    if (readerWords.has(lower) || isYou) words.push({index, way: 'familiar'})
    if (!politeForms.has(lower) || text === lower || isOther(token)) continue
    words.push({index, way: isForcedCapital(token) ? 'unclear' : 'clear'})
  }
  return words
}

/** An article (`De to naboer`), a name (`De Unges Hus`), or a pronoun with its own description (`Dem, der vil med`). */
function isOther(token: Token): boolean {
  const {sentence, index, lower} = token
  const next = sentence.tokens[index + 1]
  if (!next || lower === 'deres') return false
  const described = next.text === ',' ? sentence.tokens[index + 2] : next
  // `anser Dem som ejer`, `De som lejer`: as what, and no clause.
  const isAs = described?.lower === 'som' && described.upos === 'ADP'
  if (relativePronouns.has(described?.lower ?? '') && !isAs) return !isInCleft(token)
  // In the middle of a sentence an article has a small letter.
  if (lower === 'de' && isForcedCapital(token) && isArticle(token)) return true
  // A capital inside the sentence that is followed by another belongs to a name.
  return index > 0 && /^\p{Lu}\p{Ll}/u.test(next.text) && next.upos === 'PROPN'
}

/** `Det er Dem, der skal betale`: the reader, held out from others; `Vi hører fra Dem, der vil med` are others. */
export function isInCleft({sentence, index}: Token): boolean {
  const {tokens, grammar} = sentence
  const before = tokens.slice(Math.max(0, index - 5), index)
  return (
    before.some(({lower}) => lower === 'det') &&
    before.some((token) => token.lemma === 'være') &&
    before.every(
      (token) =>
        /^(?:det|ikke|kun|også|jo|altså)$/.test(token.lower) ||
        /^(?:AUX|VERB|ADV|SCONJ|CCONJ)$/.test(grammar.tagOf(token.index).upos) ||
        !token.isWord
    )
  )
}

/** `De` with a noun it belongs to: `De fleste borgere`, `De 14 dage`, `De på listen nævnte personer`. */
function isArticle({sentence, index}: Token): boolean {
  const {lexicon} = sentence.letter.danish
  const mayBeNoun = (form: string) => (lexicon.ownClasses(form) & c.nounPlural) !== 0
  const {grammar, tokens} = sentence
  const {upos, verbForm, number} = grammar.tagOf(index + 1)
  // `De borgere, der …`, but `har De ret til`: the article is for the plural.
  if (upos === 'NOUN') return number === 'Plur'
  if (upos === 'NUM' || /^\d/.test(tokens[index + 1]?.text ?? '')) return true
  // After an article adjectives and participles are definite: `De indsendte bilag`, but `Har De husket …`.
  if (upos === 'ADJ' || verbForm === 'Part') return /(?:e|s|å|u)$/.test(tokens[index + 1]?.lower ?? '')
  // `De nedenfor anførte krav`, but `De siger nedenfor`.
  const described = grammar.tagOf(index + 2)
  const isWeak = described.verbForm === 'Part' || described.upos === 'ADJ' || described.tense === 'Past'
  if (upos === 'ADV' && isWeak && grammar.tagOf(index + 3).upos === 'NOUN')
    return /(?:te|ede|ne|ende)$/.test(tokens[index + 2]?.lower ?? '')
  // `De af Dem sendte bilag`: an article with a loaded modifier behind it.
  const forms = tokens.map((token) => token.lower)
  if (
    upos === 'ADP' &&
    findPreposedModifiers(forms, grammar.tagInfos, mayBeNoun).some((d) => d.determiner === index)
  )
    return true
  // `De på kontoret ved mere`: people described by where they are, not the reader, who needs no description.
  return upos === 'ADP' && grammar.tagOf(index + 2).upos !== 'PRON' && !grammar.tagOf(index + 1).finite
}

const afterCapital = new RegExp(`^[:${openingMarks}–-]$`)

/** Whether the capital says nothing: at the start of the sentence, after a colon or a quotation mark, in capitals. */
function isForcedCapital({sentence, index, text}: Token): boolean {
  if (text.length > 1 && text === text.toUpperCase()) return true
  const before = sentence.tokens.slice(0, index)
  return !before.some((token) => token.isWord) || afterCapital.test(before.at(-1)?.text ?? '')
}

/** Decide a `De` whose capital says nothing, by what else the letter says. */
function isPolite(token: Token, clear: ReadonlyArray<Token>, familiar: ReadonlyArray<Token>): boolean {
  const {sentence, index} = token
  if (clear.some((other) => other.sentence === sentence)) return true
  // Nobody begins a sentence with the reader as its object; `Dem fra i går` are others.
  if (token.lower === 'dem') return false
  if (/^bed(?:es|t)$/.test(sentence.tokens[index + 1]?.lower ?? '')) return true
  if (familiar.length > clear.length) return false
  // In a letter that says De, they are mostly the reader; where nothing tells, others are meant only if named before.
  return clear.length > 0
    ? !isAboutOthers(token)
    : !hasPlural(previous(sentence)) && !hasPlural(before(token))
}

/**
 * In a letter that says De: the sentence before has a group as its subject, or people as its object, and the reader is
 * not asked for anything.
 */
function isAboutOthers(token: Token): boolean {
  const {sentence, index, lower} = token
  const last = previous(sentence)
  if (lower === 'dem' || mentionsReader(last)) return false
  const words = last.filter(({isWord}) => isWord)
  const subject = words.find(({upos}) => upos === 'NOUN')
  const [first] = words
  if (!first) return false
  if (words.slice(0, 3).some(isGroup)) return true
  if (subject && isPlural(subject) && subject.index - first.index <= 2) return true
  // What readers can, shall or are asked to do is told of them; what others feel and do has another verb.
  const verb = sentence.tokens[index + 1]?.lower ?? ''
  return (
    !/^(?:kan|skal|vil|bør|må|bedes|har|får|bor|ejer|søger|ønsker|oplyser|skriver|klager)$/.test(verb) &&
    words.some((d) => isPlural(d) && isKnown(d) && isDoer(d.lower))
  )
}

function mentionsReader(tokens: ReadonlyArray<Token>): boolean {
  return tokens.some(({text, index}) => index > 0 && politeWords.has(text))
}

function previous({letter, index, unit}: Sentence): ReadonlyArray<Token> {
  const last = letter.sentences[index - 1]
  return last && parts.has(last.unit.part) && last.unit.part !== 'heading' && unit.part !== 'heading'
    ? last.tokens
    : []
}

function before({sentence, index}: Token): ReadonlyArray<Token> {
  return sentence.tokens.slice(0, index)
}

/** Whether a group of people or things is named that `de` could mean. */
function hasPlural(tokens: ReadonlyArray<Token>): boolean {
  return tokens.some(
    (token) => isPlural(token) || token.lower === 'de' || token.lower === 'dem' || isGroup(token)
  )
}

function isPlural({sentence, index}: Token): boolean {
  const {upos, number} = sentence.grammar.tagOf(index)
  return upos === 'NOUN' && number === 'Plur'
}

/** `hjælperne`, but `andre borgere`: only who is known is spoken of again. */
function isKnown({sentence, index}: Token): boolean {
  return sentence.grammar.tagOf(index).definite === 'Def'
}

/** A group without a plural noun: `mange`, `flere`, but `mange tak`; `Lise og Per`, `Anna og hendes bror`. */
function isGroup({sentence: {tokens}, index, lower}: Token): boolean {
  if (pluralQuantifiers.has(lower)) {
    return !/^(?:tak|hilsner|af|gange)$/.test(tokens[index + 1]?.lower ?? '')
  }
  if (lower !== 'og' || tokens[index - 1]?.upos !== 'PROPN') return false
  const next = tokens[index + 1]
  const other = possessivesOfOthers.has(next?.lower ?? '') ? tokens[index + 2] : next
  return other !== undefined && (other.upos === 'PROPN' || isDoer(other.lower))
}
