import type {Danish} from '../danish/danish.ts'
import type {Letter} from '../letter/model/letter.ts'
import type {Match} from '../types.ts'

/** Find what a rule is about in a letter. Pure; no text may make it throw. */
export type Check = (letter: Letter) => ReadonlyArray<Match>

/**
 * A kind of check: makes the check of one rule from the rule's options.
 *
 * What can be prepared once (tries, sets, inflected forms) is prepared here, not for each letter.
 */
export type Kind<Options> = (options: Options, danish: Danish) => Check
