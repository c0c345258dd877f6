import type {Sentence} from '../../letter/model/sentence.ts'
import type {Suggestion} from '../../types.ts'
import {editsOf, type TextChange} from '../recast/changes.ts'

/** An enumeration in a sentence; places are those of tokens. */
export interface Enumeration {
  readonly items: ReadonlyArray<readonly [number, number]>
}

/**
 * Turn an enumeration at the end of a sentence into a bulleted list.
 *
 * Only in Markdown and plain text, where a list is made of lines, and only where nothing follows the enumeration.
 */
export function itemise(sentence: Sentence, {items}: Enumeration): Suggestion | undefined {
  const {tokens, letter, content} = sentence
  const {format} = letter.document
  if (format !== 'markdown' && format !== 'text') return
  const last = items.at(-1)
  const end = tokens.at(-1)
  if (!last || !end || end.text !== '.' || last[1] !== tokens.length - 1 || !isWholeUnit(sentence)) return
  const first = tokens[items[0]?.[0] ?? 0]
  const before = tokens[(items[0]?.[0] ?? 0) - 1]
  if (!first || !before) return
  // `på 1.-3. klassetrin, 6 km på …`: the first begins further left.
  if (/^\d|\.$/.test(before.text)) return

  const texts = items.map(([start, stop]) => content.text.slice(tokens[start]?.from, tokens[stop - 1]?.to))
  const list = texts.map((text) => `- ${text}`).join('\n')
  const changes: Array<TextChange> = [{from: before.to, to: end.to, text: `:\n\n${list}`}]
  const edits = editsOf(sentence, changes)
  const lead = content.text.slice(sentence.from, before.to)
  return edits.length === 0
    ? undefined
    : {text: `${lead}: ${texts.map((text) => `• ${text}`).join(' ')}`, edits, safe: false}
}

/** A list in the middle of a paragraph would tear it apart. */
function isWholeUnit({content, to}: Sentence): boolean {
  return content.text.slice(to).trim() === ''
}
