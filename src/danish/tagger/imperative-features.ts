import {morphologicalClass as c} from '../lexicon/morphology.ts'
import {type WordInfo, wordFlags} from './word-analysis.ts'
import {mix, shapes} from './word-features.ts'
import {wordKind} from './word-kind.ts'

/** A sentence as the tagger first tagged it, before its imperatives are judged. */
export interface FirstTags {
  readonly words: ReadonlyArray<WordInfo>
  readonly length: number
  readonly tags: Int16Array
  /** Of words that may be imperatives: by how much that reading won, less than 0 where it lost. */
  readonly margins: Float64Array
  /** Of the same words: the best other tag. */
  readonly rivals: Int16Array
}

/** How far a clause is looked at to either side, so that time stays linear in sentences without end. */
const reach = 40

/**
 * Turns a word that may be an imperative into hashed features of its whole
 * clause, with the tags on both sides.
 *
 * ```
 * Når du har betalt , send kvitteringen til os , og husk …
 *                     ^ opens its clause; no subject, no other finite verb
 * ```
 */
export class ImperativeFeatures {
  /** Features of the last `collect`, the first `count` of them. */
  readonly features = new Int32Array(64)
  count = 0
  #draft: FirstTags | undefined
  /** Kinds of the sentence's words; those to the left as already judged. */
  #kinds = new Uint8Array(256)
  #lastImperative = -1
  #imperativeSeen = 0

  /** Start a sentence; `kinds` gives the kind of each tag. */
  begin(draft: FirstTags, kinds: Uint8Array): void {
    const {length, tags} = draft
    if (this.#kinds.length < length) this.#kinds = new Uint8Array(length * 2)
    this.#draft = draft
    this.#imperativeSeen = 0
    this.#lastImperative = -1
    for (let i = 0; i < length; i++) {
      const kind = kinds[tags[i] ?? 0] ?? 0
      this.#kinds[i] = kind
      if (kind === wordKind.imperative) this.#lastImperative = i
    }
  }

  /** Tell how the word at `index` was judged. */
  settle(index: number, isImperative: boolean): void {
    if (isImperative) {
      this.#kinds[index] = wordKind.imperative
      this.#imperativeSeen = 1
    } else if (this.#kinds[index] === wordKind.imperative) this.#kinds[index] = wordKind.noun
  }

  /** Collect the features of the word at `index`. */
  collect(index: number): void {
    const draft = this.#draft
    const word = draft?.words[index]
    if (!draft || !word) return
    const {words, length} = draft
    const start = this.#clauseStart(index)
    const end = this.#clauseEnd(index)
    const {finite, subject} = this.#before(start, index)
    const finiteAfter = this.#hasFinite(index + 1, end)
    const before = words[start - 1]
    const opener = before === undefined ? 1 : this.#openerOf(before, start - 1)
    const opening = mix(opener, Math.min(3, index - start))
    const frame = mix(opening, finite * 8 + finiteAfter * 4 + subject)
    const current = this.#kind(index)
    const next = this.#kind(index + 1)
    const next2 = this.#kind(index + 2)
    const previous = this.#kind(index - 1)
    const nextWord = index + 1 < length ? (words[index + 1]?.hash ?? 0) : 1
    const previousWord = index > 0 ? (words[index - 1]?.hash ?? 0) : 1
    const margin = bandOf(draft.margins[index] ?? 0)
    const homograph = homographOf(word.classes)
    const capital = (word.shape & (shapes.initialCapital | shapes.allCapitals)) * 2 + (index === 0 ? 1 : 0)
    const orders = this.#imperativeSeen * 2 + (this.#lastImperative > index ? 1 : 0)
    const verbBefore = mix(this.#verbBefore(start), opening)
    const last = words[length - 1]
    const closing = last && last.flags & wordFlags.clauseEnd ? last.hash : 0
    const seen = word.flags & (wordFlags.frequent | wordFlags.settled | wordFlags.neverImperative)

    const f = this.features
    let k = 0
    f[k++] = 1
    f[k++] = mix(margin, 2)
    f[k++] = mix(current, 3)
    f[k++] = mix(mix(current, 4), margin)
    f[k++] = mix(homograph, 5)
    f[k++] = mix(mix(homograph, 6), current)
    f[k++] = mix(opening, 7)
    f[k++] = mix(mix(opening, 8), current)
    f[k++] = mix(mix(opening, 9), margin)
    f[k++] = mix(frame, 10)
    f[k++] = mix(mix(frame, 11), current)
    f[k++] = mix(mix(frame, 12), margin)
    f[k++] = mix(mix(frame, 13), homograph)
    f[k++] = mix(next, 14)
    f[k++] = mix(mix(next, 15), current)
    f[k++] = mix(mix(next, 16), margin)
    f[k++] = mix(mix(next, 17), opening)
    f[k++] = mix(mix(next, 18), next2)
    f[k++] = mix(mix(mix(next, 19), next2), opening)
    f[k++] = mix(mix(mix(next, 20), homograph), opening)
    f[k++] = mix(previous, 21)
    f[k++] = mix(mix(previous, 22), next)
    f[k++] = mix(nextWord, 23)
    f[k++] = mix(previousWord, 24)
    f[k++] = mix(mix(nextWord, 25), opening)
    f[k++] = mix(mix(finiteAfter, 26), current)
    f[k++] = mix(mix(finiteAfter, 27), opening)
    f[k++] = mix(mix(subject * 2 + finite, 28), current)
    f[k++] = mix(orders, 29)
    f[k++] = mix(mix(orders, 30), opening)
    f[k++] = mix(mix(mix(orders >> 1, 31), current), next)
    f[k++] = mix(verbBefore, 32)
    f[k++] = mix(mix(verbBefore, 33), margin)
    f[k++] = mix(mix(verbBefore, 34), next)
    f[k++] = mix(mix(closing, 35), opening)
    f[k++] = mix(mix(mix(closing, 36), current), finiteAfter)
    f[k++] = mix(capital, 37)
    f[k++] = mix(mix(capital, 38), current)
    f[k++] = mix(mix(next === wordKind.nominative ? 1 : 0, 39), current)
    f[k++] = mix(seen, 40)
    f[k++] = mix(mix(seen, 41), opening)
    f[k++] = mix(mix(seen, 42), current)
    f[k++] = mix(mix(seen, 43), margin)
    f[k++] = mix(mix(seen, 44), homograph)
    f[k++] = mix(mix(mix(seen, 45), opening), next)
    this.count = k
  }

  #kind(index: number): number {
    if (index < 0) return 40
    return index < (this.#draft?.length ?? 0) ? (this.#kinds[index] ?? 0) : 41
  }

  /** Whether a clause ends at a word, punctuation or one that opens a subordinate clause. */
  #bounds(index: number): boolean {
    const kind = this.#kind(index)
    if (kind === wordKind.subjunction || kind === wordKind.relative || kind === wordKind.conjunction)
      return true
    return ((this.#draft?.words[index]?.flags ?? 0) & (wordFlags.clauseEnd | wordFlags.comma)) !== 0
  }

  #clauseStart(index: number): number {
    const first = Math.max(0, index - reach)
    let start = index
    while (start > first && !this.#bounds(start - 1)) start--
    return start
  }

  #clauseEnd(index: number): number {
    const last = Math.min(this.#draft?.length ?? 0, index + reach)
    let end = index + 1
    while (end < last && !this.#bounds(end)) end++
    return end
  }

  #openerOf(word: WordInfo, index: number): number {
    if (this.#kind(index) === wordKind.conjunction) return word.hash
    if (word.flags & wordFlags.comma) return 2
    return word.flags & wordFlags.clauseEnd ? mix(word.hash, 3) : 4
  }

  /** Look for a finite verb and for a subject: 2 a sure one, 1 a noun that may be. */
  #before(start: number, index: number): {finite: 0 | 1; subject: 0 | 1 | 2} {
    let finite: 0 | 1 = 0
    let subject: 0 | 1 | 2 = 0
    for (let i = start; i < index; i++) {
      const kind = this.#kind(i)
      if (kind === wordKind.finite) finite = 1
      else if (kind === wordKind.nominative) subject = 2
      else if (subject === 0 && kind >= wordKind.pronoun && kind <= wordKind.name) subject = 1
    }
    return {finite, subject}
  }

  #hasFinite(from: number, to: number): 0 | 1 {
    for (let i = from; i < to; i++) if (this.#kind(i) === wordKind.finite) return 1
    return 0
  }

  /** The form of the last verb before the clause: `Skær løgene ud og steg dem`. */
  #verbBefore(start: number): number {
    for (let i = start - 1; i >= Math.max(0, start - reach); i--) {
      const kind = this.#kind(i)
      if (kind >= wordKind.imperative && kind <= wordKind.participle) return kind
    }
    return 0
  }
}

function bandOf(margin: number): number {
  const bounds = [-400, -250, -150, -75, 0, 75, 150, 300]
  let band = 0
  while (band < bounds.length && margin >= (bounds[band] ?? 0)) band++
  return band
}

/** What else the form may be, by the lexicon. */
function homographOf(classes: number): number {
  return (
    (classes & c.imperative ? 1 : 0) |
    (classes & (c.commonNoun | c.neuterNoun | c.nounPlural) ? 2 : 0) |
    (classes & (c.present | c.past) ? 4 : 0) |
    (classes & c.infinitive ? 8 : 0) |
    (classes & (c.adjective | c.adjectiveNeuter | c.adjectivePlural) ? 16 : 0) |
    (classes & (c.other | c.properName) ? 32 : 0) |
    (classes & c.derived ? 64 : 0)
  )
}
