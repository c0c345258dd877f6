/** Letters that are set apart, as in `L e t t e b o g s t a v e r`. */
const spaced = /^(?:\S ){4,}\S$/

/** Does a text stand in letters set apart? The reader of the file then cannot tell where words end. */
export function isSpaced(text: string): boolean {
  return spaced.test(text.trim())
}

/** A sign that is shown, or by how much the next one is set apart, in thousandths of the size. */
type Shown = number | {readonly unicode: string; readonly isSpace: boolean}

/**
 * Find the words of texts in letters set apart: a gap that is much wider than those around it parts words.
 *
 * @param shown what each instruction of the page shows
 * @returns the words by their letters without blanks
 */
export function spacedWords(shown: ReadonlyArray<unknown>): Map<string, string> {
  const words = new Map<string, string>()
  for (const list of shown) {
    if (!Array.isArray(list)) continue
    const signs = list.filter(isShown)
    const gaps = signs
      .flatMap((sign) => (typeof sign === 'number' && sign < 0 ? [-sign] : []))
      .toSorted((a, b) => a - b)
    const usual = gaps[gaps.length >> 1] ?? 0
    const text = signs
      .map((sign) => {
        if (typeof sign === 'number') return -sign > 2 * usual && -sign > 200 ? ' ' : ''
        return sign.isSpace ? ' ' : sign.unicode
      })
      .join('')
      .replaceAll(/ +/g, ' ')
      .trim()
    words.set(text.replaceAll(' ', ''), text)
  }
  return words
}

function isShown(value: unknown): value is Shown {
  if (typeof value === 'number') return true
  return (
    typeof value === 'object' && value !== null && 'unicode' in value && typeof value.unicode === 'string'
  )
}
