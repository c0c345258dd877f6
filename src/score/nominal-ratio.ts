/**
 * Full nominal ratio (nominalkvot): nouns, prepositions and participles to pronouns, adverbs and verbs.
 * 1.0 is newspaper prose; official texts lie higher. 0 when there is nothing to divide by.
 */
export function nominalRatio(tags: Iterable<{readonly upos: string; readonly verbForm?: string}>): number {
  let nominal = 0
  let verbal = 0
  for (const {upos, verbForm} of tags) {
    if (upos === 'NOUN' || upos === 'PROPN' || upos === 'ADP' || verbForm === 'Part') nominal++
    else if (upos === 'PRON' || upos === 'ADV' || upos === 'VERB' || upos === 'AUX') verbal++
  }
  return verbal === 0 ? 0 : nominal / verbal
}
