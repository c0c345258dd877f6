import type {Danish} from '../danish/danish.ts'
import type {LetterDocument} from '../formats/document.ts'
import {analyseLetter} from '../letter/model/letter.ts'
import {lix} from '../letter/score/lix.ts'
import {applyEdits} from '../text/apply-edits.ts'
import type {Finding} from '../types.ts'
import {chooseSuggestions} from './choose-suggestions.ts'

/** LIX as it would be with suggestions applied, to one decimal. */
export interface Projection {
  readonly safe: {readonly lix: number}
  readonly all: {readonly lix: number}
}

/**
 * Say what the LIX of a letter would be with its suggestions applied, as far as they go together.
 *
 * Nothing is checked again, so that this costs little more than reading the letter twice. Letters in formats whose
 * files are not text have none, and neither have letters without suggestions that can be applied.
 *
 * @param read the reader of the letter's format
 */
export function projectLix(
  document: LetterDocument,
  findings: ReadonlyArray<Finding>,
  danish: Danish,
  read: (text: string) => LetterDocument
): Projection | undefined {
  const {format, text} = document
  if (format !== 'markdown' && format !== 'text' && format !== 'html') return
  const all = chooseSuggestions(findings, {all: true})
  if (all.length === 0) return
  const after = (choices: typeof all) => {
    const edits = choices.flatMap(({suggestion}) => suggestion.edits)
    const {counts} = analyseLetter(edits.length === 0 ? document : read(applyEdits(text, edits)), danish)
    return {lix: Math.round(lix(counts) * 10) / 10}
  }
  return {safe: after(chooseSuggestions(findings)), all: after(all)}
}
