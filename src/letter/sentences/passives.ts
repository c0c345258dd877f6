import {morphologicalClass as c} from '../../danish/lexicon/morphology.ts'
import {findBlivePassive, isBlive, isPassiveS} from '../../danish/syntax/passive.ts'
import {participleParticles} from '../../danish/words/particles.ts'
import type {Sentence} from '../model/sentence.ts'

/** A passive: `behandles`, or `bliver` with its participle; places are those of tokens, `end` exclusive. */
export interface PassiveVerb {
  readonly kind: 's' | 'blive'
  readonly start: number
  readonly end: number
  /** The form of *blive*; the verb itself in an s-passive. */
  readonly auxiliary: number
  /** The word that tells what is done. */
  readonly verb: number
}

/** Find the passives of a sentence, each once. */
export function passivesOf(sentence: Sentence): Array<PassiveVerb> {
  const {grammar, tokens} = sentence
  const {words, tagInfos} = grammar
  const found: Array<PassiveVerb> = []
  const participles = new Set<number>()
  for (const {index, isOpaque} of tokens) {
    if (isOpaque) continue
    if (isPassiveS(words, tagInfos, index)) {
      found.push({kind: 's', start: index, end: index + 1, auxiliary: index, verb: index})
    } else if (isBlive(words[index] ?? '')) {
      const read = findBlivePassive(words, tagInfos, index)
      const verb = read < 0 ? rareParticiple(sentence, index) : read
      if (verb < 0 || participles.has(verb)) continue
      participles.add(verb)
      const next = tokens[verb + 1]
      const isParticle = next !== undefined && participleParticles.has(next.lower) && next.upos === 'ADV'
      found.push({kind: 'blive', start: index, end: isParticle ? verb + 2 : verb + 1, auxiliary: index, verb})
    }
  }
  return found
}

/**
 * The rare compound right behind a form of *blive* that can only be a participle, though it looks like an adjective:
 * `er blevet partshørt`. -1 when there is none.
 */
function rareParticiple({tokens, grammar, letter}: Sentence, blive: number): number {
  for (let at = blive + 1; at < Math.min(tokens.length, blive + 4); at++) {
    const {upos} = grammar.tagOf(at)
    if (upos !== 'ADJ' && upos !== 'ADV') return -1
    const classes = letter.danish.lexicon.classes(tokens[at]?.lower ?? '')
    const isRare = (classes & c.derived) !== 0 && (classes & c.pastParticiple) !== 0
    if (isRare && !(classes & (c.adjectiveNeuter | c.adjectivePlural))) {
      // `blevet partshørt`, but `blevet partshørt ejer`
      return /^(?:NOUN|ADJ|PROPN)$/.test(grammar.tagOf(at + 1).upos) ? -1 : at
    }
    if (upos === 'ADJ') return -1
  }
  return -1
}
