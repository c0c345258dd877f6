import {genderOf, inflect} from '../../danish/lexicon/inflect.ts'
import type {Features} from '../../danish/lexicon/morphology.ts'
import {TokenKind} from '../../danish/tokens/token-list.ts'
import {clauseMakers} from '../../danish/words/conjunctions.ts'
import {definiteArticles, demonstratives, indefiniteArticles} from '../../danish/words/determiners.ts'
import {oneOf} from '../../danish/words/one-of.ts'
import {newSubjects} from '../../danish/words/pronouns.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import {isDeterminer, lastOfNounPhrase} from '../../letter/sentences/last-of-noun-phrase.ts'
import type {PhraseMatch} from '../../letter/wording/phrase.ts'
import type {TextChange} from '../recast/changes.ts'
import {matchCase} from '../recast/match-case.ts'
import {commaChange, hasClauseBefore} from './commas.ts'
import {pointsToMany, pointsToMatter} from './reference.ts'

const startsClause = new RegExp(String.raw`^${oneOf(clauseMakers)} \S+ \S`)

/** An alternative as it would read in the place of a phrase. */
export interface Replacement {
  readonly text: string
  /** What to change; nothing when a person must see to the rest of the sentence. */
  readonly changes: ReadonlyArray<TextChange>
  /** Whether nothing but the phrase itself changes. */
  readonly plain: boolean
}

/** Put an alternative in the place of a phrase that does not inflect. */
export function replaceFixed(
  match: PhraseMatch,
  alternative: string,
  cased: (text: string) => string
): Replacement | undefined {
  const {entry, sentence, first, last} = match
  const {tokens, grammar} = sentence
  const from = tokens[first]?.from ?? 0
  const to = tokens[last]?.to ?? from
  const alone: Replacement = {text: cased(alternative), changes: [], plain: true}
  const whole = (text: string, plain = true): Replacement => ({
    text: cased(text),
    changes: [{from, to, text: cased(text) + fullStop(match)}],
    plain
  })

  // `gives således, at halvdelen …` tells how; only without the comma it may tell what follows.
  if (entry.term === 'således at' && tokens.slice(first, last).some(({text}) => text === ','))
    return alternative === 'så' ? whole('sådan, at', false) : undefined
  if (/^eventuel(?:le|t)?$/.test(alternative) && (entry.use ?? []).includes('eventuelle'))
    return alternative === adjectiveFor(sentence, first, last + 1, 'eventuel')
      ? whole(alternative)
      : undefined
  if (demonstratives.has(alternative) && (entry.use ?? []).filter((d) => demonstratives.has(d)).length > 1) {
    const fitting = demonstrativeFor(sentence, last + 1)
    if (fitting !== undefined && fitting !== alternative) return
    const before = tokens[first - 1]
    // The demonstrative takes the place of an article, but cannot stand beside a possessive.
    if (before && definiteArticles.has(before.lower)) {
      if (fitting === undefined) return alone
      const text = matchCase(fitting, before.text)
      return {text, changes: [{from: before.from, to, text}], plain: false}
    }
    return fitting === undefined || isDeterminer(before) ? alone : whole(alternative)
  }

  const repeated = repeatedWord(sentence, first, alternative)
  if (repeated) {
    // `i tvivl om, hvorvidt` → `i tvivl, om`, but not `brug for f.eks.` → `brug for for eksempel`.
    const earlier = tokens[repeated.index - 1]
    if (repeated.lower !== alternative || repeated.index === first - 1 || !earlier?.isWord) return alone
    // `afgørelse om, hvorvidt`: the noun needs its preposition.
    if (earlier.upos === 'NOUN' && earlier.lemma !== 'tvivl') return alone
    return {text: alternative, changes: [{from: earlier.to, to, text: `, ${alternative}`}], plain: false}
  }
  // `Også har klubben …`: of an adverb that belongs to a word the front of a sentence is no place.
  if (/^(?:også|endda|heller ikke)$/.test(alternative) && isFront(sentence, first, last)) return
  // `spørgsmål herom`: about it, but of which gender?
  if (
    /^(?:her|der|desang)/.test(entry.term) &&
    alternative.endsWith(' det') &&
    !pointsToMatter(sentence, first)
  )
    return alone
  if (/^(?:her|der)/.test(entry.term) && alternative.endsWith(' dem') && !pointsToMany(sentence, first))
    return alone
  // `huset, som du bor i, hvorfor …`: what `så` follows from would be the last clause.
  if (/^(?:, hvorfor|hvorved)$/.test(entry.term) && hasClauseBefore(sentence, first)) return alone
  // `beliggende i Vestby`: a clause, which begins after a comma.
  if (/^som (?:ligger|hører|bor)/.test(alternative) && tokens[first - 1]?.isWord) return alone
  // `Du får hjælp som følge heraf.`: *derfor* does not stand last.
  if (alternative === 'derfor' && !tokens[last + 1]?.isWord) return alone
  // `hvoraf to er syge` → `og af dem er to syge`: the main clause has another order.
  if (entry.term.startsWith('hv') && alternative.startsWith('og ')) return alone
  // `hvortil kommer en afgift`: the subject stands behind the verb.
  if (/^hvor/.test(alternative) && grammar.tagOf(last + 1).finite) return alone
  // `se` is an order, and no beginning for a sentence that has a verb.
  if (alternative === 'se' && first === 0 && tokens.some((d) => grammar.tagOf(d.index).finite)) return
  if (newSubjects.has(alternative) && !isSubject(sentence, first, last)) return alone
  if (!startsClause.test(alternative)) {
    const text = keepComma(match, alternative)
    const change = commaChange(match, cased(text))
    return change
      ? {text: cased(alternative), changes: [change], plain: false}
      : whole(text, !(entry.term === 'samt' && tokens[first - 1]?.text === ','))
  }

  // A clause takes commas; where the phrase goes on after the term it is not known where it ends.
  // `hvad angår din sag` is a clause already.
  if (grammar.tagOf(last).finite && /^(?:hvad|for så vidt) angår$/.test(entry.term)) return whole(alternative)
  if (grammar.tagOf(last).finite || !/^(?:NOUN|ADJ|ADV|PRON|VERB)$/.test(grammar.tagOf(last).upos))
    return alone
  const before = first > 0 && tokens[first - 1]?.isWord ? ',' : ''
  const after = tokens[last + 1]?.isWord ? ',' : ''
  const start = before === '' ? from : (tokens[first - 1]?.to ?? from)
  const text = before === '' ? cased(alternative) : `, ${alternative}`
  return {text: cased(alternative), changes: [{from: start, to, text: text + after}], plain: false}
}

/** The word before a phrase, if an alternative would say it again. */
function repeatedWord({tokens}: Sentence, first: number, alternative: string): Token | undefined {
  const before = tokens[first - 1]?.text === ',' ? tokens[first - 2] : tokens[first - 1]
  return before?.lower === alternative.split(' ')[0] ? before : undefined
}

/** Whether a phrase opens a clause whose verb follows at once. */
function isFront({tokens, grammar}: Sentence, first: number, last: number): boolean {
  const before = tokens[first - 1]
  return (!before?.isWord || grammar.tagOf(first - 1).upos === 'CCONJ') && grammar.tagOf(last + 1).finite
}

/** Whether a word stands where a subject does: beside a finite verb that is no order. */
function isSubject({grammar}: Sentence, first: number, last: number): boolean {
  const before = grammar.tagOf(first - 1)
  return grammar.tagOf(last + 1).finite || (before.finite && before.mood !== 'Imp')
}

/** An abbreviation at the end of a sentence has lent it its dot. */
function fullStop({sentence, last}: PhraseMatch): string {
  const token = sentence.tokens[last]
  const isEnd = last === sentence.tokens.length - 1
  return isEnd && token?.kind === TokenKind.abbreviation && token.text.endsWith('.') && sentence.isProse
    ? '.'
    : ''
}

/** `den omstændighed, at` keeps its comma in `det, at`; `for at` has none. */
function keepComma({sentence, first, last}: PhraseMatch, alternative: string): string {
  const hasComma = sentence.tokens.slice(first, last).some((token) => token.text === ',')
  return hasComma && alternative !== 'for at' ? alternative.replace(/(\p{L}) at$/u, '$1, at') : alternative
}

/**
 * The form of an adjective that agrees with the noun behind it: `evt. skader`, `et evt. bilag`. Without a determiner what
 * may be many is many.
 */
function adjectiveFor(
  sentence: Sentence,
  first: number,
  index: number,
  adjective: string
): string | undefined {
  const end = lastOfNounPhrase(sentence, index)
  const noun = sentence.tokens[end]
  if (!noun || end < index) return
  const {lexicon} = sentence.letter.danish
  const form = (features: Partial<Features>) =>
    inflect(lexicon, adjective, {
      pos: 'adjective',
      degree: 'Pos',
      number: 'Sing',
      definite: 'Ind',
      ...features
    })[0]
  const before = sentence.tokens[first - 1]
  const isOne = before !== undefined && indefiniteArticles.has(before.lower)
  if (!isOne && before && (isDeterminer(before) || sentence.grammar.tagOf(first - 1).case === 'Gen'))
    return form({number: 'Plur'})
  const readings = lexicon.lemmas(noun.lower).filter((d) => d.pos === 'noun' && d.verbForm === undefined)
  if (!isOne && readings.some((d) => d.number === 'Plur')) return form({number: 'Plur'})
  return form({gender: genderOf(lexicon, noun.lemma) ?? 'Com'})
}

/** The demonstrative that agrees with the noun that follows; undefined where that is not certain. */
function demonstrativeFor(sentence: Sentence, index: number): string | undefined {
  const end = lastOfNounPhrase(sentence, index)
  const noun = sentence.tokens[end]
  if (!noun || end < index) return
  const {number, gender} = sentence.grammar.tagOf(end)
  // `ovennævnte beløb` may be one or many.
  const {lexicon} = sentence.letter.danish
  if (new Set(lexicon.lemmas(noun.lower).flatMap((d) => (d.pos === 'noun' ? [d.number] : []))).size > 1)
    return
  if (number === 'Plur') return 'disse'
  const known = genderOf(lexicon, noun.lemma) ?? gender
  if (number !== 'Sing' || known === undefined) return
  return known === 'Neut' ? 'dette' : 'denne'
}
