import {inflect} from '../../danish/lexicon/inflect.ts'
import {participleOf} from '../../danish/lexicon/participle.ts'
import type {PreposedModifier} from '../../danish/syntax/preposed-modifier.ts'
import {subjectDeterminers} from '../../danish/words/determiners.ts'
import {months} from '../../danish/words/months-and-times.ts'
import {topicPrepositions} from '../../danish/words/prepositions.ts'
import {relativeWords} from '../../danish/words/pronouns.ts'
import {stranded} from '../../danish/words/verb-frames.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Suggestion} from '../../types.ts'
import {readerPronoun} from '../passive/doers.ts'
import {subjectForm} from '../recast/pronoun-case.ts'
import {type RecastPiece, recast} from '../recast/recast.ts'

/**
 * Move a loaded modifier behind its noun, as a relative clause:
 *
 * - `den af ejeren indsendte tegning` → `den tegning, som ejeren har indsendt,`
 * - `de for projektet nødvendige tilladelser` → `de tilladelser, som er nødvendige for projektet,`
 * - `den til enhver tid gældende takst` → `den takst, som gælder til enhver tid,`
 */
export function postpose(sentence: Sentence, modifier: PreposedModifier): Suggestion | undefined {
  const {determiner, head, noun} = modifier
  const {tokens} = sentence
  const adverbs = adverbsOf(sentence, modifier)
  // Coordinated heads have places of their own: then a person should write.
  if (!adverbs || tokens.slice(head + 1, noun).some(({upos}) => upos !== 'ADJ' && upos !== 'NUM')) return
  const clause = relativeClause(sentence, modifier, adverbs)
  if (!clause) return
  const end = endOfNoun(sentence, noun)
  const next = tokens[end]
  // What describes the noun besides would be cut off from it.
  if (next?.text === ',' && relativeWords.has(tokens[end + 1]?.lower ?? '')) return
  if (/^\d/.test(next?.text ?? '')) return
  if (next?.lower === 'af' && end === noun + 1) return
  const close = next === undefined || /^[.,;:?!)]/.test(next.text) ? [] : [',']
  const article = definiteArticle(sentence, determiner)
  if (article === undefined) return
  return recast(sentence, determiner, end, [...article, [head + 1, end], ',', 'som', ...clause, ...close])
}

/** Adverbs beside the complements: `den tidligere af udvalget godkendte plan`; undefined where something else stands. */
function adverbsOf(
  {tokens, grammar}: Sentence,
  {determiner, complements, head}: PreposedModifier
): ReadonlyArray<RecastPiece> | undefined {
  const adverbs: Array<RecastPiece> = []
  for (let at = determiner + 1; at < head; at++) {
    if (complements.some(([start, end]) => at >= start && at < end)) continue
    // `mest egnede`: a degree belongs to the head.
    const isDegree = /^(?:alt|for|så|mest|mere|meget|særligt?|lige|helt)$/.test(tokens[at]?.lower ?? '')
    if ((grammar.tagOf(at).upos !== 'ADV' && tokens[at]?.lower !== 'tidligere') || isDegree) return
    adverbs.push([at, at + 1])
  }
  return adverbs
}

/** After the noun, and a phrase that can only be its own: `oplysninger om din indtægt`. */
function endOfNoun({tokens, grammar}: Sentence, noun: number): number {
  const {clauses, clauseOf, mainClause} = grammar.syntax
  const {finiteVerb = -1, frontField} = clauses[clauseOf[noun] ?? mainClause] ?? {}
  const isFront = frontField !== undefined && frontField.start <= noun && noun < finiteVerb
  // Before the verb there is room for one phrase only: `det af nævnet fastsatte gebyr for besøg er`.
  if (
    isFront &&
    grammar.tagOf(noun + 1).upos === 'ADP' &&
    tokens.slice(noun, finiteVerb).every((d) => d.isWord)
  )
    return finiteVerb
  if (!topicPrepositions.has(tokens[noun + 1]?.lower ?? '')) return noun + 1
  const phrase = grammar.syntax.nounPhrases.find(({start}) => start === noun + 2)
  return phrase && phrase.relativeClauses.length === 0 ? phrase.end : noun + 1
}

/** The agent as subject: `af dig` → `du`. */
function subjectPiece(sentence: Sentence, [start, end]: readonly [number, number]): RecastPiece {
  const text = sentence.tokens[start + 1]?.text ?? ''
  // A letter on its way to `du` gets no new `De`.
  if (text === 'Dem') return readerPronoun(sentence)
  const pronoun = end === start + 2 ? subjectForm(text === 'Jer' ? 'jer' : text) : undefined
  return pronoun ?? [start + 1, end]
}

/** A possessive would be lost behind `som`: only articles and quantifiers can stay where they are. */
function definiteArticle({tokens}: Sentence, determiner: number): Array<RecastPiece> | undefined {
  const word = tokens[determiner]?.lower ?? ''
  return subjectDeterminers.has(word) ? [[determiner, determiner + 1]] : undefined
}

function relativeClause(
  sentence: Sentence,
  {complements, head, noun}: PreposedModifier,
  adverbs: ReadonlyArray<RecastPiece>
): Array<RecastPiece> | undefined {
  const {tokens, grammar, letter} = sentence
  const token = tokens[head]
  if (!token) return
  const tag = grammar.tagOf(head)
  // `af 4. april` is a date, and what stands behind another phrase belongs to it: `i brevet af 4. april`.
  const agent = complements.find(
    ([start], index) =>
      index === 0 && tokens[start]?.lower === 'af' && !/^\d/.test(tokens[start + 1]?.text ?? '')
  )
  if (!agent && complements.some(([start]) => tokens[start]?.lower === 'af')) return
  const others = complements.filter((d) => d !== agent)
  const {lexicon} = letter.danish

  if (/(?:ende)$/.test(token.lower)) {
    const verb = lexicon.lemmas(token.lower).find((d) => d.pos === 'verb')?.lemma
    const [present] =
      verb === undefined ? [] : inflect(lexicon, verb, {pos: 'verb', verbForm: 'Fin', tense: 'Pres'})
    return present === undefined || agent ? undefined : [...adverbs, present, ...others]
  }

  const participle = participleOf(lexicon, token.lower)
  if (participle && (tag.verbForm === 'Part' || tag.upos === 'VERB' || agent)) {
    const {verb, supine} = participle
    if (!agent) return [...adverbs, 'er', supine, ...others]
    const particle = stranded.get(verb) ?? ''
    const subject = subjectPiece(sentence, agent)
    // What is dated is told in the past: `som I sendte den 3. marts`.
    const past = others.some((d) => isDate(sentence, d)) ? pastOf(sentence, verb, supine) : undefined
    return past === undefined
      ? [subject, ...adverbs, 'har', supine, particle, ...others]
      : [subject, ...adverbs, past, particle, ...others]
  }
  // An adjective stays in its form, but for the definite one after a singular.
  const {number: many, gender: kind} = grammar.tagOf(noun)
  if (tag.upos !== 'ADJ' || agent) return
  const number = many === 'Plur' ? 'Plur' : 'Sing'
  const gender = kind === 'Neut' ? 'Neut' : 'Com'
  const [form] = inflect(lexicon, token.lemma, {pos: 'adjective', number, gender, definite: 'Ind'})
  return form === undefined ? undefined : [...adverbs, 'er', form, ...others]
}

function isDate({tokens}: Sentence, [start, end]: readonly [number, number]): boolean {
  return tokens.slice(start, end).some(({lower}) => months.has(lower))
}

function pastOf({letter}: Sentence, verb: string, supine: string): string | undefined {
  const forms = inflect(letter.danish.lexicon, verb, {pos: 'verb', verbForm: 'Fin', tense: 'Past'})
  return forms.find((d) => d === `${supine}e` || d === supine.replace(/t$/, 'de')) ?? forms[0]
}
