import {isInCapitals} from '../../text/in-capitals.ts'
import {MappedTextBuilder} from '../../text/mapped-text.ts'
import type {Block, BlockKind} from '../document.ts'
import {emphasisOf} from '../text/emphasis.ts'
import type {ParagraphFormat, TextPiece} from './piece.ts'

/**
 * Build the block of a paragraph from its laid out pieces, or nothing when it is blank.
 *
 * Soft hyphens are left out and hyphens that do not break are plain hyphens: they are typography, not spelling.
 */
export function buildBlock(
  items: ReadonlyArray<{readonly piece: TextPiece; readonly fresh: boolean}>,
  format: ParagraphFormat,
  kind: BlockKind | undefined,
  branch: string
): Block | undefined {
  const text = items.map(({piece}) => piece.text).join('')
  const from = text.length - text.trimStart().length
  const to = text.trimEnd().length
  if (from >= to) return

  const builder = new MappedTextBuilder()
  const opaque: Array<number> = []
  const emphatic: Array<number> = []
  const links: Array<{start: number; end: number; url: string}> = []
  const languages: Array<{start: number; end: number; language: string}> = []
  const fresh = [-1, -1]
  let at = 0
  for (const {piece, fresh: isFresh} of items) {
    const start = builder.length
    append(builder, piece, Math.max(from - at, 0), Math.min(to - at, piece.text.length))
    at += piece.text.length
    const end = builder.length
    if (isFresh) {
      if ((fresh[0] ?? -1) < 0) fresh[0] = start
      fresh[1] = end
    }
    if (end === start) continue
    if (piece.opaque) opaque.push(start, end)
    if (piece.style.bold || piece.style.caps) emphatic.push(start, end)
    if (piece.url !== undefined) addLink(links, start, end, piece.url)
    if (isForeign(piece.style.language)) addLanguage(languages, start, end, piece.style.language)
  }

  const content = builder.build()
  const resolved = kind === 'table-cell' && format.kind !== 'paragraph' ? format.kind : (kind ?? format.kind)
  const language = foreignLanguage(items)
  const [start = -1, end = -1] = fresh
  return {
    kind: resolved,
    ...(format.depth > 0 && resolved === format.kind ? {depth: format.depth} : {}),
    content,
    ...(opaque.length > 0 ? {opaque: Int32Array.from(opaque)} : {}),
    ...(links.length > 0 ? {links} : {}),
    ...(language === undefined ? {} : {language}),
    ...(language === undefined && languages.length > 0 ? {languages} : {}),
    ...(branch === '' ? {} : {branch}),
    ...(resolved === 'paragraph'
      ? emphasisOf(content.text, isInCapitals(content.text, 2) ? [0, to] : emphatic)
      : {}),
    ...(start < 0 ? {} : {fresh: [start, end] as const})
  }
}

function append(builder: MappedTextBuilder, {text, at}: TextPiece, from: number, to: number): void {
  if (!/[\u00AD\u2011]/.test(text)) {
    if (to > from) builder.append(text.slice(from, to), at + from)
    return
  }
  for (let index = from; index < to; ) {
    let next = text.indexOf('\u00AD', index)
    if (next < 0 || next > to) next = to
    if (next > index) builder.append(text.slice(index, next).replaceAll('\u2011', '-'), at + index)
    index = next + 1
  }
}

/** The runs of a link are one link. */
function addLink(
  links: Array<{start: number; end: number; url: string}>,
  start: number,
  end: number,
  url: string
): void {
  const last = links.at(-1)
  if (last && last.end === start && last.url === url) last.end = end
  else links.push({start, end, url})
}

function addLanguage(
  languages: Array<{start: number; end: number; language: string}>,
  start: number,
  end: number,
  language: string
): void {
  const last = languages.at(-1)
  if (last && last.end === start && last.language === language) last.end = end
  else languages.push({start, end, language})
}

function isForeign(language: string | undefined): language is string {
  return language !== undefined && !/^da\b/i.test(language)
}

/** The language that marks most of the letters, unless it is Danish: writers' programs mark that by themselves. */
function foreignLanguage(items: ReadonlyArray<{readonly piece: TextPiece}>): string | undefined {
  const counts = new Map<string, number>()
  let total = 0
  for (const {piece} of items) {
    const {length} = piece.text.trim()
    total += length
    const {language} = piece.style
    if (isForeign(language)) counts.set(language, (counts.get(language) ?? 0) + length)
  }
  for (const [language, count] of counts) if (count * 2 > total) return language
  return
}
