import type {Lexicon} from '../danish/lexicon.ts'
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
const endings: Readonly<Record<PhraseClass, ReadonlyArray<readonly [ending: string, lemma: string]>>> = {
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

/**
 * Says under which keys a form is looked up: `fremsendtes` under itself and as a form of `fremsende`.
 *
 * Only forms that can belong to a word of some term are looked up in the lexicon, each once.
 */
export class PhraseKeys {
  readonly #lexicon: Lexicon
  readonly #known = new Set<string>()
  readonly #prefixes = new Set<string>()
  readonly #initials = new Set<string>()
  readonly #cache = new Map<string, ReadonlyArray<string>>()

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  /** Make the key of a word of a term. */
  add(kind: KeyKind, word: string): string {
    const key = kind === 'form' ? word : `${kind}:${word}`
    this.#known.add(key)
    if (kind === 'form') return key
    this.#prefixes.add(word.slice(0, prefixLength))
    if (word.length <= longestVarying) {
      for (const initial of word.charAt(0) + (suppletive.get(word) ?? '')) this.#initials.add(initial)
    }
    return key
  }

  /** Give the keys of a form in small letters; none when it is no word of any term. */
  of(form: string): ReadonlyArray<string> {
    let keys = this.#cache.get(form)
    if (keys) return keys
    keys = this.#find(form)
    if (this.#cache.size >= remembered) this.#cache.clear()
    this.#cache.set(form, keys)
    return keys
  }

  #find(found: string): Array<string> {
    // A soft hyphen says where a word may be divided; it is no part of it.
    const form = found.includes('\u00AD') ? found.replaceAll('\u00AD', '') : found
    const keys = new Set<string>()
    const add = (key: string) => {
      if (this.#known.has(key)) keys.add(key)
    }
    add(form)
    if (!this.#mayInflect(form)) return [...keys]

    for (const kind of ['noun', 'verb', 'adjective', 'agreeing', 'lemma']) add(`${kind}:${form}`)
    for (const {pos, lemma, verbForm, tense, case: nounCase} of formReadings(this.#lexicon, form)) {
      add(`lemma:${lemma.toLowerCase()}`)
      // A present participle describes (`den foreliggende sag`) and has no alternative among verbs.
      if (pos === 'verb' && (verbForm === 'Ger' || (verbForm === 'Part' && tense === 'Pres'))) continue
      if (pos === 'verb' && verbForm === 'Part' && nounCase === 'Gen') continue
      add(`${pos === 'adverb' ? 'adjective' : pos}:${lemma.toLowerCase()}`)
      if (pos === 'adjective') add(`agreeing:${lemma}`)
    }
    const isKnown = this.#lexicon.ownClasses(form) !== 0
    for (const [kind, pairs] of Object.entries(endings)) {
      for (const [ending, rest] of pairs) {
        // Participles are adjectives in some terms: `akkrediterede` → `akkrediteret`.
        if (!form.endsWith(ending) || (isKnown && ending !== 'ede')) continue
        const lemma = form.slice(0, -ending.length) + rest
        if (lemma.length < 4) continue
        add(`${kind}:${lemma}`)
        if (!isKnown) add(`lemma:${lemma}`)
      }
    }
    return [...keys]
  }

  #mayInflect(form: string): boolean {
    return (
      this.#prefixes.has(form.slice(0, prefixLength)) ||
      (form.length <= 12 && this.#initials.has(form.charAt(0)))
    )
  }
}
