import type {Letter} from '../letter/model/letter.ts'
import type {Match} from '../types.ts'

/** Find what a rule is about in a letter. Pure; no text may make it throw. */
export type Check = (letter: Letter) => ReadonlyArray<Match>
