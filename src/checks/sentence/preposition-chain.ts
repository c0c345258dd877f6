import {hasVerbalEnding} from '../../danish/lexicon/verbal-noun.ts'
import type {TagInfo} from '../../danish/tagger/tagset.ts'
import {TokenKind} from '../../danish/tokens/token-list.ts'
import {timeNouns} from '../../danish/words/months-and-times.ts'
import {oneOf} from '../../danish/words/one-of.ts'
import {
  limitsOfTime,
  placeOrGoalPrepositions,
  placePrepositions,
  relatingPrepositions
} from '../../danish/words/prepositions.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {isQuotation} from '../../letter/sentences/borrowed-words.ts'
import {spanMatch} from '../../letter/sentences/token-span.ts'
import type {Match} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'

const check: Prepare<'preposition-chain'> = ({links: least, relational}) => {
  const relationalSet = new Set(relational)
  return ({prose}) =>
    prose.flatMap((sentence): Array<Match> => {
      return longestRow(sentence) < least || isQuotation(sentence)
        ? []
        : chainsOf(sentence, least, relationalSet)
    })
}

/** Find rows of prepositional phrases, each hanging on the noun before it: `udkastet til planen for udbygning af havnen`. */
export const prepositionChain = kind({scope: 'unit', check})

/** The longest row of prepositions with nothing but noun phrases between: what a chain can be made of. */
function longestRow({grammar}: Sentence): number {
  let row = 0
  let longest = 0
  for (const {upos, verbForm} of grammar.tagInfos) {
    if (upos === 'ADP') longest = Math.max(longest, ++row)
    else if (!/^(?:NOUN|PROPN|DET|ADJ|NUM|PRON)$/.test(upos) && verbForm !== 'Part') row = 0
  }
  return longest
}

function chainsOf(sentence: Sentence, least: number, relational: ReadonlySet<string>): Array<Match> {
  const {tokens} = sentence
  const matches: Array<Match> = []
  for (let index = 0; index < tokens.length; index++) {
    // `I forbindelse med behandlingen af …`: the noun of a complex preposition begins no chain.
    if (!isNoun(sentence, index) || isComplexPreposition(sentence, index - 1)) continue
    let links = 0
    let last = index
    for (
      let next = linked(sentence, last, relational, links);
      next !== undefined;
      next = linked(sentence, last, relational, links)
    ) {
      links++
      last = next
    }
    if (links >= least)
      matches.push({...spanMatch(sentence, startOf(sentence, index), last + 1), values: {links}})
    index = Math.max(index, last)
  }
  return matches
}

/** The noun of the prepositional phrase that hangs on the noun at `index`, or undefined. */
function linked(
  sentence: Sentence,
  index: number,
  relational: ReadonlySet<string>,
  links: number
): number | undefined {
  const {grammar, tokens} = sentence
  const preposition = tokens[index + 1]
  if (tokens[index]?.kind === TokenKind.abbreviation) return
  if (isComplexPreposition(sentence, index + 1)) {
    // Once a chain has begun, what relates two nouns goes on with it: `placering i forhold til skel`.
    const isLink = links > 0 && relating.has(tokens[index + 2]?.lower ?? '')
    return isLink ? nounOf(sentence, index + 4) : undefined
  }
  if (!preposition || grammar.tagOf(index + 1).upos !== 'ADP' || !hangs(sentence, index, relational, links))
    return
  return nounOf(sentence, index + 2)
}

/** The noun of the noun phrase that begins at `start`, or undefined. */
function nounOf(sentence: Sentence, start: number): number | undefined {
  const {grammar, tokens} = sentence
  let at = start
  while (at < tokens.length && at < start + 6) {
    const {upos, verbForm} = grammar.tagOf(at)
    if (isNoun(sentence, at)) return nameEnd(sentence, at)
    const describes =
      /^(?:DET|ADJ|NUM)$/.test(upos) ||
      verbForm === 'Part' ||
      (upos === 'NOUN' && grammar.tagOf(at).case === 'Gen')
    if (!describes && !(upos === 'PROPN') && !(upos === 'PRON' && at === start)) return
    at++
  }
  return
}

/** The last word of a name: `Café Solsiden`. */
function nameEnd({grammar}: Sentence, index: number): number {
  let end = index
  while (grammar.tagOf(end).upos === 'PROPN' && grammar.tagOf(end + 1).upos === 'PROPN') end++
  return end
}

/** `i stedet for`, `på grund af`: words that work as one preposition, and link no nouns. */
function isComplexPreposition({tokens}: Sentence, index: number): boolean {
  const [first = '', noun = '', last = ''] = tokens.slice(index, index + 3).map(({lower}) => lower)
  return complexPrepositions.has(`${first} ${noun} ${last}`)
}

/** The nouns of complex prepositions that relate one thing to another; the others tell when, why and how of the verb. */
const relating: ReadonlySet<string> = new Set(['forhold', 'forbindelse', 'brug', 'siden', 'hensyn', 'form'])

const complexPrepositions: ReadonlySet<string> = new Set([
  'i anledning af',
  'til brug for',
  'til fordel for',
  'i stedet for',
  'på grund af',
  'i forhold til',
  'i løbet af',
  'i forbindelse med',
  'ved hjælp af',
  'ved siden af',
  'med hensyn til',
  'på baggrund af',
  'på grundlag af',
  'på vegne af',
  'i form af',
  'af hensyn til',
  'i tilfælde af',
  'i henhold til',
  'i modsætning til',
  'i overensstemmelse med',
  'med henblik på',
  'ved henvendelse til'
])

/** A noun that is no genitive: what a chain is made of. */
function isNoun({grammar}: Sentence, index: number): boolean {
  const {upos, case: grammaticalCase} = grammar.tagOf(index)
  if (upos === 'ADJ') return isNominalised(grammar.tagInfos, index)
  return (upos === 'NOUN' || upos === 'PROPN') && grammaticalCase !== 'Gen'
}

/** `for unge uden arbejde`: an adjective after a preposition with no noun to describe. */
function isNominalised(tags: ReadonlyArray<TagInfo>, index: number): boolean {
  if (tags[index - 1]?.upos !== 'ADP') return false
  const next = tags[index + 1]
  return next === undefined || next.upos === 'ADP' || next.upos === 'PUNCT'
}

/** Whether the preposition after a noun belongs to it: by the parse, or because the noun calls for one. */
function hangs(
  {grammar, tokens}: Sentence,
  index: number,
  relational: ReadonlySet<string>,
  links: number
): boolean {
  const preposition = tokens[index + 1]?.lower ?? ''
  // `klage til nævnet inden fire uger`: when is said of the verb.
  if (limitsOfTime.has(preposition)) return false
  if (placeOrGoalPrepositions.has(preposition) && timeNoun.test(tokens[index + 2]?.lemma ?? '')) return false
  if (grammar.syntax.tree.head(index + 1) === index) return true
  if (
    grammar.syntax.nounPhrases.some(
      (d) => d.head === index && d.prepositionalPhrases.some((e) => e.preposition === index + 1)
    )
  )
    return true
  if (preposition === 'af') return !grammar.tagInfos.some((tag) => tag.voice === 'Pass')
  // Two links deep, a phrase of place or purpose nearly always goes with the noun before it.
  if (links >= 2 && placePrepositions.has(preposition)) return isPlace({grammar, tokens}, index + 2)
  if (links >= 2) return relatingPrepositions.has(preposition)
  const lemma = tokens[index]?.lemma ?? ''
  return hasVerbalEnding(lemma) ? preposition !== 'på' && preposition !== 'i' : relational.has(lemma)
}

/** `på biblioteket`, `i Vestby`: a known place, and no time. */
function isPlace({grammar, tokens}: Pick<Sentence, 'grammar' | 'tokens'>, index: number): boolean {
  const {upos, definite} = grammar.tagOf(index)
  if (upos === 'PROPN') return true
  return upos === 'NOUN' && definite === 'Def' && !timeNoun.test(tokens[index]?.lemma ?? '')
}

const timeNoun = new RegExp(`${oneOf(timeNouns)}$`)

/** The determiner and adjectives of the first noun belong to the chain. */
function startOf({grammar, tokens}: Sentence, index: number): number {
  let start = index
  // `vedrørende` is tagged as the participle it once was.
  while (
    start > 0 &&
    /^(?:DET|ADJ)$/.test(grammar.tagOf(start - 1).upos) &&
    tokens[start - 1]?.lower !== 'vedrørende'
  )
    start--
  return start
}
