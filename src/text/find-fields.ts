/**
 * Merge fields as word processors and template engines write them.
 *
 * `«…»` holds an identifier only: `«Jeg kommer i morgen»` is a quotation, and `»…«` always is. `[NAVN]` is in
 * capitals: `[indsæt dato]` is a note that somebody forgot.
 */
const fieldPattern = new RegExp(
  [
    String.raw`\{\{[^{}\n]{0,200}\}\}`,
    String.raw`\{%[^{}\n]{0,200}%\}`,
    String.raw`\$\{[^{}\n]{0,200}\}`,
    String.raw`<<[\p{L}_][\p{L}\p{N}_.\- ]{0,80}>>`,
    String.raw`«[\p{L}_][\p{L}\p{N}_.\-]{0,80}»`,
    String.raw`\[(?!X+\]|TODO|INDSÆT|SKRIV|UDFYLD|VÆLG)\p{Lu}[\p{Lu}\p{N}_. ]{1,80}\]`
  ].join('|'),
  'gu'
)

/** Find the merge fields of a text, as `[start, end, start, end, …]`, ascending. */
export function findFields(text: string): Int32Array {
  const offsets: Array<number> = []
  let read = 0

  for (const match of text.matchAll(fieldPattern)) {
    const [field] = match
    const end = match.index + field.length
    if (!(field.startsWith('«') && isQuoting(text, read, match.index))) offsets.push(match.index, end)
    read = end
  }

  return Int32Array.from(offsets)
}

/** In `»Ja«og»Nej«` the inner marks close one quotation and open the next. */
function isQuoting(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to)
  return between.lastIndexOf('»') > between.lastIndexOf('«')
}
