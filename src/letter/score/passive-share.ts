import {findBlivePassive, isBlive, isPassiveS} from '../../danish/syntax/passive.ts'
import type {Grammar} from '../model/grammar.ts'

/** Verb forms that could be active or passive: finite verbs and infinitives. */
export interface VoiceCounts {
  readonly verbs: number
  readonly passives: number
}

/** Count the verb forms of a sentence. */
export function countVoices({words, tagInfos}: Grammar): VoiceCounts {
  let verbs = 0
  let passives = 0
  for (let index = 0; index < tagInfos.length; index++) {
    const tag = tagInfos[index]
    if (!tag || (!tag.finite && tag.verbForm !== 'Inf')) continue
    verbs++
    const word = words[index] ?? ''
    if (tag.voice === 'Pass' && isPassiveS(words, tagInfos, index)) passives++
    else if (isBlive(word) && findBlivePassive(words, tagInfos, index) >= 0) passives++
  }
  return {verbs, passives}
}

/** Percent of verb forms that are passive. */
export function passiveShare({verbs, passives}: VoiceCounts): number {
  return verbs === 0 ? 0 : (100 * passives) / verbs
}
