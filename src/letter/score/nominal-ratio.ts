/** Words that carry what is said by nouns, and words that carry it by verbs. */
export interface ClassCounts {
  /** Nouns, names, prepositions and participles. */
  readonly nominal: number
  /** Pronouns, adverbs and verbs. */
  readonly verbal: number
}

/** Count the words for the nominal ratio. */
export function countClasses(
  tags: Iterable<{readonly upos: string; readonly verbForm?: string}>
): ClassCounts {
  let nominal = 0
  let verbal = 0
  for (const {upos, verbForm} of tags) {
    if (upos === 'NOUN' || upos === 'PROPN' || upos === 'ADP' || verbForm === 'Part') nominal++
    else if (upos === 'PRON' || upos === 'ADV' || upos === 'VERB' || upos === 'AUX') verbal++
  }
  return {nominal, verbal}
}

/**
 * Full nominal ratio (nominalkvot): nouns, prepositions and participles to pronouns, adverbs and verbs.
 * 1.0 is newspaper prose; official texts lie higher. 0 when there is nothing to divide by.
 */
export function nominalRatio({nominal, verbal}: ClassCounts): number {
  return verbal === 0 ? 0 : nominal / verbal
}
