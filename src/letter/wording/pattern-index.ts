import type {Lexicon} from '../../danish/lexicon/lexicon.ts'
import type {Sentence} from '../model/sentence.ts'
import {matchPattern} from './match-pattern.ts'
import type {Pattern, PatternElement} from './pattern.ts'
import {type KeyKind, PhraseKeys} from './phrase-keys.ts'

/** Where a pattern was found: indices of the first token and of the one after the last. */
export interface PatternMatch<Owner> {
  readonly owner: Owner
  readonly first: number
  readonly end: number
}

interface Anchored<Owner> {
  readonly owner: Owner
  readonly pattern: Pattern
  /** How many tokens may stand before the anchor. */
  readonly least: number
  readonly most: number
  /** Whether the pattern has a gap. */
  readonly isNarrow: boolean
}

const none: ReadonlyArray<never> = []

/** A gap of four words, with a mark after each. */
const widestGap = 8

/**
 * All patterns of a rule by a word that they cannot do without, so that a sentence is compared only with those that
 * share a word with it.
 */
export class PatternIndex<Owner> {
  readonly #keys: PhraseKeys
  readonly #reader: number
  readonly #byKey = new Map<string, Array<Anchored<Owner>>>()
  /** Patterns of parts of speech alone. */
  readonly #anywhere: Array<Anchored<Owner>> = []

  constructor(patterns: Iterable<readonly [Pattern, Owner]>, lexicon: Lexicon) {
    this.#keys = PhraseKeys.of(lexicon)
    this.#reader = this.#keys.join()
    for (const [pattern, owner] of patterns) this.#add(pattern, owner)
  }

  #add(pattern: Pattern, owner: Owner): void {
    const at = anchorOf(pattern)
    const anchor = pattern[at]
    let least = 0
    let most = 0
    for (let index = 0; index < at; index++) {
      const element = pattern[index]
      if (!element) break
      if (element.kind === 'gap') most += widestGap
      else if (element.kind !== 'start' && element.kind !== 'end') {
        most++
        if (!element.optional) least++
      }
    }
    // Optional words belong to the match, but a gap is as narrow as can be.
    const isNarrow = pattern.some(({kind}) => kind === 'gap')
    const anchored = {owner, pattern, least, most, isNarrow}
    if (anchor?.kind === 'lemma') for (const lemma of anchor.lemmas) this.#put('lemma', lemma, anchored)
    else if (anchor?.kind === 'word') {
      for (const form of anchor.forms) this.#put('form', form.toLowerCase(), anchored)
    } else if (anchor?.kind === 'mark') this.#put('form', anchor.text, anchored)
    else this.#anywhere.push({...anchored, least: 0, most: 0})
  }

  #put(kind: KeyKind, word: string, anchored: Anchored<Owner>): void {
    const key = this.#keys.add(kind, word, this.#reader)
    const list = this.#byKey.get(key)
    if (!list) this.#byKey.set(key, [anchored])
    else if (list.at(-1) !== anchored) list.push(anchored)
  }

  /** Find the patterns of a sentence; of one pattern, matches from the same token count once. */
  find(sentence: Sentence): ReadonlyArray<PatternMatch<Owner>> {
    return sentence.once(this.#search)
  }

  readonly #search = (sentence: Sentence): ReadonlyArray<PatternMatch<Owner>> => {
    const matches: Array<PatternMatch<Owner>> = []
    const {tokens} = sentence
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]
      if (!token) break
      const {keys, readers} = this.#keys.keysOf(token)
      if ((readers & this.#reader) !== 0) {
        for (const key of keys) {
          for (const anchored of this.#byKey.get(key) ?? none) addMatch(anchored, sentence, index, matches)
        }
      }
      for (const anchored of this.#anywhere) addMatch(anchored, sentence, index, matches)
    }
    return matches
  }
}

/** Find the words that a pattern must have and that sentences have least: the longest, since short words are common. */
function anchorOf(pattern: Pattern): number {
  let anchor = -1
  let longest = 0
  for (let index = 0; index < pattern.length; index++) {
    const element = pattern[index]
    const length = element ? shortestForm(element) : 0
    if (length <= longest) continue
    longest = length
    anchor = index
  }
  return anchor
}

/** Letters of the shortest form of an element; 0 when the element may be left out or met by a part of speech. */
function shortestForm(element: PatternElement): number {
  if (element.kind === 'mark') return element.optional ? 0 : 1
  if (element.kind === 'lemma') return element.optional ? 0 : shortest(element.lemmas)
  if (element.kind !== 'word' || element.optional || element.tags.length > 0) return 0
  return shortest(element.forms)
}

function shortest(words: ReadonlyArray<string>): number {
  let length = Number.POSITIVE_INFINITY
  for (let index = 0; index < words.length; index++) length = Math.min(length, words[index]?.length ?? 0)
  return length
}

function addMatch<Owner>(
  {owner, pattern, least, most, isNarrow}: Anchored<Owner>,
  sentence: Sentence,
  anchor: number,
  matches: Array<PatternMatch<Owner>>
): void {
  let match: PatternMatch<Owner> | undefined
  for (let first = anchor - least; first >= Math.max(0, anchor - most) && !(match && isNarrow); first--) {
    const end = matchPattern(pattern, sentence, first)
    if (end > anchor) match = {owner, first, end}
  }
  if (match) matches.push(match)
}
