import type {Match} from '../types.ts'
import type {Kind} from './check.ts'
import {countWords, spanMatch} from './token-span.ts'

/** Options of a `front-weight` rule. */
export interface FrontWeightOptions {
  /** More words than this before the finite verb of a main clause are too many. */
  readonly words: number
}

/** Find main clauses whose verb comes late; the finding is what stands before it. */
export const frontWeight: Kind<FrontWeightOptions> =
  ({words: most}) =>
  ({prose}) =>
    prose.flatMap((sentence): Array<Match> => {
      if (sentence.words <= most) return []
      return sentence.grammar.syntax.clauses.flatMap(({kind, frontField: {start, end}}) => {
        const words = kind === 'main' ? countWords(sentence, start, end) : 0
        return words > most ? [{...spanMatch(sentence, start, end), values: {words}}] : []
      })
    })
