import type {Block} from '../../formats/document.ts'
import {danishShare} from './is-clearly-danish.ts'

/** Small words make up a third of a Danish text and hardly any of another. */
const DANISH = 0.1

/** Text that a document marks as in another language: a block, or a span of one. */
interface Marked {
  readonly block: Block
  readonly text: string
  readonly span?: readonly [start: number, end: number]
}

/**
 * Find what a Danish letter has in another language, by what the document marks: whole blocks, and spans of others,
 * which become opaque.
 *
 * Programs mark text by themselves, so a mark is believed only where it says something: not on text whose small words
 * are Danish, not on a word or two, and not on any text when all that carries it is Danish. Norwegian and Swedish have
 * the same small words; there the mark decides, unless most of the letter carries it.
 */
export function setForeignApart(blocks: ReadonlyArray<Block>): {
  readonly blocks: ReadonlyArray<Block>
  readonly foreign: ReadonlySet<Block>
} {
  const foreign = new Set<Block>()
  const spans = new Map<Block, Array<number>>()
  for (const [language, marked] of byMark(blocks)) {
    const isBelieved = isNordic(language)
      ? lengthOf(marked.map(({text}) => text)) * 2 <= lengthOf(blocks.map(({content}) => content.text))
      : danishShare(marked.map(({text}) => text).join('\n')) < DANISH
    if (!isBelieved) continue
    for (const {block, text, span} of marked) {
      if (!isNordic(language) && danishShare(text) >= DANISH) continue
      if (!span) foreign.add(block)
      else if (/\S\s+\S+\s+\S/.test(text)) spans.set(block, [...(spans.get(block) ?? []), ...span])
    }
  }
  return {
    blocks: spans.size === 0 ? blocks : blocks.map((block) => withOpaque(block, spans.get(block))),
    foreign
  }
}

function withOpaque(block: Block, spans: ReadonlyArray<number> | undefined): Block {
  if (!spans) return block
  const own = block.opaque ?? new Int32Array()
  const kept = own.filter((_, index) => !isWithin(own[index & ~1] ?? 0, spans))
  const pairs: Array<readonly [number, number]> = []
  for (const list of [kept, spans]) {
    for (let index = 0; index < list.length; index += 2) pairs.push([list[index] ?? 0, list[index + 1] ?? 0])
  }
  return {...block, opaque: Int32Array.from(pairs.toSorted((a, b) => a[0] - b[0]).flat())}
}

function isWithin(offset: number, spans: ReadonlyArray<number>): boolean {
  return spans.some((start, index) => index % 2 === 0 && start <= offset && offset < (spans[index + 1] ?? 0))
}

/** What is marked, by the language that it is marked with, where that is not Danish. */
function byMark(blocks: ReadonlyArray<Block>): Map<string, Array<Marked>> {
  const groups = new Map<string, Array<Marked>>()
  const add = (mark: string | undefined, marked: Marked) => {
    const language = mark?.toLowerCase() ?? ''
    if (!/^[a-z]{2,3}\b/.test(language) || /^da\b/.test(language)) return
    const group = groups.get(language)
    if (group) group.push(marked)
    else groups.set(language, [marked])
  }
  for (const block of blocks) {
    const {text} = block.content
    add(block.language, {block, text})
    for (const {start, end, language} of block.languages ?? []) {
      add(language, {block, text: text.slice(start, end), span: [start, end]})
    }
  }
  return groups
}

function isNordic(language: string): boolean {
  return /^(?:nb|nn|no|sv)\b/.test(language)
}

function lengthOf(texts: ReadonlyArray<string>): number {
  return texts.reduce((sum, text) => sum + text.length, 0)
}
