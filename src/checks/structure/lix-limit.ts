import {lix, lixBand} from '../../letter/score/lix.ts'
import {kind, type Prepare} from '../kind.ts'

const check: Prepare<'lix'> =
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

/** Say that the whole letter is hard to read. The finding stands at the first prose sentence. */
export const lixLimit = kind({scope: 'letter', check})
