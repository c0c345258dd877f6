import type {Clause, Phrase, Span} from '../../danish/syntax/sentence-syntax.ts'
import {isTimeWord} from '../../danish/syntax/time-word.ts'
import {knownDeterminers} from '../../danish/words/determiners.ts'
import {isBody, isDoer, isThing} from '../../danish/words/doers.ts'
import {agentBarriers} from '../../danish/words/prepositions.ts'
import {agentPronouns, interrogatives} from '../../danish/words/pronouns.ts'
import type {Sentence} from '../model/sentence.ts'
import {endOfDescribedNoun} from './end-of-described-noun.ts'
import {takesTwoObjects} from './two-objects.ts'

/** Verbs whose `af` may name whom or what something is taken from. */
const takings: ReadonlySet<string> = new Set(
  'opkræve afkræve kræve købe tage modtage lære låne leje indhente udtage'.split(' ')
)

/** Verbs whose `af` mostly names a source, a material or a reason. */
const sources: ReadonlySet<string> = new Set(
  'trække fratrække beregne udlede se fremgå lave fremstille bygge sammensætte udgøre udregne opgøre'.split(
    ' '
  )
)

/**
 * Find the `af` phrase that names who does what a passive tells; `start` is the place of `af`.
 *
 * Straight after the verb any doer counts; after a noun, to which `af` may belong, only a person or a body does.
 */
export function agentOfPassive(sentence: Sentence, verb: number, lemma: string): Span | undefined {
  for (const af of placesOfAf(sentence, verb)) {
    const span = agentAt(sentence, af)
    if (!span || !isAgent(sentence, span, verb, lemma)) continue
    return span
  }
  return
}

/**
 * Find who does what a clause tells in the passive, with the noun that names the doer as its head; before the verb, too:
 * `er af kommunen registreret`. Undefined as well for an active clause.
 */
export function agentOfClause(sentence: Sentence, clause: Clause): Phrase | undefined {
  const {passive, mainVerb, agent} = clause
  if (!passive) return
  const span = agentOfPassive(sentence, mainVerb, sentence.tokens[mainVerb]?.lemma ?? '')
  const found = span ?? (agent && agent.end <= mainVerb ? agent : undefined)
  return found && {start: found.start, end: found.end, head: headNoun(sentence, found).at}
}

/** Whether an `af` follows that may name who acts, though that is not sure: then nobody else may be put in. */
export function hasDoubtfulAgent(sentence: Sentence, verb: number): boolean {
  const {tokens, grammar} = sentence
  // `Af hvem behandles sagen?`
  if (tokens.some((d) => interrogatives.has(d.lower) && tokens[d.index - 1]?.lower === 'af')) return true
  return placesOfAf(sentence, verb).some((af) => {
    // `Hvem betales regningen af?`
    if (!tokens[af + 1]?.isWord) return true
    const {word, isName} = headNoun(sentence, agentAt(sentence, af) ?? {start: af, end: af + 2})
    if (isName || isDoer(word)) return true
    if (isThing(word)) return false
    const before = grammar.tagOf(af - 1)
    return (
      before.upos !== 'NOUN' || (before.definite === 'Def' && !relational.test(tokens[af - 1]?.lower ?? ''))
    )
  })
}

function placesOfAf({tokens, grammar}: Sentence, verb: number): Array<number> {
  const {clauseOf} = grammar.syntax
  const places: Array<number> = []
  for (let at = verb + 1; at < Math.min(tokens.length, verb + 25); at++) {
    const token = tokens[at]
    if (!token || /^[,;:()]$/.test(token.text)) break
    if (token.lower !== 'af') continue
    if (clauseOf[at] === clauseOf[verb] || at === verb + 1) places.push(at)
  }
  return places
}

function isAgent(sentence: Sentence, span: Span, verb: number, lemma: string): boolean {
  const {word, isName} = headNoun(sentence, span)
  if (isThing(word) && !isName) return false
  if (takings.has(lemma) && !isBody(word)) return false
  const doer = isName || isDoer(word)
  if (isBeside(sentence, verb, span.start)) return doer || !sources.has(lemma)
  if (
    isBody(word) &&
    takesTwoObjects(lemma) &&
    !relational.test(sentence.tokens[span.start - 1]?.lower ?? '')
  )
    return true
  return doer && !belongsToNoun(sentence, span.start, verb)
}

/** Whether nothing but particles and adverbs stands between verb and `af`. */
function isBeside({grammar}: Sentence, verb: number, af: number): boolean {
  for (let at = verb + 1; at < af; at++) {
    if (/^(?:NOUN|PROPN|PRON|NUM|ADJ|DET)$/.test(grammar.tagOf(at).upos)) return false
  }
  return true
}

/** Nouns that take a phrase with `af` of their own: `behandlingen af`, `ved hjælp af`, `en kopi af`. */
const relational = new RegExp(
  `(?:ing|else|en?sen|tion|sel|del|kopi|antal|række|liste|slags|rest|^(?:${[
    'hjælp form grund grundlag basis løbet kraft tilfælde vegne foranledning medfør brug regi støtte anledning følge lyset',
    'udløb udløbet slutningen begyndelsen midten starten udgangen halvdelen mangel behov udtryk gang par ejer indehaver'
  ]
    .join(' ')
    .split(' ')
    .join('|')}))(?:en|et|n|er|erne)?$`
)

/** `plads af klubben`: an `af` behind a noun may belong to it. The tree decides, but for nouns that take none. */
function belongsToNoun(sentence: Sentence, af: number, verb: number): boolean {
  const {tokens, grammar} = sentence
  const {tree} = grammar.syntax
  const before = tokens[af - 1]
  if (before && relational.test(before.lower)) return true
  if (!/^(?:NOUN|PROPN|PRON|ADJ|NUM|DET)$/.test(tree.upos(tree.head(af)))) return false
  if (before?.upos !== 'NOUN') return true
  if (isTimeWord(before.lower)) return false
  let start = af - 1
  while (/^(?:DET|ADJ|NUM)$/.test(grammar.tagOf(start - 1).upos)) start--
  // `I morgen behandles sagen af nævnet`: a subject that is known needs no description.
  if (start === verb + 1) return !isKnown(sentence, start, af - 1)
  if (isDoer(before.lower)) return true
  return !agentBarriers.has(tokens[start - 1]?.lower ?? '')
}

function isKnown({tokens, grammar}: Sentence, start: number, noun: number): boolean {
  if (grammar.tagOf(noun).definite === 'Def') return true
  return knownDeterminers.has(tokens[start]?.lower ?? '')
}

/** The words from `af` to the end of its noun phrase. */
function agentAt(sentence: Sentence, af: number): Span | undefined {
  const {tokens, grammar} = sentence
  const {tree} = grammar.syntax
  const first = tokens[af + 1]
  // `af »Foreningen«`: marks would be left behind.
  if (!first?.isWord) return
  const complement = tree.dependents(af).find((d) => tree.relation(d) === 'nobj' && d > af)
  const top = complement ?? af + 1
  if (!/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|X|VERB)$/.test(tree.upos(top))) return
  // `af den 3. maj`, `af 2025`: a date.
  if (/^\d/.test(first.text) || /^\d+\.?$/.test(tokens[af + 2]?.text ?? '')) return
  const limit = Math.max(tree.phrase(top).end, af + 2)
  const end = endOfDescribedNoun(sentence, af + 1, limit)
  return {start: af, end: tokens[end]?.lower === 'selv' ? end + 1 : end}
}

interface Head {
  readonly at: number
  readonly word: string
  readonly isName: boolean
}

/** The noun that names the doer: the first that is no genitive. */
function headNoun({tokens, grammar}: Sentence, {start, end}: Span): Head {
  for (let at = start + 1; at < end; at++) {
    const token = tokens[at]
    const {upos, case: kase} = grammar.tagOf(at)
    if (!token) break
    if (token.isOpaque || (upos === 'PROPN' && kase !== 'Gen')) return {at, word: token.lower, isName: true}
    if (upos === 'NOUN' && kase !== 'Gen')
      return {at, word: token.lemma.toLowerCase(), isName: /^\p{Lu}/u.test(token.text)}
    if (upos === 'PRON' && kase === 'Acc') return {at, word: token.lower, isName: true}
  }
  const only = tokens[start + 1]?.lower ?? ''
  return {at: start + 1, word: only, isName: agentPronouns.has(only)}
}
