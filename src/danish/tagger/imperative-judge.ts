import {type FirstTags, ImperativeFeatures} from './imperative-features.ts'
import {wordFlags} from './word-analysis.ts'
import {kindOfTag} from './word-kind.ts'

/**
 * Decides which words of a tagged sentence are imperatives.
 *
 * The tagger goes from left to right and has not read the rest of the clause
 * when it meets `Svar`; only when no finite verb follows is it an order. So each
 * word that may be one is judged again, with the tags on both sides.
 */
export class ImperativeJudge {
  readonly #imperative: number
  readonly #kinds: Uint8Array
  readonly #weights: Int8Array
  readonly #shift: number
  readonly #collector = new ImperativeFeatures()

  /** `weights` has a place for each hashed feature, 2 to some power. */
  constructor(tags: ReadonlyArray<string>, weights: Int8Array) {
    this.#imperative = tags.indexOf('VERB|Mood=Imp')
    this.#kinds = Uint8Array.from(tags, kindOfTag)
    this.#weights = weights
    this.#shift = Math.clz32(weights.length) + 1
  }

  /** Correct the tags of a draft in place. */
  judge(draft: FirstTags): void {
    let begun = false
    for (let i = 0; i < draft.length; i++) {
      if (!isDoubtful(draft, i)) continue
      if (!begun) this.#collector.begin(draft, this.#kinds)
      begun = true

      const isImperative = this.#score(i) > 0
      if (isImperative) draft.tags[i] = this.#imperative
      else if (draft.tags[i] === this.#imperative) draft.tags[i] = draft.rivals[i] ?? 0
      this.#collector.settle(i, isImperative)
    }
  }

  #score(index: number): number {
    const collector = this.#collector
    collector.collect(index)
    let score = 0
    for (let j = 0; j < collector.count; j++)
      score += this.#weights[imperativeBucket(collector.features[j] ?? 0, this.#shift)] ?? 0
    return score
  }
}

/** Whether a word may be an imperative and something else. */
export function isDoubtful({words, rivals}: FirstTags, index: number): boolean {
  const word = words[index]
  if (word === undefined || (word.flags & wordFlags.mayBeImperative) === 0 || word.only >= 0) return false
  return (rivals[index] ?? -1) >= 0
}

/** Place of a feature in a table of 2 to the power of (32 - `shift`). */
export function imperativeBucket(feature: number, shift: number): number {
  return Math.imul(feature, 0x9e3779b1) >>> shift
}
