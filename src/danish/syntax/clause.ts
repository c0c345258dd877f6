import type {Phrase, Span} from './syntax-tree.ts'

/** Which role a clause plays in its sentence. */
export type ClauseKind = 'main' | 'subordinate' | 'relative'

/** How a clause's verbs are passive: `behandles`, `bliver behandlet`, `er behandlet` (which may also be a state). */
export type PassiveKind = 's' | 'blive' | 'være'

/**
 * A clause with its parts in the order of the Danish sentence; places are those of tokens, -1 stands for none.
 *
 * ```
 * Derfor kan vi desværre ikke give dig boligstøtte
 * ^^^^^^ front field
 *        ^^^ finite verb  ^^^^ main verb
 *            ^^ subject        ^^^ ^^^^^^^^^^^ objects
 *               ^^^^^^^^ adverb
 *                        ^^^^ negation
 * ```
 */
export interface Clause extends Span {
  readonly kind: ClauseKind
  /** Place of the clause that this one belongs to in `SentenceSyntax.clauses`, -1 for none. */
  readonly parent: number
  /** Place of the clause that this one is coordinated with and that comes before it, -1 for none. */
  readonly conjunct: number
  readonly finiteVerb: number
  /** Finite verb, auxiliaries, main verb and an infinitive marker between them, from left to right. */
  readonly verbGroup: ReadonlyArray<number>
  /** The last verb of the group: the one that tells what happens. */
  readonly mainVerb: number
  readonly isImperative: boolean
  /** Nothing stands before the finite verb: a question, a condition without `hvis`, an imperative. */
  readonly isVerbFirst: boolean
  readonly passive: PassiveKind | undefined
  readonly subject: Phrase | undefined
  /** The subject of the clause before it, for a coordinated clause that has none: »Vi læser det og svarer«. */
  readonly sharedSubject: Phrase | undefined
  /** The subject is `der`, or a `det` that stands for a clause that follows. */
  readonly subjectIsExpletive: boolean
  /** What stands before the finite verb of a main clause; empty when it comes first and in other clauses. */
  readonly frontField: Span
  /** `at`, `hvis`, `når` …; in relative clauses and indirect questions `som`, `der`, `hvor` … */
  readonly subordinator: number
  /** `og`, `men`, `eller` before the clause. */
  readonly coordinator: number
  readonly negations: ReadonlyArray<number>
  /** Adverbs of the verb group: `desværre`, `også`, `derfor`, `snart`. */
  readonly adverbs: ReadonlyArray<number>
  /** `ned` in `sætter … ned`. */
  readonly particle: number
  readonly objects: ReadonlyArray<Phrase>
  readonly predicate: Phrase | undefined
  /**
   * What hangs on the passive by `af`, as far as the tree tells; `head` is the place of `af`. Whether it names who acts,
   * `letter/sentences/agent.ts` says.
   */
  readonly agent: Phrase | undefined
  /** What of its parent the clause splits: subject from finite verb, or finite from main verb. */
  readonly interrupts: 'subject-verb' | 'verb-group' | undefined
}
