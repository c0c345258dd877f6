import {fingerprint} from '../text/fingerprint.ts'
import {maskCpr} from '../text/mask-cpr.ts'
import {normaliseSentence, sentenceAround} from '../text/sentence-around.ts'
import type {Finding} from '../types.ts'

/**
 * A fingerprint of a finding by its rule and its sentence, so that it survives lines moved and files renamed.
 *
 * @param text the letter, or undefined when it is not at hand; then the words found must do
 */
export function findingFingerprint({ruleId, place, actual}: Finding, text: string | undefined): string {
  const sentence = text === undefined ? actual : sentenceAround(text, place.start.offset, place.end.offset)
  // Ten digits are soon guessed from their hash: not even that holds a CPR number.
  return fingerprint(
    `${ruleId}\n${normaliseSentence(maskCpr(sentence))}\n${normaliseSentence(maskCpr(actual))}`
  )
}
