import type {Sentence} from '../analyse/sentence.ts'
import type {Clause} from '../danish/phrases.ts'
import type {Suggestion} from '../types.ts'
import {changedText, editsOf} from './changes.ts'
import {capitalise} from './match-case.ts'
import {quotedTokens} from './protected.ts'

/** A half with fewer words than this is no relief. */
const least = 5

/**
 * Propose a full stop in a long sentence, where two main clauses are joined:
 *
 * - `…, og vi har talt med klubben` → `…. Vi har talt med klubben`
 * - `…, men du skal selv rydde op` → `…. Men du skal selv rydde op`
 *
 * The one nearest to the middle. None where the second clause lacks a subject of its own, or hangs in a clause.
 */
export function splitSentence(sentence: Sentence): Suggestion | undefined {
  const {tokens, grammar} = sentence
  const {clauses} = grammar.syntax
  const middle = tokens.length / 2
  const candidates = clauses
    .filter((clause) => stands(sentence, clause, clauses))
    .toSorted((a, b) => Math.abs(a.coordinator - middle) - Math.abs(b.coordinator - middle))
  for (const {coordinator} of candidates) {
    const suggestion = splitAt(sentence, coordinator)
    if (suggestion) return suggestion
  }
  return
}

/** Whether a clause can stand as a sentence of its own. */
function stands({tokens}: Sentence, clause: Clause, clauses: ReadonlyArray<Clause>): boolean {
  const {kind, coordinator, subject, conjunct, isImperative, isVerbFirst} = clause
  if (kind !== 'main' || coordinator < least || clauses[conjunct]?.kind !== 'main') return false
  if (!/^(?:og|men)$/.test(tokens[coordinator]?.lower ?? '')) return false
  // `…, og kan du ikke komme, …`: a verb at the front would turn into a question.
  return (subject !== undefined && !isVerbFirst) || isImperative
}

function splitAt(sentence: Sentence, coordinator: number): Suggestion | undefined {
  const {tokens} = sentence
  const word = tokens[coordinator]
  const before = tokens[coordinator - 1]
  const next = tokens[coordinator + 1]
  const comma = before?.text === ',' ? before : undefined
  const last = comma ? tokens[coordinator - 2] : before
  if (!word || !next || !last) return
  if (
    countWords(sentence, 0, coordinator) < least ||
    countWords(sentence, coordinator + 1, tokens.length) < least
  )
    return
  const quoted = quotedTokens(sentence)
  if (quoted.has(coordinator) || insideParenthesis(sentence, coordinator)) return

  const isBut = word.lower === 'men'
  // A name or a merge field keeps its letters; a small word gets the capital of a new sentence.
  const first = isBut ? capitalise(word.text) : next.isOpaque ? next.text : capitalise(next.text)
  const to = isBut ? word.to : next.to
  const changes = [{from: last.to, to, text: `. ${first}`}]
  const edits = editsOf(sentence, changes)
  return edits.length === 0 ? undefined : {text: changedText(sentence, changes), edits, safe: false}
}

function insideParenthesis({tokens}: Sentence, index: number): boolean {
  let open = 0
  for (const {text} of tokens.slice(0, index)) {
    if (text === '(') open++
    else if (text === ')') open--
  }
  return open > 0
}

function countWords({tokens}: Sentence, from: number, to: number): number {
  let words = 0
  for (const token of tokens.slice(from, to)) if (token.isWord) words++
  return words
}
