import {clauseBreaks} from '../analyse/clause-break.ts'
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
      // A clause of that length and the two halves around it make a sentence of some length.
      if (sentence.words < least + 3) return []
      const {clauses} = sentence.grammar.syntax
      const parsed = clauses.filter(({interrupts}) => interrupts !== undefined)
      // What the parser overlooks, the commas and the order of verbs may still show.
      const spans = [...parsed, ...clauseBreaks(sentence)].sort((a, b) => a.start - b.start || b.end - a.end)
      const matches: Array<Match> = []
      let covered = 0
      for (const {start, end} of spans) {
        if (start < covered) continue
        const words = countWords(sentence, start, end)
        if (words < least) continue
        matches.push({...spanMatch(sentence, start, end), values: {words}})
        covered = end
      }
      return matches
    })
