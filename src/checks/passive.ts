import type {Sentence} from '../analyse/sentence.ts'
import {passiveToActive} from '../rewrite/passive-to-active.ts'
import type {Match} from '../types.ts'
import type {Kind} from './check.ts'
import {type PassiveVerb, passivesOf} from './passive-verbs.ts'

/** Options of a `passive` rule: verbs by who does what they mean, as lemmas. */
export interface PassiveOptions {
  /** What a reader does: pays, fills in, sends. */
  readonly reader: ReadonlyArray<string>
  /** What an authority does: decides, pays out, registers. */
  readonly authority: ReadonlyArray<string>
  /** Terms of law that are passive by nature. */
  readonly fixed: ReadonlyArray<string>
}
