import type {Lexicon} from '../../danish/lexicon/lexicon.ts'
import type {Token} from '../model/token.ts'
import type {FormKeys} from '../model/word-type.ts'
import {formReadings} from './form-readings.ts'
import type {PhraseClass} from './phrase.ts'

/** How a word is looked for: as it stands, as a form of a word of a class or of any, or as an adjective that agrees. */
export type KeyKind = PhraseClass | 'form' | 'agreeing' | 'lemma'

/** Forms whose beginning says nothing of their lemma. */
const suppletive: ReadonlyMap<string, string> = new Map([
  ['være', 'e'],
  ['god', 'b'],
  ['dårlig', 'v'],
  ['lille', 'ms'],
  ['mange', 'f'],
  ['gammel', 'æ']
])

/** Longer words keep their first letters in all forms: strong verbs such as `skrive` are short or have a prefix. */
const longestVarying = 7
const prefixLength = 3
/** Forms remembered; a run over many letters forgets them all when there are more. */
const remembered = 50_000

/** Endings of words that the lexicon does not have, longest first, and what stands there in the lemma. */
const endingsOf: Readonly<Record<PhraseClass, ReadonlyArray<readonly [ending: string, lemma: string]>>> = {
  noun: [
    ['ernes', ''],
    ['erne', ''],
    ['enes', 'e'],
    ['enes', ''],
    ['ets', ''],
    ['ene', 'e'],
    ['ene', ''],
    ['ens', ''],
    ['rnes', ''],
    ['rne', ''],
    ['nes', ''],
    ['ers', ''],
    ['en', ''],
    ['et', ''],
    ['er', ''],
    ['ne', ''],
    ['ns', ''],
    ['ts', ''],
    ['e', ''],
    ['n', ''],
    ['t', ''],
    ['r', ''],
    ['s', '']
  ],
  verb: [
    ['des', ''],
    ['de', ''],
    ['r', ''],
    ['s', ''],
    ['t', '']
  ],
  adjective: [
    ['ede', 'et'],
    ['e', ''],
    ['t', '']
  ]
}

interface Ending {
  /** `noun:`, the beginning of a key. */
  readonly kind: string
  readonly ending: string
  readonly lemma: string
}

/** All endings by their last letter. */
const endings = new Map<string, Array<Ending>>()
for (const [kind, pairs] of Object.entries(endingsOf)) {
  for (const [ending, lemma] of pairs) {
    const last = ending.slice(-1)
    const alike = endings.get(last) ?? []
    alike.push({kind: `${kind}:`, ending, lemma})
    endings.set(last, alike)
  }
}
const noEndings: ReadonlyArray<Ending> = []
const inflecting = ['noun:', 'verb:', 'adjective:', 'agreeing:', 'lemma:']

const ofLexicon = new WeakMap<Lexicon, PhraseKeys>()

/**
 * Says under which keys a form is looked up: `fremsendtes` under itself and as a form of `fremsende`.
 *
 * All that look for words share it, so that a form is looked up once for all of them, and only one that can belong to
 * a word of some term. Who looks for a word first in a row of words has a bit, and passes by forms without it.
 */
export class PhraseKeys {
  readonly #lexicon: Lexicon
  /** Keys of all terms, with the bits of the readers that begin with them. */
  readonly #known = new Map<string, number>()
  readonly #prefixes = new Set<string>()
  readonly #initials = new Set<string>()
  readonly #cache = new Map<string, FormKeys>()
  #readers = 0
  #version = 0

  private constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  /** The keys that all who look for words of a lexicon share. */
  static of(lexicon: Lexicon): PhraseKeys {
    let keys = ofLexicon.get(lexicon)
    if (!keys) {
      keys = new PhraseKeys(lexicon)
      ofLexicon.set(lexicon, keys)
    }
    return keys
  }

  /** Give a reader its bit. Where there are more readers than bits some share one, and look in vain at times. */
  join(): number {
    return 1 << (this.#readers++ % 31)
  }

  /**
   * Make the key of a word of a term.
   *
   * @param reader bit of the reader when its terms begin with the word, else 0
   */
  add(kind: KeyKind, word: string, reader: number): string {
    const key = kind === 'form' ? word : `${kind}:${word}`
    const known = this.#known.get(key)
    const readers = (known ?? 0) | reader
    if (known === readers) return key
    // What was said of forms before no longer holds.
    this.#version++
    this.#cache.clear()
    this.#known.set(key, readers)
    if (kind === 'form' || known !== undefined) return key
    this.#prefixes.add(word.slice(0, prefixLength))
    if (word.length <= longestVarying) {
      for (const initial of word.charAt(0) + (suppletive.get(word) ?? '')) this.#initials.add(initial)
    }
    return key
  }

  /** Give the keys of a word; none when it is no word of any term. */
  keysOf({type}: Token): FormKeys {
    const {keys} = type
    if (keys?.owner === this && keys.version === this.#version) return keys
    let found = this.#cache.get(type.lower)
    if (!found) {
      found = this.#find(type.lower)
      if (this.#cache.size >= remembered) this.#cache.clear()
      this.#cache.set(type.lower, found)
    }
    type.keys = found
    return found
  }

  #find(form: string): FormKeys {
    const keys = new Set<string>()
    let readers = 0
    const add = (key: string) => {
      const known = this.#known.get(key)
      if (known === undefined) return
      keys.add(key)
      readers |= known
    }
    add(form)
    if (this.#mayInflect(form)) this.#addInflected(form, add)
    return {keys: keys.size === 0 ? none : [...keys], readers, owner: this, version: this.#version}
  }

  #addInflected(form: string, add: (key: string) => void): void {
    // Loops by index: this is run for all words of a letter before V8 has compiled it, when iterators are dear.
    for (let at = 0; at < inflecting.length; at++) add(inflecting[at] + form)
    const readings = formReadings(this.#lexicon, form)
    for (let at = 0; at < readings.length; at++) {
      const reading = readings[at]
      if (!reading) break
      const {pos, lemma, verbForm, tense, case: nounCase} = reading
      add(`lemma:${lemma.toLowerCase()}`)
      // A present participle describes (`den foreliggende sag`) and has no alternative among verbs.
      if (pos === 'verb' && (verbForm === 'Ger' || (verbForm === 'Part' && tense === 'Pres'))) continue
      if (pos === 'verb' && verbForm === 'Part' && nounCase === 'Gen') continue
      add(`${pos === 'adverb' ? 'adjective' : pos}:${lemma.toLowerCase()}`)
      if (pos === 'adjective') add(`agreeing:${lemma}`)
    }
    const isKnown = this.#lexicon.ownClasses(form) !== 0
    const alike = endings.get(form.slice(-1)) ?? noEndings
    for (let at = 0; at < alike.length; at++) {
      const found = alike[at]
      if (!found) break
      const {kind, ending, lemma: rest} = found
      // Participles are adjectives in some terms: `akkrediterede` → `akkrediteret`.
      if (!form.endsWith(ending) || (isKnown && ending !== 'ede')) continue
      const lemma = form.slice(0, -ending.length) + rest
      if (lemma.length < 4) continue
      add(kind + lemma)
      if (!isKnown) add(`lemma:${lemma}`)
    }
  }

  #mayInflect(form: string): boolean {
    return (
      this.#prefixes.has(form.slice(0, prefixLength)) ||
      (form.length <= 12 && this.#initials.has(form.charAt(0)))
    )
  }
}

const none: ReadonlyArray<string> = []
