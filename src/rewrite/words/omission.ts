import {subjectExtenders} from '../../danish/words/conjunctions.ts'
import {definiteArticles, everybody} from '../../danish/words/determiners.ts'
import {relativePronouns, writtenSubjects} from '../../danish/words/pronouns.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {isClauseEnd, isDeterminer, lastOfNounPhrase} from '../../letter/sentences/last-of-noun-phrase.ts'
import type {PhraseMatch} from '../../letter/wording/phrase.ts'
import type {TextChange} from '../recast/changes.ts'
import {capitalise} from '../recast/match-case.ts'

/**
 * Leave a phrase out, where the rest is a sentence without it.
 *
 * ```
 * Mødet er i øvrigt aflyst.   →  Mødet er aflyst.
 * I øvrigt er mødet aflyst.   →  Mødet er aflyst.    (the subject takes the place of the phrase)
 * Vi kan oplyse, at mødet er aflyst.  →  Mødet er aflyst.
 * ```
 */
export function leaveOut(match: PhraseMatch): Array<TextChange> {
  const {entry, sentence, first, last} = match
  const {tokens, grammar} = sentence
  const start = tokens[first]
  const end = tokens[last]
  const before = tokens[first - 1]
  const after = tokens[last + 1]
  if (!start || !end || !after || (before?.text === '(' && after.text === ')')) return []
  if (entry.term.endsWith(' at')) return first === 0 ? openClause(match) : []

  const opens = !before || before.upos === 'CCONJ' || /^[,:;–(]$/.test(before.text)
  if (opens && grammar.tagOf(last + 1).finite) return fillFront(match)
  if (!before) return after.text === ',' ? fillFrontAfterComma(match) : []
  // Between commas both go, and before the end of the clause the one before it.
  if (before.text === ',' && isClauseEnd(after)) {
    const to = after.text === ',' ? after.to : end.to
    return [{from: before.from, to, text: ''}]
  }
  if (!before.isWord && before.text !== '(') return [{from: start.from, to: after.from, text: ''}]
  if (before.text === '(') return [{from: start.from, to: after.from, text: ''}]
  return [{from: before.to, to: end.to, text: ''}]
}

/** The phrase holds the front of the sentence: the subject moves there from behind the verb. */
function fillFront({sentence, first, last}: PhraseMatch): Array<TextChange> {
  const {tokens, content} = sentence
  const phrase = tokens[first]
  const verb = tokens[last + 1]
  const subject = tokens[last + 2]
  if (!phrase || !verb || !subject) return []
  const end = subjectEnd({sentence, index: last + 2})
  const lastOfSubject = tokens[end]
  if (end < 0 || !lastOfSubject) return []
  const text = content.text.slice(subject.from, lastOfSubject.to)
  const isInitial = phrase.text.charAt(0) !== phrase.lower.charAt(0)
  return [
    {from: phrase.from, to: lastOfSubject.to, text: `${isInitial ? capitalise(text) : text} ${verb.text}`}
  ]
}

/** `For god ordens skyld, vi har lukket.`: nothing stands behind the verb that would have to move. */
function fillFrontAfterComma({sentence, first, last}: PhraseMatch): Array<TextChange> {
  const {tokens, grammar} = sentence
  const phrase = tokens[first]
  const next = tokens[last + 2]
  if (!phrase || !next || grammar.tagOf(last + 2).finite) return []
  return [{from: phrase.from, to: next.to, text: capitalise(next.text)}]
}

/** `Vi kan oplyse, at mødet er aflyst`: what was told becomes the sentence, if its words stand as in a main clause. */
function openClause({sentence, first, last}: PhraseMatch): Array<TextChange> {
  const {tokens, grammar} = sentence
  const phrase = tokens[first]
  const next = tokens[last + 1]
  if (!phrase || !next) return []
  const end = subjectEnd({sentence, index: last + 1})
  // After the subject only the verb: `at mødet ikke er aflyst` has another order.
  if (end < 0 || !grammar.tagOf(end + 1).finite) return []
  return [{from: phrase.from, to: next.to, text: capitalise(next.text)}]
}

/** Find the last token of a subject that certainly ends there. */
function subjectEnd({sentence, index}: {sentence: Sentence; index: number}): number {
  const end = plainSubjectEnd(sentence, index)
  if (end >= 0) return end
  // Only the syntax tells how far `mødet i parken` goes. What is coordinated or described by a clause may go on.
  const {clauses} = sentence.grammar.syntax
  const subject = clauses.map((d) => d.subject).find((d) => d?.start === index)
  return subject && !mayGoOn(sentence, subject.end) ? subject.end - 1 : -1
}

function mayGoOn({tokens, grammar}: Sentence, index: number): boolean {
  const token = tokens[index]
  if (!token) return true
  return (
    ['CCONJ', 'SCONJ', 'PUNCT', 'NOUN', 'PROPN'].includes(grammar.tagOf(index).upos) ||
    relativePronouns.has(token.lower)
  )
}

/** A pronoun, or a definite noun with nothing after it that could belong to it. */
function plainSubjectEnd(sentence: Sentence, index: number): number {
  const {tokens, grammar} = sentence
  const token = tokens[index]
  if (!token) return -1
  if (writtenSubjects.has(token.text)) {
    return subjectExtenders.has(tokens[index + 1]?.lower ?? '') ? -1 : index
  }
  const end = lastOfNounPhrase(sentence, index)
  if (end < 0 || grammar.tagOf(end + 1).upos === 'ADP' || mayGoOn(sentence, end + 1)) return -1
  const {upos, definite} = grammar.tagOf(end)
  const isSure =
    upos === 'PRON'
      ? definiteArticles.has(token.lower) || everybody.has(token.lower)
      : definite === 'Def' || isDeterminer(token)
  return isSure ? end : -1
}
