import type {Clause} from '../../danish/syntax/sentence-syntax.ts'
import {causalConjunctions} from '../../danish/words/conjunctions.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {isAdverb} from '../passive/subject.ts'
import type {TextChange} from '../recast/changes.ts'

/** A place where a sentence can be cut in two: how, and the first token of the second half. */
export interface Split {
  readonly at: number
  readonly change: TextChange
}

/** What begins a sentence of its own in place of a conjunction, with the verb before the subject. */
const adverbs: Readonly<Record<string, string>> = {
  hvorfor: 'Derfor',
  hvorefter: 'Derefter',
  hvorved: 'Dermed',
  hvormed: 'Dermed',
  ligesom: 'Desuden'
}

function isRelative(word: string): boolean {
  return word === 'hvilket' || (word in adverbs && word !== 'ligesom')
}

/**
 * Where a clause at the end of a sentence can become a sentence of its own:
 *
 * - `…, hvilket betyder, at …` → `…. Det betyder, at …`
 * - `…, hvorfor vi ikke kan …` → `…. Derfor kan vi ikke …`
 * - `…, fordi du ikke har …` → `…. Det skyldes, at du ikke har …`
 */
export function trailingSplits(sentence: Sentence): Array<Split> {
  const {tokens, grammar} = sentence
  const {clauses, clauseOf} = grammar.syntax
  const splits: Array<Split> = []
  for (let at = 2; at < tokens.length; at++) {
    if (tokens[at - 1]?.text !== ',') continue
    const number = clauseOf[at] ?? -1
    const clause = clauses[number]
    // `hvilket` makes a clause a subordinate one, even where the tree takes it for a sentence of its own.
    const isOwn = clause?.kind === 'main' && clause.start === at && isRelative(tokens[at]?.lower ?? '')
    const above = isOwn ? clauses[number - 1] : clauses[clause?.parent ?? -1]
    if (!clause || (clause.kind === 'main' && !isOwn) || above?.kind !== 'main') continue
    if (!isLast(sentence, clause, at)) continue
    const change = replacement(sentence, clause, above, at)
    const last = tokens[at - 2]
    if (change && last) splits.push({at, change: {from: last.to, to: change.to, text: `. ${change.text}`}})
  }
  return splits
}

interface Replacement {
  /** End of what is replaced, in the plain text of the unit. */
  readonly to: number
  readonly text: string
}

function replacement(sentence: Sentence, clause: Clause, above: Clause, at: number): Replacement | undefined {
  const {tokens} = sentence
  const linker = tokens[at]
  if (!linker) return
  const {finiteVerb} = clause
  if (linker.lower === 'hvilket') {
    if (finiteVerb === at + 1) return {to: linker.to, text: 'Det'}
    return negated(sentence, finiteVerb, at) ?? inverted(sentence, clause, at, 'Det')
  }
  const adverb = adverbs[linker.lower]
  if (adverb) return inverted(sentence, clause, at, adverb)
  // The reason for a request or a question is none for what is said.
  if (
    !causalConjunctions.has(linker.lower) ||
    above.isImperative ||
    above.isVerbFirst ||
    tokens.at(-1)?.text === '?'
  )
    return
  // `da du var her` tells when.
  if (linker.lower === 'da' && sentence.grammar.tagOf(finiteVerb).tense === 'Past') return
  return {to: linker.to, text: 'Det skyldes, at'}
}

/** `hvilket ikke er lidt` → `Det er ikke lidt`: where `hvilket` is the subject, adverbs go behind the verb. */
function negated(sentence: Sentence, finiteVerb: number, at: number): Replacement | undefined {
  const {tokens, content} = sentence
  const [verb, first, last] = [tokens[finiteVerb], tokens[at + 1], tokens[finiteVerb - 1]]
  if (!verb || !first || !last || finiteVerb <= at + 1) return
  for (let index = at + 1; index < finiteVerb; index++) if (!isAdverb(sentence, index)) return
  return {to: verb.to, text: `Det ${verb.text} ${content.text.slice(first.from, last.to)}`}
}

/** Put the finite verb before the subject and what stands between them: `vi ikke kan` → `kan vi ikke`. */
function inverted(sentence: Sentence, clause: Clause, at: number, front: string): Replacement | undefined {
  const {tokens, content} = sentence
  const {subject, finiteVerb} = clause
  const verb = tokens[finiteVerb]
  const first = tokens[at + 1]
  const last = tokens[finiteVerb - 1]
  if (!subject || !verb || !first || !last || subject.start !== at + 1 || subject.end > finiteVerb) return
  // What stands between is adverbs, and phrases that are: `vi allerede af den grund ikke kan`.
  for (let index = subject.end; index < finiteVerb; index++) {
    if (!tokens[index]?.isWord || sentence.grammar.tagOf(index).upos === 'VERB') return
  }
  return {to: verb.to, text: `${front} ${verb.text} ${content.text.slice(first.from, last.to)}`}
}

/** Whether a clause reaches to the end of the sentence: nothing behind it belongs to another. */
function isLast({tokens, grammar}: Sentence, clause: Clause, from: number): boolean {
  const {clauses, clauseOf} = grammar.syntax
  for (let at = from; at < tokens.length; at++) {
    if (!tokens[at]?.isWord) continue
    let owner = clauses[clauseOf[at] ?? -1]
    // A clause belongs to what it hangs on and to what it is coordinated with.
    for (let steps = 0; owner && owner !== clause && steps < 8; steps++) {
      owner = clauses[owner.parent] ?? (owner.kind === 'main' ? undefined : clauses[owner.conjunct])
    }
    if (owner !== clause) return false
  }
  return true
}
