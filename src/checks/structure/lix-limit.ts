import {lix, lixBand} from '../../letter/score/lix.ts'
import type {Kind} from '../check.ts'

/** Options of a `lix` rule: the LIX from which the letter is hard, and from which that is a warning. */
export interface LixLimitOptions {
  readonly warn: number
  readonly info: number
  /** A letter with fewer words is too short to measure. */
  readonly words?: number
}

/** Say that the whole letter is hard to read. The finding stands at the first prose sentence. */
export const lixLimit: Kind<LixLimitOptions> =
  ({warn, info, words = 50}) =>
  ({counts, prose}) => {
    const value = Math.round(lix(counts))
    // A header of the page is prose, too, but not where the letter begins.
    const first = prose.find(({unit}) => unit.part !== 'note') ?? prose[0]
    if (!first || counts.words < words || value < Math.min(warn, info)) return []
    const values = {lix: value, band: lixBand(value)}
    return [
      {
        start: first.start,
        end: first.end,
        values,
        ...(value >= warn ? {} : {severity: 'info', message: 'info'})
      }
    ]
  }
