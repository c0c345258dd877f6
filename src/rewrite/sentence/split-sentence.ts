import type {Clause} from '../../danish/syntax/sentence-syntax.ts'
import {additiveConjunctions} from '../../danish/words/conjunctions.ts'
import {personalPronouns} from '../../danish/words/pronouns.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {isQuoted} from '../../letter/sentences/borrowed-words.ts'
import {countWords} from '../../letter/sentences/token-span.ts'
import type {Suggestion} from '../../types.ts'
import {changedText, editsOf, type TextChange} from '../recast/changes.ts'
import {capitalise} from '../recast/match-case.ts'
import {type Split, trailingSplits} from './split-trailing.ts'

/** A half with fewer words than this is no relief. */
const least = 5

/**
 * Propose a full stop in a long sentence:
 *
 * - `…, og vi har talt med klubben` → `…. Vi har talt med klubben`
 * - `…, men du skal selv rydde op` → `…. Men du skal selv rydde op`
 * - `vi har læst brevet og vil nu …` → `vi har læst brevet. Vi vil nu …`
 * - `…, hvorfor vi ikke kan …` → `…. Derfor kan vi ikke …`; see `trailingSplits`
 *
 * The one nearest to the middle.
 */
export function splitSentence(sentence: Sentence): Suggestion | undefined {
  const {tokens} = sentence
  const middle = tokens.length / 2
  const splits = [...coordinatedSplits(sentence), ...trailingSplits(sentence)]
    .filter(({at}) => isRelief(sentence, at))
    .toSorted((a, b) => Math.abs(a.at - middle) - Math.abs(b.at - middle))
  for (const split of splits) {
    const suggestion = toSuggestion(sentence, split)
    if (suggestion) return suggestion
  }
  return
}

/** Make the clause at the end a sentence of its own that begins at a token: `…, hvorfor vi …` → `…. Derfor … vi …`. */
export function splitAt(sentence: Sentence, at: number): Suggestion | undefined {
  const split = trailingSplits(sentence).find((d) => d.at === at)
  if (!split || isQuoted(sentence, at) || insideParenthesis(sentence, at)) return
  return toSuggestion(sentence, split)
}

function toSuggestion(sentence: Sentence, {change}: Split): Suggestion | undefined {
  const edits = editsOf(sentence, [change])
  return edits.length > 0 ? {text: changedText(sentence, [change]), edits, safe: false} : undefined
}

/** Whether both halves are worth it, and nothing that belongs together is torn apart. */
function isRelief(sentence: Sentence, at: number): boolean {
  if (countWords(sentence, 0, at) < least || countWords(sentence, at, sentence.tokens.length) < least)
    return false
  return !isQuoted(sentence, at) && !insideParenthesis(sentence, at)
}

function coordinatedSplits(sentence: Sentence): Array<Split> {
  const {clauses} = sentence.grammar.syntax
  return clauses.flatMap((clause) => {
    const {kind, coordinator, conjunct} = clause
    if (kind !== 'main' || coordinator < least || clauses[conjunct]?.kind !== 'main') return []
    const change = cutBefore(sentence, clause)
    return change ? [{at: coordinator, change}] : []
  })
}

/** The full stop before a clause that can stand as a sentence of its own. */
function cutBefore({tokens}: Sentence, clause: Clause): TextChange | undefined {
  const {coordinator, subject, sharedSubject, isImperative, isVerbFirst, finiteVerb} = clause
  const word = tokens[coordinator]
  const next = tokens[coordinator + 1]
  const before = tokens[coordinator - 1]
  const last = before?.text === ',' ? tokens[coordinator - 2] : before
  if (!word || !next || !last || !additiveConjunctions.has(word.lower)) return
  // `…, og som ikke bruges`: a relative clause, whatever the tree takes it for.
  if (next.lower === 'som') return
  const isBut = word.lower === 'men'
  // `…, og kan du ikke komme, …`: a verb at the front would turn into a question.
  if ((subject !== undefined && !isVerbFirst) || isImperative) {
    // A name or a merge field keeps its letters; a small word gets the capital of a new sentence.
    const first = isBut ? capitalise(word.text) : next.isOpaque ? next.text : capitalise(next.text)
    return {from: last.to, to: isBut ? word.to : next.to, text: `. ${first}`}
  }
  // `og vil nu …`: the pronoun that both verbs share is said again.
  const shared =
    sharedSubject && sharedSubject.end - sharedSubject.start === 1 ? tokens[sharedSubject.start] : undefined
  if (!shared || finiteVerb !== coordinator + 1 || !isPronoun(shared.text)) return
  const pronoun = shared.text === 'I' || shared.text === 'De' ? shared.text : capitalise(shared.lower)
  return {
    from: last.to,
    to: word.to,
    text: isBut ? `. Men ${shared.text === 'I' ? 'I' : shared.lower}` : `. ${pronoun}`
  }
}

function isPronoun(word: string): boolean {
  return personalPronouns.has(word.toLowerCase())
}

function insideParenthesis({tokens}: Sentence, index: number): boolean {
  let open = 0
  for (const {text} of tokens.slice(0, index)) {
    if (text === '(') open++
    else if (text === ')') open--
  }
  return open > 0
}
