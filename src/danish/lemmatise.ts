import {type FingerprintTable, lookUp} from './fingerprint-table.ts'
import {lemmaForm, lemmaGroup} from './lemma-group.ts'
import {morphologicalClass as c} from './morphology.ts'
import {readModel} from './read-model.ts'
import {taggerMagic} from './tagger.ts'
import {seeds, type WordClasses} from './word-analysis.ts'
import {hashText, mix, normaliseDigits} from './word-features.ts'

/** How a form becomes its lemma: take letters off its end, put others on. */
export interface LemmaAction {
  readonly cut: number
  readonly add: string
}

/** Longest ending that has a rule. */
export const longestEnding = 11

/** The lexicon's classes of a base form, by the first letter of the lemma group. */
const baseClasses: ReadonlyMap<string, number> = new Map([
  ['N', c.commonNoun | c.neuterNoun | c.pluralOnly | c.verbalNoun],
  ['V', c.infinitive],
  ['A', c.adjective]
])

/**
 * Gives words their dictionary form. The rule of the longest known ending is
 * used; of its possible results the first that the lexicon knows as a base
 * form wins: `husene` → `hus`, `huse` (verb) → `huse`.
 */
export class Lemmatiser {
  readonly #groups: ReadonlyArray<string>
  readonly #seeds: Int32Array
  readonly #rules: FingerprintTable
  readonly #lists: ReadonlyArray<ReadonlyArray<LemmaAction>>
  readonly #lexicon: WordClasses

  /** Read the lemma part of the tagger's model (data/tagger.bin). */
  constructor(model: Uint8Array, lexicon: WordClasses) {
    const {header, section} = readModel(model, taggerMagic)
    this.#groups = (header.tags as ReadonlyArray<string>).map(lemmaGroup)
    this.#seeds = Int32Array.from(this.#groups, (d) => groupSeed(d))
    this.#rules = {prints: section('lemmaPrints', 'u16'), values: section('lemmaLists', 'u16')}
    this.#lists = readActions(header.lemmaActions as string)
    this.#lexicon = lexicon
  }

  /** Lemma of a word with the tag that the tagger gave it. */
  lemma(word: string, tagId: number): string {
    const group = this.#groups[tagId] ?? 'X'
    const form = lemmaForm(word, group)
    const seed = this.#seeds[tagId] ?? 0
    const key = normaliseDigits(form)
    const whole = lookUp(this.#rules, wholeFormKey(key, seed))
    if (whole > 0) return applyFirst(form, this.#lists[whole - 1])

    for (let size = Math.min(key.length, longestEnding); size >= 0; size--) {
      const list = lookUp(this.#rules, endingKey(key, size, seed))
      if (list > 0) return this.#best(form, group, this.#lists[list - 1] ?? [])
    }

    return form
  }

  #best(form: string, group: string, actions: ReadonlyArray<LemmaAction>): string {
    const wanted = baseClasses.get(group.charAt(0)) ?? 0
    if (actions.length < 2 || wanted === 0) return applyFirst(form, actions)

    // A word of the lexicon says more than a compound that could be: `tobak`, not `to-bakke`.
    let compound: string | undefined
    for (const action of actions) {
      const lemma = applyAction(form, action)
      const classes = this.#lexicon.classes(lemma)
      if ((classes & wanted) === 0) continue
      if ((classes & c.derived) === 0) return lemma
      compound ??= lemma
    }

    return compound ?? applyFirst(form, actions)
  }
}

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
