import {morphologicalClass as c} from '../lexicon/morphology.ts'
import {deponents, reciprocals} from '../words/deponents.ts'

/**
 * Corrects the tags a word may have by what the lexicon knows of its verb
 * forms. Print has few imperatives and few passives, so the tables learnt from
 * it miss readings that letters have, and offer others that no ending excludes.
 */
export class PlausibleTags {
  readonly #imperative: number
  readonly #presentPassive: ReadonlyArray<number>
  readonly #pastPassive: ReadonlyArray<number>
  readonly #active: ReadonlyArray<number>

  constructor(tags: ReadonlyArray<string>) {
    const matching = (wanted: RegExp) => tags.flatMap((tag, id) => (wanted.test(tag) ? [id] : []))
    this.#imperative = tags.indexOf('VERB|Mood=Imp')
    this.#presentPassive = matching(/Tense=Pres.*Voice=Pass|VerbForm=Inf.*Voice=Pass/)
    this.#pastPassive = matching(/Tense=Past.*VerbForm=Fin.*Voice=Pass/)
    this.#active = matching(/^(VERB|AUX).*VerbForm=(Fin|Inf).*Voice=Act/)
  }

  /** Correct the tags of a word in place; `seen` says that the tags come from the training text, often enough. */
  correct(
    tags: Set<number>,
    form: string,
    classes: number,
    seen: {some: boolean; frequent: boolean; settled: boolean}
  ): void {
    const sure = classes !== 0 && (classes & c.derived) === 0
    // `ring` was seen as a noun only, and no name becomes an order by its ending. `Forny` is infinitive and order.
    const imperative = classes & c.imperative || (classes & c.infinitive && !/[es]$/.test(form))
    if (sure && imperative && !seen.settled) tags.add(this.#imperative)
    else if (!seen.some && !imperative) remove(tags, [this.#imperative])

    if (seen.frequent || classes === 0 || !form.endsWith('s')) return
    if ((classes & c.passive) === 0) remove(tags, [...this.#presentPassive, ...this.#pastPassive])
    else if (deponents.has(form) && form !== 'findes')
      remove(tags, [...this.#presentPassive, ...this.#pastPassive])
    else if (!reciprocals.has(form) && !deponents.has(form)) remove(tags, this.#active)
  }
}

/** Take tags away, unless nothing would be left. */
function remove(tags: Set<number>, unwanted: ReadonlyArray<number>): void {
  const kept = [...tags].filter((tag) => !unwanted.includes(tag))
  if (kept.length === 0) return
  for (const tag of unwanted) tags.delete(tag)
}
