import {definiteArticles} from '../../danish/words/determiners.ts'
import {oneOf} from '../../danish/words/one-of.ts'
import {explainingRelatives, pointingBack} from '../../danish/words/pronouns.ts'
import {countWordsIn} from '../../text/count-words.ts'
import type {Letter} from '../model/letter.ts'
import type {Sentence} from '../model/sentence.ts'
import type {PhraseMatch} from './phrase.ts'

/** A parenthesis with fewer words translates or abbreviates, but does not explain. */
const shortestExplanation = 3

/**
 * Whether a letter says what a term means where it uses it.
 *
 * - `opsættende virkning (afgørelsen gælder ikke, mens …)`, `vi hører din mening (partshøring)`
 * - `…, det vil sige …`, `…, altså …`, `…, som er …`, `…, hvor …`
 * - `En recipient er den sø, som …`, `Partshøring betyder, at …`
 * - `Den regel kalder vi en servitut`
 * - the next sentence: `Det betyder, at …`
 */
export function isExplained(letter: Letter, match: PhraseMatch): boolean {
  const {sentence, first, last} = match
  const {from, content} = sentence
  const start = sentence.tokens[first]?.from ?? from
  const end = sentence.tokens[last]?.to ?? from
  const before = content.text.slice(from, start)
  const after = content.text.slice(end, sentence.to)
  return (
    opensExplanation(after) ||
    isInParenthesis(before, after) ||
    named.test(before) ||
    isDefinition(match) ||
    isExplainedNext(letter.sentences[sentence.index + 1], sentence)
  )
}

const parenthesis = /^\W{0,2}\s*[(–—]\s*([^()]{3,300})/u
const gloss =
  /(?:^|[\s,(–])(?:det vil sige|d\.?v\.?s\.?|det betyder|det er|altså|med andre ord|betyder|vil sige)(?=[\s,:]|$)/i
const relative = new RegExp(
  String.raw`^\s*,\s*${oneOf(explainingRelatives)}\s+(?:er|vil sige|betyder|går ud på|viser|dækker)(?=\s)`,
  'i'
)
const apposition = /^\s*,\s*(?:hvor|som betyder|der betyder)(?=\s)/i
/** `kalder vi en servitut`, `det hedder partshøring`, `såkaldt partshøring`. */
const named =
  /(?:kalder vi|kaldes|kaldet|hedder|såkald(?:t|te|et)|også kendt som)\s+(?:for\s+|[a-zß-ɏ]{1,5}\s+)?[»"“]?$/i

function opensExplanation(after: string): boolean {
  const inside = parenthesis.exec(after)?.[1]
  if (inside !== undefined && countWordsIn(inside) >= shortestExplanation) return true
  return relative.test(after) || apposition.test(after) || gloss.test(after.slice(0, 40))
}

/** `… så du kan kommentere sagen (partshøring)`: the term itself stands in the parenthesis, what it means before. */
function isInParenthesis(before: string, after: string): boolean {
  return (
    /[(–]\s*(?:\p{L}{1,8}\s+){0,2}$/u.test(before) &&
    /^\s*[).,–]/u.test(after) &&
    countWordsIn(before) >= shortestExplanation
  )
}

/** `En recipient er den sø, …`: the term is the whole subject of a sentence that says what it is. */
function isDefinition({sentence, first, last}: PhraseMatch): boolean {
  const {tokens, grammar} = sentence
  const isSubject = tokens.slice(0, first).every((d) => !d.isWord || grammar.tagOf(d.index).upos === 'DET')
  const verb = tokens[last + 1]?.lower ?? ''
  if (!isSubject || !/^(?:er|betyder|vil|går|dækker|omfatter)$/.test(verb)) return false
  if (verb !== 'er') return verb !== 'vil' || tokens[last + 2]?.lower === 'sige'
  // `Partshøringen er slut` says nothing of what it is: a definition goes on with a noun phrase or a clause.
  const next = tokens[tokens[last + 2]?.text === ',' ? last + 3 : last + 2]
  if (!next || !isIndefinite(tokens[first - 1]?.lower, sentence, last)) return false
  const {upos} = grammar.tagOf(next.index)
  return (
    upos === 'DET' ||
    upos === 'NOUN' ||
    (upos === 'PRON' && definiteArticles.has(next.lower)) ||
    upos === 'SCONJ' ||
    next.lower === 'når'
  )
}

/** A definition is about the thing as such: `en servitut er …`, `partshøring er …`, not `servitutten er …`. */
function isIndefinite(article: string | undefined, {grammar}: Sentence, noun: number): boolean {
  return article === 'en' || article === 'et' || grammar.tagOf(noun).definite !== 'Def'
}

const explaining = new RegExp(
  String.raw`^${oneOf(pointingBack)} (?:vil sige|betyder|går ud på|er, når|er når|er en|er et)(?=[\s,])|^(?:d\.?v\.?s\.|altså|med andre ord)(?=[\s,])`,
  'i'
)

function isExplainedNext(next: Sentence | undefined, sentence: Sentence): boolean {
  if (!next || next.unit !== sentence.unit) return false
  return explaining.test(next.text)
}
