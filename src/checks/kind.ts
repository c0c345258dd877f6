import type {Danish} from '../danish/danish.ts'
import type {SentenceFacts} from '../rewrite/guard/sentence-facts.ts'
import type {Check} from './check.ts'
import type {KindName, OptionsOf} from './options/options-of.ts'

/**
 * What the findings of a kind in a unit depend on.
 *
 * - `unit`: the unit alone
 * - `address`: the unit, and how the letter speaks to its reader
 * - `letter`: the rest of the letter too
 *
 * A kind that sees less than the letter is asked once for a paragraph, in however many letters it stands.
 */
export type Scope = 'unit' | 'address' | 'letter'

/** Options of a kind that nobody has looked into. */
export type AnyOptions = Readonly<Record<string, unknown>>

/** A kind of check and all that is to be known of it. */
export interface Kind<Options> {
  readonly scope: Scope
  /** The facts of a sentence that its suggestions change because that is their purpose; else none may be lost. */
  readonly mayChange?: keyof SentenceFacts
  /**
   * Make the check of one rule from the rule's options.
   *
   * What can be prepared once (tries, sets, inflected forms) is prepared here, not for each letter.
   */
  check(options: Options, danish: Danish): Check
}

/** Makes the checks of a kind; see {@link Kind.check}. */
export type Prepare<Name extends KindName> = (options: OptionsOf<Name>, danish: Danish) => Check

/** Declare a kind. There is no scope by default: whoever adds a kind says what its findings depend on. */
export function kind<Options>(declared: Kind<Options>): Kind<Options> {
  return declared
}
