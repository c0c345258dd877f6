import type {Match} from '../types.ts'
import type {Kind} from './check.ts'
import {countWords, spanMatch} from './token-span.ts'

/** Options of a `nested-clause` rule. */
export interface NestedClauseOptions {
  /** A clause of at least this many words between subject and verb is too much. */
  readonly words: number
}

/** Find clauses that part a subject from its verb, or a finite verb from the main verb. */
export const nestedClause: Kind<NestedClauseOptions> =
  ({words: least}) =>
  ({prose}) =>
    prose.flatMap((sentence): Array<Match> => {
      // A clause needs a comma or a subordinator; short sentences cannot hold one of that length and a main clause.
      if (sentence.words < least + 3) return []
      const matches: Array<Match> = []
      let covered = 0
      for (const {start, end, interrupts} of sentence.grammar.syntax.clauses) {
        if (interrupts === undefined || start < covered) continue
        const words = countWords(sentence, start, end)
        if (words < least) continue
        matches.push({...spanMatch(sentence, start, end), values: {words}})
        covered = end
      }
      return matches
    })
