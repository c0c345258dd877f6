import type {Clause} from '../../danish/syntax/clause.ts'
import {isReaderWord, isSenderWord} from '../../danish/words/addressees.ts'
import {unassertedOpeners} from '../../danish/words/conjunctions.ts'
import {allModals, modalsOfDuty} from '../../danish/words/modals-and-auxiliaries.ts'
import {denials} from '../../danish/words/negations.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import type {Level} from '../../types.ts'

/**
 * What a clause says of somebody, in any order of words: `I har ikke reageret`, `Reageret har I ikke`.
 *
 * Of what may happen (`hvis I ikke reagerer`) it says nothing.
 */
export interface ClauseFrame {
  /** Who is the subject: the reader, by pronoun or by role; the sender; or, left out, anybody. */
  readonly subject?: 'reader' | 'sender'
  /** Verbs of which the clause must have one, as lemmas. */
  readonly verbs: ReadonlyArray<string>
  /** Whether the clause denies it; either when absent. */
  readonly negated?: boolean
  /**
   * Whether it is told as a fact, `told`, or asked of the subject by `må`, `skal`, `bør`, `duty`; either when absent. A fact has
   * no modal: `Du kan ignorere brevet` is none.
   */
  readonly mood?: 'told' | 'duty'
  /** Words or lemmas of which the sentence must have one; two words stand side by side. */
  readonly with?: ReadonlyArray<string>
  /** Whether the reader must be there as an object: `oplyst jer`. */
  readonly toReader?: boolean
  /** Words or lemmas that silence the finding when they stand in the sentence. */
  readonly unless?: ReadonlyArray<string>
  readonly message?: string
  readonly severity?: Level
}

/** Whether the clause of a verb is what the frame describes. */
export function meetsFrame(frame: ClauseFrame, sentence: Sentence, verb: number): boolean {
  const {clauses, clauseOf} = sentence.grammar.syntax
  const number = clauseOf[verb] ?? -1
  const clause = clauses[number]
  if (!clause || isSupposed(clause, clauses, sentence)) return false
  if (frame.subject && !isSubject(clause, sentence, frame.subject)) return false
  if (frame.negated !== undefined && frame.negated !== isDenied(sentence, number)) return false
  const finite = sentence.tokens[clause.finiteVerb]?.lower ?? ''
  if (frame.mood === 'told' && allModals.has(finite)) return false
  if (frame.mood === 'duty' && !modalsOfDuty.has(finite)) return false
  if (frame.with && !frame.with.some((words) => stands(words, sentence.tokens))) return false
  if (frame.toReader && !namesReaderAsObject(sentence, clause)) return false
  return frame.unless?.some((words) => stands(words, sentence.tokens)) !== true
}

/** Whether a clause, or one that it hangs on, states no fact: by its conjunction, or by its order of words. */
function isSupposed(clause: Clause, clauses: ReadonlyArray<Clause>, {tokens}: Sentence): boolean {
  let at: Clause | undefined = clause
  for (let depth = 0; at && depth < 4; depth++) {
    if (unassertedOpeners.has(tokens[at.subordinator]?.lower ?? '')) return true
    if (at.isVerbFirst && !at.isImperative) return true
    at = clauses[at.parent]
  }
  return false
}

/** `I har ikke`, `På intet tidspunkt har I` */
function isDenied({tokens, grammar}: Sentence, number: number): boolean {
  return tokens.some(({lower, index}) => denials.has(lower) && grammar.syntax.clauseOf[index] === number)
}

function isSubject(clause: Clause, {tokens}: Sentence, who: 'reader' | 'sender'): boolean {
  const head = tokens[(clause.subject ?? clause.sharedSubject)?.head ?? -1]
  if (!head) return false
  return who === 'reader' ? isReaderWord(head.text) : isSenderWord(head.text)
}

function namesReaderAsObject({tokens, grammar}: Sentence, clause: Clause): boolean {
  const subject = (clause.subject ?? clause.sharedSubject)?.head
  return tokens.some(
    ({text, index}) =>
      index !== subject &&
      isReaderWord(text, true) &&
      grammar.syntax.clauses[grammar.syntax.clauseOf[index] ?? -1] === clause
  )
}

/** Whether words stand side by side in a sentence, each as a form or as a lemma. */
function stands(words: string, tokens: ReadonlyArray<Token>): boolean {
  const parts = words.split(' ')
  return tokens.some((_, first) =>
    parts.every((word, offset) => {
      const token = tokens[first + offset]
      return token !== undefined && (token.lower === word || token.lemma === word)
    })
  )
}
