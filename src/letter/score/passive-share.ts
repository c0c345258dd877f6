import type {Sentence} from '../model/sentence.ts'
import {passivesOf} from '../sentences/passives.ts'

/** Verb forms that could be active or passive: finite verbs and infinitives. */
export interface VoiceCounts {
  readonly verbs: number
  readonly passives: number
}

/** Count the verb forms of a sentence. */
export function countVoices(sentence: Sentence): VoiceCounts {
  const {tagInfos} = sentence.grammar
  const mayBeEither = (index: number) => {
    const tag = tagInfos[index]
    return tag !== undefined && (tag.finite || tag.verbForm === 'Inf')
  }
  return {
    verbs: tagInfos.filter((_, index) => mayBeEither(index)).length,
    passives: sentence.once(passivesOf).filter(({auxiliary}) => mayBeEither(auxiliary)).length
  }
}

/** Percent of verb forms that are passive. */
export function passiveShare({verbs, passives}: VoiceCounts): number {
  return verbs === 0 ? 0 : (100 * passives) / verbs
}
