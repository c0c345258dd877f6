import {type FingerprintTable, lookUp} from '../data/fingerprint-table.ts'
import {readModel} from '../data/read-model.ts'
import {lemmaForm, lemmaGroup} from './lemma-group.ts'
import {taggerMagic} from './tagger.ts'
import {readTag, type TagInfo} from './tagset.ts'
import {type FormReading, seeds, type WordClasses} from './word-analysis.ts'
import {hashText, mix, normaliseDigits} from './word-features.ts'

/** How a form becomes its lemma: take letters off its end, put others on. */
export interface LemmaAction {
  readonly cut: number
  readonly add: string
}

/** Longest ending that has a rule. */
export const longestEnding = 11

/** Lemmas remembered per tag. */
const cacheLimit = 5000

/** The lexicon's name of the parts of speech that are inflected. */
const inflected: ReadonlyMap<string, string> = new Map([
  ['NOUN', 'noun'],
  ['VERB', 'verb'],
  ['AUX', 'verb'],
  ['ADJ', 'adjective']
])

/**
 * Gives words their dictionary form.
 *
 * Forms that the treebank treats in its own way are listed; else the lexicon
 * is asked (`huse` as a verb → `huse`, as a noun → `hus`), and where it does
 * not know the word, the rule of its longest known ending is used.
 */
export class Lemmatiser {
  readonly #groups: ReadonlyArray<string>
  readonly #seeds: Int32Array
  readonly #rules: FingerprintTable
  readonly #lists: ReadonlyArray<ReadonlyArray<LemmaAction>>
  readonly #lexicon: WordClasses
  readonly #tags: ReadonlyArray<TagInfo>
  readonly #caches: ReadonlyArray<Map<string, string>>

  /** Read the lemma part of the tagger's model (data/tagger.bin). */
  constructor(model: Uint8Array, lexicon: WordClasses) {
    const {header, section} = readModel(model, taggerMagic)
    const tags = header.tags as ReadonlyArray<string>
    this.#tags = tags.map(readTag)
    this.#caches = tags.map(() => new Map())
    this.#groups = tags.map(lemmaGroup)
    this.#seeds = Int32Array.from(this.#groups, (d) => groupSeed(d))
    this.#rules = {prints: section('lemmaPrints', 'u16'), values: section('lemmaLists', 'u16')}
    this.#lists = readActions(header.lemmaActions as string)
    this.#lexicon = lexicon
  }

  /** Lemma of a word with the tag that the tagger gave it. */
  lemma(word: string, tagId: number): string {
    const cache = this.#caches[tagId]
    const known = cache?.get(word)
    if (known !== undefined) return known

    const lemma = this.#find(word, tagId)
    if (cache && cache.size >= cacheLimit) cache.clear()
    cache?.set(word, lemma)
    return lemma
  }

  #find(word: string, tagId: number): string {
    const form = lemmaForm(word, this.#groups[tagId] ?? 'X')
    const seed = this.#seeds[tagId] ?? 0
    const key = normaliseDigits(form)
    const whole = lookUp(this.#rules, wholeFormKey(key, seed))
    if (whole > 0) return applyFirst(form, this.#lists[whole - 1])

    const actions = this.#actionsFor(key, seed)
    return this.#lookUp(form, this.#tags[tagId], actions) ?? applyFirst(form, actions)
  }

  #actionsFor(key: string, seed: number): ReadonlyArray<LemmaAction> | undefined {
    for (let size = Math.min(key.length, longestEnding); size >= 0; size--) {
      const list = lookUp(this.#rules, endingKey(key, size, seed))
      if (list > 0) return this.#lists[list - 1]
    }
    return undefined
  }

  /** Of the lexicon's readings take the one that fits the tag best; of equals the one that the rule gives too. */
  #lookUp(
    form: string,
    tag: TagInfo | undefined,
    actions: ReadonlyArray<LemmaAction> = []
  ): string | undefined {
    const pos = inflected.get(tag?.upos ?? '')
    if (!tag || !pos) return undefined
    let best: string | undefined
    let highest = -1

    for (const reading of this.#lexicon.lemmas(form)) {
      if (reading.pos !== pos) continue
      const lemma = withCapitals(reading.lemma, form)
      const likely = actions.some((action) => applyAction(form, action) === lemma)
      const fit = 2 * agreement(reading, tag) + (likely ? 1 : 0)
      if (fit > highest) {
        highest = fit
        best = lemma
      }
    }

    return best
  }
}

/** Put back the capitals of a first part: `FN-tropper` → `FN-troppe` would be `fn-` in the lexicon. */
function withCapitals(lemma: string, form: string): string {
  const hyphen = form.lastIndexOf('-') + 1
  const first = form.slice(0, hyphen)
  return first !== first.toLowerCase() && lemma.startsWith(first.toLowerCase())
    ? first + lemma.slice(hyphen)
    : lemma
}

/** How many features a reading has in common with a tag. */
function agreement(reading: FormReading, tag: TagInfo): number {
  let same = 0
  for (const name of comparable) if (tag[name] !== undefined && tag[name] === reading[name]) same++
  return same
}

const comparable = ['verbForm', 'mood', 'tense', 'voice', 'number', 'definite', 'case', 'degree'] as const

/** Seed of a group's keys in the rule table. */
export function groupSeed(group: string): number {
  return hashText(group, seeds.lemma)
}

/** Key of a rule for all forms of a group with this ending. */
export function endingKey(form: string, size: number, seed: number): number {
  return hashText(form, mix(seed, size + 1), form.length - size)
}

/** Key of a rule for one form only. */
export function wholeFormKey(form: string, seed: number): number {
  return hashText(form, mix(seed, 0))
}

/** Carry out an action. */
export function applyAction(form: string, {cut, add}: LemmaAction): string {
  return cut > 0 || add !== '' ? form.slice(0, form.length - cut) + add : form
}

/** Read an action as models write it: letters to cut, letters to add (`2e`). */
export function readAction(action: string): LemmaAction {
  const cut = Number.parseInt(action, 10)
  return {cut, add: action.slice(String(cut).length)}
}

/** Read lists of actions, one list per line, in each the commonest action first: `2e 3`. */
function readActions(text: string): Array<Array<LemmaAction>> {
  return text.split('\n').map((line) => line.split(' ').map(readAction))
}

function applyFirst(form: string, actions: ReadonlyArray<LemmaAction> | undefined): string {
  const first = actions?.[0]
  return first ? applyAction(form, first) : form
}
