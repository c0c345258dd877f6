/** No program wraps lines as late as this; whoever has longer ones breaks them by hand alone. */
export const unwrapped = 120

/**
 * How many characters a line leaves free after the first word of the next one; negative where that did not fit, so
 * that the line may have been wrapped.
 *
 * @param width characters of the longest line of the letter's paragraphs
 */
export function lineRoom(line: string, next: string, width: number): number {
  return width - line.length - 1 - (/^\S*/.exec(next)?.[0].length ?? 0)
}

/** Characters of the longest line, where there are no more: nobody wraps text as narrow as that. */
export const narrow = 40
