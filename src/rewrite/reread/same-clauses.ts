import type {ReadSentence} from './read-again.ts'

/**
 * Whether a rewrite leaves the clauses of a text as they were: it changes words that carry no clause, or a verb for
 * another in the same form. Then the clauses need not be parsed again.
 */
export function hasSameClauses(
  before: ReadonlyArray<ReadSentence>,
  after: ReadonlyArray<ReadSentence>
): boolean {
  return before.length === after.length && before.every((d, index) => isSame(d, after[index] ?? d))
}

function isSame(before: ReadSentence, after: ReadSentence): boolean {
  const [a, b] = [before.forms, after.forms]
  if (a.length === b.length) {
    return a.every(
      (form, at) => form === b[at] || isLike(before, after, at) || (isBare(before, at) && isBare(after, at))
    )
  }
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end++
  // A word that opens the clause decides on the order behind it.
  if (start === 0) return false
  const [oldEnd, newEnd] = [a.length - end, b.length - end]
  // Where a noun goes, the clause may have lost its subject.
  if (hasNoun(before, start, oldEnd) && !hasNoun(after, start, newEnd)) return false
  return isBareRow(before, start, oldEnd) && isBareRow(after, start, newEnd)
}

function hasNoun({analysis}: ReadSentence, start: number, end: number): boolean {
  return analysis.infos.slice(start, end).some(({upos}) => upos === 'NOUN' || upos === 'PROPN')
}

function isBareRow(sentence: ReadSentence, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isBare(sentence, at)) return false
  return true
}

/** Parts of speech that carry no clause and join none. */
const bare = /^(?:NOUN|ADJ|ADP|ADV|NUM|DET|PROPN|X)$/

function isBare({analysis}: ReadSentence, at: number): boolean {
  const tag = analysis.infos[at]
  return tag !== undefined && bare.test(tag.upos) && !tag.finite
}

/** The same part of speech in the same form: `fremsende` and `sende`, `såfremt` and `hvis`. */
function isLike(before: ReadSentence, after: ReadSentence, at: number): boolean {
  const [a, b] = [before.analysis.infos[at], after.analysis.infos[at]]
  if (!a || !b || a.upos === 'PUNCT') return false
  return (
    a.upos === b.upos &&
    a.verbForm === b.verbForm &&
    a.mood === b.mood &&
    a.voice === b.voice &&
    a.case === b.case
  )
}
