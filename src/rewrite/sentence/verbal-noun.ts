import {inflect} from '../../danish/lexicon/inflect.ts'
import {verbInPlaceOf} from '../../danish/lexicon/verbal-noun.ts'
import {indefiniteArticles} from '../../danish/words/determiners.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'

/** Who does what verbs mean, where the sentence does not say it. */
export interface Actors {
  /** Verbs of what readers do: `betale`. */
  readonly reader: ReadonlySet<string>
  /** Verbs of what authorities do: `bevilge`. */
  readonly authority: ReadonlySet<string>
}

/** A verbal noun with what it is done to: `en vurdering af dit behov`. */
export interface VerbalNoun {
  readonly verb: string
  /** First token: the article, or the noun itself. */
  readonly start: number
  /** After `af`. */
  readonly object: number
}

/** Cut a verbal noun with `af` into its parts; undefined where it is described or has no verb. */
export function verbalNounOf({tokens, letter}: Sentence, {index, lemma}: Token): VerbalNoun | undefined {
  const verb = verbInPlaceOf(letter.danish.lexicon, lemma)
  if (verb === undefined || tokens[index + 1]?.lower !== 'af') return
  const start = indefiniteArticles.has(tokens[index - 1]?.lower ?? '') ? index - 1 : index
  return {verb, start, object: index + 2}
}

/** The forms of a verb that a rewrite needs; those that it lacks are undefined. */
export interface VerbForms {
  readonly infinitive: string | undefined
  readonly present: string | undefined
  readonly past: string | undefined
  /** Behind `har` and `bliver`. */
  readonly supine: string | undefined
  /** Behind a modal verb: `betales`. */
  readonly passive: string | undefined
}

/** Inflect a verb. */
export function formsOf({letter}: Sentence, verb: string): VerbForms {
  const {lexicon} = letter.danish
  const [infinitive] = inflect(lexicon, verb, {pos: 'verb', verbForm: 'Inf'})
  const [present] = inflect(lexicon, verb, {pos: 'verb', verbForm: 'Fin', tense: 'Pres'})
  const [past] = inflect(lexicon, verb, {pos: 'verb', verbForm: 'Fin', tense: 'Past'})
  const [supine] = inflect(lexicon, verb, {pos: 'verb', verbForm: 'Part', tense: 'Past'})
  const [passive] = inflect(lexicon, verb, {pos: 'verb', verbForm: 'Inf', voice: 'Pass'})
  return {infinitive, present, past, supine, passive}
}

/** Where a noun phrase ends that begins at a token and holds no clause; undefined without one. */
export function objectEnd({grammar, tokens}: Sentence, start: number): number | undefined {
  const phrase = grammar.syntax.nounPhrases.find((d) => d.start === start)
  if (!phrase || phrase.relativeClauses.length > 0 || tokens[phrase.end]?.text === ',') return
  return phrase.end
}
