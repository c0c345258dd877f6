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
  const before = content.text.slice(from, last.to)
  const items = plain.findIndex(({text}) => /\n\s*(?:[-*•]|\d+\.)\s|\n\s*\n/.test(text))
  if (items < 0) return rereadFaults(before, applyEdits(before, plain), letter.danish).length === 0
  // Of what becomes a list only the words that lead to it are a sentence.
  const lead = plain[items]
  const leadIn = before.slice(0, lead?.start ?? 0)
  const opening = (lead?.text ?? '').split('\n')[0] ?? ''
  return rereadFaults(before, applyEdits(leadIn, plain.slice(0, items)) + opening, letter.danish).length === 0
}
