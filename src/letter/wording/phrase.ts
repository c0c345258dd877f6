import type {Level} from '../../types.ts'
import type {Sentence} from '../model/sentence.ts'

/** How a term inflects: a verb in its first word, a noun or an adjective in its last. */
export type PhraseClass = 'verb' | 'noun' | 'adjective'

/** Where a phrase may stand; each list is met by any of its members. */
export interface PhraseContext {
  /**
   * Words before it: forms, lemmas, `-noun` for a noun and its compounds, parts of speech in capitals, `NONFIN` for an
   * infinitive or a participle, `IMP` for an imperative, `PAIRED` for an adjective with `og`, or `^` for the start of a
   * clause.
   */
  readonly before?: ReadonlyArray<string>
  /** Words after it, likewise, `$` for the end of a clause, or `CLAUSE` for a clause that says what is told. */
  readonly after?: ReadonlyArray<string>
  /** Lemmas of a noun that goes with it; compounds that end in the noun count too. */
  readonly object?: ReadonlyArray<string>
  /** Words or marks anywhere in the sentence. */
  readonly in?: ReadonlyArray<string>
}

/** A word or phrase that a rule looks for. */
export interface Wording {
  readonly term: string
  /** A phrase without class stands in this form only. */
  readonly as?: PhraseClass
  /** Alternatives, best first, in dictionary form; an empty one says that the phrase can go. */
  readonly use?: ReadonlyArray<string>
  /** Alternatives of a verb in the passive, where those of the active do not go: `Det meddeles` is `Det oplyses`. */
  readonly passive?: ReadonlyArray<string>
  /** Alternatives of a participle before its noun: `det fremsendte skema` is `det indsendte skema`. */
  readonly attributive?: ReadonlyArray<string>
  readonly note?: string
  /** Parts of speech of which the inflecting or first word must have one. */
  readonly tag?: ReadonlyArray<string>
  readonly only?: PhraseContext
  readonly unless?: PhraseContext
  readonly severity?: Level
  /** The first alternative can stand in its place anywhere. */
  readonly safe?: boolean
  /** The alternatives need another word order. */
  readonly order?: boolean
  readonly source?: string
}

/** A phrase found in a sentence. */
export interface PhraseMatch<Entry extends Wording = Wording> {
  readonly entry: Entry
  readonly sentence: Sentence
  /** Index of the first token. */
  readonly first: number
  /** Index of the last token. */
  readonly last: number
  /** Index of the token that inflects; the first of a phrase without class. */
  readonly head: number
  /** Index of the first token after other words between a verb and the rest; `first + 1` without such words. */
  readonly rest: number
}

/** Whether a token between the ends of a match belongs to the phrase itself. */
export function isInPhrase({first, last, rest}: PhraseMatch, index: number): boolean {
  return index === first || (index >= rest && index <= last)
}
