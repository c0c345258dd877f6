import {majorShift, type WordInfo, wordFlags} from './word-analysis.ts'
import {hashText, mix, shapes} from './word-features.ts'

/** Most features one word can have. */
const capacity = 96

/** How far an auxiliary looks ahead for its participle or infinitive. */
const lookAhead = 9

/**
 * Turns a word in its sentence into hashed features.
 *
 * The tags to the left are those just chosen, so `begin` starts a sentence and
 * `choose` must be called for every word in turn.
 */
export class FeatureCollector {
  /** Features of the last `collect`, the first `count` of them. */
  readonly features = new Int32Array(capacity)
  count = 0
  readonly #roles: Uint8Array
  #words: ReadonlyArray<WordInfo> = []
  #length = 0
  #ahead = new Uint8Array(256)
  #previous = -1
  #beforePrevious = -2
  /** What the clause has so far: the kind of its last verb and that word's hash. */
  #verb = 0
  #verbHash = 0
  /** 1 for a sentence that ends as sentences do; headings do not. */
  #closing = 0

  /** `roles` says of each tag what it does to a clause, see `clauseRole`. */
  constructor(roles: Uint8Array) {
    this.#roles = roles
  }

  /** Start a sentence of `length` words. */
  begin(words: ReadonlyArray<WordInfo>, length: number): void {
    this.#words = words
    this.#length = length
    this.#previous = -1
    this.#beforePrevious = -2
    this.#verb = 0
    this.#verbHash = 0
    const last = length > 0 ? (words[length - 1]?.flags ?? 0) : 0
    this.#closing = last & wordFlags.clauseEnd ? 1 : 0
    this.#lookForFiniteVerbs()
  }

  /** Tell which tag word `index` was given. */
  choose(index: number, tag: number): void {
    const word = this.#words[index] ?? outside
    this.#beforePrevious = this.#previous
    this.#previous = tag

    const role = this.#roles[tag] ?? 0
    if (role > 0 && role !== clauseLink) {
      this.#verb = role
      this.#verbHash = word.hash
    } else if (role === clauseLink || word.shape & shapes.noLetter) {
      this.#verb = (mix(this.#verb, 5) & 0xff) | 0x100
    }
  }

  /** Collect the features of word `index` that depend on its neighbours. */
  collect(index: number): void {
    const words = this.#words
    const word = words[index] ?? outside
    const before = index > 0 ? (words[index - 1] ?? start) : start
    const before2 = index > 1 ? (words[index - 2] ?? start) : start
    const after = index + 1 < this.#length ? (words[index + 1] ?? end) : end
    const after2 = index + 2 < this.#length ? (words[index + 2] ?? end) : end
    const t1 = this.#previous
    const t2 = this.#beforePrevious
    const {hash, suffix2, suffix3, classes, ambiguity} = word
    const f = this.features
    let k = 0

    if (index === 0) f[k++] = mix(word.shape, 12)
    if (index === 0) f[k++] = mix(mix(classes, 53), word.shape & 3)
    f[k++] = mix(t1, 21)
    f[k++] = mix(mix(t1, t2), 22)
    f[k++] = mix(mix(t1, 23), hash)
    f[k++] = mix(mix(t1, 24), suffix3)
    f[k++] = mix(t2, 25)
    f[k++] = mix(before.hash, 31)
    f[k++] = mix(after.hash, 32)
    f[k++] = mix(before2.hash, 33)
    f[k++] = mix(after2.hash, 34)
    f[k++] = mix(mix(before.hash, 35), hash)
    f[k++] = mix(mix(after.hash, 36), hash)
    f[k++] = mix(after.suffix3, 37)
    f[k++] = mix(before.suffix3, 38)
    f[k++] = mix(after.shape, 39)
    f[k++] = mix(after.ambiguity, 41)
    f[k++] = mix(mix(after.ambiguity, 42), after2.ambiguity)
    f[k++] = mix(mix(after.ambiguity, 43), hash)
    f[k++] = mix(mix(after.ambiguity, 44), t1)
    f[k++] = mix(mix(ambiguity, 45), t1)
    f[k++] = mix(mix(mix(ambiguity, 46), t1), after.ambiguity)
    f[k++] = mix(mix(after.suffix2, 47), suffix3)
    f[k++] = mix(mix(mix(t1, 48), t2), ambiguity)
    f[k++] = mix(mix(classes, 52), t1)
    f[k++] = mix(after.classes, 54)
    f[k++] = mix(mix(after.classes, 55), classes)
    f[k++] = mix(mix(before.classes, 56), classes)
    f[k++] = mix(mix(this.#verb, 61), ambiguity)
    f[k++] = mix(mix(this.#verb, 62), suffix2)
    f[k++] = mix(mix(this.#verbHash, 63), suffix2)

    this.count = k
    if (word.flags & (wordFlags.mayBeImperative | wordFlags.mayBeFinite))
      this.#collectClause(index, word, before, after)
    if (word.flags & wordFlags.auxiliary) this.#collectVerbChain(index, word, after, after2)
  }

  /** A bare stem (`kontakt`, `svar`) is an imperative where its clause begins and no other finite verb follows. */
  #collectClause(index: number, word: WordInfo, before: WordInfo, after: WordInfo): void {
    const f = this.features
    let k = this.count
    const ahead = this.#ahead[index + 1] ?? 0
    const opening = index === 0 ? 1 : openingAfter(before)
    const frame = opening * 16 + ahead + this.#closing * 8
    const place = mix(frame, this.#verb)
    const kind = word.flags & (wordFlags.mayBeImperative | wordFlags.mayBeFinite | wordFlags.finite)

    f[k++] = mix(mix(ahead, 91), word.ambiguity)
    f[k++] = mix(mix(place, 92), kind)
    f[k++] = mix(mix(place, 93), word.classes)
    f[k++] = mix(mix(mix(frame, 94), after.ambiguity), kind)
    f[k++] = mix(mix(mix(opening, 95), after.hash), kind)
    f[k++] = mix(mix(mix(frame, 97), after.flags >> majorShift), kind)
    f[k++] = mix(mix(mix(frame, 98), after.flags >> majorShift), word.classes)
    f[k++] = mix(mix(frame, 96), word.hash)
    this.count = k
  }

  /** `er`, `har`, `blev`: look past adverbs and to the next participle or infinitive of the clause. */
  #collectVerbChain(index: number, word: WordInfo, after: WordInfo, after2: WordInfo): void {
    const words = this.#words
    const f = this.features
    let k = this.count
    let found = 0
    let j = index + 1

    for (; j < this.#length && j < index + lookAhead; j++) {
      const flags = words[j]?.flags ?? 0
      if (flags & wordFlags.clauseEnd) {
        found = 9
        break
      }
      if (flags & (wordFlags.participle | wordFlags.infinitive)) {
        found = (flags & 3) | (words[j - 1]?.hash === infinitiveMarker ? 4 : 0)
        break
      }
    }

    const distance = found * 4 + Math.min(3, j - index)
    let q = index + 1
    while (q < this.#length && (words[q]?.flags ?? 0) >> majorShift === adverb) q++
    const next = q < this.#length ? (words[q] ?? end) : end
    const next2 = q + 1 < this.#length ? (words[q + 1] ?? end) : end
    const {hash} = word
    const t1 = this.#previous

    f[k++] = mix(mix(found, 71), hash)
    f[k++] = mix(mix(distance, 72), hash)
    f[k++] = mix(mix(mix(found, 73), hash), after.ambiguity)
    f[k++] = mix(mix(mix(after2.ambiguity, 74), hash), after.ambiguity)
    f[k++] = mix(mix(next.ambiguity, 75), hash)
    f[k++] = mix(mix(mix(next.ambiguity, 76), hash), t1)
    f[k++] = mix(mix(mix(next.ambiguity, 77), hash), next2.ambiguity)
    f[k++] = mix(mix(mix(next.hash, 78), hash), t1)
    f[k++] = mix(mix(mix(next.classes, 79), hash), q - index)
    f[k++] = mix(mix(mix(found, 80), hash), mix(next.ambiguity, next2.ambiguity))
    f[k++] = mix(mix(mix(distance, 81), hash), mix(next.flags >> majorShift, t1))
    this.count = k
  }

  /** For each place: does a sure (2) or a possible (1) finite verb stand there or later in the clause? */
  #lookForFiniteVerbs(): void {
    const length = this.#length
    if (this.#ahead.length <= length) this.#ahead = new Uint8Array(length * 2)
    const ahead = this.#ahead
    let state = 0
    ahead[length] = 0

    for (let i = length - 1; i >= 0; i--) {
      const flags = this.#words[i]?.flags ?? 0
      if (flags & (wordFlags.clauseEnd | wordFlags.comma)) state = 0
      else if (flags & wordFlags.finite) state = 2
      else if (flags & wordFlags.mayBeFinite && state === 0) state = 1
      ahead[i] = state
    }
  }
}

/** Role of a tag that joins clauses. */
export const clauseLink = 9

/** What a tag does to its clause: 1-8 a verb of some form, `clauseLink` a conjunction, 0 nothing. */
export function clauseRole(tag: string): number {
  if (/^[SC]CONJ/.test(tag)) return clauseLink
  if (!/^(VERB|AUX)/.test(tag)) return 0
  const form = /VerbForm=Fin|Mood=Imp/.test(tag)
    ? 1
    : /VerbForm=Inf/.test(tag)
      ? 2
      : /Tense=Past/.test(tag)
        ? 3
        : 4
  return tag.startsWith('AUX') ? form + 4 : form
}

/** Ways for a clause to begin: after a comma, other punctuation, *og* or *eller*, *så*; or not at all. */
function openingAfter({flags, hash}: WordInfo): number {
  if (flags & wordFlags.comma) return 2
  if (flags & wordFlags.clauseEnd) return 3
  return hash === and || hash === or ? 5 : hash === then ? 6 : 4
}

const and = hashText('og', 7)
const or = hashText('eller', 7)
const then = hashText('så', 7)
/** Main part of speech of adverbs in `WordInfo.flags`. */
const adverb = 1
const infinitiveMarker = hashText('at', 7)
const start = boundary(0x1111)
const end = boundary(0x2222)
const outside = boundary(0x3333)

function boundary(hash: number): WordInfo {
  return {
    hash,
    suffix2: hash + 1,
    suffix3: hash + 2,
    classes: 0,
    shape: 0,
    ambiguity: hash,
    flags: 0,
    own: new Int32Array(0),
    candidates: new Int16Array(0),
    only: -1,
    scores: undefined
  }
}
