import type {Sentence} from '../../letter/model/sentence.ts'

/** Whether another verb shares the subject of the passive: `behandles og afgøres`. */
export function sharesVerb(
  {tokens, grammar}: Sentence,
  number: number,
  verb: number,
  isLinked: boolean
): boolean {
  const {clauses, clauseOf} = grammar.syntax
  const clause = clauses[number]
  if (!clause) return true
  const {frontField} = clause
  if (clause.conjunct !== -1 && clause.subject === undefined && frontField.end <= frontField.start)
    return true
  // Verbs that share a subject stand near each other.
  for (let at = verb + 1; at < Math.min(tokens.length, verb + 80); at++) {
    const token = tokens[at]
    const isComma = token?.text === ','
    if (isComma && isLinked) break
    if (!isComma && grammar.tagOf(at).upos !== 'CCONJ') continue
    let next = at + 1
    while (/^(?:ADV|PUNCT|CCONJ)$/.test(grammar.tagOf(next).upos)) next++
    const {upos, finite} = grammar.tagOf(next)
    // `oplyst og afgjort`: straight after a verb, what follows must be its like.
    if (
      !isComma &&
      at === verb + 1 &&
      !/^(?:NOUN|PROPN|PRON|DET|NUM|SCONJ)$/.test(grammar.tagOf(at + 1).upos)
    ) {
      return true
    }
    if (upos !== 'VERB' && upos !== 'AUX') continue
    const owner = clauseOf[next] ?? -1
    const other = clauses[owner]
    const isOwn = owner === number || (other?.conjunct === number && other.subject === undefined)
    // `oplyses, vurderes og afgøres`; but `udsættes, får du besked` begins a clause with a subject.
    if (isComma ? isOwn && finite && other?.isImperative !== true : isOwn || next - verb <= 4) return true
  }
  return false
}
