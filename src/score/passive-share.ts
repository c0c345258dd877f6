import type {Sentence} from '../analyse/sentence.ts'
import {findBlivePassive, isBlive, isPassiveS} from '../danish/passive.ts'

/** Percent of verb forms that could be active or passive (finite verbs and infinitives) that are passive. */
export function passiveShare(prose: ReadonlyArray<Sentence>): number {
  let verbs = 0
  let passives = 0
  for (const {grammar} of prose) {
    const {words, tagInfos} = grammar
    for (let index = 0; index < tagInfos.length; index++) {
      const tag = tagInfos[index]
      if (!tag || (!tag.finite && tag.verbForm !== 'Inf')) continue
      verbs++
      const word = words[index] ?? ''
      if (tag.voice === 'Pass' && isPassiveS(words, tagInfos, index)) passives++
      else if (isBlive(word) && findBlivePassive(words, tagInfos, index) >= 0) passives++
    }
  }
  return verbs === 0 ? 0 : (100 * passives) / verbs
}
