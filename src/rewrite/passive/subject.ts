import type {Clause, Phrase, Span} from '../../danish/syntax/sentence-syntax.ts'
import {groupWords} from '../../danish/words/determiners.ts'
import {sentenceAdverbs} from '../../danish/words/sentence-adverbs.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {endOfDescribedNoun, isTimeNext} from '../../letter/sentences/end-of-described-noun.ts'

/** A subject that the tree has lost: `I bliver kontaktet`, `Her registreres alle henvendelser`, `, og huset skal sælges`. */
export function likelySubject(
  sentence: Sentence,
  {frontField, finiteVerb, isVerbFirst, verbGroup}: Clause,
  verb: number
): Phrase | undefined {
  const {start, end} = frontField
  if (end - start === 1 && sentence.tokens[start]?.text === 'I') return {start, end, head: start}
  let from = finiteVerb + 1
  while (isAdverb(sentence, from)) from++
  const isTime = (at: number) => isTimeNext(sentence.tokens.slice(at, at + 2).map((d) => d.lower))
  if (startsNounPhrase(sentence, from) && !isTime(from)) {
    if (end === start && !isVerbFirst) return
    const limit = finiteVerb === verb ? endOfWords(sentence, from) : (verbGroup[1] ?? verb)
    return {start: from, end: endOfDescribedNoun(sentence, from, limit), head: from}
  }
  // Verb second: where no subject follows the verb, it stands before.
  if (end <= start || !startsNounPhrase(sentence, start) || isTime(start)) return
  return {start, end, head: start}
}

function endOfWords({tokens}: Sentence, from: number): number {
  let at = from
  while (tokens[at]?.isWord) at++
  return at
}

/** Whether a word may begin a noun phrase. */
export function startsNounPhrase({grammar}: Sentence, at: number): boolean {
  return /^(?:NOUN|PROPN|PRON|DET|NUM|ADJ)$/.test(grammar.tagOf(at).upos)
}

/** The subject after a finite verb, without the adverbs that the tree counts to it. */
export function trimSubject(sentence: Sentence, subject: Span, from: number, to: number): Span | undefined {
  let start = Math.max(subject.start, from)
  let end = Math.min(subject.end, to)
  while (start < end && isAdverb(sentence, start)) start++
  for (let at = start + 1; at < end; at++) {
    if (isAdverb(sentence, at) || sentence.tokens[at]?.text === ',') end = at
  }
  if (start >= end || !canBeSubject(sentence, {start, end})) return
  return {start, end}
}

/** Whether a stretch may be a subject that can change its place. */
export function canBeSubject({tokens, grammar}: Sentence, {start, end}: Span): boolean {
  const first = tokens[start]
  const upos = first?.upos ?? ''
  if (!first || end <= start) return false
  const opensPhrase = first.text === 'I' || first.lower === 'både' || grammar.tagOf(start).verbForm === 'Part'
  if (!opensPhrase && /^(?:SCONJ|ADP|PART|CCONJ|VERB|AUX|PUNCT)$/.test(upos)) return false
  if (first.lower === 'man' || first.lower === 'at') return false
  // `I det omfang`: a preposition.
  if (first.text === 'I' && end - start > 1 && !groupWords.has(tokens[start + 1]?.lower ?? '')) return false
  for (let at = start; at < end; at++) {
    if (/^[();:–«»"]$/.test(tokens[at]?.text ?? '')) return false
  }
  return true
}

const clauseAdverbs: ReadonlySet<string> = new Set(
  'ikke aldrig ej næppe derfor dog også altid kun først normalt desværre hermed herefter derefter snart nu igen'.split(
    ' '
  )
)

/** Whether a word is an adverb of the whole clause, such as `ikke` and `derfor`. */
export function isAdverb({tokens}: Sentence, index: number): boolean {
  const token = tokens[index]
  if (!token) return false
  if (/^(?:p\.t\.|evt\.)$/.test(token.lower)) return true
  if (!/^(?:ADV|ADJ|SCONJ|PRON)$/.test(token.upos)) return false
  const before = tokens[index - 1]?.lower ?? ''
  if (token.lower === 'længere') return before === 'ikke'
  return clauseAdverbs.has(token.lower) || (sentenceAdverbs.has(token.lower) && token.upos === 'ADV')
}

/** `kan inden 4 uger påklages`: what mostly opens a clause is a preposition before a number or a time. */
export function opensTime({tokens, grammar}: Sentence, at: number): boolean {
  if (grammar.tagOf(at).upos !== 'SCONJ') return false
  return grammar.tagOf(at + 1).upos === 'NUM' || isTimeNext(tokens.slice(at + 1, at + 3).map((d) => d.lower))
}

/** `og dokumentation for det skal sendes`: what a preposition governs is no subject. */
export function isGoverned({grammar}: Sentence, at: number): boolean {
  return grammar.tagOf(at - 1).upos === 'ADP'
}
