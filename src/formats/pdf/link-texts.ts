import type {LinkArea, LinkText, TextRun} from './text-run.ts'

/** Areas of a page beyond these are no links of a letter. */
const MOST = 500

/** Read the areas of links from the annotations of a page, whatever they may be. */
export function linkAreas(annotations: ReadonlyArray<unknown>): Array<LinkArea> {
  const areas: Array<LinkArea> = []
  for (const annotation of annotations.slice(0, MOST)) {
    if (typeof annotation !== 'object' || annotation === null) continue
    if (!('url' in annotation) || typeof annotation.url !== 'string') continue
    const rect = 'rect' in annotation ? numbersOf(annotation.rect) : []
    const quads = 'quadPoints' in annotation ? numbersOf(annotation.quadPoints) : []
    // A link that is wrapped has an area for each line.
    for (let at = 0; at + 8 <= quads.length; at += 8)
      areas.push(areaOf(annotation.url, quads.slice(at, at + 8)))
    if (quads.length < 8 && rect.length === 4) areas.push(areaOf(annotation.url, rect))
  }
  return areas
}

function numbersOf(value: unknown): Array<number> {
  const list: ReadonlyArray<unknown> =
    Array.isArray(value) || value instanceof Float32Array ? Array.from<unknown>(value) : []
  return list.filter((d) => typeof d === 'number')
}

/** @param corners x and y in turn */
function areaOf(url: string, corners: ReadonlyArray<number>): LinkArea {
  const [x, y] = [0, 1].map((odd) => corners.filter((_, index) => index % 2 === odd))
  return {
    url,
    left: Math.min(...(x ?? [])),
    right: Math.max(...(x ?? [])),
    bottom: Math.min(...(y ?? [])),
    top: Math.max(...(y ?? []))
  }
}

/**
 * Find the words of a run that an area covers.
 *
 * A program may write a whole line at once. Where each of its words stands is then worked out by how wide letters
 * usually are, and the words are taken whose edges are nearest to those of the area.
 */
export function linkTexts(run: Omit<TextRun, 'links'>, areas: ReadonlyArray<LinkArea>): Array<LinkText> {
  const {text, x, right, y, size} = run
  const found: Array<LinkText> = []
  for (const {url, left, right: edge, bottom, top} of areas) {
    if (y < bottom - 0.3 * size || y > top || top - bottom > 2.5 * size) continue
    if (edge < x + 0.2 * size || left > right - 0.2 * size) continue
    const edges = edgesOf(text, x, right)
    const words = [...text.matchAll(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}/])?/gu)]
    const first = nearest(words, ({index}) => Math.abs((edges[index] ?? 0) - Math.max(left, x)))
    const last = nearest(words, (word) => Math.abs((edges[endOf(word)] ?? 0) - Math.min(edge, right)))
    if (!first || !last || endOf(last) <= first.index) continue
    found.push({text: text.slice(first.index, endOf(last)), url, at: first.index})
  }
  return found.toSorted((a, b) => a.at - b.at)
}

function endOf({0: word, index}: RegExpExecArray): number {
  return index + word.length
}

function nearest<Item>(items: ReadonlyArray<Item>, distance: (item: Item) => number): Item | undefined {
  return items.reduce<Item | undefined>(
    (best, item) => (best === undefined || distance(item) < distance(best) ? item : best),
    undefined
  )
}

/** Where each character begins, and the last one ends. */
function edgesOf(text: string, x: number, right: number): Array<number> {
  const widths = [...text.split('')].map(widthOf)
  const scale = (right - x) / widths.reduce((sum, width) => sum + width, 0)
  const edges = [x]
  for (const width of widths) edges.push((edges.at(-1) ?? x) + width * scale)
  return edges
}

/** Width of a character as a share of the size, in most fonts that letters are set in. */
function widthOf(character: string): number {
  if (/[iljI.,:;'!|·]/.test(character)) return 0.25
  if (/[ftr()[\]\s-]/.test(character)) return 0.31
  if (/[mwMW@%æÆ]/.test(character)) return 0.83
  return /\p{Lu}/u.test(character) ? 0.68 : 0.54
}
