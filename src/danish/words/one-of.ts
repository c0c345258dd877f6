/**
 * What a regular expression needs to match one of several words: `(?:hvis|når)`. Longer words come first, so that
 * `hvis` never hides `hvisken`; nothing in a word is a sign of the expression.
 */
export function oneOf(words: Iterable<string>): string {
  const alternatives = Array.from(words, escaped).sort((a, b) => b.length - a.length)
  return `(?:${alternatives.join('|')})`
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}

/** The words of lines that are set with blanks between them. */
export function wordsOf(...lines: ReadonlyArray<string>): ReadonlyArray<string> {
  return lines.flatMap((line) => line.split(' '))
}
