import type {Sentence} from '../../letter/model/sentence.ts'
import {isQuotation} from '../../letter/sentences/borrowed-words.ts'
import {clauseBreaks} from '../../letter/sentences/clause-break.ts'
import {countWords, spanMatch} from '../../letter/sentences/token-span.ts'
import type {Match} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'

const check: Prepare<'nested-clause'> =
  ({words: least}) =>
  ({prose}) =>
    prose.flatMap((sentence): Array<Match> => {
      // A clause of that length and the two halves around it make a sentence of some length.
      if (sentence.words < least + 3 || !mayBeNested(sentence) || isQuotation(sentence)) return []
      const {clauses} = sentence.grammar.syntax
      const parsed = clauses.filter(
        ({interrupts, start}) => interrupts !== undefined && !isInFrontAdverbial(sentence, start)
      )
      // What the parser overlooks, the commas and the order of verbs may still show; where both see a clause, these
      // know better where it ends.
      const breaks = clauseBreaks(sentence)
      const spans = [
        ...breaks,
        ...parsed.filter(({start}) => !breaks.some((d) => d.start === start || d.start === start - 1))
      ].sort((a, b) => a.start - b.start || b.end - a.end)
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

/** Find clauses that part a subject from its verb, or a finite verb from the main verb. */
export const nestedClause = kind({scope: 'unit', check})

/** A clause inside another needs a second finite verb and a mark before it; most sentences need not be parsed. */
function mayBeNested({tokens, grammar}: Sentence): boolean {
  let verbs = 0
  for (const tag of grammar.tagInfos) if (tag.finite) verbs++
  let commas = 0
  for (const {text, index} of tokens) if (text === ',' && index > 0) commas++
  // `har, efter at have læst brevet, besluttet`
  if (verbs < 2) return commas >= 2 && verbs === 1 && tokens.some(({lower}) => lower === 'at')
  // With a single comma only a clause without a comma of its own can be nested: »Den bil du så i går er solgt, og …«.
  return (
    commas >= 2 ||
    (commas === 0 && tokens.some(({lower, index}) => index > 0 && (lower === 'som' || lower === 'der')))
  )
}

/** `På grund af de klager, vi har fået, er …`: the clause belongs to an adverbial, and subject and verb follow it. */
function isInFrontAdverbial({grammar}: Sentence, start: number): boolean {
  if (grammar.tagOf(0).upos !== 'ADP') return false
  for (let index = 0; index < start; index++) if (grammar.tagOf(index).finite) return false
  return true
}
