import type {LetterDocument} from '../formats/document.ts'
import {readLetter, type TextFormat} from '../formats/read-text.ts'
import {applyEdits} from '../text/apply-edits.ts'
import type {Edit} from '../types.ts'

/** A letter that can be edited, whatever its format. */
export interface Draft {
  readonly document: LetterDocument
  /** An edit as this letter takes it. */
  readonly adapt: (edit: Edit) => Edit
  /** Which of some disjoint edits cannot be made. */
  readonly refused: (edits: ReadonlyArray<Edit>) => ReadonlyArray<Edit>
  /** The letter after edits that were adapted; disjoint, ascending and not refused. */
  readonly edit: (edits: ReadonlyArray<Edit>) => Draft
}

/** A letter whose file is text. New lines end as the letter's own do. */
export function textDraft(document: LetterDocument, format: TextFormat): Draft {
  const {text} = document
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
  return {
    document,
    adapt: (edit) => ({...edit, text: edit.text.replace(/\r?\n/g, lineEnd)}),
    refused: () => [],
    edit: (edits) => textDraft(readLetter(applyEdits(text, edits), format), format)
  }
}
