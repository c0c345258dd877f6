import {inflect} from '../../danish/lexicon/inflect.ts'
import type {PreposedModifier} from '../../danish/syntax/preposed-modifier.ts'
import {subjectDeterminers} from '../../danish/words/determiners.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Suggestion} from '../../types.ts'
import {subjectForm} from '../recast/pronoun-case.ts'
import {type Piece, recast} from '../recast/recast.ts'

/**
 * Move a loaded modifier behind its noun, as a relative clause:
 *
 * - `den af ejeren indsendte tegning` → `den tegning, som ejeren har indsendt,`
 * - `de for projektet nødvendige tilladelser` → `de tilladelser, som er nødvendige for projektet,`
 * - `den til enhver tid gældende takst` → `den takst, som gælder til enhver tid,`
 */
export function postpose(sentence: Sentence, modifier: PreposedModifier): Suggestion | undefined {
  const {determiner, complements, head, noun} = modifier
  // Coordinated heads, and adverbs before the head, have places of their own: then a person should write.
  const last = complements.at(-1)
  if (noun !== head + 1 || !last || last[1] !== head || complements[0]?.[0] !== determiner + 1) return
  const clause = relativeClause(sentence, modifier)
  if (!clause) return
  const next = sentence.tokens[noun + 1]
  const close = next === undefined || /^[.,;:?!)]/.test(next.text) ? [] : [',']
  const article = definiteArticle(sentence, determiner)
  if (article === undefined) return
  return recast(sentence, determiner, noun + 1, [
    ...article,
    [noun, noun + 1],
    ',',
    'som',
    ...clause,
    ...close
  ])
}

/** The agent as subject: `af dig` → `du`. */
function subjectPiece({tokens}: Sentence, [start, end]: readonly [number, number]): Piece {
  const pronoun = end === start + 2 ? subjectForm(tokens[start + 1]?.text ?? '') : undefined
  return pronoun ?? [start + 1, end]
}

/** A possessive would be lost behind `som`: only articles and quantifiers can stay where they are. */
function definiteArticle({tokens}: Sentence, determiner: number): Array<Piece> | undefined {
  const word = tokens[determiner]?.lower ?? ''
  return subjectDeterminers.has(word) ? [[determiner, determiner + 1]] : undefined
}

function relativeClause(sentence: Sentence, {complements, head}: PreposedModifier): Array<Piece> | undefined {
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
    return present === undefined || agent ? undefined : [present, ...others]
  }

  const verb = lexicon.lemmas(token.lower).find((d) => d.pos === 'verb' && d.verbForm === 'Part')?.lemma
  if (verb !== undefined && (tag.verbForm === 'Part' || tag.upos === 'VERB' || agent)) {
    const [supine] = inflect(lexicon, verb, {pos: 'verb', verbForm: 'Part', tense: 'Past'})
    if (supine === undefined) return
    return agent ? [subjectPiece(sentence, agent), 'har', supine, ...others] : ['er', supine, ...others]
  }
  // An adjective stays in its form, but for the definite one after a singular.
  const noun = grammar.tagOf(head + 1)
  if (tag.upos !== 'ADJ' || agent) return
  const number = noun.number === 'Plur' ? 'Plur' : 'Sing'
  const gender = noun.gender === 'Neut' ? 'Neut' : 'Com'
  const [form] = inflect(lexicon, token.lemma, {pos: 'adjective', number, gender, definite: 'Ind'})
  return form === undefined ? undefined : ['er', form, ...others]
}
