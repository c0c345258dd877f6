/** How many words a text has, by the spaces between them; a number is a word, a mark alone is none. */
export function countWordsIn(text: string): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0
}
