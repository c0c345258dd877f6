import {findBlivePassive, isBlive, isPassiveS} from '../danish/passive.ts'
import type {Sentence} from './sentence.ts'

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

const particles: ReadonlySet<string> = new Set(
  'ned op ud ind frem tilbage fra til over af bort om sammen fast igennem med på'.split(' ')
)

/** Find the passives of a sentence, each once. */
export function passivesOf({grammar, tokens}: Sentence): Array<PassiveVerb> {
  const {words, tagInfos} = grammar
  const found: Array<PassiveVerb> = []
  const participles = new Set<number>()
  for (const {index, isOpaque} of tokens) {
    if (isOpaque) continue
    if (isPassiveS(words, tagInfos, index)) {
      found.push({kind: 's', start: index, end: index + 1, auxiliary: index, verb: index})
    } else if (isBlive(words[index] ?? '')) {
      const verb = findBlivePassive(words, tagInfos, index)
      if (verb < 0 || participles.has(verb)) continue
      participles.add(verb)
      const next = tokens[verb + 1]
      const isParticle = next !== undefined && particles.has(next.lower) && next.upos === 'ADV'
      found.push({kind: 'blive', start: index, end: isParticle ? verb + 2 : verb + 1, auxiliary: index, verb})
    }
  }
  return found
}
