/**
 * OVIX, the Swedish index of word variation (Hultman and Westman 1977): ln N / ln(2 - ln V / ln N) with N words and
 * V different words. It hardly depends on length; ordinary prose lies near 60. 0 for texts too short to vary.
 *
 * @param words the words in small letters
 */
export function ovix(words: ReadonlyArray<string>): number {
  const count = words.length
  const different = new Set(words).size
  if (count < 2 || different < 2) return 0
  // Where every word differs the formula divides by zero: one repetition fewer than none is the nearest it can say.
  const kinds = Math.min(different, count - 1)
  return kinds < 2 ? 0 : Math.log(count) / Math.log(2 - Math.log(kinds) / Math.log(count))
}
