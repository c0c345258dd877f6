import {hasVerbalEnding} from '../../danish/lexicon/verbal-noun.ts'
import {isDoer} from '../../danish/words/doers.ts'
import {verbContinuations} from '../../danish/words/prepositions.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'

/** Verbs that take the person after `til` as their object. */
const directObjects = /^(?:vejlede|rådgive|undervise|hjælpe|støtte|orientere|underrette|informere|betale)$/

/** Verbs that say something without an object. */
const intransitive =
  /^(?:klage|svare|betale|indbetale|stemme|flytte|køre|handle|investere|afregne|forhandle|undervise|parkere|indberette|protestere)$/

/**
 * Where the object of the verb begins that stands for a verbal noun: after `af`, which goes with the noun, as does `om`
 * before `at`. Undefined when the verb would take it otherwise, or lack one that it needs.
 */
export function afterPreposition(sentence: Sentence, noun: Token, verb: string): number | undefined {
  const {tokens, grammar} = sentence
  const next = noun.index + 1
  const word = tokens[next]?.lower ?? ''
  const after = grammar.tagOf(next + 1).upos
  const isObject = nominal.test(after) || tokens[next + 1]?.isOpaque === true
  // A clause (`af, hvorvidt …`) is no object that stands where a noun stood.
  if (word === 'af') return isObject ? next + 1 : undefined
  if (word === 'om' && tokens[next + 1]?.lower === 'at') return next + 1
  // `beslutning om, at` → `besluttet, at`
  if (word === 'om' && tokens[next + 1]?.text === ',' && tokens[next + 2]?.lower === 'at') return next + 1
  if (word === 'på' && verb === 'afslå')
    return isObject || tokens[next + 1]?.lower === 'at' ? next + 1 : undefined
  if (word === 'for' && verb === 'garantere') return next + 1
  if (word === 'med' && verb === 'interviewe') return isObject ? next + 1 : undefined
  if (word === 'til' && verb === 'tillade') return isAct(sentence, next + 1) ? next + 1 : undefined
  if (word === 'til' && directObjects.test(verb)) return isPerson(sentence, next + 1) ? next + 1 : undefined
  if (!intransitive.test(verb)) return
  // `kontrol med`, `besked om`: the verb takes its object without that preposition, or not at all.
  if (grammar.tagOf(next).upos === 'ADP' && !verbContinuations.has(word)) return
  return next
}

const nominal = /^(?:NOUN|PROPN|DET|ADJ|NUM|PRON)$/

/** `til udskænkning`, `til at åbne`: what is allowed, and not who may. */
function isAct({tokens}: Sentence, index: number): boolean {
  const token = tokens[index]
  return (
    token !== undefined &&
    (token.lower === 'at' || (token.upos === 'NOUN' && hasVerbalEnding(token.lemma) && !isDoer(token.lower)))
  )
}

/** Whether a noun phrase names persons: `til nye forældre`, and not `til rengøring`. */
function isPerson(sentence: Sentence, index: number): boolean {
  const {tokens, grammar} = sentence
  if (grammar.tagOf(index).upos === 'PRON' || grammar.tagOf(index).upos === 'PROPN') return true
  const noun = tokens.slice(index, index + 5).find(({upos}) => upos !== 'DET' && upos !== 'ADJ')
  // `unge`, `ansatte`: an adjective may be the noun.
  if (noun?.upos !== 'NOUN') return isDoer(tokens[(noun?.index ?? tokens.length) - 1]?.lower ?? '')
  // Of `udgifter` only the plural looks like somebody who does something.
  return isDoer(noun.lemma.toLowerCase())
}
