import type {Sentence} from '../../letter/model/sentence.ts'
import type {Unit} from '../../letter/parts/unit.ts'
import {applyEdits} from '../../text/apply-edits.ts'
import {plainOffset} from '../../text/mapped-text.ts'
import type {Edit} from '../../types.ts'
import {rereadFaults} from './reread.ts'

/**
 * Whether sentences read as Danish after edits, as far as the engine sees: what it finds wrong with them it found
 * before.
 *
 * @param sentences all that the edits reach into, in the order of the letter
 */
export function readsWell(sentences: ReadonlyArray<Sentence>, edits: ReadonlyArray<Edit>): boolean {
  const byUnit = new Map<Unit, Array<Sentence>>()
  for (const sentence of sentences) {
    const own = byUnit.get(sentence.unit)
    if (own) own.push(sentence)
    else byUnit.set(sentence.unit, [sentence])
  }
  for (const own of byUnit.values()) if (!unitReadsWell(own, edits)) return false
  return true
}

function unitReadsWell(sentences: ReadonlyArray<Sentence>, edits: ReadonlyArray<Edit>): boolean {
  const [first, last] = [sentences[0], sentences.at(-1)]
  if (!first || !last) return true
  const {content, letter} = first
  const {from} = first
  const plain: Array<Edit> = []
  for (const {start, end, text} of edits) {
    if (end < first.start || start > last.end) continue
    const at = Math.max(0, plainOffset(content, start) - from)
    plain.push({start: at, end: Math.max(at, plainOffset(content, end) - from), text})
  }
  const whole = content.text.slice(from, last.to)
  const [opens, closes] = surroundings(whole, plain)
  const before = whole.slice(opens, closes)
  for (const [index, edit] of plain.entries())
    plain[index] = {...edit, start: edit.start - opens, end: edit.end - opens}
  const items = plain.findIndex(({text}) => /\n\s*(?:[-*•]|\d+\.)\s|\n\s*\n/.test(text))
  if (items < 0) return rereadFaults(before, applyEdits(before, plain), letter.danish).length === 0
  // Of what becomes a list only the words that lead to it are a sentence.
  const lead = plain[items]
  const leadIn = before.slice(0, lead?.start ?? 0)
  const opening = (lead?.text ?? '').split('\n')[0] ?? ''
  return rereadFaults(before, applyEdits(leadIn, plain.slice(0, items)) + opening, letter.danish).length === 0
}

/** How many characters before and behind edits are read again, at least. */
const reach = 200

/**
 * What is read again of a sentence without end: the clauses around the edits. To read all of it with each suggestion
 * would cost the square of its length, and what stands pages away is neither better nor worse for them.
 */
function surroundings(text: string, edits: ReadonlyArray<Edit>): readonly [number, number] {
  const first = (edits[0]?.start ?? 0) - reach
  const last = (edits.at(-1)?.end ?? text.length) + reach
  const before = first <= reach ? -1 : text.lastIndexOf(', ', first)
  const behind = last + reach >= text.length ? -1 : text.indexOf(', ', last)
  return [before < 0 ? 0 : before + 2, behind < 0 ? text.length : behind]
}
