/** Whether a text is in capitals: none of its letters is small, and they are at least so many. */
export function isInCapitals(text: string, letters: number): boolean {
  return text === text.toUpperCase() && (text.match(/\p{L}/gu)?.length ?? 0) >= letters
}
