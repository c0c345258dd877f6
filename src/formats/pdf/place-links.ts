import type {Block} from '../document.ts'
import type {PdfSegment} from './segments.ts'

/**
 * Find the links of a paragraph's lines in its text, in which words that were divided are whole again.
 *
 * Of several places where the words of a link stand, the one that is nearest to where its line has them is taken.
 */
export function placeLinks(text: string, lines: ReadonlyArray<PdfSegment>): NonNullable<Block['links']> {
  const links: Array<{start: number; end: number; url: string}> = []
  let lineStart = 0
  for (const line of lines) {
    for (const {text: words, url, at} of line.links) {
      const start = nearestTo(lineStart + at, placesOf(words, text))
      const last = links.at(-1)
      if (start === undefined || (last && start < last.end)) continue
      // A link that was wrapped is one.
      if (last?.url === url && text.slice(last.end, start).trim() === '') last.end = start + words.length
      else links.push({start, end: start + words.length, url})
    }
    lineStart += line.text.length + 1
  }
  return links
}

/** Where whole words stand in a text. */
function placesOf(words: string, text: string): Array<number> {
  const places: Array<number> = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text[at - 1] ?? '', text[at + words.length] ?? '']
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) places.push(at)
  }
  return places
}

function nearestTo(place: number, places: ReadonlyArray<number>): number | undefined {
  return places.toSorted((a, b) => Math.abs(a - place) - Math.abs(b - place))[0]
}
