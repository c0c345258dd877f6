/** Words a minute of adults who read non-fiction silently: 238 in Brysbaert's review (2019); letters read slower. */
const wordsPerMinute = 200

/** How long a practised adult reads at the words, in minutes. */
export function readingMinutes(words: number): number {
  return words / wordsPerMinute
}
