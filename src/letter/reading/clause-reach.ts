import type {Clause} from '../../danish/syntax/sentence-syntax.ts'
import {asideOpeners, conditionals, conditionalsAndWhen} from '../../danish/words/conjunctions.ts'
import type {Sentence} from '../model/sentence.ts'
import {type Stretch, trimmed} from './stretch.ts'
import {timesIn} from './times.ts'

/**
 * From the finite verb of a clause to the end of its object: what follows on it, such as another main clause, a
 * condition or a time at the end, is left out.
 *
 * ```
 * Send kvitteringen til os senest den 1. marts, så sætter vi pengene ind.
 * ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function reachOf(sentence: Sentence, clause: Clause, from = clause.finiteVerb): Stretch {
  const {syntax} = sentence.grammar
  let end = clause.end
  for (const other of syntax.clauses) {
    if (other === clause || other.finiteVerb <= from) continue
    if (!(other.kind === 'main' || isApart(sentence, other))) continue
    const start =
      other.coordinator > from ? Math.min(other.coordinator, other.start) : Math.max(other.start, from + 1)
    end = Math.min(end, start)
  }
  const mark = sentence.tokens.findIndex(
    ({text, index}) => index > from && index < end && /^(?:[;:]|[–—])$/.test(text)
  )
  if (mark > 0) end = mark
  let reach = trimmed(sentence, {first: from, end})
  // Times at the end tell when, not what.
  for (const time of sentence.once(timesIn).toReversed()) {
    if (time.first > clause.mainVerb && time.end >= reach.end && time.first < reach.end && time.first > from)
      reach = trimmed(sentence, {
        first: from,
        end: time.first - (isPreposition(sentence, time.first - 1) ? 1 : 0)
      })
  }
  return reach.end > from ? reach : {first: from, end: from + 1}
}

/** `pr.` before `1. maj`, which no time begins with. */
function isPreposition({tokens, grammar}: Sentence, at: number): boolean {
  return grammar.tagOf(at).upos === 'ADP' && tokens[at]?.text.endsWith('.') === true
}

/** A clause that says when or on what condition, and `så` with what follows. */
function isApart({tokens}: Sentence, {subordinator, start, isVerbFirst, kind}: Clause): boolean {
  const word = tokens[subordinator >= 0 ? subordinator : start]?.lower ?? ''
  return conditionalsAndWhen.has(word) || asideOpeners.has(word) || (isVerbFirst && kind === 'subordinate')
}

/** The condition in a sentence under which a clause holds: `hvis du flytter`, `Er du uenig`; undefined without one. */
export function conditionOf(sentence: Sentence, clause: Clause): Stretch | undefined {
  const {syntax} = sentence.grammar
  const first = sentence.tokens.find(({isWord}) => isWord)
  if (/^ellers$/i.test(first?.text ?? '') && first) return {first: first.index, end: first.index + 1}
  for (const other of syntax.clauses) {
    if (other === clause || other.kind !== 'subordinate') continue
    const opener = sentence.tokens[other.subordinator >= 0 ? other.subordinator : other.start]?.lower ?? ''
    const isCondition =
      conditionals.has(opener) || opener === 'når' || (other.subordinator < 0 && other.isVerbFirst)
    if (isCondition) return trimmed(sentence, {first: other.start, end: other.end})
  }
  const before = syntax.clauses.find(
    (other) =>
      other !== clause &&
      other.kind === 'main' &&
      other.isVerbFirst &&
      !other.isImperative &&
      other.conjunct < 0 &&
      other.finiteVerb < clause.finiteVerb
  )
  return before && trimmed(sentence, {first: before.start, end: Math.min(before.end, clause.finiteVerb)})
}
