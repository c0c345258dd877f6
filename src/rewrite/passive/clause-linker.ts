import type {Clause} from '../../danish/syntax/sentence-syntax.ts'
import {coordinators} from '../../danish/words/conjunctions.ts'
import {oneOf} from '../../danish/words/one-of.ts'
import {joinedToHvor} from '../../danish/words/prepositions.ts'
import {relativePronouns} from '../../danish/words/pronouns.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {isAdverb} from './subject.ts'

const joinedHvor = new RegExp(`^hvor${oneOf(joinedToHvor)}$`)

/** `Hvor meget der kan udbetales, …`: an indirect question, in which `der` is not where `vi` would stand. */
export function asksWithDer({tokens}: Sentence, {finiteVerb}: Clause): boolean {
  if (tokens[finiteVerb - 1]?.lower !== 'der') return false
  return tokens
    .slice(Math.max(0, finiteVerb - 5), finiteVerb - 1)
    .some((d) => /^(?:hvor|hvad|hvem|hvilk)/.test(d.lower))
}

/** The word that makes the clause a subordinate one, -1 for none. */
export function linkerOf(sentence: Sentence, {kind, subordinator, finiteVerb}: Clause): number {
  const {tokens} = sentence
  // `Boligen, som ejes …`: a relative clause by its first word, whatever the tree makes of it.
  let before = finiteVerb - 1
  while (isAdverb(sentence, before)) before--
  if (tokens[before - 1]?.text === ',' && relativePronouns.has(tokens[before]?.lower ?? '')) return before
  const relative = relativeAdverb(sentence, finiteVerb)
  if (relative !== -1) return relative
  // `…, og der tages hensyn`: a main clause with `der`; the tree is wrong.
  const isFormal =
    tokens[subordinator]?.lower === 'der' && coordinators.has(tokens[subordinator - 1]?.lower ?? '')
  if (isFormal) return -1
  if (kind === 'main' || subordinator !== -1) return kind === 'main' ? -1 : subordinator
  for (let at = finiteVerb - 1; at >= Math.max(0, finiteVerb - 12); at--) {
    const token = tokens[at]
    if (!token || token.text === ',' || /^(?:VERB|AUX)$/.test(token.upos)) break
    if (/^hvor/.test(token.lower) && tokens[at - 1]?.text === ',') return at
    if (token.upos === 'SCONJ' || (token.lower === 'om' && tokens[at - 1]?.lower === 'selv')) return at
  }
  return -1
}

/** `…, hvorefter tilladelsen udstedes`: an adverb that makes the clause a subordinate one, -1 for none. */
function relativeAdverb({tokens}: Sentence, finiteVerb: number): number {
  for (let at = finiteVerb - 1; at > Math.max(0, finiteVerb - 12); at--) {
    const token = tokens[at]
    if (!token?.isWord || /^(?:VERB|AUX)$/.test(token.upos)) return -1
    // Straight before the verb it is a question: `hvorfor afvises klagen?`
    if (joinedHvor.test(token.lower) && tokens[at - 1]?.text === ',') return at < finiteVerb - 1 ? at : -1
  }
  return -1
}
